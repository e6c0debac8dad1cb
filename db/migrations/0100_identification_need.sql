-- A need from the first worry to a decision: what pages read. Every row can be made again from the log.
create table read.need (
  area text not null,
  need uuid not null,
  child uuid not null,
  setting_body uuid not null,
  status text not null check (status in ('open', 'decided', 'withdrawn')),
  outcome text check (outcome in ('extra-support', 'not-now')),
  raised_as text not null,
  raised_by uuid,
  words text,
  language text,
  original text,
  translated_by text,
  home_language text,
  interpreter text,
  said_on date not null,
  health_asked boolean not null default false,
  contact uuid not null,
  decided_on date,
  decided_by uuid,
  decided_before uuid[] not null default '{}',
  agreed boolean,
  look_again_on date,
  reopened_on date,
  reopened_because text,
  had text,
  had_since date,
  told_on date,
  primary key (area, need),
  check (status <> 'decided' or outcome is not null)
);
comment on table read.need is 'One worry about one child: who raised it, in which words, and what became of it. No column holds a diagnosis (IDN-2).';
create index need_of_child on read.need (area, child);
create index need_of_setting on read.need (area, setting_body, status);
select identity.secure_child_table('read.need', 'circle');

create table read.need_start (
  area text not null,
  need uuid not null,
  version integer not null,
  child uuid not null,
  what text not null,
  who uuid not null,
  from_on date not null,
  primary key (area, need, version)
);
comment on table read.need_start is 'What started before anyone decided: what, who, from when (IDN-3).';
create index need_start_of_child on read.need_start (area, child);
select identity.secure_child_table('read.need_start', 'circle');

create table read.need_asked (
  area text not null,
  need uuid not null,
  version integer not null,
  child uuid not null,
  party text not null,
  party_as text not null,
  person uuid,
  body uuid,
  asked_on date not null,
  means text not null,
  asked_by uuid not null,
  reply_by date not null,
  primary key (area, need, version)
);
comment on table read.need_asked is 'Who was asked for a view, when and by which means: what makes deciding without a reply lawful (IDN-6).';
create index need_asked_of_child on read.need_asked (area, child);
select identity.secure_child_table('read.need_asked', 'circle');

create table read.need_voice (
  area text not null,
  need uuid not null,
  version integer not null,
  child uuid not null,
  party text not null,
  party_as text not null,
  person uuid,
  body uuid,
  words text not null,
  language text not null,
  original text,
  translated_by text,
  leaning text check (leaning in ('extra-support', 'not-now', 'not-sure')),
  ways text[] not null default '{}',
  pictures text[] not null default '{}',
  with_help_of text,
  given_on date not null,
  after_deciding boolean not null default false,
  primary key (area, need, version)
);
comment on table read.need_voice is 'Each one''s own view, whole, in the words they were given in. Nobody edits another''s (IDN-6, IDN-14).';
create index need_voice_of_child on read.need_voice (area, child);
select identity.secure_child_table('read.need_voice', 'circle');

-- Read by a body that handles a challenge to it too: so by everyone with a relationship, not by the circle alone.
create table read.need_decision (
  area text not null,
  need uuid not null,
  version integer not null,
  child uuid not null,
  setting_body uuid not null,
  outcome text not null,
  reasons text not null,
  rests_on text[] not null,
  views jsonb not null,
  took_part jsonb not null,
  agreed boolean not null,
  decided_by uuid not null,
  decided_on date not null,
  tries text,
  look_again_on date,
  owed jsonb,
  primary key (area, need, version),
  check (cardinality(rests_on) > 0 and reasons <> '')
);
comment on table read.need_decision is 'What setting and family decided: reasons resting on named expectations, every view, who took part (IDN-5, IDN-6). A later decision stands beside an earlier one.';
create index need_decision_of_child on read.need_decision (area, child);
select identity.secure_child_table('read.need_decision');
