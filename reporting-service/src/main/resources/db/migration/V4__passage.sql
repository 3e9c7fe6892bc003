-- What people have written into a document in the stead of what was composed. Rows are only added: the newest of a place
-- holds, and one without text takes back what was written; so each version can say which passages it was written with.
create table passage (
    number      bigint generated always as identity,
    fiscal_year integer     not null,
    subject     text        not null,
    kind        text        not null,
    place       text        not null,
    language    text        not null,
    text        text,
    beneath     text        not null,
    written_by  text        not null,
    written_at  timestamptz not null,
    constraint pk_passage primary key (number),
    constraint ck_passage_language check (language in ('th', 'en')),
    constraint ck_passage_text check (length(text) <= 20000)
);
create index ix_passage_fiscal_year_subject_kind_number on passage (fiscal_year, subject, kind, number);

-- The newest passage that a version was written with; 0 where there was none.
alter table report add column passages bigint not null default 0;
