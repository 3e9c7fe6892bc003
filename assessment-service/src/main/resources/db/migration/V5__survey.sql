-- One survey per instrument and assessment, and what was answered. Answers lie packed, many to a row, and sorted in it:
-- no row is one respondent's, and neither order nor time nor transaction tells who answered when.
create sequence survey_seq increment by 50;

create table survey (
    id                 integer not null,
    fiscal_year        integer not null,
    agency_code        text    not null,
    instrument         text    not null,
    framework_revision integer not null,
    version            bigint  not null,
    state              text    not null,
    population         integer,
    respondents        integer not null default 0,
    shown              integer not null default 0,
    shown_on           date,
    tally_version      bigint,
    constraint pk_survey primary key (id),
    constraint uq_survey_fiscal_year_agency_code_instrument unique (fiscal_year, agency_code, instrument),
    constraint fk_survey_agency_code foreign key (agency_code) references agency (code),
    constraint fk_survey_framework foreign key (fiscal_year, framework_revision)
        references framework (fiscal_year, revision),
    constraint ck_survey_state check (state in ('planned', 'open', 'closed', 'released')),
    constraint ck_survey_population check (population >= 0),
    constraint ck_survey_respondents check (respondents >= 0),
    constraint ck_survey_tally_version check ((state = 'released') = (tally_version is not null))
);
create index ix_survey_agency_code on survey (agency_code);

create table answer_batch (
    survey_id   integer not null,
    import_id   uuid,
    respondents integer not null,
    answers     bytea   not null,
    constraint fk_answer_batch_survey foreign key (survey_id) references survey (id),
    constraint ck_answer_batch_respondents check (respondents >= 1)
);
create index ix_answer_batch_survey_id on answer_batch (survey_id);
create index ix_answer_batch_import_id on answer_batch (import_id);

-- Answers of files whose import has not been committed; they count for nothing.
create table answer_staged (
    import_id   uuid    not null,
    survey_id   integer not null,
    respondents integer not null,
    answers     bytea   not null
);
create index ix_answer_staged_import_id on answer_staged (import_id);
