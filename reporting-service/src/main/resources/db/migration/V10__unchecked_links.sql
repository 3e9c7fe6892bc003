-- Links that nobody could ask for when a document was published: its record says so, for ever.
alter table publication add column unchecked_links text[] not null default '{}';
