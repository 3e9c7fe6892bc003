-- The positions that approve an agency's plans, in their turn. An agency without any has its executive approve.
create table approval_chain (
    agency_code text    not null,
    version     bigint  not null,
    positions   text[]      not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    constraint pk_approval_chain primary key (agency_code)
);

-- Who approved a revision, in their turn; one that was taken back stays on record.
create table approval (
    fiscal_year integer     not null,
    agency_code text        not null,
    revision    integer     not null,
    number      integer     not null,
    position    text,
    title       text        not null,
    signatory   text        not null,
    memo_number text        not null,
    memo_date   date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    taken_back_by text,
    taken_back_at timestamptz,
    constraint pk_approval primary key (fiscal_year, agency_code, revision, number),
    constraint fk_approval_plan_revision foreign key (fiscal_year, agency_code, revision)
        references plan_revision (fiscal_year, agency_code, revision)
);
