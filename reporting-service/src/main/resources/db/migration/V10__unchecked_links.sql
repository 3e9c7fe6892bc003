-- Links that nobody could ask for when a document was published: its record says so, for ever. Null where it was published
-- before that was recorded.
alter table publication add column unchecked_links text[];
