-- What was published of an agency's result, at whatever level it is known. Source state: people enter it.
create table published_table (
    fiscal_year integer not null,
    agency      text    not null,
    version     bigint  not null,
    constraint pk_published_table primary key (fiscal_year, agency)
);

create table published_figure (
    fiscal_year   integer not null,
    agency        text    not null,
    node          text    not null,
    score         numeric,
    use           text    not null,
    verdict       text,
    guidance      text,
    printed_name  text,
    printed_order integer,
    constraint pk_published_figure primary key (fiscal_year, agency, node),
    constraint fk_published_figure_table foreign key (fiscal_year, agency)
        references published_table (fiscal_year, agency) on delete cascade,
    constraint ck_published_figure_score check (score between 0 and 100),
    constraint ck_published_figure_use check (use in ('input', 'compare')),
    constraint ck_published_figure_verdict check (node = 'total' or verdict in ('meets', 'does-not-meet')),
    constraint ck_published_figure_guidance check (guidance in ('raise', 'maintain'))
);
