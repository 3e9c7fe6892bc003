-- The answer to a creating request, stored with what it created, so that the same request sent twice counts once.
create table idempotency (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer     not null,
    location     text,
    body         text,
    created_at   timestamptz not null default now(),
    constraint pk_idempotency primary key (caller, operation, key)
);
create index ix_idempotency_created_at on idempotency (created_at);
