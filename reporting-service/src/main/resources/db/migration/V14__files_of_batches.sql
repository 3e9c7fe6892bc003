-- Files are kept of what an archive holds, too, current or not: asked with every file that is kept or may be dropped.
create index ix_batch_item_subject_version on batch_item (subject, version);
