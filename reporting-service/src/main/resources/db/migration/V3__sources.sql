-- A document is about a subject: so far an agency.
alter table report rename column agency to subject;

-- What each version was written from, so that it can be explained, compared and written in another language years
-- later. A snapshot is kept once, however many documents are made of it.
create table source (
    topic   text   not null,
    key     text   not null,
    version bigint not null,
    data    bytea  not null,
    constraint pk_source primary key (topic, key, version)
);
create table report_source (
    fiscal_year    integer not null,
    subject        text    not null,
    kind           text    not null,
    version        bigint  not null,
    topic          text    not null,
    key            text    not null,
    source_version bigint  not null,
    position       bigint  not null,
    constraint pk_report_source primary key (fiscal_year, subject, kind, version, topic, key),
    constraint fk_report_source_fiscal_year_subject_kind_version foreign key (fiscal_year, subject, kind, version)
        references report (fiscal_year, subject, kind, version) on delete cascade deferrable initially deferred
);

-- Why a version was written: which of its sources had changed.
alter table report add column causes text[] not null default '{}';
-- A report on measures may rest on no score.
alter table report alter column score_version drop not null;

-- A file also depends on how it is written and by which renderer. What was rendered so far is rendered again.
drop table report_file;
create table report_file (
    content_hash text  not null,
    edition      text  not null,
    format       text  not null,
    data         bytea not null,
    constraint pk_report_file primary key (content_hash, edition, format),
    constraint fk_report_file_content_hash foreign key (content_hash) references report_content (hash) on delete cascade
);
