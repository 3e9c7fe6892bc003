-- The newest state of every aggregate this service owns or has heard of. The bytes are kept as they came: what was
-- published can be published again, and nothing in a foreign document can break the insert.
create table snapshot (
    topic   text   not null,
    key     text   not null,
    version bigint not null,
    data    bytea  not null,
    constraint pk_snapshot primary key (topic, key)
);

-- What has been decided and not yet told. A row is deleted once the broker has committed it.
create table outbox (
    id      bigint generated always as identity,
    topic   text   not null,
    key     text   not null,
    version bigint not null,
    data    bytea  not null,
    constraint pk_outbox primary key (id)
);
create index ix_outbox_topic_key_id on outbox (topic, key, id);
