-- Reviews: when the next is due, what each person wants said, what came of it; and requests for a change between them.
create table read.review (
  area text not null,
  review uuid not null,
  child uuid not null,
  owed_by_body uuid not null,
  because text not null,
  due_on date not null,
  ask_by date not null,
  on_day date,
  at_time text,
  place text,
  moved_because text,
  status text not null default 'due' check (status in ('due', 'held')),
  held_on date,
  held_by uuid,
  present uuid[] not null default '{}',
  no_reply uuid[] not null default '{}',
  agreed boolean,
  can_do_now text,
  can_do_how text,
  can_do_written_by uuid,
  next_review_on date,
  primary key (area, review),
  check (status <> 'held' or (held_on is not null and can_do_now is not null))
);
comment on table read.review is 'One looking again together: its day, and what came of it. None is held without what the child can do now (REV-3).';
create index review_of_child on read.review (area, child);
create index review_of_body on read.review (area, owed_by_body, due_on) where status = 'due';
select identity.secure_child_table('read.review', 'circle');

create table read.review_asked (
  area text not null,
  review uuid not null,
  person uuid not null,
  child uuid not null,
  voice text not null,
  body uuid,
  means text not null,
  asked_on date not null,
  reply_by date not null,
  primary key (area, review, person)
);
comment on table read.review_asked is 'Who was asked what they want said, when and by which means: a review is not held up by silence (P8).';
create index review_asked_of_child on read.review_asked (area, child);
select identity.secure_child_table('read.review_asked', 'circle');

create table read.review_words (
  area text not null,
  review uuid not null,
  person uuid not null,
  child uuid not null,
  voice text not null,
  going_well text not null,
  not_yet text not null,
  wanted text not null,
  written_by uuid,
  said_on date not null,
  primary key (area, review, person)
);
comment on table read.review_words is 'What each person wants said at a review, in their own voice (REV-2).';
create index review_words_of_child on read.review_words (area, child);
select identity.secure_child_table('read.review_words', 'circle');

create table read.review_change (
  area text not null,
  review uuid not null,
  commitment uuid not null,
  child uuid not null,
  decided text not null check (decided in ('continues', 'changes', 'ends')),
  because text not null,
  to_on date,
  outcome text,
  ends_on date,
  why text,
  primary key (area, review, commitment)
);
comment on table read.review_change is 'What a review said of each thing that was agreed: it continues, changes or ends, and why (REV-4).';
create index review_change_of_child on read.review_change (area, child);
select identity.secure_child_table('read.review_change', 'circle');

create table read.review_difference (
  area text not null,
  review uuid not null,
  number integer not null,
  child uuid not null,
  person uuid not null,
  voice text not null,
  words text not null,
  primary key (area, review, number)
);
comment on table read.review_difference is 'What someone at a review sees differently, in their words (REV-5).';
create index review_difference_of_child on read.review_difference (area, child);
select identity.secure_child_table('read.review_difference', 'circle');

create table read.change_request (
  area text not null,
  change uuid not null,
  child uuid not null,
  raised_by uuid not null,
  voice text not null,
  owed_by_body uuid not null,
  commitment uuid,
  words text not null,
  asked_on date not null,
  answer_due_on date not null,
  answer text check (answer in ('yes', 'at the review', 'not now')),
  answer_words text,
  by_person uuid,
  answered_on date,
  primary key (area, change)
);
comment on table read.change_request is 'What a young person or a family asked to be different, by when they hear, and what they heard (REV-6).';
create index change_request_of_child on read.change_request (area, child);
create index change_request_of_body on read.change_request (area, owed_by_body) where answered_on is null;
select identity.secure_child_table('read.change_request', 'circle');
