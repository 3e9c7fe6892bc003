-- An agency that no longer is one (merged, abolished) stays in the register, so that its years can still be read.
alter table agency add column state text not null default 'active';
alter table agency add constraint ck_agency_state check (state in ('active', 'withdrawn'));
