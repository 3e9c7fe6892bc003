-- What an agency was and when: a report of an earlier year must say the name and type of that year. Days in
-- Asia/Bangkok, both included; the first period has no known beginning, the last no end.
create table agency_history (
    agency_code   text        not null,
    period        integer     not null,
    valid_from    date,
    valid_to      date,
    state         text        not null,
    name_th       text        not null,
    name_en       text        not null,
    type          text        not null,
    province_code text        not null,
    district      text,
    subdistrict   text,
    reason        text,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    constraint pk_agency_history primary key (agency_code, period),
    constraint fk_agency_history_agency_code foreign key (agency_code) references agency (code),
    -- Deferred, because a period is closed and the next one opened in either order.
    constraint uq_agency_history_agency_code_valid_from unique nulls not distinct (agency_code, valid_from)
        deferrable initially deferred,
    constraint uq_agency_history_agency_code_valid_to unique nulls not distinct (agency_code, valid_to)
        deferrable initially deferred,
    constraint ck_agency_history_valid_to check (valid_to >= valid_from)
);
insert into agency_history (agency_code, period, state, name_th, name_en, type, province_code, district, subdistrict,
                            recorded_by, recorded_at)
select code, 1, state, name_th, name_en, type, province_code, district, subdistrict, 'migration', now() from agency;
