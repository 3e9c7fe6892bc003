-- Units, positions, committees and executives of an agency, always read and written as one, and the codes that were
-- given up, with the Thai name each had: a plan of an earlier year still says them.
create table agency_organisation (
    agency_code  text  not null,
    organisation text not null,
    retired      text not null,
    constraint pk_agency_organisation primary key (agency_code),
    constraint fk_agency_organisation_agency_code foreign key (agency_code) references agency (code)
);
