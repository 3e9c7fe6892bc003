-- National runs: every score of a year by other rules, beside the scores in force and without touching them. A run keeps
-- the framework it goes by and how far it has come, so that whoever finds it unfinished goes on from there.
create table rescoring (
    id              uuid        not null,
    fiscal_year     integer     not null,
    target_year     integer     not null,
    target_revision integer     not null,
    draft           boolean     not null,
    framework       text        not null,
    agencies        integer     not null,
    done            integer     not null default 0,
    last_agency     text        not null default '',
    created_at      timestamptz not null,
    created_by      text        not null,
    finished_at     timestamptz,
    constraint pk_rescoring primary key (id),
    constraint ck_rescoring_done check (done >= 0)
);

create table rescored_agency (
    rescoring     uuid    not null,
    agency        text    not null,
    total_before  numeric,
    rating_before text    not null,
    total_after   numeric,
    rating_after  text    not null,
    equal         numeric,
    partly        numeric,
    nothing       numeric,
    trouble       text,
    constraint pk_rescored_agency primary key (rescoring, agency),
    constraint fk_rescored_agency_rescoring foreign key (rescoring) references rescoring (id) on delete cascade
);
