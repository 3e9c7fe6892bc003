-- One agency in one fiscal year.
create table assessment (
    fiscal_year        integer not null,
    agency_code        text    not null,
    version            bigint  not null,
    phase              text    not null,
    framework_revision integer not null,
    constraint pk_assessment primary key (fiscal_year, agency_code),
    constraint fk_assessment_agency_code foreign key (agency_code) references agency (code),
    constraint fk_assessment_framework foreign key (fiscal_year, framework_revision)
        references framework (fiscal_year, revision)
);
create index ix_assessment_agency_code on assessment (agency_code);
