-- Agencies are compared by region and by size, too. Places that were kept before are made anew from their snapshots.
alter table agency_place
    add column region text,
    add column region_th text,
    add column region_en text,
    add column size text not null default 'unknown',
    add constraint ck_agency_place_region check (
        (region is null) = (region_th is null) and (region is null) = (region_en is null));
alter table agency_place alter column size drop default;

insert into stale (derivation, key)
select 'places', key from snapshot where topic = 'ita.agency.v1'
on conflict do nothing;
