-- The newest passage of each place is found without reading the older ones, however many people wrote.
create index ix_passage_fiscal_year_subject_kind_language_place_number
    on passage (fiscal_year, subject, kind, language, place, number);
