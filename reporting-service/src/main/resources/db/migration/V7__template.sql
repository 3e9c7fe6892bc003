-- How agencies want their documents. Rows are only added: the newest of an agency holds, and each version of a document
-- says which one it was written with, so that it can be written again as it was. Pictures are kept for good.
create table picture (
    hash text  not null,
    data bytea not null,
    constraint pk_picture primary key (hash)
);
create table template (
    number         bigint generated always as identity,
    agency         text        not null,
    emblem         text,
    signatory      text,
    positions      text[]      not null,
    digits         text        not null,
    analysis       text[]      not null,
    implementation text[]      not null,
    written_by     text        not null,
    written_at     timestamptz not null,
    constraint pk_template primary key (number),
    constraint fk_template_emblem foreign key (emblem) references picture (hash),
    constraint ck_template_digits check (digits in ('thai', 'arabic')),
    constraint ck_template_positions check (signatory is not null or positions = '{}')
);
create index ix_template_agency_number on template (agency, number);

-- The template that a version was written with; 0 where its agency had none.
alter table report add column template bigint not null default 0;
