-- Files are kept of what is current or published alone. Those of superseded versions that were kept before that was so go
-- here, for nothing else would ever drop them; they are rendered again if asked for.
delete from report_file file
where not exists (select from report where report.content_hash = file.content_hash and report.state <> 'superseded');
