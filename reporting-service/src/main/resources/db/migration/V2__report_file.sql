-- Files rendered so far. Derived from the content alone: may be emptied at any time.
create table report_file (
    content_hash text  not null,
    format       text  not null,
    data         bytea not null,
    constraint pk_report_file primary key (content_hash, format),
    constraint fk_report_file_content_hash foreign key (content_hash) references report_content (hash) on delete cascade
);
