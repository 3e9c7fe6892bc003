-- Frameworks as they were written. A revision is never changed.
create table framework (
    fiscal_year  integer     not null,
    revision     integer     not null,
    source       text        not null,
    published_at timestamptz not null,
    constraint pk_framework primary key (fiscal_year, revision),
    constraint ck_framework_revision check (revision >= 1)
);
