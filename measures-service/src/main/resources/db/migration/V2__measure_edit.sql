-- Every version of a measure or assignment that somebody wrote, so that whoever edits an older one is told what has
-- changed since. `part` is "measure/3" or "assignment/OIT.o14"; content is JSON.
create table plan_edit (
    fiscal_year integer     not null,
    agency_code text        not null,
    part        text        not null,
    version     bigint      not null,
    content     text        not null,
    revision    integer     not null,
    edited_by   text        not null,
    edited_at   timestamptz not null,
    constraint pk_plan_edit primary key (fiscal_year, agency_code, part, version),
    constraint fk_plan_edit_plan foreign key (fiscal_year, agency_code) references plan (fiscal_year, agency_code)
);
