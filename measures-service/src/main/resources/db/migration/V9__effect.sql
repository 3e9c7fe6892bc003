-- Announced results and what plans in force serve, small enough to be compared over the whole nation while a request
-- waits: a score as it is told is a hundred times larger.

-- The nodes of a framework's tree, in the order in which figures of it are kept.
create table figure_nodes (
    fiscal_year        integer not null,
    framework_revision integer not null,
    nodes              text[]  not null,
    constraint pk_figure_nodes primary key (fiscal_year, framework_revision)
);

-- An agency's announced figures of a year in millionths of a point, one for each of the framework's nodes; null where
-- there is none.
create table year_figures (
    fiscal_year        integer   not null,
    agency_code        text      not null,
    framework_revision integer   not null,
    figures            integer[] not null,
    constraint pk_year_figures primary key (fiscal_year, agency_code),
    constraint fk_year_figures_figure_nodes foreign key (fiscal_year, framework_revision)
        references figure_nodes (fiscal_year, framework_revision)
);

create table agency_type (
    agency_code text not null,
    type        text not null,
    constraint pk_agency_type primary key (agency_code)
);

-- The nodes that a plan in force has a measure for, by the codes of the year it answers; a draft is not in force.
create table plan_serves (
    fiscal_year integer not null,
    agency_code text    not null,
    based_on    integer not null,
    nodes       text[]  not null,
    constraint pk_plan_serves primary key (fiscal_year, agency_code),
    constraint fk_plan_serves_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code)
);
