-- Concerns, what was said in them, how they were answered and put right, and questions to the named contact.

-- Who hears a concern: whoever raised it and those who act for them, those it names, and those whose job it is. Another
-- parent does not, unless it is shared: each parent is a voice of their own (P6).
create function identity.secure_concern_table(p_table text) returns void language plpgsql as $$
begin
  perform identity.secure_child_table(p_table);
  execute format('drop policy readers on %s', p_table);
  execute format('create policy readers on %s for select to tandem_read, tandem_write using (
    area = any (identity.app_areas())
    and child = any (array(
      select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
        and a.from_at <= identity.app_at() and a.until_at > identity.app_at()))
    and (shared or raised_by = identity.app_person() or identity.app_person() = any (named)
      or raised_by = any (array(
        select a.acts_for from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
          and a.acts_for is not null and a.from_at <= identity.app_at() and a.until_at > identity.app_at()))
      or child = any (array(
        select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
          and a.standing in (''lead'', ''case'', ''officer'') and a.from_at <= identity.app_at() and a.until_at > identity.app_at()))))', p_table);
end
$$;
comment on function identity.secure_concern_table is 'Secures a table that follows a concern or a question: needs area, child, raised_by, shared and named.';

create table read.concern (
  area text not null,
  concern uuid not null,
  child uuid not null,
  raised_by uuid not null,
  shared boolean not null,
  named uuid[] not null,
  ladder text not null check (ladder in ('A', 'B')),
  about text not null check (about in ('commitment', 'decision', 'else')),
  commitment uuid,
  commitment_name text,
  need uuid,
  about_people uuid[] not null,
  days date[] not null default '{}',
  agreed_count integer,
  happened_count integer,
  not_happened_count integer,
  words text not null,
  voice text not null,
  since_on date not null,
  raised_on date not null,
  owing_body uuid not null,
  setting_body uuid,
  rung integer not null default 1,
  owed_by_body uuid not null,
  answer_due_on date not null,
  setting_adds_by date,
  setting_added boolean not null default false,
  wait_until date,
  status text not null default 'waiting' check (status in ('waiting', 'answered', 'withdrawn', 'closed')),
  outcome text check (outcome in ('upheld', 'partly', 'not-upheld')),
  answered_by uuid[] not null default '{}',
  over_on date,
  primary key (area, concern),
  check (about <> 'commitment' or (commitment is not null and commitment_name is not null)),
  check (about <> 'decision' or need is not null),
  check (status <> 'answered' or outcome is not null)
);
comment on table read.concern is 'One concern: what it is about, whose turn it is to answer, at which step and by when.';
create index concern_of_child on read.concern (area, child);
create index concern_of_body on read.concern (area, owed_by_body, answer_due_on) where status = 'waiting';
create index concern_of_commitment on read.concern (area, commitment) where commitment is not null;
select identity.secure_concern_table('read.concern');

create table read.concern_said (
  area text not null,
  concern uuid not null,
  version integer not null,
  child uuid not null,
  raised_by uuid not null,
  shared boolean not null,
  named uuid[] not null,
  type text not null,
  by_person uuid,
  voice text,
  words text not null default '',
  said_on date not null,
  rung integer,
  body uuid,
  day date,
  primary key (area, concern, version)
);
comment on table read.concern_said is 'What was said and what happened in a concern, in order: its thread and its bundle.';
create index concern_said_of_child on read.concern_said (area, child);
select identity.secure_concern_table('read.concern_said');

create table read.concern_answer (
  area text not null,
  concern uuid not null,
  rung integer not null,
  child uuid not null,
  raised_by uuid not null,
  shared boolean not null,
  named uuid[] not null,
  outcome text not null,
  reasons text not null,
  rests_on text[] not null check (cardinality(rests_on) > 0),
  next_step text not null,
  decided_by uuid not null,
  for_body uuid not null,
  answered_on date not null,
  primary key (area, concern, rung)
);
comment on table read.concern_answer is 'The answer at each step: reasons that rest on named expectations, and what the family can do next (RED-4).';
create index concern_answer_of_child on read.concern_answer (area, child);
select identity.secure_concern_table('read.concern_answer');

create table read.remedy (
  area text not null,
  remedy uuid not null,
  concern uuid not null,
  child uuid not null,
  raised_by uuid not null,
  shared boolean not null,
  named uuid[] not null,
  kind text not null,
  what text not null,
  owner_body uuid not null,
  owner_person uuid,
  by_on date not null,
  rung integer not null,
  done_on date,
  done_words text,
  primary key (area, remedy)
);
comment on table read.remedy is 'What puts a concern right: what, who and by when, followed until it is done (RED-5).';
create index remedy_of_concern on read.remedy (area, concern);
create index remedy_of_child on read.remedy (area, child);
select identity.secure_concern_table('read.remedy');

create table read.question (
  area text not null,
  question uuid not null,
  child uuid not null,
  raised_by uuid not null,
  shared boolean not null,
  named uuid[] not null,
  voice text not null,
  asked_of uuid not null,
  owed_by_body uuid not null,
  words text not null,
  asked_on date not null,
  answer_due_on date not null,
  by_person uuid,
  answer text,
  answered_on date,
  primary key (area, question)
);
comment on table read.question is 'A question to the named contact and its answer: side by side they are the thread (P15).';
create index question_of_child on read.question (area, child);
create index question_of_body on read.question (area, owed_by_body) where answered_on is null;
select identity.secure_concern_table('read.question');
