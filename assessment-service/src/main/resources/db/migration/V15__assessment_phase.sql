-- Whole rounds are looked at by phase: where agencies stand, who is to be moved, how many are where.
create index ix_assessment_fiscal_year_phase_agency_code on assessment (fiscal_year, phase, agency_code);
