-- Derived aggregates whose inputs have changed. The row is the aggregate's lock while it is derived, and goes with the
-- transaction that writes the result, so a change that arrives meanwhile waits, and then marks it stale again.
create table stale (
    derivation text        not null,
    key        text        not null,
    not_before timestamptz not null default now(),
    attempts   integer     not null default 0,
    constraint pk_stale primary key (derivation, key),
    constraint ck_stale_attempts check (attempts >= 0)
);
create index ix_stale_not_before on stale (not_before);
