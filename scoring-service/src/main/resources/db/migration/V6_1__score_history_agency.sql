-- All years of one agency, for its trend.
create index ix_score_history_agency_fiscal_year on score_history (agency, fiscal_year);
