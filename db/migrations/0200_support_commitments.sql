-- What was agreed and what happened: what pages read. Every row can be made again from the log.
create table read.commitment (
  area text not null,
  commitment uuid not null,
  child uuid not null,
  name text not null,
  what text not null,
  evidence text not null check (evidence in ('session', 'every day', 'once')),
  weekdays smallint[] not null default '{}',
  at_time text,
  place text,
  held_at uuid not null,
  owner_body uuid not null,
  owner_person uuid,
  setting_body uuid not null,
  from_on date not null,
  to_on date not null,
  outcome text not null,
  expectation text not null,
  session_group uuid,
  need uuid,
  remedy_for uuid,
  agreed_with uuid[] not null default '{}',
  status text not null check (status in ('asked', 'agreed', 'declined', 'ended')),
  agreed_on date not null,
  answer_by date,
  answered_on date,
  silence_on date,
  declined_reasons text,
  declined_instead text,
  changed_on date,
  changed_because text,
  ended_on date,
  ended_why text,
  ended_words text,
  shortfall text,
  shortfall_on date,
  shortfall_answer text,
  shortfall_answered_on date,
  primary key (area, commitment),
  check (evidence <> 'session' or cardinality(weekdays) > 0),
  check (status <> 'declined' or declined_reasons is not null)
);
comment on table read.commitment is 'What one body agreed to do for one child: who, what, how often, from when to when, toward what, on which expectation (SUP-1).';
create index commitment_of_child on read.commitment (area, child);
create index commitment_of_group on read.commitment (area, session_group) where session_group is not null;
create index commitment_of_owner on read.commitment (area, owner_body, status);
select identity.secure_child_table('read.commitment');

create table read.commitment_session (
  area text not null,
  commitment uuid not null,
  day date not null,
  child uuid not null,
  due_on date not null,
  moved_to date,
  told text check (told in ('happened', 'did-not-happen', 'child-away')),
  why text,
  happened_on date,
  good_thing text,
  told_on date,
  told_by uuid,
  session_group uuid,
  put_right_on date,
  put_right_because text,
  asked_on date,
  tell_by date,
  not_told_on date,
  primary key (area, commitment, day)
);
comment on table read.commitment_session is 'One bead: a day something was expected, and what was said of it. Untold is its own state, never "did not happen" (SUP-4).';
create index session_of_child on read.commitment_session (area, child, day);
create index session_untold on read.commitment_session (area, due_on) where told is null;
select identity.secure_child_table('read.commitment_session');

create table read.session_said (
  area text not null,
  commitment uuid not null,
  day date not null,
  person uuid not null,
  child uuid not null,
  said_on date not null,
  words text,
  primary key (area, commitment, day, person)
);
comment on table read.session_said is 'Who of the child''s people says that it did not happen: each for themselves, beside what the setting told (SUP-7).';
create index said_of_child on read.session_said (area, child);
select identity.secure_child_table('read.session_said');

create table read.session_group (
  area text not null,
  session_group uuid not null,
  name text not null,
  owner_body uuid not null,
  owner_person uuid,
  setting_body uuid not null,
  place text not null,
  at_time text not null,
  weekdays smallint[] not null,
  from_on date not null,
  to_on date not null,
  primary key (area, session_group)
);
comment on table read.session_group is 'A group that meets: when, where, led by whom. It names no child: who is in it stands in each child''s own commitment (SUP-3).';
create index group_of_setting on read.session_group (area, setting_body);
select identity.secure_area_table('read.session_group');

create table read.session_group_day (
  area text not null,
  session_group uuid not null,
  day date not null,
  outcome text not null check (outcome in ('held', 'did-not-happen', 'moved')),
  on_day date,
  moved_to date,
  there smallint,
  why text,
  told_on date not null,
  told_by uuid,
  primary key (area, session_group, day)
);
comment on table read.session_group_day is 'One session of a group, told once: that it was held and for how many, that it was not, or that it moved.';
select identity.secure_area_table('read.session_group_day');
