-- What agencies have published. Rows are only added, and are part of every backup: the world was told their address and
-- their digests.
create table publication (
    fiscal_year  integer     not null,
    subject      text        not null,
    kind         text        not null,
    number       integer     not null,
    version      bigint      not null,
    content_hash text        not null,
    published_at timestamptz not null,
    published_by text        not null,
    correction   text,
    waivers      text        not null,
    constraint pk_publication primary key (fiscal_year, subject, kind, number),
    constraint uq_publication_fiscal_year_subject_kind_version unique (fiscal_year, subject, kind, version),
    constraint fk_publication_content_hash foreign key (content_hash) references report_content (hash),
    constraint ck_publication_number check (number >= 1),
    constraint ck_publication_correction check ((correction is null) = (number = 1))
);
create table publication_file (
    fiscal_year integer not null,
    subject     text    not null,
    kind        text    not null,
    number      integer not null,
    format      text    not null,
    sha256      text    not null,
    bytes       bigint  not null,
    data        bytea   not null,
    constraint pk_publication_file primary key (fiscal_year, subject, kind, number, format),
    constraint fk_publication_file_fiscal_year_subject_kind_number foreign key (fiscal_year, subject, kind, number)
        references publication (fiscal_year, subject, kind, number)
);
