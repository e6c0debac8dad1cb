-- Moves: what helps before, during and after one, what becomes of each thing agreed, and who has seen it.
create table read.move (
  area text not null,
  move uuid not null,
  child uuid not null,
  setting_body uuid not null,
  kind text not null,
  to_words text not null,
  moves_on date not null,
  said_on date not null,
  planned_on date,
  by_person uuid,
  primary key (area, move)
);
comment on table read.move is 'The next move of a child: what, where to, when. Planned once nothing agreed is passed over (DES-2); not planned again when it changed since.';
create index move_of_child on read.move (area, child, moves_on);
select identity.secure_child_table('read.move', 'circle');

create table read.move_help (
  area text not null,
  move uuid not null,
  help uuid not null,
  child uuid not null,
  stage text not null check (stage in ('before', 'during', 'after')),
  what text not null,
  owner_body uuid not null,
  owner_person uuid not null,
  by_on date not null,
  given_on date,
  dropped_because text,
  primary key (area, move, help)
);
comment on table read.move_help is 'What helps before, during or after a move, who gives it and by when (DES-1). What was left out says why.';
create index move_help_of_child on read.move_help (area, child);
select identity.secure_child_table('read.move_help', 'circle');

create table read.move_decision (
  area text not null,
  move uuid not null,
  commitment uuid not null,
  child uuid not null,
  becomes text not null check (becomes in ('continues', 'replaced', 'no-longer-needed')),
  with_whom text,
  to_on date,
  replaced_by text,
  because text not null,
  decided_on date not null,
  primary key (area, move, commitment)
);
comment on table read.move_decision is 'What becomes of one thing agreed at a move: it goes on with someone until a day, is replaced by something, or is no longer needed (DES-2).';
create index move_decision_of_child on read.move_decision (area, child);
select identity.secure_child_table('read.move_decision', 'circle');

create table read.move_seen (
  area text not null,
  move uuid not null,
  person uuid not null,
  child uuid not null,
  written_by uuid,
  seen_on date not null,
  primary key (area, move, person)
);
comment on table read.move_seen is 'Which of the child and their people has seen the plan as it is now: what ends at the move ends only then (DES-2).';
create index move_seen_of_child on read.move_seen (area, child);
select identity.secure_child_table('read.move_seen', 'circle');
