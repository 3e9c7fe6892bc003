-- Files are kept while a version that is not superseded says what they say: looked for with every file that is kept, and
-- whenever a version is superseded.
create index ix_report_content_hash on report (content_hash);
