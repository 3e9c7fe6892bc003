-- What files have been taken in, and how far one has come. The rows of a file are staged in tables of their kind, under
-- the import's id; they count when its state says so, and only then.
create table import (
    id              uuid        not null,
    kind            text        not null,
    target          text        not null,
    caller          text        not null,
    idempotency_key text,
    partial         boolean     not null,
    dry_run         boolean     not null,
    counts_once     boolean     not null,
    state           text        not null,
    content_hash    bytea,
    rows            bigint      not null default 0,
    committed_rows  bigint      not null default 0,
    bytes           bigint      not null default 0,
    violations      bigint      not null default 0,
    summary         text,
    same_as         uuid,
    discarded       boolean     not null default false,
    started_at      timestamptz not null default clock_timestamp(),
    heartbeat_at    timestamptz not null default clock_timestamp(),
    finished_at     timestamptz,
    constraint pk_import primary key (id),
    constraint fk_import_same_as foreign key (same_as) references import (id),
    constraint ck_import_state check (state in
        ('receiving', 'committed', 'rejected', 'checked', 'interrupted', 'repeated', 'undone')),
    constraint ck_import_idempotency_key check (dry_run or idempotency_key is not null),
    constraint ck_import_finished_at check ((state = 'receiving') = (finished_at is null)),
    constraint ck_import_content_hash check
        (state not in ('committed', 'undone', 'repeated') or content_hash is not null),
    constraint ck_import_same_as check ((state = 'repeated') = (same_as is not null))
);
-- A key is used up by what was taken; what was rejected or interrupted may be sent again under it.
create unique index uq_import_caller_target_idempotency_key on import (caller, target, idempotency_key)
    where not dry_run and state in ('receiving', 'committed', 'repeated', 'undone');
create unique index uq_import_target_content_hash on import (target, content_hash)
    where state = 'committed' and counts_once;
create index ix_import_started_at_id on import (started_at desc, id desc);
create index ix_import_caller_started_at_id on import (caller, started_at desc, id desc);
create index ix_import_same_as on import (same_as) where same_as is not null;
-- What the sweeper looks at; all else is at rest.
create index ix_import_heartbeat_at on import (heartbeat_at) where state = 'receiving';
create index ix_import_finished_at on import (finished_at)
    where not discarded and state in ('rejected', 'checked', 'interrupted', 'repeated', 'undone');

-- What was wrong with a file, in the order it was found.
create table import_violation (
    import_id uuid    not null,
    number    integer not null,
    line      integer not null,
    column_name text,
    code      text    not null,
    message   text    not null,
    constraint pk_import_violation primary key (import_id, number),
    constraint fk_import_violation_import_id foreign key (import_id) references import (id) on delete cascade
);
