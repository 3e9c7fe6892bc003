-- What the announced scores of a province's agencies come to: each agency's analysis report sets its own beside it.
-- Derived from the agencies' figures, and made anew from them at any time.
create table province_mean (
    fiscal_year integer not null,
    province    text    not null,
    -- Of the newest score that it is made of; 0 while there is none to be told.
    version     bigint  not null,
    agencies    integer not null,
    -- Means by node, and the total's.
    means       jsonb   not null,
    constraint pk_province_mean primary key (fiscal_year, province),
    constraint ck_province_mean_version check ((version = 0) = (agencies = 0))
);

-- Figures that came before there were means.
insert into stale (derivation, key)
select distinct 'mean', f.fiscal_year || '/' || p.province
from agency_figure f join agency_place p on p.agency = f.agency where f.score_version is not null
on conflict do nothing;
