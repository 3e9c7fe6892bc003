-- What reports and pages about many agencies are made of, without reading any score sheet: derived from snapshots
-- alone, one row at a time, and made anew from them at any time.

-- Where each agency is, and what it is called now.
create table agency_place (
    agency      text    not null,
    version     bigint  not null,
    name_th     text    not null,
    name_en     text    not null,
    type        text    not null,
    province    text    not null,
    province_th text    not null,
    province_en text    not null,
    district    text,
    active      boolean not null,
    constraint pk_agency_place primary key (agency)
);
create index ix_agency_place_province on agency_place (province);

-- What is known of an agency's fiscal year: its result, and how far the measures have come that answer it.
create table agency_figure (
    fiscal_year        integer not null,
    agency             text    not null,
    -- Of the newest snapshot that it is made of.
    version            bigint  not null,
    score_version      bigint,
    framework_revision integer,
    phase              text,
    announcement       integer,
    total              numeric,
    coverage           numeric,
    ratings            text[]  not null,
    -- Scores by node (IIT, 9, OIT.o14), without those that have none.
    scores             jsonb   not null,
    plan_version       bigint,
    plan_fiscal_year   integer,
    measures           integer,
    measures_done      integer,
    measures_late      integer,
    constraint pk_agency_figure primary key (fiscal_year, agency),
    constraint ck_agency_figure_score_version check (
        (score_version is null) = (phase is null) and (score_version is null) = (framework_revision is null)),
    constraint ck_agency_figure_plan_version check (
        (plan_version is null) = (measures is null) and (plan_version is null) = (plan_fiscal_year is null)
        and (plan_version is null) = (measures_done is null) and (plan_version is null) = (measures_late is null))
);
create index ix_agency_figure_agency on agency_figure (agency);

-- Snapshots that came before there were figures.
insert into stale (derivation, key)
select 'places', key from snapshot where topic = 'ita.agency.v1'
union
select 'figures', key from snapshot where topic = 'ita.score.v1'
union
-- A plan mostly answers the score of the year before.
select 'figures', split_part(key, '/', 1)::integer - 1 || '/' || split_part(key, '/', 2) from snapshot
where topic = 'ita.plan.v1'
on conflict do nothing;

-- Documents about areas rest on many scores and plans.
alter table report alter column plan_version drop not null;
alter table report drop constraint ck_report_kind;
alter table report add constraint ck_report_kind
    check (kind in ('analysis', 'implementation', 'province', 'national'));
