-- Rows of files of agencies: staged until their import counts; then with the version that each has made and what it
-- replaced (none where it registered the agency), so that the import can be taken back.
create table agency_import (
    import_id uuid    not null,
    code      text    not null,
    line      integer not null,
    agency    text    not null,
    version   bigint,
    before    text,
    constraint pk_agency_import primary key (import_id, code)
);
