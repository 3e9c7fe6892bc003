-- What an agency has still to do: the measures and assignments in force that are neither done nor stopped and have a
-- period, one row each, written in the transaction in which their plan is told. What lies in a fiscal year ends in it,
-- so that a year is a range of ends_on. `part` as in progress_entry. `held_by` are those responsible by their codes:
-- "unit:finance", "position:clerk", "committee:ita", "all-units". An agency that is not known here yet has no province.
create table duty (
    agency_code   text    not null,
    fiscal_year   integer not null,
    part          text    not null,
    province_code text,
    indicator     text,
    text          text    not null,
    responsible   text[]  not null,
    held_by       text[]  not null,
    starts_on     date    not null,
    ends_on       date    not null,
    state         text    not null,
    constraint pk_duty primary key (agency_code, fiscal_year, part),
    constraint fk_duty_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code),
    constraint ck_duty_period check (starts_on <= ends_on),
    constraint ck_duty_state check (state in ('not-started', 'in-operation'))
);
-- Lists are read in this order, of a province or of the nation, and continued where the page before ended.
create index ix_duty_province_code_ends_on on duty (province_code, ends_on, agency_code, part);
create index ix_duty_ends_on on duty (ends_on, agency_code, part);
