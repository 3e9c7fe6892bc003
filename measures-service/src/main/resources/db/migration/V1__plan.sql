-- A plan of an agency for a fiscal year. Findings and guidance follow from a score (JSON); what people write lies in
-- revisions. `edited` says that people have written in it: until then it is drafted anew when the score changes.
create table plan (
    fiscal_year         integer not null,
    agency_code         text    not null,
    version             bigint  not null,
    state               text    not null,
    revision            integer not null,
    edited              boolean not null,
    based_on            integer not null,
    score_version       bigint,
    framework_revision  integer,
    findings            text    not null,
    guidance            text    not null,
    -- What was proposed last and answered: JSON of a plan's content; null where nothing was proposed.
    answered            text,
    proposed_changes    integer not null,
    -- The next day on which something becomes due or late; null where nothing does.
    next_change         date,
    constraint pk_plan primary key (fiscal_year, agency_code),
    constraint ck_plan_state check (state in ('draft', 'approved', 'in-operation', 'closed', 'withdrawn'))
);
create index ix_plan_agency_code_based_on on plan (agency_code, based_on);
create index ix_plan_next_change on plan (next_change) where next_change is not null;

-- What was written, approved and revised: one row a revision. Of a plan at most one is open. Content is JSON.
create table plan_revision (
    fiscal_year integer     not null,
    agency_code text        not null,
    revision    integer     not null,
    state       text        not null,
    content     text        not null,
    -- Rises with everything that becomes of it.
    version     bigint      not null,
    reason      text,
    -- What of the plan's drafts had been answered when it was opened; JSON of a plan's content.
    answered    text,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    ended_at    timestamptz,
    constraint pk_plan_revision primary key (fiscal_year, agency_code, revision),
    constraint fk_plan_revision_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code),
    constraint ck_plan_revision_state check (state in ('open', 'approved', 'abandoned'))
);
create unique index uq_plan_revision_open on plan_revision (fiscal_year, agency_code) where state = 'open';
