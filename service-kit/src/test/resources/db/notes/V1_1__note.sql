-- What the test's kind of import stages, and what then counts.
create table note_staged (
    import_id uuid    not null,
    line      integer not null,
    name      text    not null,
    score     integer not null
);
create table note (
    import_id uuid    not null,
    topic     text    not null,
    name      text    not null,
    score     integer not null
);
