-- When the phases of a year begin, for all and with extensions, and who moved which assessment when and why.
create table round (
    fiscal_year integer not null,
    version     bigint  not null,
    constraint pk_round primary key (fiscal_year)
);

create table round_phase (
    fiscal_year integer     not null,
    phase       text        not null,
    begins_at   timestamptz not null,
    constraint pk_round_phase primary key (fiscal_year, phase),
    constraint fk_round_phase_round foreign key (fiscal_year) references round (fiscal_year)
);

create table round_extension (
    id            uuid        not null,
    fiscal_year   integer     not null,
    phase         text        not null,
    until         timestamptz not null,
    agency_code   text,
    province_code text,
    reason        text        not null,
    granted_by    text        not null,
    granted_at    timestamptz not null,
    constraint pk_round_extension primary key (id),
    constraint fk_round_extension_round foreign key (fiscal_year) references round (fiscal_year),
    constraint fk_round_extension_agency foreign key (agency_code) references agency (code),
    constraint ck_round_extension_scope check (agency_code is null or province_code is null)
);
create index ix_round_extension_fiscal_year on round_extension (fiscal_year, phase);

-- When the present phase ends for this assessment; null where no calendar says so.
alter table assessment add column due_at timestamptz;
create index ix_assessment_due_at on assessment (due_at);

create sequence transition_seq increment by 50;

create table transition (
    id          bigint      not null,
    fiscal_year integer     not null,
    agency_code text        not null,
    from_phase  text,
    to_phase    text        not null,
    at          timestamptz not null,
    actor       text        not null,
    reason      text,
    constraint pk_transition primary key (id),
    constraint fk_transition_assessment foreign key (fiscal_year, agency_code)
        references assessment (fiscal_year, agency_code)
);
create index ix_transition_assessment on transition (fiscal_year, agency_code, id);
