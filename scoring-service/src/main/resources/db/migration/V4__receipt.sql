-- Signed receipts of announced scores, sealed form, and the keys that have signed any: what was signed must verify for
-- as long as anyone holds a copy, so neither is ever deleted.
create table receipt_key (
    key_id         text        not null,
    x              text        not null,
    first_used_at  timestamptz not null,
    revoked_at     timestamptz,
    revoked_reason text,
    constraint pk_receipt_key primary key (key_id),
    constraint ck_receipt_key_revoked check ((revoked_at is null) = (revoked_reason is null))
);

create table receipt (
    fiscal_year integer not null,
    agency      text    not null,
    version     bigint  not null,
    key_id      text    not null,
    document    bytea   not null,
    constraint pk_receipt primary key (fiscal_year, agency, version),
    constraint fk_receipt_version foreign key (fiscal_year, agency, version)
        references score_version (fiscal_year, agency, version),
    constraint fk_receipt_key foreign key (key_id) references receipt_key (key_id)
);
