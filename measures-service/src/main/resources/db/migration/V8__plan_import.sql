-- What each file of a plan's measures, assignments or progress changed, so that it can be taken back as a whole. `change`
-- is JSON: what was there before and after, or which entries were told.
create table plan_import (
    import_id   uuid    not null,
    fiscal_year integer not null,
    agency_code text    not null,
    change      text    not null,
    constraint pk_plan_import primary key (import_id)
);
