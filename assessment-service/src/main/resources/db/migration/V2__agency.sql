-- The register of agencies.
create table agency (
    code          text    not null,
    version       bigint  not null,
    name_th       text    not null,
    name_en       text    not null,
    type          text    not null,
    province_code text    not null,
    district      text,
    subdistrict   text,
    staff_count   integer,
    constraint pk_agency primary key (code),
    constraint ck_agency_province_code check (province_code ~ '^[0-9]{2}$'),
    constraint ck_agency_staff_count check (staff_count >= 0)
);
create index ix_agency_province_code on agency (province_code, code);
