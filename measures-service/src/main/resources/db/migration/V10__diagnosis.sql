-- What follows from a score is told with the plan and kept there: a second copy would be written with every change.
alter table plan drop column findings, drop column guidance;
