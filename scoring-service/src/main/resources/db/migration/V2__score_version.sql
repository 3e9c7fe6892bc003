-- Every version of a score with what it was judged by and what caused it: so that any of them can be recomputed and
-- explained years later. Source state from the first announcement on: what was announced is a decision, not a derivation.
create table score_history (
    fiscal_year       integer not null,
    agency            text    not null,
    newest_version    bigint,
    announced_version bigint,
    trouble           text,
    constraint pk_score_history primary key (fiscal_year, agency)
);

create table score_version (
    fiscal_year  integer     not null,
    agency       text        not null,
    version      bigint      not null,
    derived_at   timestamptz not null,
    causes       text        not null,
    judged_by    text        not null,
    score        text        not null,
    edits        text,
    announcement integer,
    announced_at timestamptz,
    announced_by text,
    reason       text,
    announced_causes text,
    constraint pk_score_version primary key (fiscal_year, agency, version),
    constraint fk_score_version_history foreign key (fiscal_year, agency)
        references score_history (fiscal_year, agency),
    constraint uq_score_version_announcement unique (fiscal_year, agency, announcement),
    constraint ck_score_version_announcement check (announcement >= 1),
    constraint ck_score_version_announced_at check ((announcement is null) = (announced_at is null))
);
