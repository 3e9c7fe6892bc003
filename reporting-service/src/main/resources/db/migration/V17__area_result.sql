-- What the results of areas add up to, so that a dashboard reads one row: made of places and figures alone, and made
-- anew from them at any time.
create table area_result (
    fiscal_year integer not null,
    -- province, and what tells it from others: 81.
    kind        text    not null,
    code        text    not null,
    -- Who may be told: everybody, or who may see what is not announced.
    scope       text    not null,
    -- Rises whenever what is told changes; its entity tag, and what live readers go on from.
    version     bigint  not null,
    name_th     text,
    name_en     text,
    figures     text    not null,
    -- Of all agencies with a score that counts, the highest first: an agency's place follows from them.
    totals      numeric[] not null,
    constraint pk_area_result primary key (fiscal_year, kind, code, scope),
    constraint ck_area_result_scope check (scope in ('announced', 'internal'))
);
create index ix_area_result_version on area_result (version);

-- What tables of agencies are sorted and narrowed by, without the scores beside it.
create index ix_agency_figure_result on agency_figure (fiscal_year, agency)
    include (score_version, phase, announcement, total, measures_late);

insert into stale (derivation, key)
select d.name, f.fiscal_year || '/' || a.kind || '/' || a.code
from (select distinct fiscal_year from agency_figure) f
cross join (
    select 'nation' as kind, '' as code
    union select 'province', province from agency_place
    union select 'district', province || '/' || district from agency_place where district is not null
    union select 'type', type from agency_place) a
join (values ('areas', true), ('wide-areas', false)) d (name, near) on d.near = (a.kind in ('province', 'district'))
on conflict do nothing;
