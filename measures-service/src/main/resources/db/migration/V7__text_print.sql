-- Fingerprints of the paragraphs that people wrote in plans, so that a text copied from another agency is seen without
-- comparing every plan with every other. Texts of the guidance library have none.
create table text_print (
    fiscal_year integer not null,
    agency_code text    not null,
    hash        bigint  not null,
    place       text    not null,
    constraint pk_text_print primary key (fiscal_year, agency_code, hash),
    constraint fk_text_print_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code)
        on delete cascade
);
create index ix_text_print_hash_agency_code on text_print (hash, agency_code);
