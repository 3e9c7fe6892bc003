-- Published results of many agencies in one file: what the file says, and what was there before, so that it can be taken
-- back as a whole. Bits of given: which columns a row had, from score (1) to respondents (64), in their order here.
create table published_staged (
    import_id            uuid     not null,
    agency               text     not null,
    node                 text     not null,
    given                smallint not null,
    score                numeric,
    use                  text     not null,
    verdict              text,
    guidance             text,
    printed_name         text,
    printed_order        integer,
    respondents          integer,
    score_before         numeric,
    use_before           text,
    verdict_before       text,
    guidance_before      text,
    printed_name_before  text,
    printed_order_before integer,
    respondents_before   integer,
    constraint pk_published_staged primary key (import_id, agency, node),
    constraint ck_published_staged_given check (given between 0 and 127)
);

-- The tables that an import changed, each with the version that it made.
create table published_import (
    import_id uuid   not null,
    agency    text   not null,
    version   bigint not null,
    constraint pk_published_import primary key (import_id, agency)
);
