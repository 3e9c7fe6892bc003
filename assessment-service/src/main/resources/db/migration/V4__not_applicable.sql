-- What does not apply to an agency, e.g. an item about a service it does not give: it counts neither for nor against.
alter table assessment add column not_applicable text[] not null default '{}';
