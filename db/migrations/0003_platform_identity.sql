-- People, children and bodies. Corrected, sealed or erased in place; the log holds only their opaque ids (P2).
-- Each is copied to every area it serves, so that no key and no constraint crosses areas (design, scale).
create table identity.body (
  area text not null,
  body uuid not null,
  kind text not null check (kind in ('setting', 'health-service', 'council', 'partnership', 'forum', 'national', 'trust')),
  name text not null,
  short_name text not null,
  phone text,
  email text,
  part_of uuid,
  primary key (area, body)
);
comment on table identity.body is 'Whatever can owe a duty: a setting, a service, a council, the partnership.';

create table identity.setting (
  area text not null,
  body uuid not null,
  urn text,
  phase text not null,
  lowest_age smallint,
  highest_age smallint,
  status text not null default 'open',
  source text not null default 'typed',
  details jsonb not null default '{}',
  address_published boolean not null default true,
  address text,
  postcode text,
  primary key (area, body),
  unique (area, urn)
);
comment on table identity.setting is 'A nursery, childminder, school, special school, alternative provision or college. A childminder''s home address is never published (P25).';

create table identity.term (
  area text not null,
  body uuid not null,
  from_on date not null,
  to_on date not null,
  primary key (area, body, from_on)
);
comment on table identity.term is 'When children come: half-terms left out. A body without terms works all year (P22).';

create table identity.closed_day (
  area text not null,
  body uuid not null,
  on_day date not null,
  why text not null default 'training day',
  primary key (area, body, on_day)
);
comment on table identity.closed_day is 'Days inside a term on which children do not come.';

create table identity.person (
  area text not null,
  person uuid not null,
  full_name text not null,
  called text not null,
  job_words text not null default '',
  email text,
  phone text,
  phone_hours text,
  home_language text,
  interpreter text check (interpreter in ('yes', 'no', 'sometimes')),
  photo uuid,
  primary key (area, person)
);
comment on table identity.person is 'Anyone with a name. Each parent or carer is a person of their own, never "the family" as one (P6).';

create table identity.address (
  area text not null,
  person uuid not null,
  lines text not null,
  postcode text,
  primary key (area, person)
);
comment on table identity.address is 'Where a person lives: seen by that person and by nobody else through the application (P6).';

create table identity.post (
  area text not null,
  person uuid not null,
  body uuid not null,
  job text not null,
  from_on date not null,
  until_on date,
  primary key (area, person, body, job, from_on)
);
comment on table identity.post is 'Who works where, as what, from when to when.';
create index post_of_body on identity.post (area, body, job);

create table identity.teaches (
  area text not null,
  person uuid not null,
  body uuid not null,
  class_words text not null,
  as_job text not null default 'class-teacher',
  from_at timestamptz not null,
  until_at timestamptz not null default 'infinity',
  primary key (area, person, body, class_words, from_at)
);
comment on table identity.teaches is 'Which adult has which class or group, and when: sight follows it (P21, P22).';
create index teaches_class on identity.teaches (area, body, class_words);

create table identity.child (
  area text not null,
  child uuid not null,
  born_on date not null,
  sex text,
  ethnicity text,
  first_language text,
  free_meals boolean,
  school_code text check (school_code in ('N', 'K', 'E')),
  sealed_at timestamptz,
  died_on date,
  same_as uuid,
  portrait text,
  primary key (area, child)
);
comment on table identity.child is 'A child held by this area (P1).';
comment on column identity.child.school_code is 'What the school''s own system says (K, E, N): it arrives as already supported and is never used for access or search (P23, P41).';

create table identity.child_name (
  area text not null,
  child uuid not null,
  given text not null,
  family text not null,
  known_as text not null,
  say_it text,
  from_at timestamptz not null default '-infinity',
  until_at timestamptz not null default 'infinity',
  primary key (area, child, from_at)
);
comment on table identity.child_name is 'What a child is called, and how to say it. An old name is hidden from the day it ends.';

create table identity.child_identifier (
  area text not null,
  child uuid not null,
  scheme text not null check (scheme in ('upn', 'uln', 'nhs')),
  value text not null,
  primary key (area, child, scheme),
  unique (area, scheme, value)
);
comment on table identity.child_identifier is 'Numbers other systems know a child by. Checked by their own sums; never in a URL, an event or a log.';

create table identity.child_place (
  area text not null,
  child uuid not null,
  kind text not null check (kind in ('taught-in', 'class', 'health-body', 'responsible-authority', 'home-area')),
  body uuid,
  words text not null default '',
  year_group text,
  from_on date not null,
  until_on date,
  primary key (area, child, kind, from_on, words)
);
comment on table identity.child_place is 'Where a child is taught, in which class, under which health body and authority: each dated (P1).';
create index place_of_body on identity.child_place (area, body, kind);

create table identity.circle (
  area text not null,
  member uuid not null,
  child uuid not null,
  person uuid not null,
  standing text not null check (standing in ('child', 'parent', 'carer', 'adviser', 'service', 'lead', 'in-charge', 'case', 'officer', 'supply', 'other')),
  relationship text not null,
  acts_for uuid,
  from_at timestamptz not null,
  until_at timestamptz not null default 'infinity',
  admitted_by uuid,
  primary key (area, member)
);
comment on table identity.circle is 'People around a child, each from a moment until a moment. Leaving ends sight from that minute.';
create index circle_of_child on identity.circle (area, child);
create index circle_of_person on identity.circle (area, person);
