-- How assessors score the items, read and written with their assessment as a whole: a list of {item, state, score}.
alter table assessment add column reviews text not null default '[]';

-- What agencies declare of each item.
create table disclosure (
    fiscal_year integer not null,
    agency_code text    not null,
    item        text    not null,
    declared    boolean,
    url         text,
    explanation text,
    constraint pk_disclosure primary key (fiscal_year, agency_code, item),
    constraint fk_disclosure_assessment foreign key (fiscal_year, agency_code)
        references assessment (fiscal_year, agency_code)
);

-- Rows of files, until their import is committed or discarded; of committed ones too, so that they can be taken back.
-- A column that the file does not have is null and changes nothing.
create table disclosure_staged (
    import_id          uuid    not null,
    line               integer not null,
    agency_code        text    not null,
    item               text    not null,
    declared           boolean,
    url                text,
    explanation        text,
    score              numeric,
    declared_before    boolean,
    url_before         text,
    explanation_before text
);
create index ix_disclosure_staged_import_id on disclosure_staged (import_id, agency_code, item);

-- How items were reviewed before an import was committed.
create table review_before (
    import_id   uuid not null,
    agency_code text not null,
    reviews     text not null,
    constraint pk_review_before primary key (import_id, agency_code)
);
