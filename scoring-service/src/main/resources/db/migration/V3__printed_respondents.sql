-- How many a published table says have answered a survey: bounds what means are possible.
alter table published_figure add column respondents integer;
alter table published_figure add constraint ck_published_figure_respondents check (respondents >= 1);
