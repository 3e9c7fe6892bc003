-- Which publication of which report an officer confirmed to stand where: the disclosure that comes of it cannot tell
-- that a correction has been published since.
create table evidence_confirmation (
    fiscal_year        integer     not null,
    agency_code        text        not null,
    item               text        not null,
    report_kind        text        not null,
    report_fiscal_year integer     not null,
    publication        integer     not null,
    url                text        not null,
    statement          text        not null,
    confirmed_by       text        not null,
    confirmed_at       timestamptz not null,
    constraint pk_evidence_confirmation primary key (fiscal_year, agency_code, item),
    constraint fk_evidence_confirmation_assessment foreign key (fiscal_year, agency_code)
        references assessment (fiscal_year, agency_code),
    constraint ck_evidence_confirmation_publication check (publication >= 1)
);
