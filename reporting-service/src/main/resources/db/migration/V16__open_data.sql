-- Announced results as files for anyone. Versions and files are only added, and are part of every backup: the world was
-- told their addresses and digests.

-- What stands in a file, once for all versions that have it.
create table open_data_content (
    sha256 text   not null,
    bytes  bigint not null,
    packed bigint not null,
    constraint pk_open_data_content primary key (sha256)
);
-- In parts, so that nobody who sends or reads a file has all of it in memory.
create table open_data_part (
    sha256 text    not null,
    number integer not null,
    data   bytea   not null,
    constraint pk_open_data_part primary key (sha256, number),
    constraint fk_open_data_part_sha256 foreign key (sha256) references open_data_content (sha256)
);

create table open_data_version (
    fiscal_year integer     not null,
    version     integer     not null,
    made_at     timestamptz not null,
    -- Of the checksums of all of its files.
    sha256      text        not null,
    agencies    integer     not null,
    added       integer     not null,
    corrected   integer     not null,
    renamed     integer     not null,
    removed     integer     not null,
    constraint pk_open_data_version primary key (fiscal_year, version),
    constraint ck_open_data_version_version check (version >= 1)
);
create table open_data_file (
    fiscal_year integer not null,
    version     integer not null,
    number      integer not null,
    name        text    not null,
    sha256      text    not null,
    constraint pk_open_data_file primary key (fiscal_year, version, number),
    constraint uq_open_data_file_fiscal_year_version_name unique (fiscal_year, version, name),
    constraint fk_open_data_file_fiscal_year_version foreign key (fiscal_year, version)
        references open_data_version (fiscal_year, version),
    constraint fk_open_data_file_sha256 foreign key (sha256) references open_data_content (sha256)
);

-- What each year's newest version was made from, or would have been had it said anything new. May be emptied at any time.
create table open_data_sources (
    fiscal_year integer not null,
    fingerprint text    not null,
    constraint pk_open_data_sources primary key (fiscal_year)
);

-- Results that were announced before there was open data.
insert into stale (derivation, key)
select distinct 'open-data', fiscal_year::text from agency_figure where announcement is not null
on conflict do nothing;
