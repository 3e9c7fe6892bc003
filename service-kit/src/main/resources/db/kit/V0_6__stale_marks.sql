-- Marking must not wait until an aggregate has been derived: a file that touches all agencies would wait for all of
-- them. So the row is no lock any more; who derives remembers its mark, and leaves the row where there is a newer one.
-- No two marks are ever the same, also not of a row that was deleted and one that came after it.
create sequence stale_mark;
alter table stale add column mark bigint not null default nextval('stale_mark');
