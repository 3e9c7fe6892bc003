-- What a document says, once per content, however many versions or files are made of it.
create table report_content (
    hash text  not null,
    data bytea not null,
    constraint pk_report_content primary key (hash)
);

-- The versions of each official document. Only the newest is current; a version is never changed but for its state.
create table report (
    fiscal_year        integer     not null,
    agency             text        not null,
    kind               text        not null,
    version            bigint      not null,
    state              text        not null,
    content_hash       text        not null,
    framework_revision integer     not null,
    score_version      bigint      not null,
    plan_version       bigint      not null,
    as_of              timestamptz not null,
    constraint pk_report primary key (fiscal_year, agency, kind, version),
    constraint fk_report_content_hash foreign key (content_hash) references report_content (hash),
    constraint ck_report_kind check (kind in ('analysis', 'implementation')),
    constraint ck_report_state check (state in ('current', 'superseded', 'published', 'withdrawn'))
);
create unique index uq_report_current on report (fiscal_year, agency, kind) where state = 'current';
