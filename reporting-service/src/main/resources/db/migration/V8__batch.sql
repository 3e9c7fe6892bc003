-- Many documents as one archive. What belongs to a batch is fixed when it is made; its files are in report_file, and are
-- rendered again where they are not there any more.
create table batch (
    id          uuid        not null,
    fiscal_year integer     not null,
    kind        text        not null,
    province    text,
    format      text        not null,
    language    text        not null,
    digits      text,
    created_by  text        not null,
    created_at  timestamptz not null,
    constraint pk_batch primary key (id)
);
create index ix_batch_created_at on batch (created_at);

-- One file of a batch. Who renders it has it on lease; what was leased too often is given up.
create table batch_item (
    batch        uuid        not null,
    number       integer     not null,
    subject      text        not null,
    version      bigint      not null,
    name         text        not null,
    state        text        not null default 'waiting',
    tries        integer     not null default 0,
    leased_until timestamptz not null default '-infinity',
    bytes        integer,
    crc          bigint,
    sha256       text,
    problem      text,
    constraint pk_batch_item primary key (batch, number),
    constraint fk_batch_item_batch foreign key (batch) references batch (id) on delete cascade,
    constraint uq_batch_item_batch_name unique (batch, name),
    constraint ck_batch_item_state check (state in ('waiting', 'done', 'failed')),
    constraint ck_batch_item_done check (
        state <> 'done' or (bytes is not null and crc is not null and sha256 is not null)),
    constraint ck_batch_item_failed check (state <> 'failed' or problem is not null)
);
create index ix_batch_item_batch_number on batch_item (batch, number) where state = 'waiting';
