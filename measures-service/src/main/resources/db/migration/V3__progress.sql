-- What was told about the progress of a plan's parts, entry by entry; nothing of it is ever changed. `part` is
-- "measure/3", "measure/3/2" (the step of key 2) or "assignment/OIT.o14"; evidence is JSON.
create table progress_entry (
    id            uuid        not null,
    fiscal_year   integer     not null,
    agency_code   text        not null,
    part          text        not null,
    number        integer     not null,
    state         text        not null,
    reason        text,
    text          text,
    activity_date date,
    place         text,
    evidence      text        not null,
    author        text        not null,
    recorded_at   timestamptz not null,
    constraint pk_progress_entry primary key (id),
    constraint uq_progress_entry_fiscal_year_agency_code_part_number unique (fiscal_year, agency_code, part, number),
    constraint fk_progress_entry_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code),
    constraint ck_progress_entry_state check (state in ('not-started', 'in-operation', 'done', 'stopped')),
    constraint ck_progress_entry_reason check (state <> 'stopped' or reason is not null)
);

-- What a measure came to: implementation summary and outcome, written while and after it runs.
create table measure_result (
    fiscal_year integer     not null,
    agency_code text        not null,
    number      integer     not null,
    version     bigint      not null,
    summary     text,
    outcome     text,
    written_by  text        not null,
    written_at  timestamptz not null,
    constraint pk_measure_result primary key (fiscal_year, agency_code, number),
    constraint fk_measure_result_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code)
);
