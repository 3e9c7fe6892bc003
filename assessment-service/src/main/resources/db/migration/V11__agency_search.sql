-- The names as they are compared in a search, made by the rules of that number. Rows made by other rules (0: none yet)
-- are made again when the service starts.
alter table agency add column search_text text not null default '';
alter table agency add column search_rules integer not null default 0;
