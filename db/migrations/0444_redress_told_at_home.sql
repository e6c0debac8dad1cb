-- A child may tell somebody of their family too: no body owes an answer to that, and no clock runs.
alter table read.question alter column owed_by_body drop not null, alter column answer_due_on drop not null,
  add constraint question_owed check ((owed_by_body is null) = (answer_due_on is null));
create index question_told_at_home on read.question (area, asked_of) where owed_by_body is null and answered_on is null;
