-- Every step of a plan from one state to the next: who took it, when and why.
create table plan_transition (
    fiscal_year integer     not null,
    agency_code text        not null,
    number      integer     not null,
    to_state    text        not null,
    reason      text,
    moved_by    text        not null,
    moved_at    timestamptz not null,
    constraint pk_plan_transition primary key (fiscal_year, agency_code, number),
    constraint fk_plan_transition_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code)
);

-- Files handed in as evidence, once each, by the SHA-256 of their content.
create table evidence_file (
    fiscal_year integer     not null,
    agency_code text        not null,
    hash        text        not null,
    type        text        not null,
    bytes       integer     not null,
    content     bytea       not null,
    sent_by     text        not null,
    sent_at     timestamptz not null,
    constraint pk_evidence_file primary key (fiscal_year, agency_code, hash),
    constraint fk_evidence_file_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code)
);
