-- What the migrations make, written by a check. Read it; change it by a migration.

create schema web;
comment on schema web is 'Sessions, drafts, looks and commands: kept by backup, left alone by rebuild.';

create schema read;
comment on schema read is 'Read tables: every row can be made again from the log.';

create schema platform;
comment on schema platform is 'What the platform knows about the database itself.';

create schema log;
comment on schema log is 'What happened, appended once. Nothing here is ever changed, but for words the law says must be erased.';

create schema identity;
comment on schema identity is 'People, names, identifiers, places and circles: corrected, sealed or erased in place, never in the log (P2).';

create table identity.address (
  area text not null,
  person uuid not null,
  lines text not null,
  postcode text,
  constraint address_pkey PRIMARY KEY (area, person)
);
alter table identity.address enable row level security;
alter table identity.address force row level security;
comment on table identity.address is 'Where a person lives: seen by that person and by nobody else through the application (P6).';

create table identity.bar (
  area text not null,
  bar uuid not null,
  child uuid not null,
  person uuid not null,
  scope text not null,
  words text not null,
  look_again_on date,
  set_by uuid not null,
  from_at timestamp with time zone not null,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  constraint bar_pkey PRIMARY KEY (area, bar),
  constraint bar_scope_check CHECK ((scope = ANY (ARRAY['whereabouts'::text, 'everything'::text])))
);
CREATE INDEX bar_of_child ON identity.bar USING btree (area, child) WHERE (lifted_at IS NULL);
CREATE INDEX bar_of_person ON identity.bar USING btree (area, person) WHERE (lifted_at IS NULL);
alter table identity.bar enable row level security;
alter table identity.bar force row level security;
comment on table identity.bar is 'What a court has barred somebody from: where a child lives and is taught, or everything about the child (ACC-4). Read by those who lead on the child alone.';
comment on column identity.bar.words is 'Which order, of which day, seen by whom. Never where anybody lives.';

create table identity.body (
  area text not null,
  body uuid not null,
  kind text not null,
  name text not null,
  short_name text not null,
  phone text,
  email text,
  part_of uuid,
  constraint body_kind_check CHECK ((kind = ANY (ARRAY['setting'::text, 'health-service'::text, 'council'::text, 'partnership'::text, 'forum'::text, 'national'::text, 'trust'::text]))),
  constraint body_pkey PRIMARY KEY (area, body)
);
alter table identity.body enable row level security;
alter table identity.body force row level security;
comment on table identity.body is 'Whatever can owe a duty: a setting, a service, a council, the partnership.';

create table identity.breach (
  area text not null,
  breach uuid not null,
  child uuid not null,
  right_child uuid not null,
  stream text not null,
  found_on date not null,
  found_by uuid not null,
  told_on date,
  constraint breach_pkey PRIMARY KEY (area, breach)
);
alter table identity.breach enable row level security;
alter table identity.breach force row level security;
comment on table identity.breach is 'Something recorded on the wrong child: both families are told, and it is noted (P3).';

create table identity.brought_draft (
  area text not null,
  child uuid not null,
  person uuid not null,
  found jsonb not null,
  kept_at timestamp with time zone not null,
  constraint brought_draft_pkey PRIMARY KEY (area, child, person)
);
alter table identity.brought_draft enable row level security;
alter table identity.brought_draft force row level security;
comment on table identity.brought_draft is 'What one person has read from a file about a child and not yet confirmed: nothing of it is in the record. Seen by them alone, gone when confirmed, thrown away or ninety days old.';

create table identity.brought_draft_file (
  area text not null,
  child uuid not null,
  person uuid not null,
  file uuid not null,
  type text not null,
  scanned boolean not null,
  content bytea not null,
  constraint brought_draft_file_area_child_person_fkey FOREIGN KEY (area, child, person) REFERENCES identity.brought_draft(area, child, person) ON DELETE CASCADE,
  constraint brought_draft_file_content_check CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 10485760))),
  constraint brought_draft_file_pkey PRIMARY KEY (area, child, person, file)
);
alter table identity.brought_draft_file enable row level security;
alter table identity.brought_draft_file force row level security;
comment on table identity.brought_draft_file is 'A picture, a recording or a paper of a signed copy that one person has read and not yet confirmed. Taken over by a function, read by nobody.';

create table identity.brought_source (
  area text not null,
  source uuid not null,
  child uuid not null,
  proof text not null,
  keeper text not null,
  setting text,
  stood_on date not null,
  signed_by text,
  brought_by uuid not null,
  brought_at timestamp with time zone not null,
  constraint brought_source_keeper_check CHECK (((length(keeper) >= 1) AND (length(keeper) <= 200))),
  constraint brought_source_pkey PRIMARY KEY (area, source),
  constraint brought_source_proof_check CHECK ((proof = ANY (ARRAY['signed'::text, 'unsigned'::text, 'paper'::text]))),
  constraint brought_source_setting_check CHECK (((length(setting) >= 1) AND (length(setting) <= 200))),
  constraint brought_source_signed_by_check CHECK (((length(signed_by) >= 1) AND (length(signed_by) <= 200)))
);
CREATE INDEX brought_source_of_child ON identity.brought_source USING btree (area, child);
alter table identity.brought_source enable row level security;
alter table identity.brought_source force row level security;
comment on table identity.brought_source is 'A file or a plan on paper that words in a record were brought in from: who kept it there, on which day it stood so, and whether a signature proved it (RCD-22).';

create table identity.brought_writer (
  area text not null,
  writer uuid not null,
  child uuid not null,
  source uuid not null,
  name text not null,
  relation text,
  constraint brought_writer_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint brought_writer_pkey PRIMARY KEY (area, writer),
  constraint brought_writer_relation_check CHECK (((length(relation) >= 1) AND (length(relation) <= 200)))
);
CREATE INDEX brought_writer_of_child ON identity.brought_writer USING btree (area, child);
alter table identity.brought_writer enable row level security;
alter table identity.brought_writer force row level security;
comment on table identity.brought_writer is 'Somebody who wrote about a child elsewhere, as the file calls them. They have no account here and see nothing here.';

create table identity.child (
  area text not null,
  child uuid not null,
  born_on date not null,
  sex text,
  ethnicity text,
  first_language text,
  free_meals boolean,
  school_code text,
  sealed_at timestamp with time zone,
  died_on date,
  same_as uuid,
  portrait text,
  constraint child_pkey PRIMARY KEY (area, child),
  constraint child_school_code_check CHECK ((school_code = ANY (ARRAY['N'::text, 'K'::text, 'E'::text])))
);
alter table identity.child enable row level security;
alter table identity.child force row level security;
comment on table identity.child is 'A child held by this area (P1).';
comment on column identity.child.school_code is 'What the school''s own system says (K, E, N): it arrives as already supported and is never used for access or search (P23, P41).';

create table identity.child_access (
  area text not null,
  person uuid not null,
  child uuid not null,
  standing text not null,
  acts_for uuid,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  source text not null,
  constraint child_access_pkey PRIMARY KEY (area, person, child, standing, source, from_at)
);
CREATE INDEX access_of_child ON identity.child_access USING btree (area, child);
alter table identity.child_access enable row level security;
alter table identity.child_access force row level security;
comment on table identity.child_access is 'Worked out from circles, classes, posts and places by refresh_child_access; never written by hand.';

create table identity.child_identifier (
  area text not null,
  child uuid not null,
  scheme text not null,
  value text not null,
  constraint child_identifier_area_scheme_value_key UNIQUE (area, scheme, value),
  constraint child_identifier_pkey PRIMARY KEY (area, child, scheme),
  constraint child_identifier_scheme_check CHECK ((scheme = ANY (ARRAY['upn'::text, 'uln'::text, 'nhs'::text])))
);
alter table identity.child_identifier enable row level security;
alter table identity.child_identifier force row level security;
comment on table identity.child_identifier is 'Numbers other systems know a child by. Checked by their own sums; never in a URL, an event or a log.';

create table identity.child_name (
  area text not null,
  child uuid not null,
  given text not null,
  family text not null,
  known_as text not null,
  say_it text,
  from_at timestamp with time zone default '-infinity'::timestamp with time zone not null,
  until_at timestamp with time zone default 'infinity'::timestamp with time zone not null,
  constraint child_name_pkey PRIMARY KEY (area, child, from_at)
);
alter table identity.child_name enable row level security;
alter table identity.child_name force row level security;
comment on table identity.child_name is 'What a child is called, and how to say it. An old name is hidden from the day it ends.';

create table identity.child_place (
  area text not null,
  child uuid not null,
  kind text not null,
  body uuid,
  words text default ''::text not null,
  year_group text,
  from_on date not null,
  until_on date,
  seen_from date,
  constraint child_place_check CHECK ((seen_from <= from_on)),
  constraint child_place_kind_check CHECK ((kind = ANY (ARRAY['taught-in'::text, 'class'::text, 'group'::text, 'health-body'::text, 'responsible-authority'::text, 'home-area'::text]))),
  constraint child_place_pkey PRIMARY KEY (area, child, kind, from_on, words)
);
CREATE INDEX place_of_body ON identity.child_place USING btree (area, body, kind);
alter table identity.child_place enable row level security;
alter table identity.child_place force row level security;
comment on table identity.child_place is 'Where a child is taught, in which class, under which health body and authority: each dated (P1).';
comment on column identity.child_place.seen_from is 'From when whoever will teach the child here may read, where that is before the child comes.';

create table identity.circle (
  area text not null,
  member uuid not null,
  child uuid not null,
  person uuid not null,
  standing text not null,
  relationship text not null,
  acts_for uuid,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone default 'infinity'::timestamp with time zone not null,
  admitted_by uuid,
  role text,
  responsibility text,
  delegated text,
  constraint circle_pkey PRIMARY KEY (area, member),
  constraint circle_responsibility_check CHECK ((responsibility = ANY (ARRAY['has'::text, 'has-not'::text, 'not-known'::text]))),
  constraint circle_role_check CHECK ((role = ANY (ARRAY['parent'::text, 'guardian'::text, 'parent-without-responsibility'::text, 'foster-carer'::text, 'relative-carer'::text, 'relative'::text, 'adviser'::text, 'social-worker'::text, 'virtual-school-head'::text, 'reviewing-officer'::text, 'key-worker'::text, 'visitor'::text]))),
  constraint circle_standing_check CHECK ((standing = ANY (ARRAY['child'::text, 'parent'::text, 'carer'::text, 'adviser'::text, 'service'::text, 'lead'::text, 'in-charge'::text, 'case'::text, 'officer'::text, 'supply'::text, 'other'::text])))
);
CREATE INDEX circle_of_child ON identity.circle USING btree (area, child);
CREATE INDEX circle_of_person ON identity.circle USING btree (area, person);
alter table identity.circle enable row level security;
alter table identity.circle force row level security;
comment on table identity.circle is 'People around a child, each from a moment until a moment. Leaving ends sight from that minute.';
comment on column identity.circle.role is 'What they are to the child, where it was asked. The words on a page are in relationship.';
comment on column identity.circle.responsibility is 'Whether they hold parental responsibility, as far as a person at the setting has seen: no sign-in proves it.';
comment on column identity.circle.delegated is 'Which everyday decisions a carer was given, in words: school trips, photographs.';

create table identity.class_code (
  area text not null,
  class_code uuid not null,
  body uuid not null,
  class_words text not null,
  first_half text not null,
  second_half text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  tries_left integer not null,
  constraint class_code_area_first_half_key UNIQUE (area, first_half),
  constraint class_code_pkey PRIMARY KEY (area, class_code)
);
CREATE INDEX class_code_of_body ON identity.class_code USING btree (area, body, until_at);
alter table identity.class_code enable row level security;
alter table identity.class_code force row level security;
comment on table identity.class_code is 'A code for one class until this afternoon. The first half finds it, the second proves it: after so many wrong second halves it is over. Nobody reads this table: the office is shown its own codes by a function.';

create table identity.class_visit (
  area text not null,
  visit uuid not null,
  class_code uuid not null,
  body uuid not null,
  class_words text not null,
  name text not null,
  came_at timestamp with time zone not null,
  as_what text default ''::text not null,
  told_at timestamp with time zone,
  constraint class_visit_pkey PRIMARY KEY (area, visit)
);
alter table identity.class_visit enable row level security;
alter table identity.class_visit force row level security;
comment on table identity.class_visit is 'Somebody who came in by a class code, under the name they typed. The visit is the person of its looks; families read the name beside them.';
comment on column identity.class_visit.as_what is 'What they are here as, in the words they typed: "teaching assistant". Empty for visits before it was asked.';
comment on column identity.class_visit.told_at is 'When they first told something that was given: from then on whoever reads it reads their name.';

create table identity.closed_day (
  area text not null,
  body uuid not null,
  on_day date not null,
  why text default 'training day'::text not null,
  constraint closed_day_pkey PRIMARY KEY (area, body, on_day)
);
alter table identity.closed_day enable row level security;
alter table identity.closed_day force row level security;
comment on table identity.closed_day is 'Days inside a term on which children do not come.';

create table identity.closed_opening (
  area text not null,
  opening uuid not null,
  child uuid not null,
  person uuid not null,
  reason text not null,
  words text not null,
  opened_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  constraint closed_opening_pkey PRIMARY KEY (area, opening),
  constraint closed_opening_reason_check CHECK ((reason = ANY (ARRAY['court'::text, 'safeguarding'::text, 'complaint'::text, 'data-request'::text])))
);
CREATE INDEX closed_opening_of_child ON identity.closed_opening USING btree (area, child);
alter table identity.closed_opening enable row level security;
alter table identity.closed_opening force row level security;
comment on table identity.closed_opening is 'Who looked at a record that moved to another area, with which legal reason, for how long: read by the family, who are told, and by who opened it.';

create table identity.closed_record (
  area text not null,
  child uuid not null,
  given text not null,
  family text not null,
  known_as text not null,
  born_on date not null,
  closed_at timestamp with time zone not null,
  constraint closed_record_pkey PRIMARY KEY (area, child)
);
alter table identity.closed_record enable row level security;
alter table identity.closed_record force row level security;
comment on table identity.closed_record is 'A record that goes on in another area: here its log is kept, closed, and nothing else. Nothing is appended. Read by nobody but through read_closed.';

create table identity.emergency (
  area text not null,
  emergency uuid not null,
  child uuid not null,
  person uuid not null,
  as_role text not null,
  body uuid not null,
  reason text not null,
  words text not null,
  asked_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  until_at timestamp with time zone,
  told_at timestamp with time zone,
  agreed_by uuid,
  constraint emergency_check CHECK (((agreed_by IS NULL) OR (agreed_by <> person))),
  constraint emergency_check1 CHECK (((opened_at IS NULL) OR (told_at IS NOT NULL) OR (agreed_by IS NOT NULL))),
  constraint emergency_pkey PRIMARY KEY (area, emergency),
  constraint emergency_reason_check CHECK ((reason = ANY (ARRAY['ill-or-hurt'::text, 'lost-or-found'::text, 'away-from-setting'::text, 'in-danger'::text, 'other'::text])))
);
CREATE INDEX emergency_of_child ON identity.emergency USING btree (area, child);
CREATE INDEX emergency_of_person ON identity.emergency USING btree (area, person);
alter table identity.emergency enable row level security;
alter table identity.emergency force row level security;
comment on table identity.emergency is 'An emergency look: who, why, from when to when, and when the family was told. Read by whoever asked, and by the child, the family and the lead once they were told; never before.';

create table identity.emergency_attempt (
  area text not null,
  attempt uuid not null,
  person uuid not null,
  at timestamp with time zone not null,
  child uuid,
  constraint emergency_attempt_pkey PRIMARY KEY (area, attempt)
);
CREATE INDEX emergency_attempt_of ON identity.emergency_attempt USING btree (person, at);
alter table identity.emergency_attempt enable row level security;
alter table identity.emergency_attempt force row level security;
comment on table identity.emergency_attempt is 'Every time somebody named a child in an emergency, right (then with the child) or wrong. What was typed is not kept.';

create table identity.emergency_withheld (
  area text not null,
  emergency uuid not null,
  step uuid not null,
  words text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  review_on date,
  constraint emergency_withheld_pkey PRIMARY KEY (area, emergency, step)
);
alter table identity.emergency_withheld enable row level security;
alter table identity.emergency_withheld force row level security;
comment on table identity.emergency_withheld is 'Why the family is not told yet: asked with a reason of safeguarding, agreed by a second person until a day, and again each time it was agreed anew. Read through functions alone: what stands here may be what puts a child in danger.';

create table identity.ended_place (
  area text not null,
  member uuid not null,
  child uuid not null,
  person uuid not null,
  known_as text not null,
  body uuid,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  reason text not null,
  constraint ended_place_pkey PRIMARY KEY (area, member),
  constraint ended_place_reason_check CHECK ((reason = ANY (ARRAY['asked'::text, 'court-order'::text, 'no-responsibility'::text, 'young-person'::text, 'mistake'::text])))
);
CREATE INDEX ended_place_of_child ON identity.ended_place USING btree (area, child);
CREATE INDEX ended_place_of_person ON identity.ended_place USING btree (area, person);
alter table identity.ended_place enable row level security;
alter table identity.ended_place force row level security;
comment on table identity.ended_place is 'A place of the family around a child that a worker ended: by whom and why. Read by the one whose place it was, who sees nothing else of the child any more, and by the people who stay.';
comment on column identity.ended_place.known_as is 'What the child was called that day, as this person knew them: later names are not theirs to read.';
comment on column identity.ended_place.body is 'Where the child was taught: whom to ask why.';

create table identity.ended_place_words (
  area text not null,
  member uuid not null,
  child uuid not null,
  words text not null,
  constraint ended_place_words_pkey PRIMARY KEY (area, member)
);
alter table identity.ended_place_words enable row level security;
alter table identity.ended_place_words force row level security;
comment on table identity.ended_place_words is 'What was written beside the reason: the order, the day of a call. Read by those who lead on the child, since it may say where somebody lives.';

create table identity.invitation (
  area text not null,
  invitation uuid not null,
  child uuid not null,
  status text not null,
  for_name text not null,
  role text not null,
  standing text not null,
  relationship text not null,
  acts_for uuid,
  until_on date,
  handed text,
  send_to text,
  asked_by uuid,
  started_by uuid,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  claimed_by uuid,
  claimed_name text,
  claimed_at timestamp with time zone,
  closed_by uuid,
  closed_at timestamp with time zone,
  why text,
  looked_at text,
  constraint invitation_check CHECK (((standing <> 'adviser'::text) OR (acts_for IS NOT NULL))),
  constraint invitation_check1 CHECK (((status = ANY (ARRAY['asked'::text, 'declined'::text, 'withdrawn'::text])) OR (handed IS NOT NULL))),
  constraint invitation_handed_check CHECK ((handed = ANY (ARRAY['email'::text, 'text'::text, 'office'::text]))),
  constraint invitation_looked_at_check CHECK ((looked_at = ANY (ARRAY['known-to-us'::text, 'paper'::text, 'someone-vouches'::text]))),
  constraint invitation_pkey PRIMARY KEY (area, invitation),
  constraint invitation_standing_check CHECK ((standing = ANY (ARRAY['child'::text, 'parent'::text, 'carer'::text, 'adviser'::text, 'service'::text, 'other'::text]))),
  constraint invitation_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'open'::text, 'claimed'::text, 'confirmed'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX invitation_claimed_by ON identity.invitation USING btree (claimed_by) WHERE (claimed_by IS NOT NULL);
CREATE INDEX invitation_of_child ON identity.invitation USING btree (area, child);
alter table identity.invitation enable row level security;
alter table identity.invitation force row level security;
comment on table identity.invitation is 'Somebody asked into a child''s circle: by whom, as what, until when; who gave the code; who looked at them and said yes or no (ACC-7). Read by those who lead on the child, and by who asked for it.';
comment on column identity.invitation.send_to is 'The address or number the code was sent to. Nobody is sent anything else there.';
comment on column identity.invitation.claimed_name is 'Who they say they are, until somebody has looked.';
comment on column identity.invitation.why is 'Why it was declined, for the one who asked.';

create table identity.invitation_refusal (
  area text not null,
  refusal uuid not null,
  invitation uuid not null,
  child uuid not null,
  why text not null,
  at timestamp with time zone not null,
  constraint invitation_refusal_pkey PRIMARY KEY (area, refusal)
);
alter table identity.invitation_refusal enable row level security;
alter table identity.invitation_refusal force row level security;
comment on table identity.invitation_refusal is 'A code that was given and did not work: wrong, used before, too old, or by somebody who cannot be what it says. Read by those who lead on the child.';

create table identity.link_caller (
  area text not null,
  link uuid not null,
  version integer not null,
  child uuid not null,
  person uuid not null,
  called text not null,
  constraint link_caller_pkey PRIMARY KEY (area, link, version)
);
alter table identity.link_caller enable row level security;
alter table identity.link_caller force row level security;
comment on table identity.link_caller is 'What somebody who opened a link called themself. It may say where a family has gone, so it is read by whoever gave the link, and by the young person.';

create table identity.link_key (
  area text not null,
  link uuid not null,
  child uuid not null,
  person uuid not null,
  address bytea not null,
  salt bytea not null,
  passcode bytea not null,
  label text not null,
  constraint link_key_pkey PRIMARY KEY (area, link)
);
CREATE INDEX link_by_address ON identity.link_key USING btree (address);
alter table identity.link_key enable row level security;
alter table identity.link_key force row level security;
comment on table identity.link_key is 'What opens a link, as hashes, and whom its maker says it is for. Whoever reads this table can open no link.';
comment on column identity.link_key.address is 'The hash of what stands in the link''s address. The key of its files stands nowhere: it is worked out.';

create table identity.move_reader (
  area text not null,
  move uuid not null,
  child uuid not null,
  person uuid not null,
  body uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  admitted_by uuid not null,
  constraint move_reader_pkey PRIMARY KEY (area, move, person)
);
CREATE INDEX move_reader_of_person ON identity.move_reader USING btree (area, person);
alter table identity.move_reader enable row level security;
alter table identity.move_reader force row level security;
comment on table identity.move_reader is 'Who may read the plan of a move because the child comes to them, from when until when. From the day of the move their post says what they see.';

create table identity.person (
  area text not null,
  person uuid not null,
  full_name text not null,
  called text not null,
  job_words text default ''::text not null,
  email text,
  phone text,
  phone_hours text,
  home_language text,
  interpreter text,
  photo uuid,
  constraint person_interpreter_check CHECK ((interpreter = ANY (ARRAY['yes'::text, 'no'::text, 'sometimes'::text]))),
  constraint person_pkey PRIMARY KEY (area, person)
);
alter table identity.person enable row level security;
alter table identity.person force row level security;
comment on table identity.person is 'Anyone with a name. Each parent or carer is a person of their own, never "the family" as one (P6).';

create table identity.post (
  area text not null,
  person uuid not null,
  body uuid not null,
  job text not null,
  from_on date not null,
  until_on date,
  stands_in_for uuid,
  constraint post_pkey PRIMARY KEY (area, person, body, job, from_on)
);
CREATE INDEX post_of_body ON identity.post USING btree (area, body, job);
alter table identity.post enable row level security;
alter table identity.post force row level security;
comment on table identity.post is 'Who works where, as what, from when to when.';
comment on column identity.post.stands_in_for is 'Whose work this is while they are away: a stand-in is set once, from a day to a day, and may work elsewhere (P21).';

create table identity.reading_reminder (
  area text not null,
  body uuid not null,
  person uuid not null,
  reminded_on date not null,
  reminded_by uuid not null,
  constraint reading_reminder_pkey PRIMARY KEY (area, body, person, reminded_on)
);
alter table identity.reading_reminder enable row level security;
alter table identity.reading_reminder force row level security;
comment on table identity.reading_reminder is 'That somebody was reminded of pages still to be read, by whom and on which day: once a day, read by who keeps the timetable and by the one who was reminded.';

create table identity.same_child (
  area text not null,
  link uuid not null,
  child uuid not null,
  same_as uuid not null,
  confirmed_by uuid not null,
  confirmed_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  constraint same_child_check CHECK ((child <> same_as)),
  constraint same_child_pkey PRIMARY KEY (area, link)
);
alter table identity.same_child enable row level security;
alter table identity.same_child force row level security;
comment on table identity.same_child is 'Two records that a person confirmed to be one child''s; reversible (P3).';

create table identity.seal (
  area text not null,
  child uuid not null,
  new_area text not null,
  new_child uuid not null,
  sealed_at timestamp with time zone not null,
  first_person uuid not null,
  second_person uuid not null,
  reason text not null,
  handle uuid default gen_random_uuid() not null,
  constraint seal_check CHECK ((first_person <> second_person)),
  constraint seal_pkey PRIMARY KEY (area, child)
);
CREATE UNIQUE INDEX seal_by_handle ON identity.seal USING btree (area, handle);
alter table identity.seal enable row level security;
alter table identity.seal force row level security;
comment on table identity.seal is 'Which child a sealed child became. Read by nobody but the function that two named people use together.';
comment on column identity.seal.handle is 'How the area''s officer points to this seal without knowing the child.';

create table identity.seal_keeper (
  area text not null,
  keeper uuid default gen_random_uuid() not null,
  child uuid not null,
  left_person uuid not null,
  person uuid not null,
  named_by uuid not null,
  named_at timestamp with time zone not null,
  reason text not null,
  constraint seal_keeper_check CHECK (((person <> left_person) AND (person <> named_by))),
  constraint seal_keeper_pkey PRIMARY KEY (area, keeper),
  constraint seal_keeper_reason_check CHECK ((TRIM(BOTH FROM reason) <> ''::text))
);
CREATE INDEX seal_keeper_of_child ON identity.seal_keeper USING btree (area, child);
alter table identity.seal_keeper enable row level security;
alter table identity.seal_keeper force row level security;
comment on table identity.seal_keeper is 'Somebody was named on a seal in place of one who had left: by whom, when and why. Read by those two, and nobody else.';

create table identity.seal_opening (
  area text not null,
  opening uuid not null,
  child uuid not null,
  first_person uuid not null,
  second_person uuid,
  reason text not null,
  asked_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  until_at timestamp with time zone,
  constraint seal_opening_check CHECK (((second_person IS NULL) OR (first_person <> second_person))),
  constraint seal_opening_pkey PRIMARY KEY (area, opening)
);
alter table identity.seal_opening enable row level security;
alter table identity.seal_opening force row level security;
comment on table identity.seal_opening is 'Two named people looking behind a seal together, for hours, with a reason.';

create table identity.setting (
  area text not null,
  body uuid not null,
  urn text,
  phase text not null,
  lowest_age smallint,
  highest_age smallint,
  status text default 'open'::text not null,
  source text default 'typed'::text not null,
  details jsonb default '{}'::jsonb not null,
  address_published boolean default true not null,
  address text,
  postcode text,
  constraint setting_area_urn_key UNIQUE (area, urn),
  constraint setting_pkey PRIMARY KEY (area, body)
);
alter table identity.setting enable row level security;
alter table identity.setting force row level security;
comment on table identity.setting is 'A nursery, childminder, school, special school, alternative provision or college. A childminder''s home address is never published (P25).';

create table identity.teaches (
  area text not null,
  person uuid not null,
  body uuid not null,
  class_words text not null,
  as_job text default 'class-teacher'::text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone default 'infinity'::timestamp with time zone not null,
  teaches_from date,
  constraint teaches_pkey PRIMARY KEY (area, person, body, class_words, from_at)
);
CREATE INDEX teaches_class ON identity.teaches USING btree (area, body, class_words);
alter table identity.teaches enable row level security;
alter table identity.teaches force row level security;
comment on table identity.teaches is 'Which adult has which class or group, and when: sight follows it (P21, P22).';
comment on column identity.teaches.teaches_from is 'The first day of teaching, where one may read before it: sight begins at from_at, and only of children who are in the class from this day on.';

create table identity.term (
  area text not null,
  body uuid not null,
  from_on date not null,
  to_on date not null,
  constraint term_pkey PRIMARY KEY (area, body, from_on)
);
alter table identity.term enable row level security;
alter table identity.term force row level security;
comment on table identity.term is 'When children come: half-terms left out. A body without terms works all year (P22).';

create table log.erasure (
  area text not null,
  stream text not null,
  version integer not null,
  erased_at timestamp with time zone not null,
  by_person uuid not null,
  second_person uuid,
  reason text not null,
  constraint erasure_pkey PRIMARY KEY (area, stream, version)
);
alter table log.erasure enable row level security;
alter table log.erasure force row level security;
comment on table log.erasure is 'Whose words were blanked, when, by whom and why: the chain still proves that nothing else was touched.';

create table log.event (
  area text not null,
  stream text not null,
  version integer not null,
  "position" bigint not null,
  child uuid,
  type text not null,
  v smallint default 1 not null,
  data jsonb not null,
  duties jsonb default '{}'::jsonb not null,
  happened_on date not null,
  received_on date not null,
  recorded_at timestamp with time zone not null,
  actor uuid,
  as_role text not null,
  for_body uuid,
  said_by uuid,
  channel text not null,
  pack text not null,
  clauses text[] default '{}'::text[] not null,
  command_id uuid not null,
  salt bytea,
  data_hash bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  constraint event_channel_check CHECK ((channel = ANY (ARRAY['typed'::text, 'phone'::text, 'paper'::text, 'in person'::text, 'clock'::text, 'import'::text]))),
  constraint event_pkey PRIMARY KEY (area, stream, version),
  constraint event_version_check CHECK ((version > 0))
);
CREATE UNIQUE INDEX event_in_order ON log.event USING btree (area, "position");
alter table log.event enable row level security;
alter table log.event force row level security;
comment on table log.event is 'What happened, for which child, who said it and on whose authority (P4). Never a name, address, identifier or membership in data (P2).';

create table log.log_seal (
  area text not null,
  sealed_on date not null,
  stream text not null,
  version integer not null,
  hash bytea not null,
  constraint log_seal_pkey PRIMARY KEY (area, sealed_on, stream)
);
alter table log.log_seal enable row level security;
alter table log.log_seal force row level security;
comment on table log.log_seal is 'Each night, the head of every stream that grew: a cut tail shows.';

create table log.stream_head (
  area text not null,
  stream text not null,
  version integer not null,
  hash bytea not null,
  constraint stream_head_pkey PRIMARY KEY (area, stream)
);
alter table log.stream_head enable row level security;
alter table log.stream_head force row level security;
comment on table log.stream_head is 'The last version and hash of each stream: what the next event must follow.';

create table platform.migration (
  number integer not null,
  name text not null,
  hash text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (number)
);
comment on table platform.migration is 'Which migrations ran, and the hash of each as it ran.';

create table read.agreed_text (
  area text not null,
  dialogue uuid not null,
  version integer not null,
  name text not null,
  title text not null,
  words text not null,
  agreed_on date not null,
  constraint agreed_text_pkey PRIMARY KEY (area, dialogue)
);
alter table read.agreed_text enable row level security;
alter table read.agreed_text force row level security;
comment on table read.agreed_text is 'A text agreed in a dialogue and not yet in force (EXP-4): everybody may read it, with the dialogue it came from.';

create table read.area_figure (
  area text not null,
  nth integer not null,
  taken_on date not null,
  figure text not null,
  value bigint not null,
  origin text not null,
  source text not null,
  known integer,
  constraint area_figure_figure_check CHECK ((figure = ANY (ARRAY['people'::text, 'support'::text, 'plans'::text, 'money'::text]))),
  constraint area_figure_nth_check CHECK (((nth >= 1) AND (nth <= 65535))),
  constraint area_figure_origin_check CHECK ((origin = ANY (ARRAY['published'::text, 'counted'::text]))),
  constraint area_figure_pkey PRIMARY KEY (area, nth, figure),
  constraint area_figure_value_check CHECK ((value >= 0))
);
alter table read.area_figure enable row level security;
alter table read.area_figure force row level security;
comment on table read.area_figure is 'A total of a whole area as it may be published: given with its source, or counted here and rounded (LAB-6). It names no child, and everybody may read it.';
comment on column read.area_figure.known is 'About how many children the area held here on that day; nothing where too few.';

create table read.arrival (
  area text not null,
  arrival uuid not null,
  child uuid not null,
  from_area text not null,
  setting_body uuid not null,
  moves_on date not null,
  asked_on date not null,
  taken_on date,
  constraint arrival_pkey PRIMARY KEY (area, arrival)
);
CREATE INDEX arrival_of_setting ON read.arrival USING btree (area, setting_body) WHERE (taken_on IS NULL);
alter table read.arrival enable row level security;
alter table read.arrival force row level security;
comment on table read.arrival is 'A child who comes to this area, until their record does: seen by whoever leads at the setting they come to, and by the area''s officers.';

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
  answer text,
  answer_words text,
  by_person uuid,
  answered_on date,
  constraint change_request_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'at the review'::text, 'not now'::text]))),
  constraint change_request_pkey PRIMARY KEY (area, change)
);
CREATE INDEX change_request_of_body ON read.change_request USING btree (area, owed_by_body) WHERE (answered_on IS NULL);
CREATE INDEX change_request_of_child ON read.change_request USING btree (area, child);
alter table read.change_request enable row level security;
alter table read.change_request force row level security;
comment on table read.change_request is 'What a young person or a family asked to be different, by when they hear, and what they heard (REV-6).';

create table read.check_in (
  area text not null,
  check_in uuid not null,
  child uuid not null,
  about text not null,
  face text not null,
  kept_on date not null,
  author uuid not null,
  audience text not null,
  named uuid[] not null,
  constraint check_in_pkey PRIMARY KEY (area, check_in)
);
CREATE INDEX check_in_of_child ON read.check_in USING btree (area, child, kept_on);
alter table read.check_in enable row level security;
alter table read.check_in force row level security;
comment on table read.check_in is 'A face a child kept for one question, for themself alone (VOI-1). Nothing counts these rows.';

create table read.commitment (
  area text not null,
  commitment uuid not null,
  child uuid not null,
  name text not null,
  what text not null,
  evidence text not null,
  weekdays smallint[] default '{}'::smallint[] not null,
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
  agreed_with uuid[] default '{}'::uuid[] not null,
  status text not null,
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
  constraint commitment_check CHECK (((evidence <> 'session'::text) OR (cardinality(weekdays) > 0))),
  constraint commitment_check1 CHECK (((status <> 'declined'::text) OR (declined_reasons IS NOT NULL))),
  constraint commitment_evidence_check CHECK ((evidence = ANY (ARRAY['session'::text, 'every day'::text, 'once'::text]))),
  constraint commitment_pkey PRIMARY KEY (area, commitment),
  constraint commitment_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'agreed'::text, 'declined'::text, 'ended'::text])))
);
CREATE INDEX commitment_of_child ON read.commitment USING btree (area, child);
CREATE INDEX commitment_of_group ON read.commitment USING btree (area, session_group) WHERE (session_group IS NOT NULL);
CREATE INDEX commitment_of_owner ON read.commitment USING btree (area, owner_body, status);
alter table read.commitment enable row level security;
alter table read.commitment force row level security;
comment on table read.commitment is 'What one body agreed to do for one child: who, what, how often, from when to when, toward what, on which expectation (SUP-1).';

create table read.commitment_session (
  area text not null,
  commitment uuid not null,
  day date not null,
  child uuid not null,
  due_on date not null,
  moved_to date,
  told text,
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
  constraint commitment_session_pkey PRIMARY KEY (area, commitment, day),
  constraint commitment_session_told_check CHECK ((told = ANY (ARRAY['happened'::text, 'did-not-happen'::text, 'child-away'::text])))
);
CREATE INDEX session_of_child ON read.commitment_session USING btree (area, child, day);
CREATE INDEX session_untold ON read.commitment_session USING btree (area, due_on) WHERE (told IS NULL);
alter table read.commitment_session enable row level security;
alter table read.commitment_session force row level security;
comment on table read.commitment_session is 'One bead: a day something was expected, and what was said of it. Untold is its own state, never "did not happen" (SUP-4).';

create table read.concern (
  area text not null,
  concern uuid not null,
  child uuid not null,
  raised_by uuid not null,
  shared boolean not null,
  named uuid[] not null,
  ladder text not null,
  about text not null,
  commitment uuid,
  commitment_name text,
  need uuid,
  about_people uuid[] not null,
  days date[] default '{}'::date[] not null,
  agreed_count integer,
  happened_count integer,
  not_happened_count integer,
  words text not null,
  voice text not null,
  since_on date not null,
  raised_on date not null,
  owing_body uuid not null,
  setting_body uuid,
  rung integer default 1 not null,
  owed_by_body uuid not null,
  answer_due_on date not null,
  setting_adds_by date,
  setting_added boolean default false not null,
  wait_until date,
  status text default 'waiting'::text not null,
  outcome text,
  answered_by uuid[] default '{}'::uuid[] not null,
  over_on date,
  constraint concern_about_check CHECK ((about = ANY (ARRAY['commitment'::text, 'decision'::text, 'else'::text]))),
  constraint concern_check CHECK (((about <> 'commitment'::text) OR ((commitment IS NOT NULL) AND (commitment_name IS NOT NULL)))),
  constraint concern_check1 CHECK (((about <> 'decision'::text) OR (need IS NOT NULL))),
  constraint concern_check2 CHECK (((status <> 'answered'::text) OR (outcome IS NOT NULL))),
  constraint concern_ladder_check CHECK ((ladder = ANY (ARRAY['A'::text, 'B'::text]))),
  constraint concern_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'partly'::text, 'not-upheld'::text]))),
  constraint concern_pkey PRIMARY KEY (area, concern),
  constraint concern_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'answered'::text, 'withdrawn'::text, 'closed'::text])))
);
CREATE INDEX concern_of_body ON read.concern USING btree (area, owed_by_body, answer_due_on) WHERE (status = 'waiting'::text);
CREATE INDEX concern_of_child ON read.concern USING btree (area, child);
CREATE INDEX concern_of_commitment ON read.concern USING btree (area, commitment) WHERE (commitment IS NOT NULL);
alter table read.concern enable row level security;
alter table read.concern force row level security;
comment on table read.concern is 'One concern: what it is about, whose turn it is to answer, at which step and by when.';

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
  rests_on text[] not null,
  next_step text not null,
  decided_by uuid not null,
  for_body uuid not null,
  answered_on date not null,
  constraint concern_answer_pkey PRIMARY KEY (area, concern, rung),
  constraint concern_answer_rests_on_check CHECK ((cardinality(rests_on) > 0))
);
CREATE INDEX concern_answer_of_child ON read.concern_answer USING btree (area, child);
alter table read.concern_answer enable row level security;
alter table read.concern_answer force row level security;
comment on table read.concern_answer is 'The answer at each step: reasons that rest on named expectations, and what the family can do next (RED-4).';

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
  words text default ''::text not null,
  said_on date not null,
  rung integer,
  body uuid,
  day date,
  constraint concern_said_pkey PRIMARY KEY (area, concern, version)
);
CREATE INDEX concern_said_of_child ON read.concern_said USING btree (area, child);
alter table read.concern_said enable row level security;
alter table read.concern_said force row level security;
comment on table read.concern_said is 'What was said and what happened in a concern, in order: its thread and its bundle.';

create table read.dialogue (
  area text not null,
  dialogue uuid not null,
  name text not null,
  title text not null,
  background text not null,
  background_easy text not null,
  facilitators uuid[] not null,
  by_code boolean not null,
  opened_on date not null,
  until_on date not null,
  answers_by date not null,
  closed_on date,
  ready_version integer,
  constraint dialogue_area_name_key UNIQUE (area, name),
  constraint dialogue_pkey PRIMARY KEY (area, dialogue)
);
alter table read.dialogue enable row level security;
alter table read.dialogue force row level security;
comment on table read.dialogue is 'A dialogue between groups of people (CON-1): what it asks, until when, who looks after it, by when it is answered (CON-10).';

create table read.dialogue_answer (
  area text not null,
  dialogue uuid not null,
  theme text not null,
  outcome text not null,
  words text not null,
  answered_on date not null,
  constraint dialogue_answer_outcome_check CHECK ((outcome = ANY (ARRAY['did'::text, 'will'::text, 'will-not'::text]))),
  constraint dialogue_answer_pkey PRIMARY KEY (area, dialogue, theme)
);
alter table read.dialogue_answer enable row level security;
alter table read.dialogue_answer force row level security;
comment on table read.dialogue_answer is 'What became of a theme, and why (CON-10).';

create table read.dialogue_statement (
  area text not null,
  statement uuid not null,
  dialogue uuid not null,
  words text not null,
  wording integer default 1 not null,
  writers text[] not null,
  origin text not null,
  source text,
  theme text,
  stage text not null,
  because text,
  added_on date not null,
  read_on date,
  quoted boolean default false not null,
  constraint dialogue_statement_origin_check CHECK ((origin = ANY (ARRAY['seed'::text, 'person'::text]))),
  constraint dialogue_statement_pkey PRIMARY KEY (area, statement),
  constraint dialogue_statement_stage_check CHECK ((stage = ANY (ARRAY['waiting'::text, 'open'::text, 'held-back'::text])))
);
CREATE INDEX dialogue_statement_of_dialogue ON read.dialogue_statement USING btree (area, dialogue, stage);
alter table read.dialogue_statement enable row level security;
alter table read.dialogue_statement force row level security;
comment on table read.dialogue_statement is 'One sentence to vote on (CON-3), and whether a person has let it through (CON-7).';

create table read.dialogue_text (
  area text not null,
  dialogue uuid not null,
  version integer not null,
  words text not null,
  because text,
  written_on date not null,
  constraint dialogue_text_pkey PRIMARY KEY (area, dialogue, version)
);
alter table read.dialogue_text enable row level security;
alter table read.dialogue_text force row level security;
comment on table read.dialogue_text is 'Versions of the text that a dialogue agrees on, on its way to be published.';

create table read.dialogue_wording (
  area text not null,
  statement uuid not null,
  wording integer not null,
  words text not null,
  because text,
  since date not null,
  constraint dialogue_wording_pkey PRIMARY KEY (area, statement, wording)
);
alter table read.dialogue_wording enable row level security;
alter table read.dialogue_wording force row level security;
comment on table read.dialogue_wording is 'Every wording a statement has had, with why it was changed (CON-8).';

create table read.duty (
  area text not null,
  duty text not null,
  child uuid,
  stream text not null,
  clause text not null,
  pack text not null,
  kind text not null,
  part text,
  owed_by_body uuid not null,
  owed_by_person uuid,
  owed_to text not null,
  started_on date not null,
  due_on date not null,
  ended_on date,
  ended_by text,
  paused_from date,
  pause_reason text,
  audience text default 'in-charge'::text not null,
  author uuid,
  named uuid[] default '{}'::uuid[] not null,
  constraint duty_pkey PRIMARY KEY (area, duty)
);
CREATE INDEX duty_falls_due ON read.duty USING btree (area, due_on) WHERE (ended_on IS NULL);
CREATE INDEX duty_of_body ON read.duty USING btree (area, owed_by_body, due_on) WHERE (ended_on IS NULL);
CREATE INDEX duty_of_child ON read.duty USING btree (area, child) WHERE (child IS NOT NULL);
alter table read.duty enable row level security;
alter table read.duty force row level security;
comment on table read.duty is 'Who owes what to whom, under which clause, by when. The one place a due date is read from.';
comment on column read.duty.audience is 'That of the event it began with: a private concern owes its answer in private too. Anyone with a relationship, where the event names nobody.';

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
  receiver_body uuid,
  receiver_person uuid,
  agreed_with uuid,
  agreed_on date,
  meets_person uuid,
  meets_words text,
  met_said_on date,
  reviewed_on date,
  reviewed_by uuid,
  leaves uuid[],
  happened_on date,
  constraint move_pkey PRIMARY KEY (area, move)
);
CREATE INDEX move_of_child ON read.move USING btree (area, child, moves_on);
alter table read.move enable row level security;
alter table read.move force row level security;
comment on table read.move is 'The next move of a child: what, where to, when. Planned once nothing agreed is passed over (DES-2); not planned again when it changed since.';
comment on column read.move.receiver_body is 'The setting the child moves to, since it was agreed with the family: whoever leads there reads the plan (DES-3).';
comment on column read.move.meets_person is 'Who meets the child on the first day, as the setting they move to said.';

create table read.move_decision (
  area text not null,
  move uuid not null,
  commitment uuid not null,
  child uuid not null,
  becomes text not null,
  with_whom text,
  to_on date,
  replaced_by text,
  because text not null,
  decided_on date not null,
  constraint move_decision_becomes_check CHECK ((becomes = ANY (ARRAY['continues'::text, 'replaced'::text, 'no-longer-needed'::text]))),
  constraint move_decision_pkey PRIMARY KEY (area, move, commitment)
);
CREATE INDEX move_decision_of_child ON read.move_decision USING btree (area, child);
alter table read.move_decision enable row level security;
alter table read.move_decision force row level security;
comment on table read.move_decision is 'What becomes of one thing agreed at a move: it goes on with someone until a day, is replaced by something, or is no longer needed (DES-2).';

create table read.move_help (
  area text not null,
  move uuid not null,
  help uuid not null,
  child uuid not null,
  stage text not null,
  what text not null,
  owner_body uuid not null,
  owner_person uuid not null,
  by_on date not null,
  given_on date,
  dropped_because text,
  constraint move_help_pkey PRIMARY KEY (area, move, help),
  constraint move_help_stage_check CHECK ((stage = ANY (ARRAY['before'::text, 'during'::text, 'after'::text])))
);
CREATE INDEX move_help_of_child ON read.move_help USING btree (area, child);
alter table read.move_help enable row level security;
alter table read.move_help force row level security;
comment on table read.move_help is 'What helps before, during or after a move, who gives it and by when (DES-1). What was left out says why.';

create table read.move_seen (
  area text not null,
  move uuid not null,
  person uuid not null,
  child uuid not null,
  written_by uuid,
  seen_on date not null,
  constraint move_seen_pkey PRIMARY KEY (area, move, person)
);
CREATE INDEX move_seen_of_child ON read.move_seen USING btree (area, child);
alter table read.move_seen enable row level security;
alter table read.move_seen force row level security;
comment on table read.move_seen is 'Which of the child and their people has seen the plan as it is now: what ends at the move ends only then (DES-2).';

create table read.need (
  area text not null,
  need uuid not null,
  child uuid not null,
  setting_body uuid not null,
  status text not null,
  outcome text,
  raised_as text not null,
  raised_by uuid,
  words text,
  language text,
  original text,
  translated_by text,
  home_language text,
  interpreter text,
  said_on date not null,
  health_asked boolean default false not null,
  contact uuid not null,
  decided_on date,
  decided_by uuid,
  decided_before uuid[] default '{}'::uuid[] not null,
  agreed boolean,
  look_again_on date,
  reopened_on date,
  reopened_because text,
  had text,
  had_since date,
  told_on date,
  constraint need_check CHECK (((status <> 'decided'::text) OR (outcome IS NOT NULL))),
  constraint need_outcome_check CHECK ((outcome = ANY (ARRAY['extra-support'::text, 'not-now'::text]))),
  constraint need_pkey PRIMARY KEY (area, need),
  constraint need_status_check CHECK ((status = ANY (ARRAY['open'::text, 'decided'::text, 'withdrawn'::text])))
);
CREATE INDEX need_of_child ON read.need USING btree (area, child);
CREATE INDEX need_of_setting ON read.need USING btree (area, setting_body, status);
alter table read.need enable row level security;
alter table read.need force row level security;
comment on table read.need is 'One worry about one child: who raised it, in which words, and what became of it. No column holds a diagnosis (IDN-2).';

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
  constraint need_asked_pkey PRIMARY KEY (area, need, version)
);
CREATE INDEX need_asked_of_child ON read.need_asked USING btree (area, child);
alter table read.need_asked enable row level security;
alter table read.need_asked force row level security;
comment on table read.need_asked is 'Who was asked for a view, when and by which means: what makes deciding without a reply lawful (IDN-6).';

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
  constraint need_decision_check CHECK (((cardinality(rests_on) > 0) AND (reasons <> ''::text))),
  constraint need_decision_pkey PRIMARY KEY (area, need, version)
);
CREATE INDEX need_decision_of_child ON read.need_decision USING btree (area, child);
alter table read.need_decision enable row level security;
alter table read.need_decision force row level security;
comment on table read.need_decision is 'What setting and family decided: reasons resting on named expectations, every view, who took part (IDN-5, IDN-6). A later decision stands beside an earlier one.';

create table read.need_start (
  area text not null,
  need uuid not null,
  version integer not null,
  child uuid not null,
  what text not null,
  who uuid not null,
  from_on date not null,
  constraint need_start_pkey PRIMARY KEY (area, need, version)
);
CREATE INDEX need_start_of_child ON read.need_start USING btree (area, child);
alter table read.need_start enable row level security;
alter table read.need_start force row level security;
comment on table read.need_start is 'What started before anyone decided: what, who, from when (IDN-3).';

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
  leaning text,
  ways text[] default '{}'::text[] not null,
  pictures text[] default '{}'::text[] not null,
  with_help_of text,
  given_on date not null,
  after_deciding boolean default false not null,
  constraint need_voice_leaning_check CHECK ((leaning = ANY (ARRAY['extra-support'::text, 'not-now'::text, 'not-sure'::text]))),
  constraint need_voice_pkey PRIMARY KEY (area, need, version)
);
CREATE INDEX need_voice_of_child ON read.need_voice USING btree (area, child);
alter table read.need_voice enable row level security;
alter table read.need_voice force row level security;
comment on table read.need_voice is 'Each one''s own view, whole, in the words they were given in. Nobody edits another''s (IDN-6, IDN-14).';

create table read.nudge (
  area text not null,
  duty text not null,
  step text not null,
  child uuid,
  body uuid not null,
  person uuid,
  told_on date not null,
  constraint nudge_pkey PRIMARY KEY (area, duty, step),
  constraint nudge_step_check CHECK ((step = ANY (ARRAY['soon'::text, 'due'::text, 'lead'::text])))
);
alter table read.nudge enable row level security;
alter table read.nudge force row level security;
comment on table read.nudge is 'One word before, one on the day, one to the owner''s lead after; never more.';

create table read.path_leg (
  area text not null,
  leg text not null,
  started_on date,
  done_on date,
  now text,
  gate text,
  passed_on date,
  reasons text,
  meanwhile text,
  look_again_on date,
  short_of text[] default '{}'::text[] not null,
  constraint path_leg_check CHECK (((passed_on IS NULL) OR ((reasons <> ''::text) AND (meanwhile <> ''::text) AND (look_again_on IS NOT NULL)))),
  constraint path_leg_check1 CHECK (((done_on IS NULL) OR (started_on IS NOT NULL))),
  constraint path_leg_pkey PRIMARY KEY (area, leg)
);
alter table read.path_leg enable row level security;
alter table read.path_leg force row level security;
comment on table read.path_leg is 'A step an area began or has done, and why it passed a gate that was shut (GAT-5). It names no child, and everybody may read it.';

create table read.path_reading (
  area text not null,
  read_on date not null,
  since date not null,
  figure text not null,
  state text not null,
  per_cent integer,
  of_about integer,
  constraint path_reading_check CHECK (((state = 'counted'::text) = ((per_cent IS NOT NULL) AND (of_about IS NOT NULL)))),
  constraint path_reading_pkey PRIMARY KEY (area, read_on, figure),
  constraint path_reading_state_check CHECK ((state = ANY (ARRAY['counted'::text, 'too-few'::text, 'nothing'::text, 'not-counted'::text])))
);
alter table read.path_reading enable row level security;
alter table read.path_reading force row level security;
comment on table read.path_reading is 'What a figure of an area said on a day, as it may be published: rounded, and never for fewer than five children (GAT-2).';

create table read.question (
  area text not null,
  question uuid not null,
  child uuid not null,
  raised_by uuid not null,
  shared boolean not null,
  named uuid[] not null,
  voice text not null,
  asked_of uuid not null,
  owed_by_body uuid,
  words text not null,
  asked_on date not null,
  answer_due_on date,
  by_person uuid,
  answer text,
  answered_on date,
  constraint question_owed CHECK (((owed_by_body IS NULL) = (answer_due_on IS NULL))),
  constraint question_pkey PRIMARY KEY (area, question)
);
CREATE INDEX question_of_body ON read.question USING btree (area, owed_by_body) WHERE (answered_on IS NULL);
CREATE INDEX question_of_child ON read.question USING btree (area, child);
CREATE INDEX question_told_at_home ON read.question USING btree (area, asked_of) WHERE ((owed_by_body IS NULL) AND (answered_on IS NULL));
alter table read.question enable row level security;
alter table read.question force row level security;
comment on table read.question is 'A question to the named contact and its answer: side by side they are the thread (P15).';

create table read.record (
  area text not null,
  child uuid not null,
  opened_on date not null,
  because text not null,
  setting_body uuid,
  contact uuid,
  constraint record_pkey PRIMARY KEY (area, child)
);
alter table read.record enable row level security;
alter table read.record force row level security;
comment on table read.record is 'A child''s record is open. Any child may have one, with or without a decision (RCD-1).';

create table read.record_attachment (
  area text not null,
  entry uuid not null,
  version integer not null,
  place integer not null,
  child uuid not null,
  file uuid not null,
  kind text not null,
  type text not null,
  bytes integer not null,
  sha256 text not null,
  about text not null,
  width integer,
  height integer,
  scanned boolean not null,
  audience text not null,
  author uuid not null,
  named uuid[] not null,
  constraint record_attachment_kind_check CHECK ((kind = ANY (ARRAY['picture'::text, 'voice'::text, 'paper'::text]))),
  constraint record_attachment_pkey PRIMARY KEY (area, entry, version, place)
);
CREATE INDEX record_attachment_of_child ON read.record_attachment USING btree (area, child);
CREATE INDEX record_attachment_of_file ON read.record_attachment USING btree (area, file);
alter table read.record_attachment enable row level security;
alter table read.record_attachment force row level security;
comment on table read.record_attachment is 'A picture, a recorded voice or a paper that came with a version of an entry, seen by whoever may read that entry (RCD-30).';
comment on column read.record_attachment.about is 'What a picture shows, what is said in a recording, what a paper is: in somebody''s words, for whoever does not see or hear it.';

create table read.record_capacity (
  area text not null,
  capacity uuid not null,
  child uuid not null,
  decision text not null,
  tried text not null,
  because text not null,
  decided_by uuid not null,
  represents uuid,
  author uuid not null,
  decided_on date not null,
  audience text not null,
  named uuid[] not null,
  constraint record_capacity_pkey PRIMARY KEY (area, capacity)
);
CREATE INDEX record_capacity_of_child ON read.record_capacity USING btree (area, child);
alter table read.record_capacity enable row level security;
alter table read.record_capacity force row level security;
comment on table read.record_capacity is 'One decision that a young person of 16 or more could not make at one time: what was tried, who decided, who speaks for them (RCD-11). It says nothing of any other decision.';

create table read.record_change (
  area text not null,
  change uuid not null,
  child uuid not null,
  entry uuid not null,
  entry_version integer not null,
  words text not null,
  author uuid not null,
  asked_on date not null,
  due_on date not null,
  answer text,
  answer_words text,
  by_person uuid,
  answered_on date,
  audience text not null,
  named uuid[] not null,
  constraint record_change_answer_check CHECK ((answer = ANY (ARRAY['changed'::text, 'beside'::text, 'stays'::text]))),
  constraint record_change_pkey PRIMARY KEY (area, change)
);
CREATE INDEX record_change_of_child ON read.record_change USING btree (area, child);
alter table read.record_change enable row level security;
alter table read.record_change force row level security;
comment on table read.record_change is 'A change that a child or their family asked for in what is written about the child, and the answer with its reasons (RCD-12). Heard by whoever hears the entry.';
comment on column read.record_change.author is 'Who asked.';

create table read.record_chosen_words (
  area text not null,
  child uuid not null,
  author uuid not null,
  by_person uuid not null,
  about_me text not null,
  need text not null,
  support text not null,
  record_name text not null,
  avoid text not null,
  chosen_on date not null,
  audience text not null,
  named uuid[] not null,
  constraint record_chosen_words_pkey PRIMARY KEY (area, child, author)
);
alter table read.record_chosen_words enable row level security;
alter table read.record_chosen_words force row level security;
comment on table read.record_chosen_words is 'How a child, and each of their family, want to be written and spoken about (RCD-18): the words as they stand now. Empty where they have no wish.';
comment on column read.record_chosen_words.author is 'Whose words they are; by_person is who wrote them down.';

create table read.record_difference (
  area text not null,
  view uuid not null,
  entry uuid not null,
  child uuid not null,
  words text not null,
  language text not null,
  voice text not null,
  author uuid not null,
  typed_by uuid not null,
  audience text not null,
  named uuid[] not null,
  written_on date not null,
  brought_source uuid,
  brought_writer uuid,
  brought_on date,
  constraint record_difference_pkey PRIMARY KEY (area, view)
);
CREATE INDEX record_difference_of_child ON read.record_difference USING btree (area, child);
alter table read.record_difference enable row level security;
alter table read.record_difference force row level security;
comment on table read.record_difference is 'A different view beside an entry, of equal weight, heard by whoever hears the entry (RCD-4).';

create table read.record_entry (
  area text not null,
  entry uuid not null,
  version integer not null,
  child uuid not null,
  is_latest boolean not null,
  part text not null,
  words text not null,
  language text not null,
  pictures text[] not null,
  voice text not null,
  author uuid not null,
  typed_by uuid not null,
  hand uuid not null,
  heard_on date,
  heard_how text,
  heard_with text,
  audience text not null,
  named uuid[] not null,
  written_on date not null,
  check_by date,
  brought_source uuid,
  brought_writer uuid,
  brought_on date,
  brought_version integer,
  brought_section text,
  is_kept boolean default false not null,
  constraint record_entry_check CHECK (((part <> 'keep-me-safe'::text) OR (audience = 'in-charge'::text))),
  constraint record_entry_pkey PRIMARY KEY (area, entry, version),
  constraint record_entry_voice_check CHECK ((voice = ANY (ARRAY['young-person'::text, 'parent'::text, 'carer'::text, 'professional'::text, 'together'::text])))
);
CREATE INDEX record_entry_of_child ON read.record_entry USING btree (area, child) WHERE is_latest;
alter table read.record_entry enable row level security;
alter table read.record_entry force row level security;
comment on table read.record_entry is 'Every version of every entry, in the voice of whoever''s words they are (RCD-2). What keeps a child safe is never hidden by audience (RCD-3).';
comment on column read.record_entry.author is 'Whose words: the one an "only me" entry is kept for. Who typed them stands beside it.';
comment on column read.record_entry.hand is 'Who wrote it by their own hand first; the young person, once they have written any of it themself.';
comment on column read.record_entry.brought_source is 'Where this version was brought in from, who wrote it there and on which day (RCD-22); nothing where it was written here.';
comment on column read.record_entry.is_kept is 'The young person keeps somebody else''s words for fewer people: they alone open them again (RCD-14).';

create table read.record_profile_read (
  area text not null,
  child uuid not null,
  version integer not null,
  reader uuid not null,
  read_on date not null,
  entries_read uuid[] not null,
  constraint record_profile_read_pkey PRIMARY KEY (area, child, version)
);
alter table read.record_profile_read enable row level security;
alter table read.record_profile_read force row level security;
comment on table read.record_profile_read is 'Which adult has read the one-page profile, when, and which entries stood on it (RCD-7).';

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
  constraint remedy_pkey PRIMARY KEY (area, remedy)
);
CREATE INDEX remedy_of_child ON read.remedy USING btree (area, child);
CREATE INDEX remedy_of_concern ON read.remedy USING btree (area, concern);
alter table read.remedy enable row level security;
alter table read.remedy force row level security;
comment on table read.remedy is 'What puts a concern right: what, who and by when, followed until it is done (RED-5).';

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
  status text default 'due'::text not null,
  held_on date,
  held_by uuid,
  present uuid[] default '{}'::uuid[] not null,
  no_reply uuid[] default '{}'::uuid[] not null,
  agreed boolean,
  can_do_now text,
  can_do_how text,
  can_do_written_by uuid,
  next_review_on date,
  constraint review_check CHECK (((status <> 'held'::text) OR ((held_on IS NOT NULL) AND (can_do_now IS NOT NULL)))),
  constraint review_pkey PRIMARY KEY (area, review),
  constraint review_status_check CHECK ((status = ANY (ARRAY['due'::text, 'held'::text])))
);
CREATE INDEX review_of_body ON read.review USING btree (area, owed_by_body, due_on) WHERE (status = 'due'::text);
CREATE INDEX review_of_child ON read.review USING btree (area, child);
alter table read.review enable row level security;
alter table read.review force row level security;
comment on table read.review is 'One looking again together: its day, and what came of it. None is held without what the child can do now (REV-3).';

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
  constraint review_asked_pkey PRIMARY KEY (area, review, person)
);
CREATE INDEX review_asked_of_child ON read.review_asked USING btree (area, child);
alter table read.review_asked enable row level security;
alter table read.review_asked force row level security;
comment on table read.review_asked is 'Who was asked what they want said, when and by which means: a review is not held up by silence (P8).';

create table read.review_change (
  area text not null,
  review uuid not null,
  commitment uuid not null,
  child uuid not null,
  decided text not null,
  because text not null,
  to_on date,
  outcome text,
  ends_on date,
  why text,
  owner_body uuid,
  owner_person uuid,
  constraint review_change_decided_check CHECK ((decided = ANY (ARRAY['continues'::text, 'changes'::text, 'ends'::text]))),
  constraint review_change_pkey PRIMARY KEY (area, review, commitment)
);
CREATE INDEX review_change_of_child ON read.review_change USING btree (area, child);
alter table read.review_change enable row level security;
alter table read.review_change force row level security;
comment on table read.review_change is 'What a review said of each thing that was agreed: it continues, changes or ends, and why (REV-4).';
comment on column read.review_change.owner_body is 'Who gives it from now on, where the review decided that: asked first, where it is another service (P29).';

create table read.review_difference (
  area text not null,
  review uuid not null,
  number integer not null,
  child uuid not null,
  person uuid not null,
  voice text not null,
  words text not null,
  constraint review_difference_pkey PRIMARY KEY (area, review, number)
);
CREATE INDEX review_difference_of_child ON read.review_difference USING btree (area, child);
alter table read.review_difference enable row level security;
alter table read.review_difference force row level security;
comment on table read.review_difference is 'What someone at a review sees differently, in their words (REV-5).';

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
  constraint review_words_pkey PRIMARY KEY (area, review, person)
);
CREATE INDEX review_words_of_child ON read.review_words USING btree (area, child);
alter table read.review_words enable row level security;
alter table read.review_words force row level security;
comment on table read.review_words is 'What each person wants said at a review, in their own voice (REV-2).';

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
  constraint session_group_pkey PRIMARY KEY (area, session_group)
);
CREATE INDEX group_of_setting ON read.session_group USING btree (area, setting_body);
alter table read.session_group enable row level security;
alter table read.session_group force row level security;
comment on table read.session_group is 'A group that meets: when, where, led by whom. It names no child: who is in it stands in each child''s own commitment (SUP-3).';

create table read.session_group_day (
  area text not null,
  session_group uuid not null,
  day date not null,
  outcome text not null,
  on_day date,
  moved_to date,
  there smallint,
  why text,
  told_on date not null,
  told_by uuid,
  constraint session_group_day_outcome_check CHECK ((outcome = ANY (ARRAY['held'::text, 'did-not-happen'::text, 'moved'::text]))),
  constraint session_group_day_pkey PRIMARY KEY (area, session_group, day)
);
alter table read.session_group_day enable row level security;
alter table read.session_group_day force row level security;
comment on table read.session_group_day is 'One session of a group, told once: that it was held and for how many, that it was not, or that it moved.';

create table read.session_said (
  area text not null,
  commitment uuid not null,
  day date not null,
  person uuid not null,
  child uuid not null,
  said_on date not null,
  words text,
  constraint session_said_pkey PRIMARY KEY (area, commitment, day, person)
);
CREATE INDEX said_of_child ON read.session_said USING btree (area, child);
alter table read.session_said enable row level security;
alter table read.session_said force row level security;
comment on table read.session_said is 'Who of the child''s people says that it did not happen: each for themselves, beside what the setting told (SUP-7).';

create table read.shared_link (
  area text not null,
  link uuid not null,
  child uuid not null,
  what text not null,
  with_private boolean not null,
  passcode text not null,
  is_own boolean not null,
  given_on date not null,
  until_on date not null,
  most_wrong integer not null,
  wrong integer default 0 not null,
  opened integer default 0 not null,
  ended_on date,
  ended_because text,
  audience text not null,
  author uuid not null,
  named uuid[] not null,
  constraint shared_link_ended_because_check CHECK ((ended_because = ANY (ARRAY['taken-back'::text, 'passcodes'::text, 'moved'::text]))),
  constraint shared_link_passcode_check CHECK ((passcode = ANY (ARRAY['suggested'::text, 'own'::text]))),
  constraint shared_link_pkey PRIMARY KEY (area, link),
  constraint shared_link_what_check CHECK ((what = ANY (ARRAY['record'::text, 'page'::text])))
);
CREATE INDEX shared_link_of_child ON read.shared_link USING btree (area, child);
alter table read.shared_link enable row level security;
alter table read.shared_link force row level security;
comment on table read.shared_link is 'A link to a child''s record or one page (RCD-16): who gave it, until when, how often it was opened, how many wrong passcodes in its whole life (RCD-17). The family reads it.';
comment on column read.shared_link.author is 'Whoever gave it: it shows what they may read.';

create table read.shared_link_use (
  area text not null,
  link uuid not null,
  version integer not null,
  child uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  because text,
  audience text not null,
  author uuid not null,
  named uuid[] not null,
  constraint shared_link_use_kind_check CHECK ((kind = ANY (ARRAY['opened'::text, 'mistaken'::text, 'in-vain'::text]))),
  constraint shared_link_use_pkey PRIMARY KEY (area, link, version)
);
CREATE INDEX shared_link_use_of_child ON read.shared_link_use USING btree (area, child, at);
alter table read.shared_link_use enable row level security;
alter table read.shared_link_use force row level security;
comment on table read.shared_link_use is 'Each time somebody opened a link, gave a wrong passcode, or tried one that had ended: shown to the family (RCD-6).';

create table read.timeline (
  area text not null,
  child uuid not null,
  "position" bigint not null,
  stream text not null,
  version integer not null,
  type text not null,
  happened_on date not null,
  recorded_at timestamp with time zone not null,
  actor uuid,
  as_role text not null,
  for_body uuid,
  said_by uuid,
  channel text not null,
  clauses text[] not null,
  pack text not null,
  audience text not null,
  author uuid,
  named uuid[] default '{}'::uuid[] not null,
  data jsonb not null,
  constraint timeline_pkey PRIMARY KEY (area, child, "position")
);
CREATE INDEX timeline_erased ON read.timeline USING btree (area, child) WHERE (type = 'EntryErased'::text);
CREATE INDEX timeline_news ON read.timeline USING btree (area, child, recorded_at) WHERE (type = ANY (ARRAY['EntryWritten'::text, 'EntryHeldDifferently'::text, 'EntryChangeAsked'::text, 'EntryChangeAnswered'::text, 'EntryErased'::text]));
alter table read.timeline enable row level security;
alter table read.timeline force row level security;
comment on table read.timeline is 'A child''s story: every event that names the child, heard by its audience. Any past day is folded from it.';
comment on column read.timeline.author is 'Whose words they are: the one an "only me" entry is kept for, whoever typed it.';

create table read.transfer (
  area text not null,
  transfer uuid not null,
  child uuid not null,
  from_area text,
  to_area text not null,
  setting_body uuid not null,
  moves_on date not null,
  said_by uuid not null,
  said_on date not null,
  officer uuid not null,
  status text not null,
  comes uuid[] not null,
  confirmed_on date,
  ended_on date,
  why text,
  constraint transfer_pkey PRIMARY KEY (area, transfer),
  constraint transfer_status_check CHECK ((status = ANY (ARRAY['said'::text, 'reviewed'::text, 'confirmed'::text, 'called off'::text, 'happened'::text])))
);
CREATE INDEX transfer_of_child ON read.transfer USING btree (area, child);
alter table read.transfer enable row level security;
alter table read.transfer force row level security;
comment on table read.transfer is 'A move of a whole record to another area, as far as it got (DES-5). In the area the child comes to, since when and from where it goes on there.';

create table web.account (
  person uuid not null,
  areas text[] not null,
  called text not null,
  as_role text not null,
  for_body uuid,
  spaces text[] not null,
  email text,
  demo_slug text,
  demo_title text,
  demo_words text,
  demo_order smallint,
  portrait text,
  shown_to uuid default gen_random_uuid() not null,
  constraint account_areas_check CHECK ((cardinality(areas) > 0)),
  constraint account_demo_slug_key UNIQUE (demo_slug),
  constraint account_pkey PRIMARY KEY (person),
  constraint account_shown_to_key UNIQUE (shown_to)
);
CREATE UNIQUE INDEX account_by_email ON web.account USING btree (lower(email)) WHERE (email IS NOT NULL);
alter table web.account enable row level security;
alter table web.account force row level security;
comment on table web.account is 'Who may sign in, and to which areas and spaces. What they see there is decided by relationship, not here.';
comment on column web.account.shown_to is 'Stands in every form this person is shown, and opens nothing: with it a draft can be kept for them, and none read.';

create table web.clock (
  one boolean default true not null,
  ahead_ms bigint not null,
  constraint clock_one_check CHECK (one),
  constraint clock_pkey PRIMARY KEY (one)
);
alter table web.clock enable row level security;
alter table web.clock force row level security;
comment on table web.clock is 'How far our clock is ahead of the real one. Only the demo moves it, and never backwards.';

create table web.command (
  command uuid not null,
  person uuid not null,
  location text not null,
  done_at timestamp with time zone default now() not null,
  constraint command_pkey PRIMARY KEY (command)
);
CREATE INDEX command_by_time ON web.command USING btree (done_at);
alter table web.command enable row level security;
alter table web.command force row level security;
comment on table web.command is 'What a command answered, kept with its events: the same press twice is answered the same and done once.';

create table web.dialogue_code (
  area text not null,
  dialogue uuid not null,
  code bytea not null,
  voter uuid,
  declared text[] default '{}'::text[] not null,
  constraint dialogue_code_pkey PRIMARY KEY (area, dialogue, code)
);
alter table web.dialogue_code enable row level security;
alter table web.dialogue_code force row level security;
comment on table web.dialogue_code is 'Invitation codes as hashes: one code, one person, on whichever phone or paper they use it (CON-2).';
comment on column web.dialogue_code.declared is 'The groups a code was given to, where whoever gives codes said so (CON-13).';

create table web.dialogue_device (
  area text not null,
  dialogue uuid not null,
  device bytea not null,
  voter uuid,
  people smallint default 0 not null,
  constraint dialogue_device_pkey PRIMARY KEY (area, dialogue, device)
);
alter table web.dialogue_device enable row level security;
alter table web.dialogue_device force row level security;
comment on table web.dialogue_device is 'By which browser a participant is known again: the hash of a secret that only the browser holds (CON-2). Nobody is there between two people who share it; how many began on it without a code is counted (CON-12).';

create table web.dialogue_shown (
  area text not null,
  dialogue uuid not null,
  groups smallint not null,
  constraint dialogue_shown_pkey PRIMARY KEY (area, dialogue)
);
alter table web.dialogue_shown enable row level security;
alter table web.dialogue_shown force row level security;
comment on table web.dialogue_shown is 'How many opinion groups a dialogue showed last, so that every server draws the same picture (CON-5).';

create table web.dialogue_vote (
  area text not null,
  dialogue uuid not null,
  voter uuid not null,
  statement uuid not null,
  wording integer not null,
  vote smallint not null,
  live text,
  constraint dialogue_vote_live_check CHECK ((live = ANY (ARRAY['yes'::text, 'only-if'::text, 'no'::text]))),
  constraint dialogue_vote_pkey PRIMARY KEY (area, dialogue, voter, statement),
  constraint dialogue_vote_vote_check CHECK ((vote = ANY (ARRAY['-1'::integer, 0, 1])))
);
alter table web.dialogue_vote enable row level security;
alter table web.dialogue_vote force row level security;
comment on table web.dialogue_vote is 'One vote of one participant on one statement, on the words it had then. A second vote takes the place of the first (CON-2).';

create table web.dialogue_voter (
  area text not null,
  dialogue uuid not null,
  voter uuid not null,
  declared text[] default '{}'::text[] not null,
  channel text not null,
  sheet text,
  joined_on date not null,
  rating text,
  by_card boolean default false not null,
  paced_until timestamp with time zone,
  constraint dialogue_voter_channel_check CHECK ((channel = ANY (ARRAY['phone'::text, 'paper'::text, 'room'::text]))),
  constraint dialogue_voter_pkey PRIMARY KEY (area, dialogue, voter),
  constraint dialogue_voter_rating_check CHECK ((rating = ANY (ARRAY['well'::text, 'partly'::text, 'not'::text])))
);
alter table web.dialogue_voter enable row level security;
alter table web.dialogue_voter force row level security;
comment on table web.dialogue_voter is 'Somebody who takes part in one dialogue: no name, no account. The same person in another dialogue is another row.';
comment on column web.dialogue_voter.by_card is 'Their groups come from their code; else they said them themselves (CON-13).';
comment on column web.dialogue_voter.paced_until is 'Until when the votes given so far would have taken at the fastest (CON-2): gone with the next day.';

create table web.dialogue_writer (
  area text not null,
  dialogue uuid not null,
  statement uuid not null,
  voter uuid not null,
  constraint dialogue_writer_pkey PRIMARY KEY (area, dialogue, statement)
);
alter table web.dialogue_writer enable row level security;
alter table web.dialogue_writer force row level security;
comment on table web.dialogue_writer is 'Which participant added a sentence, so that nobody floods a dialogue (CON-3). The log does not know.';

create table web.draft (
  person uuid not null,
  key text not null,
  body jsonb not null,
  saved_at timestamp with time zone default now() not null,
  constraint draft_pkey PRIMARY KEY (person, key)
);
alter table web.draft enable row level security;
alter table web.draft force row level security;
comment on table web.draft is 'What a person typed and has not sent: theirs alone, gone when the form succeeds.';

create table web.file (
  area text not null,
  file uuid not null,
  type text not null,
  bytes integer not null,
  sha256 text not null,
  scanned boolean not null,
  kept_by uuid,
  kept_at timestamp with time zone not null,
  constraint file_bytes_check CHECK (((bytes >= 1) AND (bytes <= 10485760))),
  constraint file_pkey PRIMARY KEY (area, file),
  constraint file_type_check CHECK ((type = ANY (ARRAY['image/jpeg'::text, 'audio/webm'::text, 'audio/ogg'::text, 'audio/mp4'::text, 'audio/mpeg'::text, 'audio/wav'::text, 'application/pdf'::text])))
);
alter table web.file enable row level security;
alter table web.file force row level security;
comment on table web.file is 'A file somebody added. Who sees it is said by the slice that keeps it, in a policy of its own: nobody, until one does.';

create table web.file_chunk (
  area text not null,
  file uuid not null,
  n integer not null,
  content bytea not null,
  constraint file_chunk_area_file_fkey FOREIGN KEY (area, file) REFERENCES web.file(area, file) ON DELETE CASCADE,
  constraint file_chunk_content_check CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 262144))),
  constraint file_chunk_pkey PRIMARY KEY (area, file, n)
);
alter table web.file_chunk enable row level security;
alter table web.file_chunk force row level security;
comment on table web.file_chunk is 'The bytes of a file, in pieces of 256 KB. Whoever sees the file sees its pieces, and nobody else.';

create table web.held_file (
  held uuid default gen_random_uuid() not null,
  person uuid not null,
  key text not null,
  field text not null,
  kind text not null,
  type text not null,
  sha256 text not null,
  width integer,
  height integer,
  scanned boolean not null,
  content bytea not null,
  held_at timestamp with time zone default now() not null,
  constraint held_file_content_check CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 10485760))),
  constraint held_file_kind_check CHECK ((kind = ANY (ARRAY['picture'::text, 'voice'::text, 'paper'::text]))),
  constraint held_file_person_key_field_sha256_key UNIQUE (person, key, field, sha256),
  constraint held_file_pkey PRIMARY KEY (held)
);
alter table web.held_file enable row level security;
alter table web.held_file force row level security;
comment on table web.held_file is 'A file sent with a form that came back to be mended: its sender''s alone, for a day, so that nobody chooses it twice.';

create table web.invitation_code (
  reference text not null,
  invitation uuid not null,
  secret bytea not null,
  tries_left smallint not null,
  pin_tries smallint not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_code_pkey PRIMARY KEY (reference)
);
CREATE INDEX code_of_invitation ON web.invitation_code USING btree (invitation);
alter table web.invitation_code enable row level security;
alter table web.invitation_code force row level security;
comment on table web.invitation_code is 'The code of an invitation: which one it is in clear, the rest as a slow hash. Good once, for days, and for a few wrong tries in all its life.';

create table web.join_ticket (
  ticket bytea not null,
  reference text not null,
  full_name text,
  email text,
  made_at timestamp with time zone default now() not null,
  constraint join_ticket_pkey PRIMARY KEY (ticket)
);
alter table web.join_ticket enable row level security;
alter table web.join_ticket force row level security;
comment on table web.join_ticket is 'Somebody who gave a right code and is saying who they are: for half an hour; with an address, the link that was sent there.';

create table web.look (
  area text not null,
  child uuid not null,
  at timestamp with time zone not null,
  person uuid not null,
  as_role text not null,
  part text not null,
  allowed boolean not null,
  why text,
  withheld boolean default false not null,
  look uuid default gen_random_uuid() not null,
  emergency uuid,
  constraint look_pkey PRIMARY KEY (area, child, at, look)
);
CREATE INDEX look_of_person ON web.look USING btree (area, person, child, at);
alter table web.look enable row level security;
alter table web.look force row level security;
comment on table web.look is 'Who looked at which part of whose record, when: shown to the family. A look that was not allowed is kept too.';
comment on column web.look.emergency is 'The emergency it was: its reason stands there, and is read with the look.';

create table web.parting (
  parting bytea not null,
  person uuid not null,
  parted_at timestamp with time zone default now() not null,
  constraint parting_pkey PRIMARY KEY (parting)
);
alter table web.parting enable row level security;
alter table web.parting force row level security;
comment on table web.parting is 'Somebody signed out of one browser within the hour. The key is the hash of a cookie that opens nothing.';

create table web.parting_draft (
  parting bytea not null,
  key text not null,
  body jsonb not null,
  saved_at timestamp with time zone default now() not null,
  constraint parting_draft_parting_fkey FOREIGN KEY (parting) REFERENCES web.parting(parting) ON DELETE CASCADE,
  constraint parting_draft_pkey PRIMARY KEY (parting, key)
);
alter table web.parting_draft enable row level security;
alter table web.parting_draft force row level security;
comment on table web.parting_draft is 'What was typed in that browser after signing out: nobody reads it here, it becomes a draft of the same person or is gone.';

create table web.session (
  session bytea not null,
  person uuid not null,
  started_at timestamp with time zone default now() not null,
  seen_at timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  flash jsonb,
  constraint session_pkey PRIMARY KEY (session)
);
CREATE INDEX session_of_person ON web.session USING btree (person);
alter table web.session enable row level security;
alter table web.session force row level security;
comment on table web.session is 'Somebody signed in on one device. The key is the hash of the cookie: whoever reads this table can sign in as nobody.';

create table web.sign_in_link (
  link bytea not null,
  person uuid not null,
  next text not null,
  made_at timestamp with time zone default now() not null,
  used_at timestamp with time zone,
  constraint sign_in_link_pkey PRIMARY KEY (link)
);
CREATE INDEX link_of_person ON web.sign_in_link USING btree (person, made_at);
alter table web.sign_in_link enable row level security;
alter table web.sign_in_link force row level security;
comment on table web.sign_in_link is 'A link sent by e-mail, by its hash: works once, for a quarter of an hour.';

create table web.slip (
  person uuid not null,
  reference text not null,
  secret bytea not null,
  pin bytea,
  tries_left smallint not null,
  made_at timestamp with time zone default now() not null,
  constraint slip_pkey PRIMARY KEY (person),
  constraint slip_reference_key UNIQUE (reference)
);
alter table web.slip enable row level security;
alter table web.slip force row level security;
comment on table web.slip is 'How somebody without e-mail signs in: the printed slip they were handed and a PIN they chose, both as slow hashes; closed after a few wrong tries in all its life.';

create table web.writing (
  person uuid not null,
  often text not null,
  weekday smallint not null,
  hour smallint not null,
  chosen_at timestamp with time zone not null,
  written_at timestamp with time zone,
  is_easy boolean default false not null,
  constraint writing_hour_check CHECK (((hour >= 0) AND (hour <= 23))),
  constraint writing_often_check CHECK ((often = ANY (ARRAY['day'::text, 'week'::text, 'never'::text]))),
  constraint writing_person_fkey FOREIGN KEY (person) REFERENCES web.account(person) ON DELETE CASCADE,
  constraint writing_pkey PRIMARY KEY (person),
  constraint writing_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
comment on table web.writing is 'How often somebody wants a message that something is new, on which weekday and at what hour, and when they were last written to. Reached by functions alone.';
comment on column web.writing.is_easy is 'They read in easy words when they chose.';

CREATE OR REPLACE FUNCTION identity.access_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  changed record;
begin
  for changed in
    select area, array_agg(distinct child) as children from (
      select r.area, case tg_argv[0] when 'child' then (r.row ->> 'child')::uuid else pl.child end as child
      from (
        select n.area, to_jsonb(n) as row from new_rows n
      ) r
      left join child_place pl
        on tg_argv[0] <> 'child' and pl.area = r.area and pl.body = (r.row ->> 'body')::uuid
    ) touched where child is not null group by area
  loop
    perform refresh_child_access(changed.area, changed.children);
  end loop;
  return null;
end
$function$
;
alter function identity.access_follows() owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.admit_to_circle(p_area text, p_child uuid, p_person uuid, p_standing text, p_relationship text, p_acts_for uuid DEFAULT NULL::uuid, p_until timestamp with time zone DEFAULT 'infinity'::timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  mine text[] := standing_with(p_area, p_child);
  new_member uuid := gen_random_uuid();
begin
  -- A lead, a parent, a carer or the young person may admit; a working partner may be asked in by the one who teaches.
  if not (mine && array['lead', 'parent', 'carer', 'child', 'officer'] or (mine && array['in-charge', 'service'] and p_standing in ('service', 'case')) or session_user = 'tandem_system') then
    raise exception 'Only the family or the lead may add to a child''s circle' using errcode = 'TI403';
  end if;
  if p_person = p_child and p_standing <> 'child' then
    raise exception 'A child cannot be their own parent' using errcode = 'TI422';
  end if;
  if exists (select from circle c where c.area = p_area and c.child = p_child and c.person = p_person and c.standing = p_standing and c.from_at <= app_at() and c.until_at > app_at()) then
    return null;
  end if;
  insert into circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at, admitted_by)
  values (p_area, new_member, p_child, p_person, p_standing, p_relationship, p_acts_for, app_at(), p_until, app_person());
  return new_member;
end
$function$
;
alter function identity.admit_to_circle(text,uuid,uuid,text,text,uuid,timestamp with time zone) owner to tandem_projector;
comment on function identity.admit_to_circle(text,uuid,uuid,text,text,uuid,timestamp with time zone) is 'Adds a person to a child''s circle from now. Answers the membership, or nothing when they were in it already.';

CREATE OR REPLACE FUNCTION identity.agree_withheld(p_area text, p_emergency uuid, p_words text, p_hours integer, p_review date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from emergency e where e.area = p_area and e.emergency = p_emergency for update;
  if held is null or held.told_at is not null or not may_agree_withheld(p_area, p_emergency) or coalesce(btrim(p_words), '') = '' then
    raise exception 'A second person whose post is to keep children safe is needed, with a reason' using errcode = 'TI403';
  end if;
  update emergency e set agreed_by = app_person(), opened_at = coalesce(e.opened_at, app_at()),
    until_at = coalesce(e.until_at, app_at() + make_interval(hours => p_hours))
  where e.area = p_area and e.emergency = p_emergency;
  insert into emergency_withheld (area, emergency, step, words, by_person, at, review_on)
  values (p_area, p_emergency, gen_random_uuid(), p_words, app_person(), app_at(), p_review);
end
$function$
;
alter function identity.agree_withheld(text,uuid,text,integer,date) owner to tandem_projector;
comment on function identity.agree_withheld(text,uuid,text,integer,date) is 'A second person agrees that the family is not told before a day; and again, each time that day has come.';

CREATE OR REPLACE FUNCTION identity.app_areas()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select string_to_array(nullif(current_setting('app.areas', true), ''), ',') $function$
;
comment on function identity.app_areas() is 'The areas the one who asks works or lives in.';

CREATE OR REPLACE FUNCTION identity.app_at()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('app.at', true), '')::timestamptz, now()) $function$
;
comment on function identity.app_at() is 'The instant of our clock, which only the demo can move.';

CREATE OR REPLACE FUNCTION identity.app_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.person', true), '')::uuid $function$
;
comment on function identity.app_person() is 'Who asks, as the platform set it for this transaction; nothing when nobody does.';

CREATE OR REPLACE FUNCTION identity.ask_for_invitation(p jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  of_child uuid := (p ->> 'child')::uuid;
  in_area text := p ->> 'area';
  this uuid := gen_random_uuid();
begin
  if not standing_with(in_area, of_child) && array['child', 'parent', 'carer'] then
    raise exception 'Only the family asks for somebody' using errcode = 'TI403';
  end if;
  insert into invitation (area, invitation, child, status, for_name, role, standing, relationship, acts_for, until_on, asked_by, made_at)
  values (in_area, this, of_child, 'asked', p ->> 'forName', p ->> 'role', p ->> 'standing', p ->> 'relationship',
          case p ->> 'standing' when 'adviser' then app_person() end, (p ->> 'until')::date, app_person(), app_at());
  return this;
end
$function$
;
alter function identity.ask_for_invitation(jsonb) owner to tandem_projector;
comment on function identity.ask_for_invitation(jsonb) is 'Somebody of the family asks that a person is invited: a grandparent, or an adviser who acts for the one who asks.';

CREATE OR REPLACE FUNCTION identity.ask_to_open_seal(p_area text, p_child uuid, p_reason text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  new_opening uuid := gen_random_uuid();
begin
  if not is_named_on_seal(p_area, p_child) or coalesce(trim(p_reason), '') = '' then
    raise exception 'Only one of the two named on the seal may ask, with a reason' using errcode = 'TI403';
  end if;
  insert into seal_opening (area, opening, child, first_person, reason, asked_at) values (p_area, new_opening, p_child, app_person(), p_reason, app_at());
  return new_opening;
end
$function$
;
alter function identity.ask_to_open_seal(text,uuid,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.bring_child(p_area text, p_setting uuid, p jsonb)
 RETURNS TABLE(child uuid, outcome text, taken text[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  known uuid;
  changed boolean := false;
  on_day date := (app_at() at time zone 'Europe/London')::date;
  class_words text := coalesce(p ->> 'className', '');
begin
  select i.child into known from child_identifier i where i.area = p_area and i.scheme = 'upn' and i.value = p ->> 'upn';
  if known is null then
    select c.child into known
    from child c
    join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
    join child_place pl on pl.area = c.area and pl.child = c.child and pl.kind = 'taught-in' and pl.until_on is null
    where c.area = p_area and c.born_on = (p ->> 'bornOn')::date and pl.body = p_setting
      and lower(n.given) = lower(p ->> 'given') and lower(n.family) = lower(p ->> 'family')
      and not exists (select from child_identifier i where i.area = p_area and i.child = c.child and i.scheme = 'upn' and p ? 'upn')
    limit 1;
  end if;
  if known is null then
    known := introduce_child(p || jsonb_build_object('area', p_area, 'schoolCode', p ->> 'sen', 'places', jsonb_build_array(
      jsonb_build_object('kind', 'taught-in', 'body', p_setting, 'words', case when (p ->> 'dual')::boolean then 'dual' else '' end))
      || case when class_words = '' then '[]' else jsonb_build_array(jsonb_build_object('kind', 'class', 'body', p_setting, 'words', class_words, 'yearGroup', p ->> 'year')) end));
    outcome := 'added';
  else
    update child c set sex = coalesce(p ->> 'sex', c.sex), ethnicity = coalesce(p ->> 'ethnicity', c.ethnicity),
      first_language = coalesce(p ->> 'firstLanguage', c.first_language), free_meals = coalesce((p ->> 'freeMeals')::boolean, c.free_meals),
      school_code = p ->> 'sen', born_on = (p ->> 'bornOn')::date
    where c.area = p_area and c.child = known and (c.sex, c.ethnicity, c.first_language, c.free_meals, c.school_code, c.born_on) is distinct from
      (coalesce(p ->> 'sex', c.sex), coalesce(p ->> 'ethnicity', c.ethnicity), coalesce(p ->> 'firstLanguage', c.first_language),
       coalesce((p ->> 'freeMeals')::boolean, c.free_meals), p ->> 'sen', (p ->> 'bornOn')::date);
    changed := found;
    update child_name n set given = p ->> 'given', family = p ->> 'family', known_as = p ->> 'knownAs'
    where n.area = p_area and n.child = known and n.until_at = 'infinity'
      and (n.given, n.family, n.known_as) is distinct from (p ->> 'given', p ->> 'family', p ->> 'knownAs');
    changed := changed or found;
    if class_words <> '' and not exists (select from child_place pl where pl.area = p_area and pl.child = known and pl.kind = 'class' and pl.body = p_setting and pl.words = class_words and pl.until_on is null) then
      update child_place pl set until_on = on_day - 1 where pl.area = p_area and pl.child = known and pl.kind = 'class' and pl.body = p_setting and pl.until_on is null and pl.from_on < on_day;
      insert into child_place (area, child, kind, body, words, year_group, from_on) values (p_area, known, 'class', p_setting, class_words, p ->> 'year', on_day);
      changed := true;
    end if;
  end if;
  insert into child_identifier (area, child, scheme, value)
  select p_area, known, x.scheme, x.value
  from (values ('upn', p ->> 'upn'), ('uln', p ->> 'uln'), ('nhs', p ->> 'nhs')) x(scheme, value) where x.value is not null
  on conflict do nothing;
  changed := changed or found;
  -- Looked up afterwards: two lists may bring the same number at once, and the second has waited for the first by then.
  select array_agg(i.scheme order by i.scheme) into taken from child_identifier i
  where i.area = p_area and i.child <> known and p ->> i.scheme = i.value and i.scheme in ('upn', 'uln', 'nhs');
  outcome := case when taken is not null then 'taken' else coalesce(outcome, case when changed then 'changed' else 'unchanged' end) end;
  child := known;
  return next;
end
$function$
;
alter function identity.bring_child(text,uuid,jsonb) owner to tandem_projector;
comment on function identity.bring_child(text,uuid,jsonb) is 'One row of a class list. Answers the child and whether it was added, changed or unchanged; or which of its numbers are another child''s, and then the caller undoes it all.';

CREATE OR REPLACE FUNCTION identity.bring_group(p_area text, p_body uuid, p jsonb)
 RETURNS TABLE(line integer, outcome text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  first_day date := (p ->> 'from')::date;
  last_day date := (p ->> 'last')::date;
  group_words text := p ->> 'group';
  r jsonb;
  found_children uuid[];
  members uuid[] := '{}';
begin
  if not keeps_timetable(p_area, p_body) or last_day < first_day or coalesce(group_words, '') = '' then
    raise exception 'Only who keeps the timetable of a setting says who is in a group there' using errcode = 'TI403';
  end if;
  for r in select * from jsonb_array_elements(p -> 'children') loop
    -- Only children who are taught here then. One who is elsewhere, or must not be found, is answered like one who is nowhere.
    found_children := array(
      select distinct c.child from child c
      join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
      where c.area = p_area and c.sealed_at is null and c.died_on is null
        and exists (select from child_place t where t.area = c.area and t.child = c.child and t.kind = 'taught-in' and t.body = p_body
          and t.from_on <= last_day and (t.until_on is null or t.until_on >= first_day))
        and case when coalesce(r ->> 'upn', '') <> '' then
          exists (select from child_identifier i where i.area = c.area and i.child = c.child and i.scheme = 'upn' and i.value = r ->> 'upn')
        else lower(n.family) = lower(r ->> 'family') and lower(r ->> 'given') in (lower(n.given), lower(n.known_as))
          and c.born_on = (r ->> 'bornOn')::date end);
    line := (r ->> 'line')::integer;
    if cardinality(found_children) <> 1 then
      outcome := case cardinality(found_children) when 0 then 'nobody' else 'several' end;
      return next;
      continue;
    end if;
    members := members || found_children;
    if exists (select from child_place g where g.area = p_area and g.child = found_children[1] and g.kind = 'group' and g.body = p_body
        and g.words = group_words and g.from_on <= first_day and coalesce(g.until_on, 'infinity'::date) >= last_day) then
      outcome := 'unchanged';
    else
      delete from child_place g where g.area = p_area and g.child = found_children[1] and g.kind = 'group' and g.body = p_body
        and g.words = group_words and g.from_on >= first_day;
      update child_place g set until_on = last_day where g.area = p_area and g.child = found_children[1] and g.kind = 'group'
        and g.body = p_body and g.words = group_words and (g.until_on is null or g.until_on >= first_day - 1);
      if not found then
        insert into child_place (area, child, kind, body, words, from_on, until_on, seen_from)
        values (p_area, found_children[1], 'group', p_body, group_words, first_day, last_day, (p ->> 'seenFrom')::date);
      end if;
      outcome := 'added';
    end if;
    return next;
  end loop;
  -- The file says who is in the group: whoever it no longer names leaves it before that day.
  line := null;
  outcome := 'left';
  delete from child_place g where g.area = p_area and g.kind = 'group' and g.body = p_body and g.words = group_words
    and g.from_on >= first_day and g.from_on <= last_day and not g.child = any (members);
  update child_place g set until_on = first_day - 1 where g.area = p_area and g.kind = 'group' and g.body = p_body and g.words = group_words
    and g.from_on < first_day and (g.until_on is null or g.until_on >= first_day) and not g.child = any (members);
  if found then return next; end if;
end
$function$
;
alter function identity.bring_group(text,uuid,jsonb) owner to tandem_projector;
comment on function identity.bring_group(text,uuid,jsonb) is 'The children of one timetable group of a setting from a day to a day, as its file names them; answers line by line who was found.';

CREATE OR REPLACE FUNCTION identity.bring_own_child(p_area text, p_setting uuid, p jsonb)
 RETURNS TABLE(child uuid, outcome text, taken text[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not p_area = any (app_areas()) or not exists (
    select from post where area = p_area and person = app_person() and body = p_setting and job in ('inclusion-lead', 'head')
      and from_on <= on_day and (until_on is null or until_on >= on_day)) then
    raise exception 'Only who leads at this setting brings in its class list' using errcode = 'TI403';
  end if;
  -- A number copied from elsewhere never opens, moves or rewrites the record of another setting's child.
  select array_agg(i.scheme order by i.scheme) into taken from child_identifier i
  where i.area = p_area and p ->> i.scheme = i.value and i.scheme in ('upn', 'uln', 'nhs')
    and not exists (select from child_place pl where pl.area = p_area and pl.child = i.child and pl.kind = 'taught-in'
      and pl.body = p_setting and (pl.until_on is null or pl.until_on >= on_day));
  if taken is not null then
    outcome := 'taken';
    return next;
    return;
  end if;
  return query select b.child, b.outcome, b.taken from bring_child(p_area, p_setting, p) b;
end
$function$
;
alter function identity.bring_own_child(text,uuid,jsonb) owner to tandem_projector;
comment on function identity.bring_own_child(text,uuid,jsonb) is 'One row of a setting''s own class list, brought by who leads there. A number that is another setting''s child''s opens nothing and changes nothing.';

CREATE OR REPLACE FUNCTION identity.carry_around(p_from text, p_to text, p_child uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'log', 'web', 'pg_temp'
AS $function$
begin
  -- No order of a court ends by moving (ACC-4).
  insert into bar (area, bar, child, person, scope, words, look_again_on, set_by, from_at, lifted_by, lifted_at)
  select p_to, b.bar, b.child, b.person, b.scope, b.words, b.look_again_on, b.set_by, b.from_at, b.lifted_by, b.lifted_at
  from bar b where b.area = p_from and b.child = p_child;
  -- What the family asked and nobody has answered yet, and how those who are here were looked at (ACC-7). A code that was
  -- given out stays behind: it was for a person of the old setting to confirm.
  insert into invitation (area, invitation, child, status, for_name, role, standing, relationship, acts_for, until_on, handed,
    asked_by, started_by, made_at, expires_at, claimed_by, claimed_name, claimed_at, closed_by, closed_at, looked_at)
  select p_to, i.invitation, i.child, i.status, i.for_name, i.role, i.standing, i.relationship, i.acts_for, i.until_on, i.handed,
    i.asked_by, i.started_by, i.made_at, i.expires_at, i.claimed_by, i.claimed_name, i.claimed_at, i.closed_by, i.closed_at, i.looked_at
  from invitation i where i.area = p_from and i.child = p_child and i.status in ('asked', 'confirmed');
  -- By name alone, for whoever reads who ordered, set or asked.
  insert into person (area, person, full_name, called, job_words)
  select p_to, p.person, p.full_name, p.called, p.job_words from person p
  where p.area = p_from and p.person in (
    select unnest(array[b.person, b.set_by, b.lifted_by]) from bar b where b.area = p_to and b.child = p_child
    union select unnest(array[i.asked_by, i.started_by, i.closed_by]) from invitation i where i.area = p_to and i.child = p_child)
  on conflict (area, person) do nothing;
  insert into file (area, file, type, bytes, sha256, scanned, kept_by, kept_at)
  select p_to, f.file, f.type, f.bytes, f.sha256, f.scanned, f.kept_by, f.kept_at from file f
  where f.area = p_from and f.file in (select a.file from record_attachment a where a.area = p_from and a.child = p_child)
  on conflict (area, file) do nothing;
  insert into file_chunk (area, file, n, content)
  select p_to, k.file, k.n, k.content from file_chunk k
  where k.area = p_from and k.file in (select a.file from record_attachment a where a.area = p_from and a.child = p_child)
  on conflict (area, file, n) do nothing;
end
$function$
;
alter function identity.carry_around(text,text,uuid) owner to tandem_projector;
comment on function identity.carry_around(text,text,uuid) is 'The orders, the asking in and the files of a child, in another area: with carry_child and after it.';

CREATE OR REPLACE FUNCTION identity.carry_child(p_from text, p_to text, p_child uuid, p_comes uuid[], p_setting uuid, p_on date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'log', 'web', 'pg_temp'
AS $function$
declare
  known uuid[];
  is_back boolean;
begin
  if not exists (select from child c where c.area = p_from and c.child = p_child and c.sealed_at is null and c.died_on is null) then
    raise exception 'Not a record that can move' using errcode = 'TI403';
  end if;
  if exists (select from child c where c.area = p_to and c.child = p_child) then
    raise exception 'There is a record of this child already' using errcode = 'TI409';
  end if;
  -- Somebody who was here before is closed here no more. Who opened it meanwhile still stands for the family to read.
  delete from closed_record where area = p_to and child = p_child;
  is_back := found;
  insert into child (area, child, born_on, sex, ethnicity, first_language, free_meals, school_code, portrait)
  select p_to, c.child, c.born_on, c.sex, c.ethnicity, c.first_language, c.free_meals, c.school_code, c.portrait from child c where c.area = p_from and c.child = p_child;
  insert into child_name select p_to, n.child, n.given, n.family, n.known_as, n.say_it, n.from_at, n.until_at from child_name n where n.area = p_from and n.child = p_child;
  -- A number that another child has there already is for a person to look at, and stays behind.
  insert into child_identifier select p_to, i.child, i.scheme, i.value from child_identifier i where i.area = p_from and i.child = p_child on conflict do nothing;
  -- Where the child was, with its days; where an authority answers for the child, it goes on answering (P16).
  insert into child_place (area, child, kind, body, words, year_group, from_on, until_on, seen_from)
  select p_to, pl.child, pl.kind, pl.body, pl.words, pl.year_group, pl.from_on,
         case when pl.kind = 'responsible-authority' then pl.until_on else least(coalesce(pl.until_on, p_on - 1), p_on - 1) end, pl.seen_from
  from child_place pl
  where pl.area = p_from and pl.child = p_child and (pl.from_on < p_on or pl.kind = 'responsible-authority');
  insert into child_place (area, child, kind, body, words, from_on) values (p_to, p_child, 'taught-in', p_setting, '', p_on)
  on conflict (area, child, kind, from_on, words) do update set body = excluded.body, until_on = null;
  insert into circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at, admitted_by, role, responsibility, delegated)
  select p_to, c.member, c.child, c.person, c.standing, c.relationship, c.acts_for, c.from_at,
         case when (c.member = any (p_comes) or c.standing in ('child', 'parent', 'carer', 'adviser'))
           and not exists (select from bar b where b.area = p_from and b.child = p_child and b.person in (c.person, c.acts_for) and b.lifted_at is null)
           then c.until_at else least(c.until_at, app_at()) end, c.admitted_by, c.role, c.responsibility, c.delegated
  from circle c where c.area = p_from and c.child = p_child;
  insert into ended_place select p_to, x.member, x.child, x.person, x.known_as, x.body, x.ended_at, x.ended_by, x.reason from ended_place x where x.area = p_from and x.child = p_child on conflict do nothing;
  insert into ended_place_words select p_to, x.member, x.child, x.words from ended_place_words x where x.area = p_from and x.child = p_child on conflict do nothing;
  -- Whoever wrote here without a place of their own: their name stays on what they wrote.
  insert into circle (area, member, child, person, standing, relationship, from_at, until_at)
  select distinct on (w.person) p_to, gen_random_uuid(), p_child, w.person, 'other', 'wrote here before the move', app_at(), app_at()
  from event e, lateral (values (e.actor), (e.said_by)) w (person)
  where e.area = p_from and e.child = p_child and w.person is not null and w.person <> '00000000-0000-4000-8000-000000000000'
    and not exists (select from circle c where c.area = p_to and c.child = p_child and c.person = w.person);
  known := array(select distinct c.person from circle c where c.area = p_to and c.child = p_child);
  -- Their own ways to be reached come only with those who come along.
  insert into person (area, person, full_name, called, job_words, email, phone, phone_hours, home_language, interpreter, photo)
  select p_to, p.person, p.full_name, p.called, p.job_words, case when here then p.email end, case when here then p.phone end,
         case when here then p.phone_hours end, p.home_language, p.interpreter, p.photo
  from person p, lateral (select exists (select from circle c where c.area = p_to and c.child = p_child and c.person = p.person and c.until_at > app_at()) as here) h
  where p.area = p_from and p.person = any (known) on conflict (area, person) do nothing;
  insert into address select p_to, a.person, a.lines, a.postcode from address a
  where a.area = p_from and a.person = any (array(select c.person from circle c where c.area = p_to and c.child = p_child
    and c.standing in ('child', 'parent', 'carer') and c.until_at > app_at())) on conflict (area, person) do nothing;
  insert into body (area, body, kind, name, short_name, phone, email, part_of)
  select p_to, b.body, b.kind, b.name, b.short_name, b.phone, b.email, b.part_of from body b
  where b.area = p_from and (
    b.body = any (array(select distinct e.for_body from event e where e.area = p_from and e.child = p_child))
    or b.body = any (array(select distinct d.owed_by_body from duty d where d.area = p_from and d.child = p_child))
    or b.body = any (array(select distinct pl.body from child_place pl where pl.area = p_from and pl.child = p_child)))
  on conflict (area, body) do nothing;
  -- How a family is reached was known here once; what they said since is what holds.
  if is_back then
    update person here set full_name = p.full_name, called = p.called, email = p.email, phone = p.phone, phone_hours = p.phone_hours,
      home_language = p.home_language, interpreter = p.interpreter
    from person p where here.area = p_to and p.area = p_from and p.person = here.person and p.person = any (array(
      select c.person from circle c where c.area = p_to and c.child = p_child and c.standing in ('child', 'parent', 'carer') and c.until_at > app_at()));
    update address here set lines = a.lines, postcode = a.postcode
    from address a where here.area = p_to and a.area = p_from and a.person = here.person and a.person = any (array(
      select c.person from circle c where c.area = p_to and c.child = p_child and c.standing in ('child', 'parent', 'carer') and c.until_at > app_at()));
  end if;
  -- Those who come along may sign in there too; what they see is decided by relationship, not here.
  update account a set areas = a.areas || p_to
  where not p_to = any (a.areas) and a.person = any (array(
    select c.person from circle c where c.area = p_to and c.child = p_child and c.until_at > app_at()));
end
$function$
;
alter function identity.carry_child(text,text,uuid,uuid[],uuid,date) owner to tandem_projector;
comment on function identity.carry_child(text,text,uuid,uuid[],uuid,date) is 'Who a child is and who stands around them, in another area, new or once left: refused for a sealed child, for one who has died, and where there is a record already.';

CREATE OR REPLACE FUNCTION identity.change_setting(p_area text, p_child uuid, p_to uuid, p_on date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  delete from child_place pl where pl.area = p_area and pl.child = p_child and pl.kind in ('taught-in', 'class')
    and pl.body is distinct from p_to and pl.from_on >= p_on;
  update child_place pl set until_on = p_on - 1
  where pl.area = p_area and pl.child = p_child and pl.kind in ('taught-in', 'class') and pl.body is distinct from p_to
    and pl.words <> 'dual' and (pl.until_on is null or pl.until_on >= p_on);
  if not exists (select from child_place pl where pl.area = p_area and pl.child = p_child and pl.kind = 'taught-in' and pl.body = p_to
      and (pl.until_on is null or pl.until_on >= p_on)) then
    insert into child_place (area, child, kind, body, words, from_on) values (p_area, p_child, 'taught-in', p_to, '', p_on)
    on conflict (area, child, kind, from_on, words) do update set body = excluded.body, until_on = null;
  end if;
end
$function$
;
alter function identity.change_setting(text,uuid,uuid,date) owner to tandem_projector;
comment on function identity.change_setting(text,uuid,uuid,date) is 'From this day the child is taught somewhere else: sight by post and by class follows. A second setting beside it (dual) stays.';

CREATE OR REPLACE FUNCTION identity.class_come_to()
 RETURNS TABLE(area text, body uuid, class_words text, until_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select c.area, c.body, c.class_words, c.until_at from class_visit v join class_code c on c.area = v.area and c.class_code = v.class_code
  where v.visit = app_person() and v.area = any (app_areas()) and c.revoked_at is null and c.until_at > app_at() and v.came_at <= app_at()
$function$
;
alter function identity.class_come_to() owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.class_support_today()
 RETURNS TABLE(area text, child uuid, child_name text, commitment uuid, day date, owner_body uuid, name text, at_time text, place text, in_group boolean, told text, told_by text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'read', 'pg_temp'
AS $function$
  select distinct k.area, k.child, n.given || ' ' || n.family, k.commitment, s.day, k.owner_body, k.name, k.at_time, k.place,
         k.session_group is not null, s.told, p.full_name
  from class_come_to() came
  join child_place pl on pl.area = came.area and pl.body = came.body and pl.words = came.class_words and pl.kind in ('class', 'group')
    and pl.from_on <= (app_at() at time zone 'Europe/London')::date
    and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date)
  join child c on c.area = pl.area and c.child = pl.child and c.sealed_at is null and c.died_on is null
  join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
  join commitment k on k.area = c.area and k.child = c.child and k.status = 'agreed' and k.evidence = 'session' and k.owner_body = came.body
  join commitment_session s on s.area = k.area and s.commitment = k.commitment
    and s.due_on = (app_at() at time zone 'Europe/London')::date
  left join person p on p.area = s.area and p.person = s.told_by
  order by k.at_time nulls last, 3, k.name
$function$
;
alter function identity.class_support_today() owner to tandem_projector;
comment on function identity.class_support_today() is 'What of the setting''s own support is on today for the class one came in to by a code, and whether it has been told. Nothing once the code is over.';

CREATE OR REPLACE FUNCTION identity.close_case(p_area text, p_concern uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'pg_temp'
AS $function$
begin
  if not exists (select from concern c where c.area = p_area and c.concern = p_concern and c.status in ('withdrawn', 'closed')) then return; end if;
  update circle m set until_at = app_at()
  where m.area = p_area and m.standing = 'case' and m.until_at > app_at() and m.child = (
      select c.child from concern c where c.area = p_area and c.concern = p_concern)
    and m.member = md5(p_concern::text || m.person::text)::uuid;
end
$function$
;
alter function identity.close_case(text,uuid) owner to tandem_projector;
comment on function identity.close_case(text,uuid) is 'When a concern is over, those who were let in to look at it see the child no longer, from that minute.';

CREATE OR REPLACE FUNCTION identity.close_child(p_from text, p_child uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  people uuid[] := array(select distinct c.person from circle c where c.area = p_from and c.child = p_child and c.standing in ('child', 'parent', 'carer'));
begin
  insert into closed_record (area, child, given, family, known_as, born_on, closed_at)
  select c.area, c.child, n.given, n.family, n.known_as, c.born_on, app_at()
  from child c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
  where c.area = p_from and c.child = p_child;
  -- A link that was given opens nothing any more; a new one is given where the record is.
  delete from link_caller where area = p_from and child = p_child;
  delete from link_key where area = p_from and child = p_child;
  delete from move_reader where area = p_from and child = p_child;
  delete from ended_place_words where area = p_from and child = p_child;
  delete from ended_place where area = p_from and child = p_child;
  delete from web.file f where f.area = p_from
    and f.file in (select (a ->> 'file')::uuid from log.event e, jsonb_array_elements(e.data -> 'attached') a
      where e.area = p_from and e.child = p_child and jsonb_typeof(e.data -> 'attached') = 'array')
    and exists (select from web.file there where there.file = f.file and there.area <> p_from);
  delete from web.invitation_code k where k.invitation in (
    select i.invitation from invitation i where i.area = p_from and i.child = p_child and i.status <> 'confirmed');
  delete from invitation_refusal where area = p_from and child = p_child;
  delete from invitation where area = p_from and child = p_child;
  -- Whose place ends because of where the child goes now reads that it has, and whom to ask; not where that is.
  insert into ended_place (area, member, child, person, known_as, body, ended_at, ended_by, reason)
  select c.area, c.member, c.child, c.person, n.known_as,
         (select pl.body from child_place pl where pl.area = p_from and pl.child = p_child and pl.kind = 'taught-in' order by pl.from_on desc limit 1),
         app_at(), b.set_by, 'court-order'
  from circle c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity',
    lateral (select o.set_by from bar o where o.area = c.area and o.child = c.child and o.person in (c.person, c.acts_for)
      and o.scope = 'whereabouts' and o.lifted_at is null order by o.from_at desc limit 1) b
  where c.area = p_from and c.child = p_child and c.until_at > app_at() and c.standing in ('parent', 'carer', 'adviser')
    and not exists (select from bar e where e.area = c.area and e.child = c.child and e.person in (c.person, c.acts_for)
      and e.scope = 'everything' and e.lifted_at is null);
  delete from bar where area = p_from and child = p_child;
  delete from circle where area = p_from and child = p_child;
  delete from child_place where area = p_from and child = p_child;
  delete from child_identifier where area = p_from and child = p_child;
  delete from child_name where area = p_from and child = p_child;
  delete from child where area = p_from and child = p_child;
  -- Where the family lives is nobody's here any more, unless another child of theirs is.
  delete from address a where a.area = p_from and a.person = any (people)
    and not exists (select from circle c where c.area = p_from and c.person = a.person);
  delete from person p where p.area = p_from and p.person = p_child;
end
$function$
;
alter function identity.close_child(text,uuid) owner to tandem_projector;
comment on function identity.close_child(text,uuid) is 'The record goes on elsewhere: here it is closed from this moment, for everyone.';

CREATE OR REPLACE FUNCTION identity.close_invitation(p_area text, p_invitation uuid, p_status text, p_why text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from invitation i where i.area = p_area and i.invitation = p_invitation;
  if held is null or not held.area = any (app_areas()) or not (standing_with(p_area, held.child) && array['lead', 'officer']
      or p_status = 'withdrawn' and held.asked_by = app_person()) then
    raise exception 'Not for the one who asks' using errcode = 'TI403';
  end if;
  update invitation set status = p_status, why = nullif(trim(p_why), ''), closed_by = app_person(), closed_at = app_at()
  where area = p_area and invitation = p_invitation and status in ('asked', 'open', 'claimed');
  if not found then
    raise exception 'This was answered before' using errcode = 'TI409';
  end if;
end
$function$
;
alter function identity.close_invitation(text,uuid,text,text) owner to tandem_projector;
comment on function identity.close_invitation(text,uuid,text,text) is 'An invitation is declined with a reason, or withdrawn: its code does nothing from this minute.';

CREATE OR REPLACE FUNCTION identity.confirm_invitation(p_area text, p_invitation uuid, p_looked_at text, p_responsibility text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
declare
  held record;
  new_member uuid := gen_random_uuid();
  space text;
begin
  select * into held from invitation i where i.area = p_area and i.invitation = p_invitation for update;
  if held is null or not held.area = any (app_areas()) or held.claimed_by = app_person()
     or not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'A person who leads on the child confirms, and nobody confirms themself' using errcode = 'TI403';
  end if;
  if held.status <> 'claimed' then
    raise exception 'This was answered before' using errcode = 'TI409';
  end if;
  update invitation set status = 'confirmed', looked_at = p_looked_at, closed_by = app_person(), closed_at = app_at()
  where area = p_area and invitation = p_invitation;
  -- A child stands in their own circle from the first day: what opens is only that this account is theirs.
  if held.standing = 'child' then
    update account a set person = held.child where a.person = held.claimed_by
      and not exists (select from account o where o.person = held.child);
    if not found then
      raise exception 'The young person signs in already' using errcode = 'TI409';
    end if;
    update slip set person = held.child where person = held.claimed_by;
    update session set ended_at = now() where person = held.claimed_by and ended_at is null;
    delete from person p where p.area = p_area and p.person = held.claimed_by;
    update invitation set claimed_by = held.child where area = p_area and invitation = p_invitation;
    return null;
  end if;
  insert into circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at, admitted_by, role, responsibility)
  values (p_area, new_member, held.child, held.claimed_by, held.standing, held.relationship, held.acts_for, app_at(),
          coalesce(day_starts(held.until_on + 1), 'infinity'), app_person(), held.role, p_responsibility);
  -- Somebody who had an account for another child or another job may now enter here too.
  space := case held.standing when 'service' then 'desk' else 'my' end;
  update account a set
    areas = case when p_area = any (a.areas) then a.areas else a.areas || p_area end,
    spaces = case when space = any (a.spaces) then a.spaces else a.spaces || space end
  where a.person = held.claimed_by;
  return new_member;
end
$function$
;
alter function identity.confirm_invitation(text,uuid,text,text) owner to tandem_projector;
comment on function identity.confirm_invitation(text,uuid,text,text) is 'A person at the setting has looked at who it is. From this minute they stand around the child.';

CREATE OR REPLACE FUNCTION identity.correct_name(p_area text, p_child uuid, p_given text, p_family text, p_known_as text, p_say_it text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  called_now text := coalesce(nullif(p_known_as, ''), p_given);
begin
  if not standing_with(p_area, p_child) && array['lead', 'officer', 'parent', 'carer', 'child'] then
    raise exception 'Only the family or the lead may put a name right' using errcode = 'TI403';
  end if;
  if coalesce(trim(p_given), '') = '' or coalesce(trim(p_family), '') = '' then
    raise exception 'A name has two parts here' using errcode = 'TI422';
  end if;
  update child_name set until_at = app_at() where area = p_area and child = p_child and until_at = 'infinity' and from_at < app_at();
  insert into child_name (area, child, given, family, known_as, say_it, from_at)
  values (p_area, p_child, p_given, p_family, called_now, nullif(p_say_it, ''), app_at())
  on conflict (area, child, from_at) do update set given = excluded.given, family = excluded.family,
    known_as = excluded.known_as, say_it = excluded.say_it, until_at = 'infinity';
  update person set full_name = p_given || ' ' || p_family, called = called_now where area = p_area and person = p_child;
end
$function$
;
alter function identity.correct_name(text,uuid,text,text,text,text) owner to tandem_projector;
comment on function identity.correct_name(text,uuid,text,text,text,text) is 'Puts a child''s name right: the old one ends that minute, the new one stands from then.';

CREATE OR REPLACE FUNCTION identity.day_starts(day date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select (day::timestamp at time zone 'Europe/London') $function$
;
comment on function identity.day_starts(date) is 'Midnight in London at the start of a day.';

CREATE OR REPLACE FUNCTION identity.end_class(p_area text, p_body uuid, p_person uuid, p_class text, p_last date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not keeps_timetable(p_area, p_body) then
    raise exception 'Only who leads the setting says that' using errcode = 'TI403';
  end if;
  -- Whoever has not begun never will; whoever has, until the end of that day, or from this minute where it is past.
  delete from teaches t where t.area = p_area and t.body = p_body and t.person = p_person and t.class_words = p_class
    and t.from_at >= greatest(day_starts(p_last + 1), app_at());
  update teaches t set until_at = greatest(day_starts(p_last + 1), app_at()) where t.area = p_area and t.body = p_body and t.person = p_person
    and t.class_words = p_class and t.until_at > greatest(day_starts(p_last + 1), app_at());
end
$function$
;
alter function identity.end_class(text,uuid,uuid,text,date) owner to tandem_projector;
comment on function identity.end_class(text,uuid,uuid,text,date) is 'Somebody''s last day with a class; they see its children until it ends, and not after.';

CREATE OR REPLACE FUNCTION identity.end_family_place(p_area text, p_member uuid, p_reason text, p_words text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into strict held from circle c where c.area = p_area and c.member = p_member;
  if not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child may end a place of their family' using errcode = 'TI403';
  end if;
  if held.standing not in ('parent', 'carer', 'adviser') or coalesce(trim(p_words), '') = '' then
    raise exception 'A place of the family ends for a reason, in words' using errcode = 'TI422';
  end if;
  -- Whoever acts for this person sees what they see, and so stops seeing it with them.
  with over as (
    update circle c set until_at = app_at()
    where c.area = p_area and c.child = held.child and c.until_at > app_at()
      and (c.member = p_member or c.standing = 'adviser' and c.acts_for = held.person)
    returning c.member, c.person
  ), noted as (
    insert into ended_place (area, member, child, person, known_as, body, ended_at, ended_by, reason)
    select p_area, over.member, held.child, over.person, n.known_as,
           (select pl.body from child_place pl where pl.area = p_area and pl.child = held.child and pl.kind = 'taught-in'
              and pl.from_on <= (app_at() at time zone 'Europe/London')::date
              and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date)
            order by pl.from_on desc limit 1),
           app_at(), app_person(), p_reason
    from over join child_name n on n.area = p_area and n.child = held.child and n.until_at = 'infinity'
  )
  insert into ended_place_words (area, member, child, words) select p_area, over.member, held.child, p_words from over;
end
$function$
;
alter function identity.end_family_place(text,uuid,text,text) owner to tandem_projector;
comment on function identity.end_family_place(text,uuid,text,text) is 'Ends a parent''s, carer''s or adviser''s place from this minute, with the reason, and the places of those who act for them.';

CREATE OR REPLACE FUNCTION identity.end_membership(p_area text, p_member uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
  mine text[];
  may boolean;
begin
  select * into strict held from circle c where c.area = p_area and c.member = p_member;
  mine := standing_with(p_area, held.child);
  may := case
    when session_user = 'tandem_system' or held.person = app_person() then true
    when held.standing in ('child', 'parent', 'carer') then false
    when held.standing = 'adviser' and held.acts_for is not null then held.acts_for = app_person() and cardinality(mine) > 0
    when held.standing = 'adviser' then mine && array['parent', 'carer', 'child']
    else mine && array['lead', 'parent', 'carer', 'child', 'officer'] end;
  if not may then
    raise exception 'This place does not end in this way' using errcode = 'TI403';
  end if;
  update circle set until_at = app_at() where area = p_area and member = p_member and until_at > app_at();
end
$function$
;
alter function identity.end_membership(text,uuid) owner to tandem_projector;
comment on function identity.end_membership(text,uuid) is 'Ends a place in a circle from this minute.';

CREATE OR REPLACE FUNCTION identity.end_read_move(p_area text, p_move uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  update move_reader r set until_at = app_at()
  where r.area = p_area and r.move = p_move and r.until_at > app_at()
    and (standing_with(p_area, r.child) && array['lead', 'in-charge', 'officer'] or session_user = 'tandem_system');
end
$function$
;
alter function identity.end_read_move(text,uuid) owner to tandem_projector;
comment on function identity.end_read_move(text,uuid) is 'Another day or place: whoever was to receive the child reads the plan no more, until it is agreed again.';

CREATE OR REPLACE FUNCTION identity.end_stand_in(p_area text, p_body uuid, p_person uuid, p_for uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not keeps_timetable(p_area, p_body) then
    raise exception 'Only who leads the setting says that' using errcode = 'TI403';
  end if;
  delete from post p where p.area = p_area and p.body = p_body and p.person = p_person and p.stands_in_for = p_for and p.from_on >= on_day;
  update post p set until_on = on_day - 1 where p.area = p_area and p.body = p_body and p.person = p_person and p.stands_in_for = p_for
    and p.from_on < on_day and p.until_on >= on_day;
end
$function$
;
alter function identity.end_stand_in(text,uuid,uuid,uuid) owner to tandem_projector;
comment on function identity.end_stand_in(text,uuid,uuid,uuid) is 'A stand-in ends now.';

CREATE OR REPLACE FUNCTION identity.find_closed(p_given text, p_family text, p_born date, p_limit integer)
 RETURNS TABLE(state text, area text, child uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  found record;
begin
  if (select count(*) from emergency_attempt a
      where a.area = any (app_areas()) and a.person = app_person() and a.at > app_at() - interval '1 hour' and a.at <= app_at()) >= p_limit then
    state := 'too-many';
    return next;
    return;
  end if;
  select min(c.area) as area, (array_agg(c.child))[1] as child, count(*) as hits into found
  from closed_record c
  where c.area = any (app_areas()) and c.born_on = p_born and plain_name(c.family) = plain_name(p_family)
    and plain_name(p_given) in (plain_name(c.given), plain_name(c.known_as))
    and exists (select from post p where p.area = c.area and p.person = app_person()
      and p.job in ('safeguarding-lead', 'area-officer', 'caseworker', 'partnership-officer')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date
      and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date));
  insert into emergency_attempt (area, attempt, person, at)
  values ((app_areas())[1], gen_random_uuid(), app_person(), app_at());
  state := case when found.hits = 1 then 'named' else 'nobody' end;
  if found.hits = 1 then
    area := found.area;
    child := found.child;
  end if;
  return next;
end
$function$
;
alter function identity.find_closed(text,text,date,integer) owner to tandem_projector;
comment on function identity.find_closed(text,text,date,integer) is 'Whether a child whose record is closed here was named exactly by an officer or a safeguarding lead of that area. Every wrong answer is the same; tries are counted by the hour, and what was typed is not kept.';

CREATE OR REPLACE FUNCTION identity.find_link(p_address bytea)
 RETURNS TABLE(area text, link uuid, child uuid, person uuid, salt bytea, passcode bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select k.area, k.link, k.child, k.person, k.salt, k.passcode
  from link_key k where k.address = p_address
$function$
;
alter function identity.find_link(bytea) owner to tandem_projector;
comment on function identity.find_link(bytea) is 'The link an address belongs to. For the system alone, which then asks whether it opens.';

CREATE OR REPLACE FUNCTION identity.give_class(p_area text, p_body uuid, p_person uuid, p_class text, p_job text, p_seen_from date, p_teaches_from date, p_until date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not keeps_timetable(p_area, p_body) or p_until < p_teaches_from or p_seen_from > p_teaches_from
    or p_job not in ('class-teacher', 'key-person', 'teaching-assistant')
    or not exists (select from post p where p.area = p_area and p.body = p_body and p.person = p_person and (p.until_on is null or p.until_on >= p_seen_from)) then
    raise exception 'A class is given by who leads the setting, to somebody who works there, from a day to a day' using errcode = 'TI403';
  end if;
  insert into teaches (area, person, body, class_words, as_job, from_at, until_at, teaches_from)
  values (p_area, p_person, p_body, p_class, p_job, greatest(day_starts(p_seen_from), app_at()), day_starts(p_until + 1), p_teaches_from)
  on conflict do nothing;
end
$function$
;
alter function identity.give_class(text,uuid,uuid,text,text,date,date,date) owner to tandem_projector;
comment on function identity.give_class(text,uuid,uuid,text,text,date,date,date) is 'Gives somebody a class or a group from a day to a day; they may read from the day before it that the rules name.';

CREATE OR REPLACE FUNCTION identity.has_other_number(p_area text, p_child uuid, p jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select coalesce(array_length(standing_with(p_area, p_child), 1), 0) > 0 and exists (
    select from child_identifier i
    where i.area = p_area and i.child = p_child and p ? i.scheme and upper(i.value) <> upper(p ->> i.scheme))
$function$
;
alter function identity.has_other_number(text,uuid,jsonb) owner to tandem_projector;
comment on function identity.has_other_number(text,uuid,jsonb) is 'Whether a file gives a child another number than the one held: then it is another child''s. It answers of this child alone, and never which number is held.';

CREATE OR REPLACE FUNCTION identity.hears(p_standing text, p_audience text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case p_audience
    when 'in-charge' then true
    when 'circle' then p_standing not in ('case', 'supply')
    when 'professionals-and-family' then p_standing not in ('case', 'supply', 'other')
    when 'family-and-author' then p_standing in ('child', 'parent', 'carer', 'adviser')
    else false
  end
$function$
;
comment on function identity.hears(text,text) is 'Whether someone of this standing is in an audience: in-charge (keep me safe: any adult in charge), circle, professionals-and-family, family-and-author. Only-me and named go by person.';

CREATE OR REPLACE FUNCTION identity.in_class_of_code(p_area text, p_child uuid, p_typed text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select exists (
    select from class_code c join child_place pl on pl.area = c.area and pl.body = c.body and pl.words = c.class_words and pl.kind in ('class', 'group')
    where c.area = p_area and pl.child = p_child and c.first_half || c.second_half = upper(regexp_replace(coalesce(p_typed, ''), '[^A-Za-z0-9]', '', 'g'))
      and c.revoked_at is null and c.made_at <= app_at() and c.until_at > app_at()
      and pl.from_on <= (app_at() at time zone 'Europe/London')::date and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date))
$function$
;

CREATE OR REPLACE FUNCTION identity.introduce_child(p jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  new_child uuid := coalesce((p ->> 'child')::uuid, gen_random_uuid());
  in_area text := p ->> 'area';
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if in_area is null or not in_area = any (app_areas()) then
    raise exception 'Not an area of the one who asks' using errcode = 'TI403';
  end if;
  insert into child (area, child, born_on, sex, ethnicity, first_language, free_meals, school_code)
  values (in_area, new_child, (p ->> 'bornOn')::date, p ->> 'sex', p ->> 'ethnicity', p ->> 'firstLanguage', (p ->> 'freeMeals')::boolean, p ->> 'schoolCode');
  insert into child_name (area, child, given, family, known_as, say_it)
  values (in_area, new_child, p ->> 'given', p ->> 'family', coalesce(nullif(p ->> 'knownAs', ''), p ->> 'given'), nullif(p ->> 'sayIt', ''));
  insert into person (area, person, full_name, called)
  values (in_area, new_child, (p ->> 'given') || ' ' || (p ->> 'family'), coalesce(nullif(p ->> 'knownAs', ''), p ->> 'given'));
  insert into child_place (area, child, kind, body, words, year_group, from_on)
  select in_area, new_child, x ->> 'kind', (x ->> 'body')::uuid, coalesce(x ->> 'words', ''), x ->> 'yearGroup', coalesce((x ->> 'fromOn')::date, on_day)
  from jsonb_array_elements(coalesce(p -> 'places', '[]')) x;
  -- Whoever tells us of a child of theirs stands in that child's circle from that moment; a child stands in their own.
  insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
  values (in_area, gen_random_uuid(), new_child, new_child, 'child', 'themself', app_at(), app_person());
  if p ? 'standing' then
    insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
    values (in_area, gen_random_uuid(), new_child, app_person(), p ->> 'standing', coalesce(p ->> 'relationship', p ->> 'standing'), app_at(), app_person());
  end if;
  return new_child;
end
$function$
;
alter function identity.introduce_child(jsonb) owner to tandem_projector;
comment on function identity.introduce_child(jsonb) is 'A child not known to us before. Answers the new child''s id.';

CREATE OR REPLACE FUNCTION identity.introduce_relative(p jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  in_area text := p ->> 'area';
  of_child uuid := (p ->> 'child')::uuid;
  new_person uuid := coalesce((p ->> 'person')::uuid, gen_random_uuid());
begin
  if not (standing_with(in_area, of_child) && array['lead', 'in-charge', 'parent', 'carer'] or session_user = 'tandem_system') then
    raise exception 'Only someone who works with the child may say who spoke' using errcode = 'TI403';
  end if;
  if coalesce(p ->> 'standing', '') not in ('parent', 'carer') then
    raise exception 'A relative is a parent or a carer' using errcode = 'TI422';
  end if;
  insert into person (area, person, full_name, called, phone)
  values (in_area, new_person, p ->> 'name', p ->> 'name', nullif(p ->> 'phone', ''));
  insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
  values (in_area, gen_random_uuid(), of_child, new_person, p ->> 'standing', p ->> 'relationship', app_at(), app_person());
  return new_person;
end
$function$
;
alter function identity.introduce_relative(jsonb) owner to tandem_projector;
comment on function identity.introduce_relative(jsonb) is 'A parent or carer not known to us before. Answers the new person''s id.';

CREATE OR REPLACE FUNCTION identity.is_barred(p_area text, p_child uuid, p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select exists (select from bar b where b.area = p_area and b.child = p_child and b.person = p_person and b.lifted_at is null)
$function$
;
comment on function identity.is_barred(text,uuid,uuid) is 'Whether a court keeps this person from this child, wholly or from where the child is: no emergency is a way round it.';

CREATE OR REPLACE FUNCTION identity.is_named_on_seal(p_area text, p_child uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select p_area = any (app_areas()) and exists (select from seal s where s.area = p_area and s.child = p_child
      and app_person() in (s.first_person, s.second_person))
    and exists (select from post p where p.area = p_area and p.person = app_person()
      and p.job in ('safeguarding-lead', 'area-officer', 'head')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date
      and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$function$
;
alter function identity.is_named_on_seal(text,uuid) owner to tandem_projector;
comment on function identity.is_named_on_seal(text,uuid) is 'Whether the one who asks is one of the two named on this seal, and still holds a post that keeps children safe.';

CREATE OR REPLACE FUNCTION identity.is_officer(p_area text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select p_area = any (app_areas()) and exists (select from post p where p.area = p_area and p.person = app_person() and p.job = 'area-officer'
    and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$function$
;
alter function identity.is_officer(text) owner to tandem_projector;
comment on function identity.is_officer(text) is 'Whether the one who asks is the area''s officer today.';

CREATE OR REPLACE FUNCTION identity.keep_brought_draft(p_area text, p_child uuid, p_found jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  delete from brought_draft where area = p_area and ((child = p_child and person = app_person()) or kept_at < app_at() - interval '90 days');
  if p_found is null then return; end if;
  if not (standing_with(p_area, p_child) && array['child', 'parent', 'carer', 'lead']) then
    raise exception 'Only the family or the lead brings something into a record' using errcode = 'TI403';
  end if;
  insert into brought_draft (area, child, person, found, kept_at) values (p_area, p_child, app_person(), p_found, app_at());
end
$function$
;
alter function identity.keep_brought_draft(text,uuid,jsonb) owner to tandem_projector;
comment on function identity.keep_brought_draft(text,uuid,jsonb) is 'Keeps what was read, in place of what this person read before; with nothing, throws it away.';

CREATE OR REPLACE FUNCTION identity.keep_brought_draft_file(p_area text, p_child uuid, p_file uuid, p_type text, p_scanned boolean, p_content bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  insert into brought_draft_file (area, child, person, file, type, scanned, content)
  values (p_area, p_child, app_person(), p_file, p_type, p_scanned, p_content)
  on conflict do nothing
$function$
;
alter function identity.keep_brought_draft_file(text,uuid,uuid,text,boolean,bytea) owner to tandem_projector;
comment on function identity.keep_brought_draft_file(text,uuid,uuid,text,boolean,bytea) is 'Keeps a file of a copy beside the draft of whoever read it; without a draft of theirs it fails.';

CREATE OR REPLACE FUNCTION identity.keep_brought_source(p_area text, p_child uuid, p jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not (standing_with(p_area, p_child) && array['child', 'parent', 'carer', 'lead']) then
    raise exception 'Only the family or the lead brings something into a record' using errcode = 'TI403';
  end if;
  insert into brought_source (area, source, child, proof, keeper, setting, stood_on, signed_by, brought_by, brought_at)
  values (p_area, (p ->> 'source')::uuid, p_child, p ->> 'proof', p ->> 'keeper', p ->> 'setting', (p ->> 'stoodOn')::date,
          p ->> 'signedBy', app_person(), app_at())
  on conflict (area, source) do nothing;
  insert into brought_writer (area, writer, child, source, name, relation)
  select p_area, (w ->> 'writer')::uuid, p_child, (p ->> 'source')::uuid, w ->> 'name', w ->> 'relation'
  from jsonb_array_elements(p -> 'writers') w
  on conflict (area, writer) do nothing;
end
$function$
;
alter function identity.keep_brought_source(text,uuid,jsonb) owner to tandem_projector;
comment on function identity.keep_brought_source(text,uuid,jsonb) is 'Where something in a record was brought from, and who wrote it there. The same again changes nothing.';

CREATE OR REPLACE FUNCTION identity.keep_link(p_area text, p_link uuid, p_child uuid, p_address bytea, p_salt bytea, p_passcode bytea, p_label text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not standing_with(p_area, p_child) && array['child', 'parent', 'carer'] then
    raise exception 'Only the family shows a record by a link' using errcode = 'TI403';
  end if;
  insert into link_key (area, link, child, person, address, salt, passcode, label)
  values (p_area, p_link, p_child, app_person(), p_address, p_salt, p_passcode, p_label);
end
$function$
;
alter function identity.keep_link(text,uuid,uuid,bytea,bytea,bytea,text) owner to tandem_projector;
comment on function identity.keep_link(text,uuid,uuid,bytea,bytea,bytea,text) is 'Keeps what opens a link: hashes alone.';

CREATE OR REPLACE FUNCTION identity.keeps_children_safe(p_area text, p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select exists (select from post p where p.area = p_area and p.person = p_person
    and p.job in ('safeguarding-lead', 'area-officer', 'head')
    and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$function$
;
alter function identity.keeps_children_safe(text,uuid) owner to tandem_projector;
comment on function identity.keeps_children_safe(text,uuid) is 'Whether somebody holds a post today that may be named on a seal.';

CREATE OR REPLACE FUNCTION identity.keeps_safe(p_area text, p_person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select exists (select from post p where p.area = p_area and p.person = p_person and p.job in ('safeguarding-lead', 'area-officer')
    and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$function$
;
comment on function identity.keeps_safe(text,uuid) is 'Whether someone is a safeguarding lead or the area''s officer today.';

CREATE OR REPLACE FUNCTION identity.keeps_timetable(p_area text, p_body uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select p_area = any (app_areas()) and exists (
    select from post p where p.area = p_area and p.body = p_body and p.person = app_person() and p.job in ('office', 'head', 'inclusion-lead')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$function$
;
comment on function identity.keeps_timetable(text,uuid) is 'Whether the one who asks has a post of the office, or leads, at this setting today.';

CREATE OR REPLACE FUNCTION identity.kept_from_me()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select b.child from bar b
  where b.area = any (app_areas()) and b.scope = 'whereabouts' and b.lifted_at is null
    and (b.person = app_person() or exists (
      select from circle c where c.area = b.area and c.child = b.child and c.person = app_person() and c.acts_for = b.person
        and c.from_at <= app_at() and c.until_at > app_at()))
$function$
;
alter function identity.kept_from_me() owner to tandem_projector;
comment on function identity.kept_from_me() is 'The children whose whereabouts a court has ordered to be kept from the one who asks.';

CREATE OR REPLACE FUNCTION identity.let_read_move(p_area text, p_move uuid, p_child uuid, p_body uuid, p_person uuid, p_moves_on date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not (standing_with(p_area, p_child) && array['lead', 'in-charge', 'officer'] or session_user = 'tandem_system') then
    raise exception 'Only whoever works with the child may let their next setting read' using errcode = 'TI403';
  end if;
  if not exists (select from post p where p.area = p_area and p.person = p_person and p.body = p_body
      and p.job in ('inclusion-lead', 'head', 'safeguarding-lead', 'area-officer') and (p.until_on is null or p.until_on >= p_moves_on)) then
    raise exception 'Only somebody who leads there may read it' using errcode = 'TI422';
  end if;
  update move_reader set until_at = app_at() where area = p_area and move = p_move and until_at > app_at();
  insert into move_reader (area, move, child, person, body, from_at, until_at, admitted_by)
  values (p_area, p_move, p_child, p_person, p_body, app_at(), day_starts(p_moves_on + 1), app_person())
  on conflict (area, move, person) do update
    set body = excluded.body, from_at = excluded.from_at, until_at = excluded.until_at, admitted_by = excluded.admitted_by;
end
$function$
;
alter function identity.let_read_move(text,uuid,uuid,uuid,uuid,date) owner to tandem_projector;
comment on function identity.let_read_move(text,uuid,uuid,uuid,uuid,date) is 'From now until the end of the day of the move somebody who leads at the next setting reads this plan. Whoever else read it reads it no more.';

CREATE OR REPLACE FUNCTION identity.lift_bar(p_area text, p_bar uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from bar b where b.area = p_area and b.bar = p_bar;
  if held is null or held.person = app_person() or not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child lifts what a court had ordered' using errcode = 'TI403';
  end if;
  update bar set lifted_by = app_person(), lifted_at = app_at() where area = p_area and bar = p_bar and lifted_at is null;
end
$function$
;
alter function identity.lift_bar(text,uuid) owner to tandem_projector;
comment on function identity.lift_bar(text,uuid) is 'An order is over: a person says so, no date does.';

CREATE OR REPLACE FUNCTION identity.list_class_codes(p_body uuid)
 RETURNS TABLE(area text, class_code uuid, class_words text, first_half text, second_half text, until_at timestamp with time zone, visits jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select c.area, c.class_code, c.class_words, c.first_half, c.second_half, c.until_at,
         (select coalesce(jsonb_agg(jsonb_build_object('name', v.name, 'at', v.came_at) order by v.came_at), '[]')
          from class_visit v where v.area = c.area and v.class_code = c.class_code)
  from class_code c
  where c.body = p_body and makes_class_codes(c.area, c.body) and c.revoked_at is null and c.made_at <= app_at() and c.until_at > app_at()
  order by c.class_words, c.made_at
$function$
;
alter function identity.list_class_codes(uuid) owner to tandem_projector;
comment on function identity.list_class_codes(uuid) is 'The codes of a setting that are good now, and who came in by each: for its office and whoever leads there.';

CREATE OR REPLACE FUNCTION identity.list_class_names(p_area text, p_body uuid)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select distinct pl.words from child_place pl
  where makes_class_codes(p_area, p_body) and pl.area = p_area and pl.body = p_body and pl.kind in ('class', 'group') and pl.words <> ''
    and pl.from_on <= (app_at() at time zone 'Europe/London')::date and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date)
  order by 1
$function$
;
alter function identity.list_class_names(text,uuid) owner to tandem_projector;
comment on function identity.list_class_names(text,uuid) is 'The names of a setting''s classes and groups today, for its office, which sees none of the children.';

CREATE OR REPLACE FUNCTION identity.list_groups(p_area text, p_body uuid)
 RETURNS TABLE(name text, children integer, from_on date, until_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select g.words, count(distinct g.child)::integer, min(g.from_on), max(g.until_on) from child_place g
  where keeps_timetable(p_area, p_body) and g.area = p_area and g.body = p_body and g.kind = 'group'
    and (g.until_on is null or g.until_on >= (app_at() at time zone 'Europe/London')::date)
  group by g.words order by g.words
$function$
;
alter function identity.list_groups(text,uuid) owner to tandem_projector;
comment on function identity.list_groups(text,uuid) is 'The timetable groups of a setting now and later, with how many children, for who keeps its timetable: none of their names.';

CREATE OR REPLACE FUNCTION identity.list_left_seals()
 RETURNS TABLE(area text, handle uuid, sealed_at timestamp with time zone, left_person uuid, stays uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select s.area, s.handle, s.sealed_at, named.person, named.other
  from seal s, lateral (values (s.first_person, s.second_person), (s.second_person, s.first_person)) named (person, other)
  where is_officer(s.area) and not keeps_children_safe(s.area, named.person)
  order by s.sealed_at, s.handle, named.person
$function$
;
alter function identity.list_left_seals() owner to tandem_projector;
comment on function identity.list_left_seals() is 'Seals of which somebody named holds no post any more: for the area''s officer, who names another. Not whose they are.';

CREATE OR REPLACE FUNCTION identity.list_my_claims()
 RETURNS TABLE(invitation uuid, status text, claimed_at timestamp with time zone, place text, phone text, why text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  return query
    select i.invitation, i.status, i.claimed_at, at_school.name, at_school.phone, case i.status when 'declined' then i.why end
    from invitation i
    left join lateral (
      select b.name, b.phone from list_place_of(i.area, i.child) b
    ) at_school on true
    where i.claimed_by = app_person() order by i.claimed_at desc limit 20;
end
$function$
;
alter function identity.list_my_claims() owner to tandem_projector;
comment on function identity.list_my_claims() is 'The invitations one has used: where to go to be confirmed, and what was answered. Never which child.';

CREATE OR REPLACE FUNCTION identity.list_my_emergencies()
 RETURNS TABLE(area text, emergency uuid, known_as text, reason text, opened_at timestamp with time zone, until_at timestamp with time zone, told boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select e.area, e.emergency, n.known_as, e.reason, e.opened_at, e.until_at, e.told_at is not null
  from emergency e join child_name n on n.area = e.area and n.child = e.child and n.until_at = 'infinity'
  where e.area = any (app_areas()) and e.person = app_person() and e.opened_at <= app_at() and e.until_at > app_at()
  order by e.opened_at desc
$function$
;
alter function identity.list_my_emergencies() owner to tandem_projector;
comment on function identity.list_my_emergencies() is 'The pages open to whoever asks, now; nothing that has ended.';

CREATE OR REPLACE FUNCTION identity.list_my_seals()
 RETURNS TABLE(area text, child uuid, sealed_at timestamp with time zone, reason text, other uuid, opening uuid, asked_by uuid, why text, asked_at timestamp with time zone, opened_at timestamp with time zone, until_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select s.area, s.child, s.sealed_at, s.reason, case when s.first_person = app_person() then s.second_person else s.first_person end,
         o.opening, o.first_person, o.reason, o.asked_at, o.opened_at, o.until_at
  from seal s left join seal_opening o on o.area = s.area and o.child = s.child
  where is_named_on_seal(s.area, s.child)
  order by s.sealed_at desc, o.asked_at desc
$function$
;
alter function identity.list_my_seals() owner to tandem_projector;
comment on function identity.list_my_seals() is 'The seals on which the one who asks is named, and every time somebody asked to look behind one: who, why, when and until when.';

CREATE OR REPLACE FUNCTION identity.list_place_of(p_area text, p_child uuid)
 RETURNS TABLE(name text, phone text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  before text := coalesce(current_setting('app.areas', true), '');
begin
  perform set_config('app.areas', p_area, true);
  return query
    select b.name, b.phone from child_place pl join body b on b.area = pl.area and b.body = pl.body
    where pl.area = p_area and pl.child = p_child and pl.kind = 'taught-in' and pl.until_on is null
    order by pl.from_on desc limit 1;
  perform set_config('app.areas', before, true);
end
$function$
;
alter function identity.list_place_of(text,uuid) owner to tandem_projector;
comment on function identity.list_place_of(text,uuid) is 'Where a child is taught, for whoever was handed a code there.';

CREATE OR REPLACE FUNCTION identity.list_seal_keepers()
 RETURNS TABLE(area text, child uuid, left_person uuid, person uuid, named_by uuid, named_at timestamp with time zone, reason text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select k.area, k.child, k.left_person, k.person, k.named_by, k.named_at, k.reason from seal_keeper k
  where is_named_on_seal(k.area, k.child) order by k.named_at desc
$function$
;
alter function identity.list_seal_keepers() owner to tandem_projector;
comment on function identity.list_seal_keepers() is 'Who was named on a seal in whose place, by whom and why: for the two who are named on it now.';

CREATE OR REPLACE FUNCTION identity.list_untold_due(p_area text, p_on date)
 RETURNS TABLE(emergency uuid, child uuid, person uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select e.emergency, e.child, e.person from emergency e
  where e.area = p_area and e.told_at is null and e.opened_at is not null
    and (select max(w.review_on) from emergency_withheld w where w.area = e.area and w.emergency = e.emergency) <= p_on
  order by e.asked_at
$function$
;
alter function identity.list_untold_due(text,date) owner to tandem_projector;
comment on function identity.list_untold_due(text,date) is 'Whose day to be told has come and was not put off by two people: for the daily round.';

CREATE OR REPLACE FUNCTION identity.list_withheld()
 RETURNS TABLE(area text, emergency uuid, child uuid, known_as text, person uuid, body uuid, reason text, words text, why text, asked_at timestamp with time zone, opened_at timestamp with time zone, agreed_by uuid, review_on date, mine boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select e.area, e.emergency, e.child, n.known_as, e.person, e.body, e.reason, e.words,
         (select string_agg(w.words, E'\n' order by w.at, w.review_on nulls first) from emergency_withheld w where w.area = e.area and w.emergency = e.emergency),
         e.asked_at, e.opened_at, e.agreed_by,
         (select max(w.review_on) from emergency_withheld w where w.area = e.area and w.emergency = e.emergency), e.person = app_person()
  from emergency e join child_name n on n.area = e.area and n.child = e.child and n.until_at = 'infinity'
  where e.area = any (app_areas()) and e.told_at is null and (e.person = app_person() or may_agree_withheld(e.area, e.emergency))
  order by e.asked_at
$function$
;
alter function identity.list_withheld() owner to tandem_projector;
comment on function identity.list_withheld() is 'What the family is not told yet, for whoever asked and whoever may agree: waiting for a second person, or until a day.';

CREATE OR REPLACE FUNCTION identity.look_at_class()
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  came record;
  each record;
  shown jsonb := '[]';
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  select * into came from class_come_to();
  if came is null then return null; end if;
  for each in
    select one_minute(pl.area, pl.child) as minute, pl.child from child_place pl
    where pl.area = came.area and pl.body = came.body and pl.words = came.class_words and pl.kind in ('class', 'group')
      and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day)
  loop
    continue when each.minute is null or each.minute -> 'entries' = '[]';
    perform note_class_look(came.area, each.child, 'class-code');
    shown := shown || jsonb_build_array(each.minute);
  end loop;
  return jsonb_build_object('className', came.class_words, 'until', came.until_at, 'children', shown,
    'setting', (select jsonb_build_object('name', b.name, 'phone', b.phone) from body b where b.area = came.area and b.body = came.body),
    'inClass', (select coalesce(jsonb_agg(distinct jsonb_build_object('name', p.full_name, 'job', p.job_words)), '[]')
      from teaches t join person p on p.area = t.area and p.person = t.person
      where t.area = came.area and t.body = came.body and t.class_words = came.class_words and t.as_job <> 'supply'
        and t.from_at <= app_at() and t.until_at > app_at()));
end
$function$
;
alter function identity.look_at_class() owner to tandem_projector;
comment on function identity.look_at_class() is 'The first minute of each child of the class one came in to by a code. Nothing once the code is over.';

CREATE OR REPLACE FUNCTION identity.look_at_received(p_move uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'web', 'pg_temp'
AS $function$
declare
  held record;
begin
  select r.area, r.child into held from move_reader r
  where r.area = any (app_areas()) and r.move = p_move and r.person = app_person() and r.move = any (received_moves());
  if held is null then
    -- Somebody asked who may not: it is written down all the same.
    insert into look (area, child, at, person, as_role, part, allowed)
    select m.area, m.child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'next move', false
    from move m where m.area = any (app_areas()) and m.move = p_move;
    return null;
  end if;
  if not exists (select from look l where l.area = held.area and l.child = held.child and l.person = app_person()
      and l.part = 'next move' and l.allowed and l.at > app_at() - interval '15 minutes' and l.at <= app_at()) then
    insert into look (area, child, at, person, as_role, part, allowed)
    values (held.area, held.child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'next move', true);
  end if;
  return jsonb_build_object(
    'area', held.area, 'child', held.child,
    'name', (select jsonb_build_object('given', n.given, 'family', n.family, 'knownAs', n.known_as, 'sayIt', n.say_it, 'bornOn', c.born_on, 'portrait', c.portrait)
             from child_name n join child c on c.area = n.area and c.child = n.child
             where n.area = held.area and n.child = held.child and n.until_at = 'infinity'),
    'entries', (select coalesce(jsonb_agg(jsonb_build_object('entry', e.entry, 'part', e.part, 'words', e.words, 'voice', e.voice)
                  order by array_position(array['keep-me-safe', 'good-at', 'helps', 'communicate'], e.part), e.written_on, e.entry), '[]')
                from record_entry e
                where e.area = held.area and e.child = held.child and e.is_latest
                  and (e.part = 'keep-me-safe' or e.part in ('helps', 'good-at', 'communicate') and e.audience in ('circle', 'professionals-and-family'))),
    'agreed', (select coalesce(jsonb_object_agg(c.commitment, c.name), '{}') from commitment c
               join move_decision d on d.area = c.area and d.commitment = c.commitment and d.move = p_move
               where c.area = held.area and c.child = held.child),
    'sayBy', (select d.due_on from duty d where d.area = held.area and d.child = held.child and d.kind = 'say-who-meets'
              and d.stream = 'destinations-' || p_move and d.ended_on is null));
end
$function$
;
alter function identity.look_at_received(uuid) owner to tandem_projector;
comment on function identity.look_at_received(uuid) is 'For whoever leads where a child moves to: the name, keep me safe and the one-page profile, the names of what was agreed, and by when they say who meets the child. Nothing for anybody else; either look is written down.';

CREATE OR REPLACE FUNCTION identity.look_in_emergency(p_emergency uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
declare
  held record;
  shown jsonb;
begin
  select * into held from emergency e where e.area = any (app_areas()) and e.emergency = p_emergency and e.person = app_person()
    and e.opened_at <= app_at() and e.until_at > app_at();
  if held is null or works_today(held.area, app_person()) is null or is_barred(held.area, held.child, app_person()) then return null; end if;
  shown := one_minute(held.area, held.child);
  if shown is null then return null; end if;
  if not exists (select from look l where l.area = held.area and l.child = held.child and l.person = app_person()
      and l.emergency = p_emergency and l.at > app_at() - interval '15 minutes' and l.at <= app_at()) then
    insert into look (area, child, at, person, as_role, part, allowed, why, withheld, emergency)
    values (held.area, held.child, app_at(), app_person(), held.as_role, 'emergency', true, held.reason, held.told_at is null, p_emergency);
  end if;
  return shown || jsonb_build_object('until', held.until_at, 'told', held.told_at is not null, 'reason', held.reason, 'words', held.words,
    'call', (select coalesce(jsonb_agg(jsonb_build_object('name', p.full_name, 'is', c.relationship, 'phone', p.phone) order by c.from_at), '[]')
      from circle c join person p on p.area = c.area and p.person = c.person
      where c.area = held.area and c.child = held.child and c.standing in ('parent', 'carer') and c.from_at <= app_at() and c.until_at > app_at()));
end
$function$
;
alter function identity.look_in_emergency(uuid) owner to tandem_projector;
comment on function identity.look_in_emergency(uuid) is 'The page an emergency opened, while it is open and for whoever asked alone. The look is written down, and shown to the family once they are told.';

CREATE OR REPLACE FUNCTION identity.make_class_code(p_area text, p_body uuid, p_class text, p_first text, p_second text, p_until timestamp with time zone, p_tries integer)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  made uuid := gen_random_uuid();
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not makes_class_codes(p_area, p_body) or p_until <= app_at() or p_until > day_starts(on_day + 1) or not exists (
    select from child_place pl where pl.area = p_area and pl.body = p_body and pl.kind in ('class', 'group') and pl.words = p_class
      and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day)) then
    raise exception 'A code is made by the office, for a class of its own, and ends today' using errcode = 'TI403';
  end if;
  insert into class_code (area, class_code, body, class_words, first_half, second_half, made_by, made_at, until_at, tries_left)
  values (p_area, made, p_body, p_class, p_first, p_second, app_person(), app_at(), p_until, p_tries);
  return made;
end
$function$
;
alter function identity.make_class_code(text,uuid,text,text,text,timestamp with time zone,integer) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.makes_class_codes(p_area text, p_body uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select p_area = any (app_areas()) and exists (
    select from post p where p.area = p_area and p.body = p_body and p.person = app_person()
      and p.job in ('office', 'head', 'inclusion-lead', 'safeguarding-lead')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$function$
;
comment on function identity.makes_class_codes(text,uuid) is 'Whether the one who asks has a post of the office, or leads, at this setting today.';

CREATE OR REPLACE FUNCTION identity.may_agree_withheld(p_area text, p_emergency uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select exists (
    select from emergency e join post p on p.area = e.area and p.person = app_person() and p.job in ('safeguarding-lead', 'area-officer', 'head')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date)
    where e.area = p_area and e.emergency = p_emergency and e.area = any (app_areas()) and e.person <> app_person()
      and (p.job = 'area-officer' or p.body = e.body or exists (
        select from child_place pl where pl.area = e.area and pl.child = e.child and pl.kind = 'taught-in' and pl.body = p.body
          and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date))))
$function$
;

CREATE OR REPLACE FUNCTION identity.may_hear(p_area text, p_child uuid, p_audience text, p_author uuid, p_named uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select p_author is not distinct from identity.app_person() or exists (
    select from identity.child_access a
    where a.area = p_area and a.child = p_child and a.person = identity.app_person()
      and a.from_at <= identity.app_at() and a.until_at > identity.app_at()
      and (identity.hears(a.standing, p_audience)
        or p_audience = 'named' and (a.person = any (p_named) or a.acts_for = any (p_named))))
$function$
;
comment on function identity.may_hear(text,uuid,text,uuid,uuid[]) is 'Whether the one who asks is in an entry''s audience: in-charge (keep me safe: any adult in charge), circle, professionals-and-family, family-and-author, named, only-me.';

CREATE OR REPLACE FUNCTION identity.minute_children()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select coalesce(array(
    select e.child from emergency e where e.area = any (app_areas()) and e.person = app_person()
      and e.opened_at <= app_at() and e.until_at > app_at() and works_today(e.area, app_person()) is not null and not is_barred(e.area, e.child, app_person())
      and exists (select from child c where c.area = e.area and c.child = e.child and c.sealed_at is null and c.died_on is null)
    union
    select pl.child from class_come_to() came join child_place pl on pl.area = came.area and pl.body = came.body and pl.words = came.class_words
      and pl.kind in ('class', 'group') and pl.from_on <= (app_at() at time zone 'Europe/London')::date
      and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date)
    join child c on c.area = pl.area and c.child = pl.child and c.sealed_at is null and c.died_on is null
    order by 1), '{}')
$function$
;
alter function identity.minute_children() owner to tandem_projector;
comment on function identity.minute_children() is 'Whose one page the one who asks may open now by an emergency or a class code.';

CREATE OR REPLACE FUNCTION identity.my_children()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(array(
    select a.child from identity.child_access a
    where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())
  ), '{}')
$function$
;
comment on function identity.my_children() is 'Every child the one who asks may see now.';

CREATE OR REPLACE FUNCTION identity.name_class_visit()
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  came record;
begin
  select v.* into came from class_visit v join class_code c on c.area = v.area and c.class_code = v.class_code
  where v.visit = app_person() and v.area = any (app_areas()) and c.revoked_at is null and c.until_at > app_at() and v.came_at <= app_at();
  if came is null then return false; end if;
  update class_visit v set told_at = app_at() where v.area = came.area and v.visit = came.visit and v.told_at is null;
  insert into person (area, person, full_name, called, job_words) values (came.area, came.visit, came.name, came.name, came.as_what)
  on conflict do nothing;
  return true;
end
$function$
;
alter function identity.name_class_visit() owner to tandem_projector;
comment on function identity.name_class_visit() is 'Names whoever came in by a code that is still good, since they tell something now. False once the code is over.';

CREATE OR REPLACE FUNCTION identity.name_in_emergency(p_given text, p_family text, p_born date, p_class_code text, p_limit integer)
 RETURNS TABLE(state text, area text, child uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  found record;
  many integer;
begin
  select count(*) into many from emergency_attempt a
  where a.area = any (app_areas()) and a.person = app_person() and a.at > app_at() - interval '1 hour' and a.at <= app_at();
  if many >= p_limit then
    state := 'too-many';
    return next;
    return;
  end if;
  select min(c.area) as area, (array_agg(c.child))[1] as child, count(*) as hits into found
  from child c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
  where c.area = any (app_areas()) and c.sealed_at is null and c.died_on is null and c.same_as is null
    and plain_name(p_given) in (plain_name(n.given), plain_name(n.known_as)) and plain_name(n.family) = plain_name(p_family)
    and (c.born_on = p_born or p_born is null and in_class_of_code(c.area, c.child, p_class_code));
  if found.hits <> 1 or works_today(found.area, app_person()) is null or is_barred(found.area, found.child, app_person())
    or exists (select from ended_place e where e.area = found.area and e.child = found.child and e.person = app_person())
    or exists (select from circle k where k.area = found.area and k.child = found.child and k.person = app_person() and k.standing in ('parent', 'carer', 'adviser', 'child')) then
    found.area := (app_areas())[1];
    found.child := null;
  end if;
  insert into emergency_attempt (area, attempt, person, at, child)
  values (found.area, gen_random_uuid(), app_person(), app_at(), found.child);
  state := case when found.child is null then 'nobody' when found.child = any (my_children()) then 'known' else 'named' end;
  area := found.area;
  child := found.child;
  return next;
end
$function$
;
alter function identity.name_in_emergency(text,text,date,text,integer) owner to tandem_projector;
comment on function identity.name_in_emergency(text,text,date,text,integer) is 'Whether a child was named exactly by somebody at work in that child''s area. Every wrong answer is the same, tries are counted by the hour, and nothing is a search.';

CREATE OR REPLACE FUNCTION identity.name_keeper(p_area text, p_handle uuid, p_left uuid, p_person uuid, p_reason text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  if not is_officer(p_area) then
    raise exception 'Only the area''s officer names another on a seal' using errcode = 'TI403';
  end if;
  select * into held from seal s where s.area = p_area and s.handle = p_handle for update;
  if held is null or p_left not in (held.first_person, held.second_person) or keeps_children_safe(p_area, p_left)
    or p_person in (held.first_person, held.second_person, app_person()) or not keeps_children_safe(p_area, p_person)
    or coalesce(trim(p_reason), '') = '' then
    raise exception 'Another is named for one who has left, with a reason, and is not who names them' using errcode = 'TI403';
  end if;
  insert into seal_keeper (area, child, left_person, person, named_by, named_at, reason)
  values (p_area, held.child, p_left, p_person, app_person(), app_at(), p_reason);
  update seal s set first_person = case when s.first_person = p_left then p_person else s.first_person end,
    second_person = case when s.second_person = p_left then p_person else s.second_person end
  where s.area = p_area and s.child = held.child;
end
$function$
;
alter function identity.name_keeper(text,uuid,uuid,uuid,text) owner to tandem_projector;
comment on function identity.name_keeper(text,uuid,uuid,uuid,text) is 'Names another on a seal in place of one who has left (IDT-8). Opens nothing: the two named still look together.';

CREATE OR REPLACE FUNCTION identity.note_breach(p_area text, p_wrong uuid, p_right uuid, p_stream text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  new_breach uuid := gen_random_uuid();
begin
  insert into breach (area, breach, child, right_child, stream, found_on, found_by)
  values (p_area, new_breach, p_wrong, p_right, p_stream, (app_at() at time zone 'Europe/London')::date, app_person());
  return new_breach;
end
$function$
;
alter function identity.note_breach(text,uuid,uuid,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.note_caller(p_area text, p_link uuid, p_version integer, p_called text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  insert into link_caller (area, link, version, child, person, called)
  select k.area, k.link, p_version, k.child, k.person, p_called from link_key k where k.area = p_area and k.link = p_link
$function$
;
alter function identity.note_caller(text,uuid,integer,text) owner to tandem_projector;
comment on function identity.note_caller(text,uuid,integer,text) is 'Writes down what whoever opened a link called themself.';

CREATE OR REPLACE FUNCTION identity.note_class_look(p_area text, p_child uuid, p_part text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
begin
  if not exists (select from look l where l.area = p_area and l.child = p_child and l.person = app_person() and l.part = p_part
      and l.at > app_at() - interval '15 minutes' and l.at <= app_at()) then
    insert into look (area, child, at, person, as_role, part, allowed) values (p_area, p_child, app_at(), app_person(), 'supply', p_part, true);
  end if;
end
$function$
;
alter function identity.note_class_look(text,uuid,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.note_death(p_area text, p_child uuid, p_on date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not standing_with(p_area, p_child) && array['lead', 'officer', 'parent', 'carer'] then
    raise exception 'Only the family or the lead may say so' using errcode = 'TI403';
  end if;
  update child set died_on = p_on where area = p_area and child = p_child;
end
$function$
;
alter function identity.note_death(text,uuid,date) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.one_minute(p_area text, p_child uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'read', 'pg_temp'
AS $function$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  return (
    select jsonb_build_object(
      'child', c.child, 'area', c.area, 'knownAs', n.known_as, 'fullName', n.given || ' ' || n.family, 'sayIt', n.say_it,
      'bornOn', c.born_on, 'portrait', c.portrait,
      'className', (select pl.words from child_place pl where pl.area = c.area and pl.child = c.child and pl.kind = 'class'
        and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day) order by pl.from_on desc limit 1),
      'setting', (select jsonb_build_object('name', b.name, 'phone', b.phone) from child_place pl
        join body b on b.area = pl.area and b.body = pl.body
        where pl.area = c.area and pl.child = c.child and pl.kind = 'taught-in'
          and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day) order by pl.from_on desc limit 1),
      'entries', (select coalesce(jsonb_agg(jsonb_build_object('entry', e.entry, 'part', e.part, 'words', e.words, 'voice', e.voice,
          'typedBy', coalesce(p.full_name, ''), 'writtenOn', e.written_on, 'checkBy', e.check_by) order by e.written_on, e.entry), '[]')
        from record_entry e left join person p on p.area = e.area and p.person = e.typed_by
        where e.area = c.area and e.child = c.child and e.is_latest
          and (e.part = 'keep-me-safe' and e.audience = 'in-charge' or e.part in ('helps', 'communicate', 'good-at') and e.audience = 'circle')),
      'ask', (select coalesce(jsonb_agg(distinct jsonb_build_object('name', p.full_name, 'job', p.job_words, 'phone', p.phone)), '[]')
        from child_place pl
        join post o on o.area = pl.area and o.body = pl.body and o.job in ('inclusion-lead', 'safeguarding-lead')
          and o.from_on <= on_day and (o.until_on is null or o.until_on >= on_day)
        join person p on p.area = o.area and p.person = o.person
        where pl.area = c.area and pl.child = c.child and pl.kind = 'taught-in'
          and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day)))
    from child c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
    where c.area = p_area and c.child = p_child and c.sealed_at is null and c.died_on is null);
end
$function$
;
alter function identity.one_minute(text,uuid) owner to tandem_projector;
comment on function identity.one_minute(text,uuid) is 'One child on one page for an adult who has minutes: keep me safe, what helps, whom to ask. Nothing for a sealed record or a child who has died.';

CREATE OR REPLACE FUNCTION identity.open_case(p_area text, p_concern uuid, p_jobs text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select c.child, c.owed_by_body, c.status into held from concern c where c.area = p_area and c.concern = p_concern;
  if held is null or held.status not in ('waiting', 'answered') then return; end if;
  if not (held.child = any (my_children()) or session_user = 'tandem_system') then
    raise exception 'Not a child of the one who asks' using errcode = 'TI403';
  end if;
  insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
  select distinct p_area, md5(p_concern::text || p.person::text)::uuid, held.child, p.person, 'case', 'looks at a concern', app_at(), app_person()
  from post p
  where p.area = p_area and p.body = held.owed_by_body and p.job = any (p_jobs)
    and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date)
  on conflict (area, member) do nothing;
end
$function$
;
alter function identity.open_case(text,uuid,text[]) owner to tandem_projector;
comment on function identity.open_case(text,uuid,text[]) is 'Lets the people who decide at the body whose turn it is see the child of an open concern.';

CREATE OR REPLACE FUNCTION identity.open_closed(p_area text, p_child uuid, p_reason text, p_words text, p_hours integer)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
declare
  new_opening uuid := gen_random_uuid();
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not p_area = any (app_areas()) or coalesce(trim(p_words), '') = ''
     or not exists (select from closed_record c where c.area = p_area and c.child = p_child)
     or not exists (select from post p where p.area = p_area and p.person = app_person()
       and p.job in ('safeguarding-lead', 'area-officer', 'caseworker', 'partnership-officer')
       and p.from_on <= on_day and (p.until_on is null or p.until_on >= on_day)) then
    raise exception 'Only an officer or safeguarding lead, with a legal reason' using errcode = 'TI403';
  end if;
  insert into closed_opening (area, opening, child, person, reason, words, opened_at, until_at)
  values (p_area, new_opening, p_child, app_person(), p_reason, p_words, app_at(), app_at() + make_interval(hours => least(p_hours, 24)));
  insert into look (area, child, at, person, as_role, part, allowed, why)
  values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'closed record', true, p_reason);
  return new_opening;
end
$function$
;
alter function identity.open_closed(text,uuid,text,text,integer) owner to tandem_projector;
comment on function identity.open_closed(text,uuid,text,text,integer) is 'Opens a record that moved away to one person, with a legal reason, for hours. Nothing can be written there all the same.';

CREATE OR REPLACE FUNCTION identity.open_emergency(p_area text, p_child uuid, p_reason text, p_words text, p_hours integer, p_withhold text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  made uuid := gen_random_uuid();
  mine uuid := works_today(p_area, app_person());
  waits boolean := coalesce(btrim(p_withhold), '') <> '';
begin
  if mine is null or coalesce(btrim(p_words), '') = '' or not exists (
    select from emergency_attempt a where a.area = p_area and a.person = app_person() and a.child = p_child and a.at > app_at() - interval '15 minutes') then
    raise exception 'The child was not named, or no reason was given' using errcode = 'TI403';
  end if;
  insert into emergency (area, emergency, child, person, as_role, body, reason, words, asked_at, opened_at, until_at, told_at)
  values (p_area, made, p_child, app_person(), coalesce(current_setting('app.as', true), ''), mine, p_reason, p_words, app_at(),
          case when waits then null else app_at() end, case when waits then null else app_at() + make_interval(hours => p_hours) end,
          case when waits then null else app_at() end);
  if waits then
    insert into emergency_withheld (area, emergency, step, words, by_person, at) values (p_area, made, gen_random_uuid(), p_withhold, app_person(), app_at());
  end if;
  return made;
end
$function$
;
alter function identity.open_emergency(text,uuid,text,text,integer,text) owner to tandem_projector;
comment on function identity.open_emergency(text,uuid,text,text,integer,text) is 'Opens one page for hours, and the family is told; or, where telling would be dangerous, asks a second person first and opens nothing until they agree.';

CREATE OR REPLACE FUNCTION identity.open_seal(p_area text, p_opening uuid, p_hours integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from seal_opening o where o.area = p_area and o.opening = p_opening;
  if held is null or held.first_person = app_person() or not is_named_on_seal(p_area, held.child)
    or not exists (select from seal s where s.area = p_area and s.child = held.child and held.first_person in (s.first_person, s.second_person)) then
    raise exception 'The other of the two named on the seal is needed' using errcode = 'TI403';
  end if;
  update seal_opening set second_person = app_person(), opened_at = app_at(), until_at = app_at() + make_interval(hours => least(p_hours, 24))
  where area = p_area and opening = p_opening and opened_at is null;
  perform refresh_child_access(p_area, array[held.child]);
end
$function$
;
alter function identity.open_seal(text,uuid,integer) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.places_kept_from_me()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select distinct pl.body from child_place pl
  where pl.area = any (app_areas()) and pl.body is not null and pl.kind in ('taught-in', 'class')
    and pl.child in (select kept_from_me())
    and not exists (select from post p where p.area = pl.area and p.body = pl.body and p.person = app_person())
    and not exists (
      select from child_place o join child_access a on a.area = o.area and a.child = o.child and a.person = app_person()
      where o.area = pl.area and o.body = pl.body and o.child not in (select kept_from_me())
        and a.from_at <= app_at() and a.until_at > app_at())
$function$
;
alter function identity.places_kept_from_me() owner to tandem_projector;
comment on function identity.places_kept_from_me() is 'Settings whose name and address a court has ordered to be kept from the one who asks.';

CREATE OR REPLACE FUNCTION identity.plain_name(p text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select translate(regexp_replace(lower(btrim(p)), '\s+', ' ', 'g'), '’‘', '''''')
$function$
;

CREATE OR REPLACE FUNCTION identity.read_closed(p_area text, p_child uuid)
 RETURNS TABLE(known_as text, type text, happened_on date, by uuid, words text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'web', 'pg_temp'
AS $function$
begin
  if not exists (select from closed_opening o where o.area = p_area and o.area = any (app_areas()) and o.child = p_child
      and o.person = app_person() and o.opened_at <= app_at() and o.until_at > app_at()) then
    return;
  end if;
  insert into look (area, child, at, person, as_role, part, allowed)
  values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'closed record', true);
  return query
    select c.known_as, e.type, e.happened_on, coalesce(e.said_by, e.actor),
           case when e.data ->> 'audience' = 'only-me' or (
               select s.data ->> 'audience' = 'only-me' from event s
               where s.area = e.area and s.stream = e.stream and s.type = 'SharingChosen' and s.data ->> 'entry' = e.data ->> 'entry'
               order by s.version desc limit 1)
             then null else e.data ->> 'words' end
    from event e join closed_record c on c.area = e.area and c.child = e.child
    where e.area = p_area and e.child = p_child
      -- A record that was closed, came back and went again holds what happened here twice in its log: it is told once.
      and not exists (select from event h join event a on a.area = h.area and a.stream = h.stream and a.version > h.version
        where h.area = e.area and h.stream = e.stream and h.version > e.version and h.type = 'RecordHandedOn' and a.type = 'ChainContinued')
    order by e.position;
end
$function$
;
alter function identity.read_closed(text,uuid) owner to tandem_projector;
comment on function identity.read_closed(text,uuid) is 'What happened in a closed record and what was said, for whoever opened it with a legal reason, while it is open; nothing that was kept for oneself. Each look is written down.';

CREATE OR REPLACE FUNCTION identity.received_moves()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select coalesce(array_agg(r.move), '{}') from move_reader r
  join child c on c.area = r.area and c.child = r.child and c.sealed_at is null and c.died_on is null
  where r.area = any (app_areas()) and r.person = app_person() and r.from_at <= app_at() and r.until_at > app_at()
$function$
;
alter function identity.received_moves() owner to tandem_projector;
comment on function identity.received_moves() is 'The moves whose plan the one who asks may read because the child comes to them. None of a sealed child.';

CREATE OR REPLACE FUNCTION identity.refresh_child_access(p_area text, p_children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  -- Whoever may see one of two records that are one child's may see both.
  wanted uuid[] := array(
    select unnest(p_children) union
    select s.same_as from same_child s where s.area = p_area and s.child = any (p_children) union
    select s.child from same_child s where s.area = p_area and s.same_as = any (p_children));
begin
  delete from child_access where area = p_area and child = any (wanted);
  insert into child_access (area, person, child, standing, acts_for, from_at, until_at, source)
  with own as (
    select c.area, c.person, c.child, c.standing, c.acts_for, c.from_at, c.until_at, 'circle:' || c.member as source
    from circle c where c.area = p_area and c.child = any (wanted) and (c.standing <> 'adviser' or c.acts_for is null)
    union all
    -- Whoever acts for one person sees what that person sees, never more, and while that person does (P14).
    select c.area, c.person, c.child,
           case when w.standing in ('child', 'parent', 'carer') then 'adviser' else w.standing end,
           c.acts_for, greatest(c.from_at, w.from_at), least(c.until_at, w.until_at), 'circle:' || c.member
    from circle c
    join circle w on w.area = c.area and w.child = c.child and w.person = c.acts_for and w.standing in ('child', 'parent', 'carer', 'other')
    where c.area = p_area and c.child = any (wanted) and c.standing = 'adviser'
      and not exists (select from bar b where b.area = c.area and b.child = c.child and b.person = c.acts_for
        and b.scope = 'everything' and b.lifted_at is null)
    union all
    select p.area, p.person, pl.child, 'lead', null,
           greatest(day_starts(p.from_on), day_starts(pl.from_on)),
           least(coalesce(day_starts(p.until_on + 1), 'infinity'), coalesce(day_starts(pl.until_on + 1), 'infinity')),
           'post:' || p.body
    from child_place pl
    join post p on p.area = pl.area and p.body = pl.body and p.job in ('inclusion-lead', 'head', 'safeguarding-lead', 'area-officer')
    where pl.area = p_area and pl.child = any (wanted) and pl.kind = 'taught-in'
    union all
    -- Sight may begin before teaching does (ACC-22); but only where the teaching itself meets the time in the class. So
    -- next year's teacher of 4 Maple reads of next year's children in July, and nothing of those who leave the class.
    select t.area, t.person, pl.child, case t.as_job when 'supply' then 'supply' else 'in-charge' end, null,
           greatest(t.from_at, day_starts(coalesce(pl.seen_from, pl.from_on))),
           least(t.until_at, coalesce(day_starts(pl.until_on + 1), 'infinity')),
           'class:' || t.body || ':' || t.class_words
    from child_place pl
    join teaches t on t.area = pl.area and t.body = pl.body and t.class_words = pl.words
    where pl.area = p_area and pl.child = any (wanted) and pl.kind in ('class', 'group')
      and day_starts(pl.from_on) < t.until_at
      and (pl.until_on is null or t.teaches_from is null or pl.until_on >= t.teaches_from)
  ), sighted as (
    select own.* from own where until_at > from_at
      and exists (select from child ch where ch.area = p_area and ch.child = own.child and ch.sealed_at is null)
    union all
    -- Behind a seal: two named people together, for hours.
    select o.area, who.person, o.child, 'officer', null, o.opened_at, o.until_at, 'seal:' || o.opening
    from seal_opening o, unnest(array[o.first_person, o.second_person]) as who(person)
    where o.area = p_area and o.child = any (wanted) and o.opened_at is not null
  ), joined as (
    select sighted.* from sighted
    union all
    select sighted.area, sighted.person, case when s.child = sighted.child then s.same_as else s.child end,
           sighted.standing, sighted.acts_for, greatest(sighted.from_at, s.confirmed_at), sighted.until_at, 'same:' || sighted.source
    from sighted join same_child s on s.area = sighted.area and s.undone_at is null and sighted.child in (s.child, s.same_as)
  )
  select area, person, child, standing, max(acts_for::text)::uuid, from_at, max(until_at), source
  from joined where until_at > from_at and child = any (wanted)
    -- No post, class or second record is a way round what a court has ordered (ACC-4).
    and not exists (select from bar b where b.area = joined.area and b.child = joined.child and b.person = joined.person
      and b.scope = 'everything' and b.lifted_at is null)
  group by area, person, child, standing, from_at, source;
end
$function$
;
alter function identity.refresh_child_access(text,uuid[]) owner to tandem_projector;
comment on function identity.refresh_child_access(text,uuid[]) is 'Works out again who may see these children. A sealed child is seen by nobody this way.';

CREATE OR REPLACE FUNCTION identity.refuse_barred()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if exists (select from bar b where b.area = new.area and b.child = new.child and b.person in (new.person, new.acts_for)
      and b.scope = 'everything' and b.lifted_at is null) then
    raise exception 'A court has barred this person from this child' using errcode = 'TI423';
  end if;
  return new;
end
$function$
;
alter function identity.refuse_barred() owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.remind_reader(p_area text, p_body uuid, p_person uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
begin
  if not keeps_timetable(p_area, p_body)
    or not exists (select from teaches t where t.area = p_area and t.body = p_body and t.person = p_person and t.until_at > app_at()) then
    raise exception 'Only who leads the setting reminds, and only who has a class there' using errcode = 'TI403';
  end if;
  insert into reading_reminder (area, body, person, reminded_on, reminded_by)
  values (p_area, p_body, p_person, (app_at() at time zone 'Europe/London')::date, app_person())
  on conflict do nothing;
  if not found then
    raise exception 'Reminded today' using errcode = 'TI409';
  end if;
  return (select coalesce(p.email, (select a.email from account a where a.person = p_person))
          from person p where p.area = p_area and p.person = p_person);
end
$function$
;
alter function identity.remind_reader(text,uuid,uuid) owner to tandem_projector;
comment on function identity.remind_reader(text,uuid,uuid) is 'Writes down that somebody is reminded, once a day, and answers where to write to them.';

CREATE OR REPLACE FUNCTION identity.renew_slip(p_area text, p_child uuid, p_person uuid, p_reference text, p_secret text, p_tries smallint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
begin
  if not p_area = any (app_areas()) or p_person = app_person() or not standing_with(p_area, p_child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child hands out a slip' using errcode = 'TI403';
  end if;
  -- Only for whoever has no other way in: a slip is never a second key to somebody's e-mail account or to a worker's.
  if not exists (select from circle c join account a on a.person = c.person
      where c.area = p_area and c.child = p_child and c.person = p_person and c.standing in ('child', 'parent', 'carer', 'adviser', 'other')
        and c.from_at <= app_at() and c.until_at > app_at() and a.email is null and not 'desk' = any (a.spaces)) then
    return false;
  end if;
  update session set ended_at = now() where person = p_person and ended_at is null;
  insert into slip (person, reference, secret, tries_left) values (p_person, p_reference, decode(p_secret, 'hex'), p_tries)
  on conflict (person) do update set reference = excluded.reference, secret = excluded.secret, pin = null,
    tries_left = excluded.tries_left, made_at = now();
  return true;
end
$function$
;
alter function identity.renew_slip(text,uuid,uuid,text,text,smallint) owner to tandem_projector;
comment on function identity.renew_slip(text,uuid,uuid,text,text,smallint) is 'A new slip for somebody without e-mail who lost theirs or forgot the PIN.';

CREATE OR REPLACE FUNCTION identity.revoke_class_code(p_area text, p_code uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not exists (select from class_code c where c.area = p_area and c.class_code = p_code and makes_class_codes(c.area, c.body)) then
    raise exception 'Only the office of that setting takes a code back' using errcode = 'TI403';
  end if;
  update class_code c set revoked_at = app_at() where c.area = p_area and c.class_code = p_code and c.revoked_at is null;
end
$function$
;
alter function identity.revoke_class_code(text,uuid) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.roll_over_class(p_area text, p_body uuid, p jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  last_day date := (p ->> 'lastDay')::date;
  first_day date := (p ->> 'lastDay')::date + 1;
  seen date := (p ->> 'seenFrom')::date;
  from_class text := p ->> 'className';
  going jsonb[];
  moved integer;
begin
  if not keeps_timetable(p_area, p_body) then
    raise exception 'Only who leads the setting says who is in which class' using errcode = 'TI403';
  end if;
  if (app_at() at time zone 'Europe/London')::date > last_day then
    raise exception 'That year is over' using errcode = 'TI422';
  end if;
  -- Only who is in that class on its last day.
  going := array(select x.going from roll_over_of(p_area, p_body, p) x);
  -- What was said before of next year is said anew.
  delete from child_place pl using unnest(going) g where pl.area = p_area and pl.child = (g ->> 'child')::uuid and pl.kind = 'class' and pl.body = p_body and pl.from_on = first_day;
  update child_place pl set until_on = last_day from unnest(going) g
  where pl.area = p_area and pl.child = (g ->> 'child')::uuid and pl.kind = 'class' and pl.body = p_body and pl.words = from_class and pl.from_on <= last_day
    and (pl.until_on is null or pl.until_on >= last_day);
  update child_place pl set until_on = case g ->> 'goes' when 'leaves' then last_day end from unnest(going) g
  where pl.area = p_area and pl.child = (g ->> 'child')::uuid and pl.kind = 'taught-in' and pl.body = p_body and pl.from_on <= last_day
    and (pl.until_on is null or pl.until_on = last_day);
  insert into child_place (area, child, kind, body, words, year_group, from_on, seen_from)
  select p_area, (g ->> 'child')::uuid, 'class', p_body, g ->> 'to', g ->> 'yearGroup', first_day, least(seen, first_day) from unnest(going) g
  where g ->> 'goes' <> 'leaves' and coalesce(g ->> 'to', '') <> '';
  get diagnostics moved = row_count;
  -- Last year's sight ends with the year; this year's teachers of the class stay until then.
  update teaches t set until_at = day_starts(first_day) where t.area = p_area and t.body = p_body and t.class_words = from_class
    and t.from_at < day_starts(first_day) and t.until_at > day_starts(first_day) and coalesce(t.teaches_from, '-infinity') < first_day;
  return moved;
end
$function$
;
alter function identity.roll_over_class(text,uuid,jsonb) owner to tandem_projector;
comment on function identity.roll_over_class(text,uuid,jsonb) is 'One class goes over to the next year: who goes up, stays or leaves. Sight of both years follows the dates; answers how many go on here.';

CREATE OR REPLACE FUNCTION identity.roll_over_of(p_area text, p_body uuid, p jsonb)
 RETURNS TABLE(going jsonb)
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select x from jsonb_array_elements(p -> 'children') x
  where exists (select from child_place pl where pl.area = p_area and pl.child = (x ->> 'child')::uuid and pl.kind = 'class' and pl.body = p_body
    and pl.words = p ->> 'className' and pl.from_on <= (p ->> 'lastDay')::date and (pl.until_on is null or pl.until_on >= (p ->> 'lastDay')::date))
$function$
;

CREATE OR REPLACE FUNCTION identity.say_same_child(p_area text, p_child uuid, p_same_as uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  new_link uuid := gen_random_uuid();
begin
  if not (standing_with(p_area, p_child) && array['lead', 'officer'] and standing_with(p_area, p_same_as) && array['lead', 'officer', 'in-charge', 'service']) then
    raise exception 'Only a lead who knows both may say that two records are one child''s' using errcode = 'TI403';
  end if;
  insert into same_child (area, link, child, same_as, confirmed_by, confirmed_at)
  values (p_area, new_link, p_child, p_same_as, app_person(), app_at());
  update child set same_as = p_same_as where area = p_area and child = p_child;
  return new_link;
end
$function$
;
alter function identity.say_same_child(text,uuid,uuid) owner to tandem_projector;
comment on function identity.say_same_child(text,uuid,uuid) is 'A lead confirms that two records are one child''s. Answers the link, by which it can be undone.';

CREATE OR REPLACE FUNCTION identity.seal_child(p_area text, p_child uuid, p_new jsonb, p_second uuid, p_reason text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  new_child uuid;
begin
  if not (standing_with(p_area, p_child) && array['lead', 'officer'] and keeps_safe(p_area, app_person())) then
    raise exception 'Only a safeguarding lead or the area''s officer may seal a record' using errcode = 'TI403';
  end if;
  if p_second = app_person() or not exists (select from post p where p.area = p_area and p.person = p_second) then
    raise exception 'A second person at work here is needed' using errcode = 'TI403';
  end if;
  new_child := introduce_child(p_new);
  insert into seal (area, child, new_area, new_child, sealed_at, first_person, second_person, reason)
  values (p_area, p_child, p_new ->> 'area', new_child, app_at(), app_person(), p_second, p_reason);
  update circle set until_at = app_at() where area = p_area and child = p_child and until_at > app_at();
  update child set sealed_at = app_at() where area = p_area and child = p_child;
  -- Whoever moved the child must be able to go on from the new record.
  if p_new ->> 'area' = p_area and standing_with(p_area, new_child) = '{}' then
    insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
    values (p_area, gen_random_uuid(), new_child, app_person(), 'officer', 'keeps the record safe', app_at(), app_person());
  end if;
  return new_child;
end
$function$
;
alter function identity.seal_child(text,uuid,jsonb,uuid,text) owner to tandem_projector;
comment on function identity.seal_child(text,uuid,jsonb,uuid,text) is 'A sealed move: a new child, the old circle ended that minute, nothing of the old reachable but by two named people together (P2).';

CREATE OR REPLACE FUNCTION identity.secure_area_table(p_table text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy readers on %s for select to tandem_read, tandem_write, tandem_system using (area = any (identity.app_areas()))', p_table);
  execute format('create policy projector on %s to tandem_projector using (area = any (identity.app_areas()))', p_table);
  execute format('grant select on %s to tandem_read, tandem_write, tandem_system', p_table);
  execute format('grant select, insert, update, delete on %s to tandem_projector', p_table);
end
$function$
;

CREATE OR REPLACE FUNCTION identity.secure_child_table(p_table text, p_kind text DEFAULT 'plain'::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy readers on %s for select to tandem_read, tandem_write using (%s)', p_table, identity.sight_of(p_table, p_kind));
  execute format('create policy projector on %s to tandem_projector using (area = any (identity.app_areas()))', p_table);
  execute format('create policy system on %s for select to tandem_system using (area = any (identity.app_areas()))', p_table);
  execute format('grant select on %s to tandem_read, tandem_write, tandem_system', p_table);
  execute format('grant select, insert, update, delete on %s to tandem_projector', p_table);
end
$function$
;

CREATE OR REPLACE FUNCTION identity.secure_concern_table(p_table text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$
;
comment on function identity.secure_concern_table(text) is 'Secures a table that follows a concern or a question: needs area, child, raised_by, shared and named.';

CREATE OR REPLACE FUNCTION identity.set_bar(p_area text, p_child uuid, p_person uuid, p_scope text, p_words text, p_look_again date)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  new_bar uuid := gen_random_uuid();
begin
  if not standing_with(p_area, p_child) && array['lead', 'officer'] or p_person = app_person() then
    raise exception 'Only whoever leads on a child writes down what a court has ordered' using errcode = 'TI403';
  end if;
  if p_person = p_child or coalesce(trim(p_words), '') = ''
    or not exists (select from person p where p.area = p_area and p.person = p_person) then
    raise exception 'A bar is about one known person, and says which order' using errcode = 'TI422';
  end if;
  if exists (select from bar b where b.area = p_area and b.child = p_child and b.person = p_person and b.scope = p_scope and b.lifted_at is null) then
    return null;
  end if;
  insert into bar (area, bar, child, person, scope, words, look_again_on, set_by, from_at)
  values (p_area, new_bar, p_child, p_person, p_scope, p_words, p_look_again, app_person(), app_at());
  return new_bar;
end
$function$
;
alter function identity.set_bar(text,uuid,uuid,text,text,date) owner to tandem_projector;
comment on function identity.set_bar(text,uuid,uuid,text,text,date) is 'Writes down what a court has barred somebody from. It holds from this minute, whatever else they are to the child.';

CREATE OR REPLACE FUNCTION identity.set_language(p_area text, p_person uuid, p_language text, p_interpreter text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if p_person <> app_person() and not exists (select from circle c where c.area = p_area and c.person = p_person and c.child = any (my_children())) then
    raise exception 'Not someone the one who asks works with' using errcode = 'TI403';
  end if;
  update person set home_language = nullif(p_language, ''), interpreter = nullif(p_interpreter, '') where area = p_area and person = p_person;
end
$function$
;
alter function identity.set_language(text,uuid,text,text) owner to tandem_projector;
comment on function identity.set_language(text,uuid,text,text) is 'Writes down a person''s home language and whether they want an interpreter (P12).';

CREATE OR REPLACE FUNCTION identity.set_place_terms(p_area text, p_member uuid, p_role text, p_relationship text, p_responsibility text, p_delegated text, p_until timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from circle c where c.area = p_area and c.member = p_member and c.until_at > app_at();
  if held is null or held.standing = 'child' or held.person = app_person() or not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child says what somebody is to them' using errcode = 'TI403';
  end if;
  if p_until <= app_at() then
    raise exception 'A place does not end in the past' using errcode = 'TI422';
  end if;
  -- A day set here is no way round the reason that ending a parent's or an adviser's place needs (ACC-6).
  if held.standing in ('parent', 'adviser') and p_until < held.until_at then
    raise exception 'A place of the family ends for a reason' using errcode = 'TI422';
  end if;
  update circle set role = p_role, relationship = p_relationship, responsibility = p_responsibility,
    delegated = nullif(trim(p_delegated), ''), until_at = p_until
  where area = p_area and member = p_member;
end
$function$
;
alter function identity.set_place_terms(text,uuid,text,text,text,text,timestamp with time zone) owner to tandem_projector;
comment on function identity.set_place_terms(text,uuid,text,text,text,text,timestamp with time zone) is 'What somebody is to a child, which decisions they were given, and until when. Their standing stays: another standing is another place.';

CREATE OR REPLACE FUNCTION identity.set_stand_in(p_area text, p_body uuid, p_for uuid, p_person uuid, p_job text, p_from date, p_until date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
begin
  if not keeps_timetable(p_area, p_body) or p_until < p_from or p_for = p_person
    or not exists (select from post p where p.area = p_area and p.body = p_body and p.person = p_for and p.job = p_job and p.stands_in_for is null
      and (p.until_on is null or p.until_on >= p_from))
    or not exists (select from post p where p.area = p_area and p.person = p_person and (p.until_on is null or p.until_on >= p_from)) then
    raise exception 'A stand-in is somebody else who works in the area, for a post that is held here' using errcode = 'TI403';
  end if;
  insert into post (area, person, body, job, from_on, until_on, stands_in_for) values (p_area, p_person, p_body, p_job, p_from, p_until, p_for)
  on conflict do nothing;
end
$function$
;
alter function identity.set_stand_in(text,uuid,uuid,uuid,text,date,date) owner to tandem_projector;
comment on function identity.set_stand_in(text,uuid,uuid,uuid,text,date,date) is 'Somebody does another''s work from a day to a day, and sees what they see on those days and no others.';

CREATE OR REPLACE FUNCTION identity.sight_of(p_table text, p_kind text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select replace(replace($sight$area = any (identity.app_areas()) and child = any (array(
      select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
        and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())))$sight$ || case p_kind
    when 'audience' then $heard$
    and (author is not distinct from identity.app_person() or audience = 'in-charge'
      or audience = 'circle' and (area, child) in (
        select a.area, a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
          and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())
          and identity.hears(a.standing, 'circle'))
      or audience is distinct from 'circle' and exists (
      select from identity.child_access a where a.area = $table.area and a.person = identity.app_person() and a.child = $table.child
        and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())
        and (identity.hears(a.standing, $table.audience)
          or $table.audience = 'named' and (a.person = any ($table.named) or a.acts_for = any ($table.named)))))$heard$
    when 'circle' then $heard$
    and exists (
      select from identity.child_access a where a.area = $table.area and a.person = identity.app_person() and a.child = $table.child
        and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())
        and identity.hears(a.standing, 'circle'))$heard$
    else '' end, '$table', split_part(p_table, '.', 2)), E'\n', ' ')
$function$
;

CREATE OR REPLACE FUNCTION identity.standing_with(p_area text, p_child uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct a.standing), '{}') from child_access a
  where a.area = p_area and a.child = p_child and a.person = app_person() and a.from_at <= app_at() and a.until_at > app_at()
$function$
;
comment on function identity.standing_with(text,uuid) is 'What the one who asks is to a child now.';

CREATE OR REPLACE FUNCTION identity.start_invitation(p jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
declare
  of_child uuid := (p ->> 'child')::uuid;
  in_area text := p ->> 'area';
  asked uuid := (p ->> 'asked')::uuid;
  this uuid := coalesce(asked, gen_random_uuid());
begin
  if not standing_with(in_area, of_child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child starts an invitation' using errcode = 'TI403';
  end if;
  if p ->> 'actsFor' is not null and not exists (select from circle c where c.area = in_area and c.child = of_child and c.person = (p ->> 'actsFor')::uuid
      and c.standing in ('child', 'parent', 'carer', 'other') and c.from_at <= app_at() and c.until_at > app_at()) then
    raise exception 'An adviser acts for somebody of the family' using errcode = 'TI422';
  end if;
  if asked is null then
    -- A second code for the same person takes the place of the first.
    update invitation set status = 'withdrawn', closed_by = app_person(), closed_at = app_at()
    where area = in_area and child = of_child and status = 'open' and lower(for_name) = lower(p ->> 'forName') and role = p ->> 'role';
    insert into invitation (area, invitation, child, status, for_name, role, standing, relationship, acts_for, until_on, handed, send_to, started_by, made_at, expires_at)
    values (in_area, this, of_child, 'open', p ->> 'forName', p ->> 'role', p ->> 'standing', p ->> 'relationship', (p ->> 'actsFor')::uuid,
            (p ->> 'until')::date, p ->> 'handed', p ->> 'sendTo', app_person(), app_at(), (p ->> 'expiresAt')::timestamptz);
  else
    update invitation set status = 'open', for_name = p ->> 'forName', role = p ->> 'role', standing = p ->> 'standing',
      relationship = p ->> 'relationship', acts_for = (p ->> 'actsFor')::uuid, until_on = (p ->> 'until')::date, handed = p ->> 'handed',
      send_to = p ->> 'sendTo', started_by = app_person(), made_at = app_at(), expires_at = (p ->> 'expiresAt')::timestamptz
    where area = in_area and invitation = asked and child = of_child and status = 'asked';
    if not found then
      raise exception 'This was answered before' using errcode = 'TI409';
    end if;
  end if;
  insert into invitation_code (reference, invitation, secret, tries_left, pin_tries, expires_at)
  values (p ->> 'reference', this, decode(p ->> 'secret', 'hex'), (p ->> 'tries')::smallint, (p ->> 'pinTries')::smallint, (p ->> 'expiresAt')::timestamptz);
  return this;
end
$function$
;
alter function identity.start_invitation(jsonb) owner to tandem_projector;
comment on function identity.start_invitation(jsonb) is 'Gives an invitation its code. The code itself was never here: only which one it is, and its hash.';

CREATE OR REPLACE FUNCTION identity.take_brought_files(p_area text, p_child uuid, p_files uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
begin
  if not (standing_with(p_area, p_child) && array['child', 'parent', 'carer', 'lead']) then
    raise exception 'Only the family or the lead brings something into a record' using errcode = 'TI403';
  end if;
  with kept as (
    insert into web.file (area, file, type, bytes, sha256, scanned, kept_by, kept_at)
    select d.area, d.file, d.type, octet_length(d.content), encode(sha256(d.content), 'hex'), d.scanned, app_person(), app_at()
    from brought_draft_file d
    where d.area = p_area and d.child = p_child and d.person = app_person() and d.file = any (p_files)
    on conflict do nothing
    returning area, file)
  insert into web.file_chunk (area, file, n, content)
  select k.area, k.file, n, substring(d.content from n * 262144 + 1 for 262144)
  from kept k
  join brought_draft_file d on d.area = k.area and d.child = p_child and d.person = app_person() and d.file = k.file,
  generate_series(0, (octet_length(d.content) - 1) / 262144) n;
end
$function$
;
alter function identity.take_brought_files(text,uuid,uuid[]) owner to tandem_projector;
comment on function identity.take_brought_files(text,uuid,uuid[]) is 'Takes files of the draft over into the record, for whoever may bring it in.';

CREATE OR REPLACE FUNCTION identity.tell_emergency(p_area text, p_emergency uuid, p_hours integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from emergency e where e.area = p_area and e.emergency = p_emergency for update;
  if held is null or not (held.person = app_person() or may_agree_withheld(p_area, p_emergency) or session_user = 'tandem_system') then
    raise exception 'Only who asked, or who keeps children safe there, tells of it' using errcode = 'TI403';
  end if;
  if held.told_at is not null then return false; end if;
  -- Who waited for a second person may go on without: then it opens now, if they are the one who asked.
  if held.opened_at is null and held.person <> app_person() then
    raise exception 'It was never opened' using errcode = 'TI403';
  end if;
  update emergency e set told_at = app_at(), opened_at = coalesce(e.opened_at, app_at()),
    until_at = coalesce(e.until_at, app_at() + make_interval(hours => p_hours))
  where e.area = p_area and e.emergency = p_emergency;
  update look l set withheld = false where l.area = p_area and l.child = held.child and l.emergency = p_emergency and l.withheld;
  return true;
end
$function$
;
alter function identity.tell_emergency(text,uuid,integer) owner to tandem_projector;
comment on function identity.tell_emergency(text,uuid,integer) is 'From now the family and the lead read of this look. False when they did already.';

CREATE OR REPLACE FUNCTION identity.undo_same_child(p_area text, p_link uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into strict held from same_child s where s.area = p_area and s.link = p_link;
  if not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only a lead may undo it' using errcode = 'TI403';
  end if;
  update same_child set undone_by = app_person(), undone_at = app_at() where area = p_area and link = p_link;
  update child set same_as = null where area = p_area and child = held.child;
end
$function$
;
alter function identity.undo_same_child(text,uuid) owner to tandem_projector;

CREATE OR REPLACE FUNCTION identity.works_today(p_area text, p_person uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'identity', 'pg_temp'
AS $function$
  select p.body from post p join body b on b.area = p.area and b.body = p.body and b.kind in ('setting', 'health-service', 'council')
  where p.area = p_area and p.person = p_person and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date)
  order by p.from_on limit 1
$function$
;
comment on function identity.works_today(text,uuid) is 'The setting, health service or council somebody has a post at today; nothing for anybody else.';

CREATE OR REPLACE FUNCTION log.append_events(p_events jsonb, p_heads jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'log', 'web', 'pg_temp'
AS $function$
declare
  done boolean;
begin
  if jsonb_array_length(p_events) <= 40 then
    done := append_few(p_events, p_heads);
  else
    perform check_heads(p_heads);
    perform append_many(p_events);
  end if;
end
$function$
;
alter function log.append_events(jsonb,jsonb) owner to tandem_projector;
comment on function log.append_events(jsonb,jsonb) is 'Appends events after the versions their writer saw, chains their hashes and brings the read tables up to date.';

CREATE OR REPLACE FUNCTION log.append_few(p_events jsonb, p_heads jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
declare
  e jsonb;
  r event;
  rows event[] := '{}';
  head stream_head;
  expected integer := p_heads -> 0 -> 'expected';
  alone boolean := jsonb_array_length(p_heads) = 1;
  by_system boolean := session_user = 'tandem_system';
  me uuid := app_person();
  me_as text := current_setting('app.as', true);
  moment timestamptz := app_at();
  alive uuid;
  done boolean;
begin
  if not alone then perform check_heads(p_heads); end if;
  for e in select x from jsonb_array_elements(p_events) x loop
    r := jsonb_populate_record(null::event, e);
    if head.stream is distinct from r.stream or head.area is distinct from r.area then
      if head.stream is not null then
        update stream_head s set version = head.version, hash = head.hash where s.area = head.area and s.stream = head.stream;
      end if;
      if alone and expected = 0 then
        head := row(r.area, r.stream, 0, sha256(convert_to(r.stream, 'UTF8')));
      else
        select s.* into head from stream_head s where s.area = r.area and s.stream = r.stream;
        if alone and head.version is distinct from expected then
          raise exception 'Someone else wrote first: %', r.stream using errcode = 'TL409';
        end if;
      end if;
    end if;
    r.version := head.version + 1;
    r.prev_hash := head.hash;
    r.position := nextval('log.event_position');
    r.v := coalesce(r.v, 1);
    r.duties := coalesce(r.duties, '{}');
    r.clauses := coalesce(r.clauses, '{}');
    r.actor := case when by_system then coalesce(r.actor, me) else me end;
    r.as_role := case when by_system then coalesce(r.as_role, me_as) else me_as end;
    r.recorded_at := case when by_system then coalesce(r.recorded_at, moment) else moment end;
    r.salt := uuid_send(gen_random_uuid());
    r.data_hash := sha256(r.salt || convert_to(r.data::text, 'UTF8'));
    r.hash := sha256(r.prev_hash || convert_to(canonical(r), 'UTF8'));
    if r.child is distinct from alive and r.type not in ('DutiesStopped', 'FamilyChoseWhatStays') then
      if exists (select from child c where c.area = r.area and c.child = r.child and c.died_on is not null) then
        raise exception 'This child has died' using errcode = 'TI410';
      end if;
      if exists (select from closed_record c where c.area = r.area and c.child = r.child) then
        raise exception 'This record goes on in another area' using errcode = 'TI411';
      end if;
      alive := r.child;
    end if;
    head.version := r.version;
    head.hash := r.hash;
    rows := rows || r;
  end loop;
  if alone and expected = 0 then
    insert into stream_head values (head.*) on conflict do nothing;
  else
    -- Alone nothing is locked until here: whoever wrote meanwhile has moved the version on.
    update stream_head s set version = head.version, hash = head.hash
    where s.area = head.area and s.stream = head.stream and (not alone or s.version = expected);
  end if;
  if not found then
    raise exception 'Someone else wrote first: %', head.stream using errcode = 'TL409';
  end if;
  foreach r in array rows loop
    insert into event select r.*;
    -- Assigned, not performed: that runs as a plain expression, without a query around it.
    done := project_event(r);
  end loop;
  return true;
end
$function$
;
comment on function log.append_few(jsonb,jsonb) is 'Appends the events of one command, in order.';

CREATE OR REPLACE FUNCTION log.append_many(p_events jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  wave integer;
  last_wave integer;
  by_system boolean := session_user = 'tandem_system';
  written_areas jsonb;
  done record;
begin
  if exists (
    select from jsonb_array_elements(p_events) e
    join child c on c.area = e ->> 'area' and c.child = (e ->> 'child')::uuid and c.died_on is not null
    where e ->> 'type' not in ('DutiesStopped', 'FamilyChoseWhatStays')
  ) then
    raise exception 'This child has died' using errcode = 'TI410';
  end if;
  if exists (
    select from jsonb_array_elements(p_events) e
    join closed_record c on c.area = e ->> 'area' and c.child = (e ->> 'child')::uuid
  ) then
    raise exception 'This record goes on in another area' using errcode = 'TI411';
  end if;
  select max((e ->> 'wave')::integer) into last_wave from jsonb_array_elements(p_events) e;
  for wave in 1 .. coalesce(last_wave, 0) loop
    with asked as (
      select r.area, r.stream, s.version + 1 as version, nextval('log.event_position') as position,
             r.child, r.type, coalesce(r.v, 1::smallint) as v, r.data, coalesce(r.duties, '{}') as duties, r.happened_on, r.received_on,
             case when by_system then coalesce(r.recorded_at, app_at()) else app_at() end as recorded_at,
             case when by_system then coalesce(r.actor, app_person()) else app_person() end as actor,
             case when by_system then coalesce(r.as_role, current_setting('app.as', true)) else current_setting('app.as', true) end as as_role,
             r.for_body, r.said_by, r.channel, r.pack, coalesce(r.clauses, '{}') as clauses, r.command_id,
             uuid_send(gen_random_uuid()) as salt, s.hash as prev_hash
      from jsonb_array_elements(p_events) e, jsonb_populate_record(null::event, e) r
      join stream_head s on s.area = r.area and s.stream = r.stream
      where (e ->> 'wave')::integer = wave
    ), hashed as (
      select a.*, sha256(a.salt || convert_to(a.data::text, 'UTF8')) as data_hash from asked a
    ), written as (
      insert into event (area, stream, version, position, child, type, v, data, duties, happened_on, received_on, recorded_at,
                         actor, as_role, for_body, said_by, channel, pack, clauses, command_id, salt, data_hash, prev_hash, hash)
      select area, stream, version, position, child, type, v, data, duties, happened_on, received_on, recorded_at,
             actor, as_role, for_body, said_by, channel, pack, clauses, command_id, salt, data_hash, prev_hash,
             sha256(prev_hash || convert_to(canonical(
               row(area, stream, version, position, child, type, v, data, duties, happened_on, received_on, recorded_at,
                   actor, as_role, for_body, said_by, channel, pack, clauses, command_id, salt, data_hash, prev_hash, null)::event), 'UTF8'))
      from hashed
      returning area, stream, version, position, type, hash
    ), moved as (
      update stream_head s set version = w.version, hash = w.hash from written w where s.area = w.area and s.stream = w.stream
    )
    select jsonb_agg(jsonb_build_object('area', area, 'positions', positions, 'type', type)) into written_areas from (
      select area, type, array_agg(position) as positions from written group by area, type
    ) by_type;
    for done in select a ->> 'area' as area, a ->> 'type' as type,
                       array(select jsonb_array_elements_text(a -> 'positions')::bigint) as positions
                from jsonb_array_elements(written_areas) a
    loop
      perform project(done.area, done.positions, done.type);
    end loop;
  end loop;
end
$function$
;
comment on function log.append_many(jsonb) is 'Appends many events of many streams, a wave of stream versions at a time.';

CREATE OR REPLACE FUNCTION log.blank_own_face(p_area text, p_check_in uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
declare
  kept_at integer;
begin
  select e.version into kept_at from event e
  where e.area = p_area and e.stream = 'voice-' || p_check_in and e.type = 'CheckInKept' and e.child = app_person()
    and coalesce(e.said_by, e.actor) = app_person();
  if kept_at is null then
    raise exception 'Only the child takes back a face of their own' using errcode = 'TI404';
  end if;
  perform erase_words(p_area, 'voice-' || p_check_in, kept_at, '{words}', 'taken back by the child', null);
end
$function$
;
alter function log.blank_own_face(text,uuid) owner to tandem_projector;
comment on function log.blank_own_face(text,uuid) is 'Blanks a face that a child kept, when the child takes it back (VOI-3). The hash over everything else still holds.';

CREATE OR REPLACE FUNCTION log.canonical(e log.event)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select jsonb_build_array(
    e.area, e.stream, e.version, e.position, e.child, e.type, e.v, e.duties,
    to_char(e.happened_on, 'YYYY-MM-DD'), to_char(e.received_on, 'YYYY-MM-DD'),
    to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.actor, e.as_role, e.for_body, e.said_by, e.channel, e.pack, e.clauses, e.command_id,
    encode(e.data_hash, 'hex')
  )::text
$function$
;
comment on function log.canonical(log.event) is 'The text whose hash is chained: every column but data and salt, in one fixed format.';

CREATE OR REPLACE FUNCTION log.check_heads(p_heads jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  h record;
  held integer;
begin
  -- Locked in sorted order, so that two commands on the same streams wait and never deadlock.
  for h in select x ->> 'area' as area, x ->> 'stream' as stream, (x ->> 'expected')::integer as expected
           from jsonb_array_elements(p_heads) x order by 1, 2
  loop
    held := null;
    if h.expected = 0 then
      insert into stream_head (area, stream, version, hash) values (h.area, h.stream, 0, sha256(convert_to(h.stream, 'UTF8')))
      on conflict do nothing returning version into held;
    end if;
    if held is null then
      select s.version into held from stream_head s where s.area = h.area and s.stream = h.stream for update;
    end if;
    if held is distinct from h.expected then
      raise exception 'Someone else wrote first: %', h.stream using errcode = 'TL409';
    end if;
  end loop;
end
$function$
;
comment on function log.check_heads(jsonb) is 'Holds the streams a writer has read until the end of the transaction, and refuses when one has moved on.';

CREATE OR REPLACE FUNCTION log.continue_chains(p_from text, p_to text, p_child uuid, p_command uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'log', 'web', 'pg_temp'
AS $function$
declare
  old event;
  new_event event;
  head stream_head;
  carried integer := 0;
  begun text[] := '{}';
  done boolean;
begin
  for old in
    select e.* from event e
    where e.area = p_from and e.stream = any (array(select distinct m.stream from event m where m.area = p_from and m.child = p_child))
      -- What was recorded on the wrong child is not this child's; a stream of several children is nobody's alone.
      and not exists (select from event w where w.area = p_from and w.stream = e.stream
        and (w.type = 'RecordedOnWrongChild' or w.child is distinct from p_child and w.type <> 'ChainContinued'))
    order by e.position
  loop
    select h.* into head from stream_head h where h.area = p_to and h.stream = old.stream;
    if not old.stream = any (begun) then
      begun := begun || old.stream;
      new_event := row(p_to, old.stream, coalesce(head.version, 0) + 1, nextval('log.event_position'), null, 'ChainContinued', 1,
        (select jsonb_build_object('from', p_from, 'version', count(*), 'hash', (select encode(h.hash, 'hex') from stream_head h where h.area = p_from and h.stream = old.stream),
           'positions', jsonb_agg(e.position order by e.version)) from event e where e.area = p_from and e.stream = old.stream),
        '{}'::jsonb, (app_at() at time zone 'Europe/London')::date, (app_at() at time zone 'Europe/London')::date, app_at(), app_person(),
        coalesce(current_setting('app.as', true), 'clock'), null, null, 'import', old.pack, '{}'::text[], p_command,
        uuid_send(gen_random_uuid()), null, coalesce(head.hash, sha256(convert_to(old.stream, 'UTF8'))), null)::event;
      new_event.data_hash := sha256(new_event.salt || convert_to(new_event.data::text, 'UTF8'));
      new_event.hash := sha256(new_event.prev_hash || convert_to(canonical(new_event), 'UTF8'));
      insert into event select new_event.*;
      head := row(p_to, old.stream, new_event.version, new_event.hash)::stream_head;
      insert into stream_head as h select head.* on conflict (area, stream) do update set version = excluded.version, hash = excluded.hash;
    end if;
    new_event := old;
    new_event.area := p_to;
    new_event.version := head.version + 1;
    new_event.position := nextval('log.event_position');
    new_event.prev_hash := head.hash;
    new_event.hash := sha256(new_event.prev_hash || convert_to(canonical(new_event), 'UTF8'));
    insert into event select new_event.*;
    insert into erasure (area, stream, version, erased_at, by_person, second_person, reason)
    select p_to, x.stream, new_event.version, x.erased_at, x.by_person, x.second_person, x.reason
    from erasure x where x.area = p_from and x.stream = old.stream and x.version = old.version;
    update stream_head h set version = new_event.version, hash = new_event.hash where h.area = p_to and h.stream = old.stream;
    done := project_event(new_event);
    carried := carried + 1;
  end loop;
  return carried;
end
$function$
;
alter function log.continue_chains(text,text,uuid,uuid) owner to tandem_projector;
comment on function log.continue_chains(text,text,uuid,uuid) is 'Every stream of a child goes on in another area: its first event there keeps the hash of the old chain, and all others follow unchanged.';

CREATE OR REPLACE FUNCTION log.continued_problems(p_area text)
 RETURNS TABLE(stream text, version integer, problem text)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
declare
  start event;
  each event;
  place integer;
  chained bytea;
begin
  for start in select e.* from event e where e.area = p_area and e.type = 'ChainContinued' loop
    chained := sha256(convert_to(start.stream, 'UTF8'));
    place := 0;
    for each in select e.* from event e where e.area = p_area and e.stream = start.stream
      and e.version > start.version and e.version <= start.version + (start.data ->> 'version')::integer order by e.version
    loop
      each.area := start.data ->> 'from';
      each.version := place + 1;
      each.position := (start.data -> 'positions' ->> place)::bigint;
      chained := sha256(chained || convert_to(canonical(each), 'UTF8'));
      place := place + 1;
    end loop;
    stream := start.stream;
    version := start.version;
    if place <> (start.data ->> 'version')::integer or encode(chained, 'hex') is distinct from start.data ->> 'hash' then
      problem := 'is not the record that came from ' || coalesce(start.data ->> 'from', 'another area');
      return next;
    elsif exists (select from event o where o.area = start.data ->> 'from' and o.stream = start.stream
        and o.version = place and o.hash is distinct from chained) then
      problem := 'differs from the closed record in ' || (start.data ->> 'from');
      return next;
    end if;
  end loop;
end
$function$
;
comment on function log.continued_problems(text) is 'Every chain that does not prove to be the one it says it continues. Nothing when each does.';

CREATE OR REPLACE FUNCTION log.erase_entry(p_area text, p_child uuid, p_entry uuid, p_reason text, p_second uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'read', 'web', 'identity', 'pg_temp'
AS $function$
declare
  of_child constant text := 'record-' || p_child;
  was event;
  said jsonb[] := '{}';
  erased integer := 0;
begin
  for was in
    select * from event e
    where e.area = p_area and e.stream = of_child and e.data ->> 'entry' = p_entry::text and e.salt is not null
      and e.type in ('EntryWritten', 'EntryHeldDifferently', 'EntryChangeAsked', 'EntryChangeAnswered')
    order by e.version
  loop
    if was.data ->> 'words' <> '' then said := said || (was.data -> 'words'); end if;
    perform erase_words(p_area, of_child, was.version, '{words,pictures}', p_reason, p_second);
    erased := erased + 1;
  end loop;
  update timeline t set data = e.data from event e
  where t.area = p_area and t.child = p_child and t.stream = of_child and t.data ->> 'entry' = p_entry::text
    and e.area = t.area and e.stream = t.stream and e.version = t.version;
  delete from record_attachment where area = p_area and entry = p_entry;
  update record_entry set words = '', pictures = '{}', heard_with = null where area = p_area and entry = p_entry;
  update record_difference set words = '' where area = p_area and entry = p_entry;
  update record_change set words = '', answer_words = case when answer_words is not null then '' end where area = p_area and entry = p_entry;
  delete from draft where body ->> 'entry' = p_entry::text or key like '%' || p_entry || '%';
  delete from parting_draft where body ->> 'entry' = p_entry::text or key like '%' || p_entry || '%';
  -- What was read in a file holds the same words, to the letter, until somebody has confirmed it all.
  delete from brought_draft b where b.area = p_area and b.child = p_child
    and exists (select from unnest(said) as words where strpos(b.found::text, words::text) > 0);
  return erased;
end
$function$
;
alter function log.erase_entry(text,uuid,uuid,text,uuid) owner to tandem_projector;
comment on function log.erase_entry(text,uuid,uuid,text,uuid) is 'Blanks an entry of a record in every version, with whatever was said beside it, in the log and wherever pages read it; takes away its files and what was typed about it. Answers how many events. Some were erased before: they stay so.';

CREATE OR REPLACE FUNCTION log.erase_entry_asked(p_area text, p_child uuid, p_entry uuid, p_because text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
begin
  if not standing_with(p_area, p_child) && array['lead', 'officer']
     or not exists (
       select from post p
       where p.area = p_area and p.person = app_person() and p.job in ('head', 'area-officer')
         and p.from_on <= (app_at() at time zone 'Europe/London')::date
         and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date)) then
    raise exception 'Only whoever answers for a setting or the area erases words' using errcode = 'TI403';
  end if;
  return erase_entry(p_area, p_child, p_entry, p_because, null);
end
$function$
;
alter function log.erase_entry_asked(text,uuid,uuid,text) owner to tandem_projector;
comment on function log.erase_entry_asked(text,uuid,uuid,text) is 'Erases an entry of a record for whoever answers for the setting or the area and leads on the child; for nobody else.';

CREATE OR REPLACE FUNCTION log.erase_stream(p_area text, p_stream text, p_reason text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
begin
  insert into erasure (area, stream, version, erased_at, by_person, reason)
  select e.area, e.stream, e.version, app_at(), app_person(), p_reason from event e
  where e.area = p_area and e.stream = p_stream and e.type <> 'RecordedOnWrongChild' and e.salt is not null;
  perform set_config('log.erasing', 'yes', true);
  update event set data = '{}', salt = null where area = p_area and stream = p_stream and type <> 'RecordedOnWrongChild' and salt is not null;
  perform set_config('log.erasing', 'no', true);
end
$function$
;
alter function log.erase_stream(text,text,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION log.erase_words(p_area text, p_stream text, p_version integer, p_fields text[], p_reason text, p_second uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
declare
  field text;
  kept jsonb;
  gone uuid[] := '{}';
begin
  select data into strict kept from event where area = p_area and stream = p_stream and version = p_version;
  foreach field in array p_fields loop
    if kept ? field and field <> 'attached' then kept := jsonb_set(kept, array[field], case jsonb_typeof(kept -> field) when 'array' then '[]'::jsonb else '""'::jsonb end); end if;
  end loop;
  if kept -> 'heard' ? 'withHelpOf' then kept := kept #- '{heard,withHelpOf}'; end if;
  -- What a picture shows and what is said in a recording are words too.
  if jsonb_typeof(kept -> 'attached') = 'array' then
    gone := array(select (a ->> 'file')::uuid from jsonb_array_elements(kept -> 'attached') a);
    kept := jsonb_set(kept, '{attached}', '[]');
  end if;
  insert into erasure (area, stream, version, erased_at, by_person, second_person, reason)
  values (p_area, p_stream, p_version, app_at(), app_person(), p_second, p_reason);
  perform set_config('log.erasing', 'yes', true);
  update event set data = kept, salt = null where area = p_area and stream = p_stream and version = p_version;
  perform set_config('log.erasing', 'no', true);
  -- The story holds what happened as the log has it: it forgets in the same moment.
  update read.timeline t set data = kept where t.area = p_area and t.stream = p_stream and t.version = p_version;
  delete from web.file f where f.area = p_area and f.file = any (gone) and not exists (
    select from event e where e.area = p_area and e.stream = p_stream
      and e.data -> 'attached' @> jsonb_build_array(jsonb_build_object('file', f.file)));
end
$function$
;
alter function log.erase_words(text,text,integer,text[],text,uuid) owner to tandem_projector;
comment on function log.erase_words(text,text,integer,text[],text,uuid) is 'Blanks words and their salt in the log and the story, takes away the files that came with them, and writes down that it was done. The hash over everything else still holds.';

CREATE OR REPLACE FUNCTION log.erase_words_of_child(p_area text, p_child uuid, p_reason text, p_not_words jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
declare
  done integer;
begin
  create temporary table blanked on commit drop as
    select * from (select e.stream, e.version, e.data as was, log.without_words(e.data, coalesce(p_not_words -> e.type, '{}'), '') as data
      from event e where e.area = p_area and e.child = p_child) x
    where data <> was;
  insert into erasure (area, stream, version, erased_at, by_person, reason)
  select p_area, b.stream, b.version, app_at(), app_person(), p_reason from blanked b on conflict do nothing;
  perform set_config('log.erasing', 'yes', true);
  update event e set data = b.data, salt = null from blanked b where e.area = p_area and e.stream = b.stream and e.version = b.version;
  perform set_config('log.erasing', 'no', true);
  update read.timeline t set data = b.data from blanked b where t.area = p_area and t.stream = b.stream and t.version = b.version;
  select count(*) into done from blanked;
  return done;
end
$function$
;
alter function log.erase_words_of_child(text,uuid,text,jsonb) owner to tandem_projector;
comment on function log.erase_words_of_child(text,uuid,text,jsonb) is 'Blanks all that was said about a child, in the log and the story, and writes down for each that it was done, when and why.';

CREATE OR REPLACE FUNCTION log.load_stream(p_area text, p_stream text)
 RETURNS TABLE(version integer, type text, v smallint, data jsonb, child uuid, happened_on date, actor uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'log', 'web', 'pg_temp'
AS $function$
declare
  me uuid := app_person();
  moment timestamptz := app_at();
  first_child uuid;
  related boolean;
begin
  if session_user = 'tandem_system' then
    return query
      select e.version, e.type, e.v, e.data, e.child, e.happened_on, e.actor
      from event e where e.area = p_area and e.stream = p_stream order by e.version;
    return;
  end if;
  select e.child into first_child from event e
  where e.area = p_area and e.stream = p_stream and e.child is not null order by e.version limit 1;
  related := exists (
    select from child_access a where a.area = any (app_areas()) and a.child = first_child and a.person = me
      and a.from_at <= moment and a.until_at > moment);
  if not related and p_stream like 'destinations-%' then
    related := substring(p_stream from 14)::uuid = any (received_moves());
  end if;
  return query
    select e.version, e.type, e.v,
           case when not e.data ? 'audience' or coalesce(e.said_by, e.actor) is not distinct from me or exists (
               select from child_access a where a.area = e.area and a.person = me and a.child = e.child
                 and a.from_at <= moment and a.until_at > moment
                 and (hears(a.standing, e.data ->> 'audience')
                   or e.data ->> 'audience' = 'named' and (e.data -> 'named' ? a.person::text or e.data -> 'named' ? a.acts_for::text)))
             then e.data else e.data - 'words' end,
           e.child, e.happened_on, e.actor
    from event e
    where e.area = p_area and e.stream = p_stream and (e.child is null or case when e.child = first_child then related else exists (
      select from child_access a where a.area = any (app_areas()) and a.person = me and a.child = e.child
        and a.from_at <= moment and a.until_at > moment) end)
    order by e.version;
end
$function$
;
alter function log.load_stream(text,text) owner to tandem_projector;
comment on function log.load_stream(text,text) is 'One stream, to be folded, as far as the one who asks has a relationship with its child; words beyond their audience are left out.';

CREATE OR REPLACE FUNCTION log.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('log.erasing', true) = 'yes' and tg_op = 'UPDATE' and current_user = 'tandem_projector' then
    return new;
  end if;
  raise exception 'The log is only ever appended to' using errcode = 'TL001';
end
$function$
;

CREATE OR REPLACE FUNCTION log.seal_heads(p_area text, p_on date)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
  with sealed as (
    insert into log_seal (area, sealed_on, stream, version, hash)
    select s.area, p_on, s.stream, s.version, s.hash from stream_head s
    where s.area = p_area and s.version > 0 and not exists (
      select from log_seal l where l.area = s.area and l.stream = s.stream and l.version = s.version)
    on conflict do nothing returning 1
  ) select count(*)::integer from sealed
$function$
;
alter function log.seal_heads(text,date) owner to tandem_projector;
comment on function log.seal_heads(text,date) is 'Seals the head of every stream that has grown since the last seal.';

CREATE OR REPLACE FUNCTION log.stream_versions(p_area text, p_streams text[])
 RETURNS TABLE(stream text, version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
  select s.stream, s.version from stream_head s where s.area = p_area and s.stream = any (p_streams)
$function$
;
alter function log.stream_versions(text,text[]) owner to tandem_projector;
comment on function log.stream_versions(text,text[]) is 'How far streams have got: a number each, and nothing of what is in them.';

CREATE OR REPLACE FUNCTION log.verify_area(p_area text)
 RETURNS TABLE(stream text, version integer, problem text)
 LANGUAGE sql
 STABLE
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
  select e.stream, e.version, case
      when e.prev_hash <> coalesce(lag(e.hash) over w, sha256(convert_to(e.stream, 'UTF8'))) then 'does not follow the event before it'
      when e.version <> coalesce(lag(e.version) over w, 0) + 1 then 'an event before it is missing'
      when e.hash <> sha256(e.prev_hash || convert_to(canonical(e), 'UTF8')) then 'was changed'
      when e.salt is not null and e.data_hash <> sha256(e.salt || convert_to(e.data::text, 'UTF8')) then 'its words were changed'
      when e.salt is null and not exists (select from erasure x where x.area = e.area and x.stream = e.stream and x.version = e.version) then 'its words were blanked and nobody wrote down why'
    end
  from event e where e.area = p_area
  window w as (partition by e.stream order by e.version)
$function$
;

CREATE OR REPLACE FUNCTION log.verify_problems(p_area text)
 RETURNS TABLE(stream text, version integer, problem text)
 LANGUAGE sql
 STABLE
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
  select * from verify_area(p_area) v where v.problem is not null
  union all
  select * from continued_problems(p_area)
  union all
  select s.stream, s.version, 'the end of this stream was cut'
  from (select l.stream, max(l.version) as version from log_seal l where l.area = p_area group by l.stream) s
  where s.version > coalesce((select max(e.version) from event e where e.area = p_area and e.stream = s.stream), 0)
  union all
  select h.stream, h.version, 'the head does not match the last event'
  from stream_head h where h.area = p_area and h.version > 0 and not exists (
    select from event e where e.area = h.area and e.stream = h.stream and e.version = h.version and e.hash = h.hash)
$function$
;
comment on function log.verify_problems(text) is 'Every event that does not prove itself. Nothing when the log is whole.';

CREATE OR REPLACE FUNCTION log.waves(p_area text)
 RETURNS TABLE(wave integer, type text, positions bigint[], has_duties boolean)
 LANGUAGE sql
 STABLE
 SET search_path TO 'log', 'identity', 'pg_temp'
AS $function$
  with kept as (
    select e.version, e.type, e.position, e.duties <> '{}' as has_duties from event e where e.area = p_area
      and not exists (select from event w where w.area = e.area and w.stream = e.stream
                      and w.type in ('RecordedOnWrongChild', 'RecordHandedOn') and w.version > e.version)
  ), pieces as (
    select k.*, row_number() over (partition by k.version, k.type order by k.position) / 20000 as piece from kept k
  )
  select version, type, array_agg(position), bool_or(has_duties) from pieces group by version, type, piece order by version, type, piece
$function$
;
comment on function log.waves(text) is 'The events of an area, in the order in which read tables are made again from them, and whether any has duties.';

CREATE OR REPLACE FUNCTION log.without_words(p_said jsonb, p_kept jsonb, p_at text)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO 'log', 'pg_temp'
AS $function$
declare
  words text := p_said #>> '{}';
begin
  case jsonb_typeof(p_said)
    when 'object' then
      return coalesce((select jsonb_object_agg(e.key, case e.key when 'attached' then '[]'
          else without_words(e.value, p_kept, concat_ws('.', nullif(p_at, ''), e.key)) end) from jsonb_each(p_said) e), '{}');
    when 'array' then
      -- However many words stood in a list, one dash stands for them: a list that may not be empty is not.
      return coalesce((select jsonb_agg(x.left_of order by x.n) from (
          select n, left_of, left_of = '"—"' and row_number() over (partition by left_of order by n) > 1 as is_more
          from jsonb_array_elements(p_said) with ordinality a(each, n), without_words(each, p_kept, p_at || '[]') as left_of) x
        where not x.is_more), '[]');
    when 'string' then
      if words = '' or words ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' or exists (
          select from jsonb_array_elements_text(p_kept -> p_at) as k(value)
          where words ~ case k.value when '<day>' then '^\d{4}-\d{2}-\d{2}$' when '<area>' then '^[a-z]+(-[a-z]+)*$'
              when '<duty>' then '^[A-Z]{3}-\d+:' end
            or words = k.value) then
        return p_said;
      end if;
      return '"—"';
    else
      return p_said;
  end case;
end
$function$
;
comment on function log.without_words(jsonb,jsonb,text) is 'What happened without what anybody said: a dash stands in place of words, and no file is attached. `p_kept`: by where it stands, what is known to be no words.';

CREATE OR REPLACE FUNCTION read.own_answers(p_area text, p_member uuid)
 RETURNS TABLE(concern uuid, about text, commitment_name text, not_happened_count integer, words text, raised_on date, status text, owed_by_body uuid, due_on date, rung integer, outcome text, reasons text, next_step text, decided_by uuid, for_body uuid, answered_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'pg_temp'
AS $function$
  select c.concern, c.about, c.commitment_name, c.not_happened_count, c.words, c.raised_on, c.status, c.owed_by_body,
    (select d.due_on from duty d where d.area = c.area and d.stream = 'redress-' || c.concern and d.kind = 'answer-concern' and d.ended_on is null),
    a.rung, a.outcome, a.reasons, a.next_step, a.decided_by, a.for_body, a.answered_on
  from ended_place p
  join child held on held.area = p.area and held.child = p.child and held.sealed_at is null
  join concern c on c.area = p.area and c.child = p.child and c.raised_by = p.person
  left join concern_answer a on a.area = c.area and a.concern = c.concern
  where p.area = p_area and p.member = p_member and p.person = app_person() and p.area = any (app_areas())
  order by c.raised_on desc, c.concern, a.rung
$function$
;
alter function read.own_answers(text,uuid) owner to tandem_projector;
comment on function read.own_answers(text,uuid) is 'The concerns that somebody raised whose place around the child has ended, and the answers to them: their own alone.';

CREATE OR REPLACE FUNCTION read.project_duties(p_area text, p_positions bigint[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  has record;
begin
  select bool_or(e.duties ? 'starts') as starts, bool_or(e.duties ? 'ends') as ends, bool_or(e.duties ? 'moves') as moves
  into has from log.event e where e.area = p_area and e.position = any (p_positions);
  if has.starts then
    insert into duty (area, duty, child, stream, clause, pack, kind, part, owed_by_body, owed_by_person, owed_to, started_on, due_on, audience, author, named)
    select e.area, s ->> 'duty', e.child, e.stream, s ->> 'clause', s ->> 'pack', s ->> 'kind', s ->> 'part',
           (s ->> 'body')::uuid, (s ->> 'person')::uuid, s ->> 'owedTo', e.received_on, (s ->> 'due')::date,
           -- Whoever handles a concern owes something too, and stands outside the circle.
           case coalesce(e.data ->> 'audience', 'circle') when 'circle' then 'in-charge' else e.data ->> 'audience' end, coalesce(e.said_by, e.actor),
           coalesce(array(select jsonb_array_elements_text(e.data -> 'named')::uuid), '{}')
    from log.event e, jsonb_array_elements(e.duties -> 'starts') s
    where e.area = p_area and e.position = any (p_positions) and e.duties ? 'starts'
    on conflict (area, duty) do update
      set started_on = excluded.started_on, due_on = excluded.due_on, owed_by_body = excluded.owed_by_body,
          owed_by_person = excluded.owed_by_person, pack = excluded.pack, ended_on = null, ended_by = null;
  end if;
  if has.ends then
    -- Joined by the duty's name alone: with the area too, the planner pairs every event with every duty of the area.
    with ended as materialized (
      select x as duty, e.happened_on, e.type
      from log.event e, jsonb_array_elements_text(e.duties -> 'ends') x
      where e.area = p_area and e.position = any (p_positions) and e.duties ? 'ends'
    )
    update duty d set ended_on = ended.happened_on, ended_by = ended.type
    from ended where d.area = p_area and d.duty = ended.duty and d.ended_on is null;
  end if;
  if has.moves then
    with moved as materialized (
      select m ->> 'duty' as duty, (m ->> 'due')::date as due
      from log.event e, jsonb_array_elements(e.duties -> 'moves') m
      where e.area = p_area and e.position = any (p_positions) and e.duties ? 'moves'
    )
    update duty d set due_on = moved.due from moved where d.area = p_area and d.duty = moved.duty;
  end if;
end
$function$
;
comment on function read.project_duties(text,bigint[]) is 'Starts, ends and moves duty rows as the events say: the dates were worked out when the event happened.';

CREATE OR REPLACE FUNCTION read.project_duties_of(p_event log.event)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  if p_event.duties ? 'starts' then
    insert into duty (area, duty, child, stream, clause, pack, kind, part, owed_by_body, owed_by_person, owed_to, started_on, due_on, audience, author, named)
    select p_event.area, s ->> 'duty', p_event.child, p_event.stream, s ->> 'clause', s ->> 'pack', s ->> 'kind', s ->> 'part',
           (s ->> 'body')::uuid, (s ->> 'person')::uuid, s ->> 'owedTo', p_event.received_on, (s ->> 'due')::date,
           case coalesce(p_event.data ->> 'audience', 'circle') when 'circle' then 'in-charge' else p_event.data ->> 'audience' end,
           coalesce(p_event.said_by, p_event.actor),
           coalesce(array(select jsonb_array_elements_text(p_event.data -> 'named')::uuid), '{}')
    from jsonb_array_elements(p_event.duties -> 'starts') s
    on conflict (area, duty) do update
      set started_on = excluded.started_on, due_on = excluded.due_on, owed_by_body = excluded.owed_by_body,
          owed_by_person = excluded.owed_by_person, pack = excluded.pack, ended_on = null, ended_by = null;
  end if;
  if p_event.duties ? 'ends' then
    update duty d set ended_on = p_event.happened_on, ended_by = p_event.type
    where d.area = p_event.area and d.ended_on is null
      and d.duty = any (array(select jsonb_array_elements_text(p_event.duties -> 'ends')));
  end if;
  if p_event.duties ? 'moves' then
    update duty d set due_on = (m ->> 'due')::date from jsonb_array_elements(p_event.duties -> 'moves') m
    where d.area = p_event.area and d.duty = m ->> 'duty';
  end if;
  return true;
end
$function$
;
comment on function read.project_duties_of(log.event) is 'What project_duties does, for one event.';

CREATE OR REPLACE FUNCTION read.project_timeline(p_area text, p_positions bigint[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  insert into timeline (area, child, position, stream, version, type, happened_on, recorded_at, actor, as_role, for_body, said_by, channel, clauses, pack, audience, author, named, data)
  select e.area, e.child, e.position, e.stream, e.version, e.type, e.happened_on, e.recorded_at, e.actor, e.as_role, e.for_body, e.said_by, e.channel, e.clauses, e.pack,
         coalesce(e.data ->> 'audience', 'circle'), coalesce((e.data ->> 'whose')::uuid, e.said_by, e.actor),
         coalesce(array(select jsonb_array_elements_text(e.data -> 'named')::uuid), '{}'), e.data
  from log.event e
  where e.area = p_area and e.position = any (p_positions) and e.child is not null;
end
$function$
;

CREATE OR REPLACE FUNCTION read.project_timeline_of(p_event log.event)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  insert into timeline (area, child, position, stream, version, type, happened_on, recorded_at, actor, as_role, for_body, said_by, channel, clauses, pack, audience, author, named, data)
  values (p_event.area, p_event.child, p_event.position, p_event.stream, p_event.version, p_event.type, p_event.happened_on, p_event.recorded_at,
          p_event.actor, p_event.as_role, p_event.for_body, p_event.said_by, p_event.channel, p_event.clauses, p_event.pack,
          coalesce(p_event.data ->> 'audience', 'circle'), coalesce((p_event.data ->> 'whose')::uuid, p_event.said_by, p_event.actor),
          coalesce(array(select jsonb_array_elements_text(p_event.data -> 'named')::uuid), '{}'), p_event.data);
  return true;
end
$function$
;
comment on function read.project_timeline_of(log.event) is 'What project_timeline does, for one event that names a child.';

CREATE OR REPLACE FUNCTION read.raiser_sees_no_more(p_area text, p_concern uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'read', 'identity', 'pg_temp'
AS $function$
  select exists (
    select from concern c join ended_place p on p.area = c.area and p.child = c.child and p.person = c.raised_by
    where c.area = p_area and c.concern = p_concern and c.child = any (my_children())
      and not exists (select from child_access a where a.area = c.area and a.child = c.child and a.person = c.raised_by
        and a.from_at <= app_at() and a.until_at > app_at()))
$function$
;
alter function read.raiser_sees_no_more(text,uuid) owner to tandem_projector;
comment on function read.raiser_sees_no_more(text,uuid) is 'Whether the place of whoever raised this concern has ended: for those who may see the child.';

CREATE OR REPLACE FUNCTION web.cast_vote(p_area text, p_dialogue uuid, p_device bytea, p_statement uuid, p_wording integer, p_vote smallint, p_live text, p_today date, p_most integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
declare
  me dialogue_voter;
begin
  select v.* into me from dialogue_device d join dialogue_voter v using (area, dialogue, voter)
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device;
  if me.voter is null then return 'not-joined'; end if;
  perform from dialogue where area = p_area and dialogue = p_dialogue and closed_on is null and until_on >= p_today;
  if not found then return 'closed'; end if;
  perform from dialogue_statement s where s.area = p_area and s.statement = p_statement and s.dialogue = p_dialogue and s.stage = 'open'
    and s.wording = p_wording;
  if not found then return 'other-words'; end if;
  if me.paced_until > now() + interval '1 minute' - interval '1 minute' / p_most then return 'too-often'; end if;
  update dialogue_voter v set paced_until = greatest(v.paced_until, now()) + interval '1 minute' / p_most
  where v.area = p_area and v.dialogue = p_dialogue and v.voter = me.voter;
  insert into dialogue_vote (area, dialogue, voter, statement, wording, vote, live)
  values (p_area, p_dialogue, me.voter, p_statement, p_wording, p_vote, p_live)
  on conflict (area, dialogue, voter, statement) do update
    set wording = excluded.wording, vote = excluded.vote, live = excluded.live;
  return 'kept';
end
$function$
;
alter function web.cast_vote(text,uuid,bytea,uuid,integer,smallint,text,date,integer) owner to tandem_projector;
comment on function web.cast_vote(text,uuid,bytea,uuid,integer,smallint,text,date,integer) is 'Keeps one vote of the participant behind a browser, in place of any earlier one.';

CREATE OR REPLACE FUNCTION web.choose_writing(p_often text, p_weekday integer, p_hour integer, p_is_easy boolean)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
  insert into writing (person, often, weekday, hour, is_easy, chosen_at)
  select a.person, p_often, p_weekday, p_hour, p_is_easy, app_at() from account a where a.person = app_person()
  on conflict (person) do update set often = excluded.often, weekday = excluded.weekday, hour = excluded.hour,
    is_easy = excluded.is_easy, chosen_at = excluded.chosen_at
$function$
;
alter function web.choose_writing(text,integer,integer,boolean) owner to tandem_projector;
comment on function web.choose_writing(text,integer,integer,boolean) is 'The one who asks chooses for themself.';

CREATE OR REPLACE FUNCTION web.claim(p_reference text, p_person uuid, p_name text, p_email text, p_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  before text := coalesce(current_setting('app.areas', true), '');
  code record;
  asked record;
  known_born date;
  refused text;
begin
  select * into code from invitation_code c where c.reference = p_reference for update;
  select * into asked from invitation i where i.invitation = code.invitation for update;
  if code.used_at is not null or asked.status <> 'open' or code.expires_at <= p_at then
    refused := case when code.used_at is not null then 'used' when asked.status <> 'open' then 'withdrawn' else 'expired' end;
    perform note_refusal(code.invitation, refused, p_at);
    return refused;
  end if;
  -- The area of the invitation, for these few statements: whoever gives a code has none of their own yet.
  perform set_config('app.areas', asked.area, true);
  select ch.born_on into known_born from child ch where ch.area = asked.area and ch.child = p_person;
  refused := case
    -- A young person's own code makes their account: nobody else's account becomes theirs, and theirs is made once.
    when asked.standing = 'child' and exists (select from account a where a.person in (p_person, asked.child)) then 'is-not-the-child'
    when p_person = asked.child then 'is-the-child'
    when p_person = asked.started_by then 'is-the-starter'
    when asked.standing in ('parent', 'carer') and known_born >= (select ch.born_on from child ch where ch.area = asked.area and ch.child = asked.child) then 'is-younger'
    when exists (select from bar b where b.area = asked.area and b.child = asked.child and b.person in (p_person, asked.acts_for)
      and b.scope = 'everything' and b.lifted_at is null) then 'barred'
    when exists (select from circle c where c.area = asked.area and c.child = asked.child and c.person = p_person
      and c.from_at <= p_at and c.until_at > p_at) then 'is-here-already'
    end;
  if refused is not null then
    perform note_refusal(code.invitation, refused, p_at);
    perform set_config('app.areas', before, true);
    return refused;
  end if;
  insert into person (area, person, full_name, called, email) values (asked.area, p_person, p_name, p_name, p_email)
  on conflict (area, person) do nothing;
  insert into account (person, areas, called, as_role, spaces, email)
  values (p_person, array[asked.area], p_name,
          case when asked.role in ('parent', 'guardian', 'parent-without-responsibility') then 'parent'
               when asked.role in ('foster-carer', 'relative-carer') then 'carer'
               when asked.standing = 'service' then 'caseworker' when asked.standing = 'child' then 'child' else 'adviser' end,
          array[case asked.standing when 'service' then 'desk' else 'my' end], p_email)
  on conflict (person) do nothing;
  update invitation_code c set used_at = p_at where c.reference = p_reference;
  update invitation i set status = 'claimed', claimed_by = p_person, claimed_name = p_name, claimed_at = p_at where i.area = asked.area and i.invitation = asked.invitation;
  perform set_config('app.areas', before, true);
  return 'claimed';
end
$function$
;
alter function web.claim(text,uuid,text,text,timestamp with time zone) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.claim_by_link(p_link bytea, p_at timestamp with time zone)
 RETURNS TABLE(outcome text, person uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  delete from join_ticket t where t.ticket = p_link and t.email is not null and t.made_at > now() - interval '60 minutes' returning * into held;
  if held is null then
    outcome := 'link-over';
    return next;
    return;
  end if;
  person := coalesce((select a.person from account a where lower(a.email) = lower(held.email)), gen_random_uuid());
  outcome := claim(held.reference, person, held.full_name, held.email, p_at);
  return next;
end
$function$
;
alter function web.claim_by_link(bytea,timestamp with time zone) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.claim_signed_in(p_reference text, p_secret bytea, p_person uuid, p_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  tried text;
begin
  select t.outcome into tried from try_code(p_reference, p_secret, p_at) t;
  if tried <> 'open' then return tried; end if;
  return (select claim(p_reference, p_person, a.called, a.email, p_at) from account a where a.person = p_person);
end
$function$
;
alter function web.claim_signed_in(text,bytea,uuid,timestamp with time zone) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.claim_with_pin(p_ticket bytea, p_name text, p_pin bytea, p_at timestamp with time zone)
 RETURNS TABLE(outcome text, person uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  held record;
begin
  delete from join_ticket t where t.ticket = p_ticket and t.email is null and t.made_at > now() - interval '30 minutes' returning * into held;
  if held is null then
    outcome := 'link-over';
    return next;
    return;
  end if;
  person := gen_random_uuid();
  outcome := claim(held.reference, person, p_name, null, p_at);
  if outcome = 'claimed' then
    insert into slip (person, reference, secret, pin, tries_left)
    select claim_with_pin.person, c.reference, c.secret, p_pin, c.pin_tries from invitation_code c where c.reference = held.reference;
  end if;
  return next;
end
$function$
;
alter function web.claim_with_pin(bytea,text,bytea,timestamp with time zone) owner to tandem_projector;
comment on function web.claim_with_pin(bytea,text,bytea,timestamp with time zone) is 'Without e-mail: the code that was handed over stays the slip one signs in with, together with a PIN of one''s own.';

CREATE OR REPLACE FUNCTION web.clock_ahead()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select coalesce((select ahead_ms from clock), 0)
$function$
;
alter function web.clock_ahead() owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.declare_groups(p_area text, p_dialogue uuid, p_device bytea, p_declared text[], p_rating text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  update dialogue_voter v set declared = case when v.by_card then v.declared else coalesce(p_declared, v.declared) end,
    rating = coalesce(p_rating, v.rating)
  from dialogue_device d
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
    and v.area = d.area and v.dialogue = d.dialogue and v.voter = d.voter
$function$
;
alter function web.declare_groups(text,uuid,bytea,text[],text) owner to tandem_projector;
comment on function web.declare_groups(text,uuid,bytea,text[],text) is 'Which groups a participant says they belong to, and how well they say their view was answered.';

CREATE OR REPLACE FUNCTION web.dialogue_by_group(p_area text, p_dialogue uuid)
 RETURNS TABLE(statement uuid, declared text, agree integer, disagree integer, pass integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
  select s.statement, g, (count(*) filter (where e.vote = 1))::integer, (count(*) filter (where e.vote = -1))::integer,
    (count(*) filter (where e.vote = 0))::integer
  from dialogue_statement s join dialogue_vote e on e.area = s.area and e.dialogue = s.dialogue and e.statement = s.statement and e.wording = s.wording
    join dialogue_voter v on v.area = e.area and v.dialogue = e.dialogue and v.voter = e.voter, unnest(v.declared) g
  where s.area = p_area and s.dialogue = p_dialogue and s.stage = 'open'
  group by s.statement, g
$function$
;
alter function web.dialogue_by_group(text,uuid) owner to tandem_projector;
comment on function web.dialogue_by_group(text,uuid) is 'How each group that people said they belong to voted on each statement.';

CREATE OR REPLACE FUNCTION web.dialogue_heard(p_area text, p_dialogue uuid)
 RETURNS TABLE(declared text, by_card boolean, channel text, people integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
  with heard as (
    select v.declared, v.by_card, v.channel from dialogue_voter v
    where v.area = p_area and v.dialogue = p_dialogue and exists (
      select from dialogue_vote e join dialogue_statement s on s.area = e.area and s.statement = e.statement and s.wording = e.wording
      where e.area = v.area and e.dialogue = v.dialogue and e.voter = v.voter and s.stage = 'open')
  )
  select g, h.by_card, null, count(*)::integer from heard h, unnest(h.declared) g group by g, h.by_card
  union all select null, null, h.channel, count(*)::integer from heard h group by h.channel
  union all select null, null, null, count(*)::integer from heard h where h.declared = '{}'
$function$
;
alter function web.dialogue_heard(text,uuid) owner to tandem_projector;
comment on function web.dialogue_heard(text,uuid) is 'How many people were heard: of each group and whether it is from their card, by each way they came, and who did not say.';

CREATE OR REPLACE FUNCTION web.dialogue_patterns(p_area text, p_dialogue uuid)
 RETURNS TABLE(votes text, people integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
  with s as (
    select statement, wording, row_number() over (order by statement) - 1 as n
    from dialogue_statement where area = p_area and dialogue = p_dialogue and stage = 'open'
  ), person as (
    select string_agg(s.n || case e.vote when 1 then '+' when -1 then '-' else '?' end, ' ' order by s.n) as votes
    from dialogue_vote e join s on s.statement = e.statement and s.wording = e.wording
    where e.area = p_area and e.dialogue = p_dialogue group by e.voter
  )
  select p.votes, count(*)::integer from person p group by p.votes order by p.votes collate "C"
$function$
;
alter function web.dialogue_patterns(text,uuid) owner to tandem_projector;
comment on function web.dialogue_patterns(text,uuid) is 'Each way of voting on the words as they are now, and how many people voted so: `3+ 5- 8?` are the statements in the order of their ids. What groups are found from.';

CREATE OR REPLACE FUNCTION web.dialogue_ratings(p_area text, p_dialogue uuid)
 RETURNS TABLE(rating text, people integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select rating, count(*)::integer from dialogue_voter where area = p_area and dialogue = p_dialogue and rating is not null group by rating
$function$
;
alter function web.dialogue_ratings(text,uuid) owner to tandem_projector;
comment on function web.dialogue_ratings(text,uuid) is 'How well people say their view was answered.';

CREATE OR REPLACE FUNCTION web.dialogue_sides(p_area text, p_dialogue uuid)
 RETURNS TABLE(statement uuid, live_yes integer, live_only_if integer, live_no integer, agreed_before integer, again integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
  select s.statement,
    (count(*) filter (where e.wording = s.wording and e.live = 'yes'))::integer,
    (count(*) filter (where e.wording = s.wording and e.live = 'only-if'))::integer,
    (count(*) filter (where e.wording = s.wording and e.live = 'no'))::integer,
    (count(*) filter (where e.wording < s.wording and e.vote = 1))::integer,
    (count(*) filter (where e.wording = s.wording and s.wording > 1))::integer
  from dialogue_statement s join dialogue_vote e on e.area = s.area and e.dialogue = s.dialogue and e.statement = s.statement
  where s.area = p_area and s.dialogue = p_dialogue and s.stage = 'open'
  group by s.statement
$function$
;
alter function web.dialogue_sides(text,uuid) owner to tandem_projector;
comment on function web.dialogue_sides(text,uuid) is 'Who could live with each statement, and who agreed to words it had before (CON-8).';

CREATE OR REPLACE FUNCTION web.drop_draft(p_session bytea, p_key text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  delete from draft d using session s where s.session = p_session and s.ended_at is null and d.person = s.person and d.key = p_key
$function$
;
alter function web.drop_draft(bytea,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.drop_held_files(p_session bytea, p_held uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  delete from held_file h using session s where s.session = p_session and h.person = s.person and h.held = any (p_held)
$function$
;
alter function web.drop_held_files(bytea,uuid[]) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.end_session(p_session bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  update session set ended_at = now(), flash = null where session = p_session and ended_at is null
$function$
;
alter function web.end_session(bytea) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.enter_class(p_typed text, p_name text, p_as text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'identity', 'web', 'pg_temp'
AS $function$
declare
  typed text := upper(regexp_replace(p_typed, '[^A-Za-z0-9]', '', 'g'));
  held record;
  came uuid := gen_random_uuid();
begin
  select * into held from class_code c where c.first_half = left(typed, 4) and c.revoked_at is null
    and c.made_at <= app_at() and c.until_at > app_at() and c.tries_left > 0
  order by c.second_half = substr(typed, 5) desc limit 1 for update;
  if held is null or coalesce(btrim(p_name), '') = '' or coalesce(btrim(p_as), '') = '' then return null; end if;
  if held.second_half <> substr(typed, 5) then
    update class_code c set tries_left = c.tries_left - 1, revoked_at = case when c.tries_left <= 1 then app_at() end
    where c.area = held.area and c.class_code = held.class_code;
    return null;
  end if;
  insert into class_visit (area, visit, class_code, body, class_words, name, as_what, came_at)
  values (held.area, came, held.class_code, held.body, held.class_words, p_name, p_as, app_at());
  insert into account (person, areas, called, as_role, for_body, spaces) values (came, array[held.area], p_name, 'supply', held.body, '{}');
  return came;
end
$function$
;
alter function web.enter_class(text,text,text) owner to tandem_projector;
comment on function web.enter_class(text,text,text) is 'Lets in whoever types a code that is good now, with their name and what they are here as, as somebody of their own for today.';

CREATE OR REPLACE FUNCTION web.find_answered(p_session bytea, p_command uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select c.location from command c join session s on s.person = c.person where s.session = p_session and c.command = p_command
$function$
;
alter function web.find_answered(bytea,uuid) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.find_draft(p_session bytea, p_key text)
 RETURNS TABLE(body jsonb, saved_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select d.body, d.saved_at from draft d join session s on s.person = d.person
  where s.session = p_session and s.ended_at is null and d.key = p_key
$function$
;
alter function web.find_draft(bytea,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.find_held_file(p_session bytea, p_key text, p_field text, p_held uuid)
 RETURNS TABLE(kind text, type text, sha256 text, width integer, height integer, scanned boolean, content bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select h.kind, h.type, h.sha256, h.width, h.height, h.scanned, h.content
  from held_file h join session s on s.person = h.person
  where s.session = p_session and s.ended_at is null and h.held = p_held and h.key = p_key and h.field = p_field
    and h.held_at > now() - interval '1 day'
$function$
;
alter function web.find_held_file(bytea,text,text,uuid) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.find_voter(p_area text, p_dialogue uuid, p_device bytea, p_code bytea)
 RETURNS TABLE(voter uuid, declared text[], rating text, by_card boolean, has_code boolean, is_code boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select v.voter, v.declared, v.rating, v.by_card, c.code is not null, coalesce(c.code = p_code, false)
  from dialogue_device d join dialogue_voter v using (area, dialogue, voter)
    left join dialogue_code c on c.area = v.area and c.dialogue = v.dialogue and c.voter = v.voter
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
$function$
;
alter function web.find_voter(text,uuid,bytea,bytea) owner to tandem_projector;
comment on function web.find_voter(text,uuid,bytea,bytea) is 'The participant behind a browser, for that browser alone, and whether they have a code, and whether it is this one.';

CREATE OR REPLACE FUNCTION web.finish_command(p_session bytea, p_command uuid, p_location text, p_flash jsonb, p_draft text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  who uuid;
  earlier text;
begin
  select person into strict who from session where session = p_session;
  insert into command (command, person, location) values (p_command, who, p_location) on conflict do nothing;
  if not found then
    select location into earlier from command where command = p_command and person = who;
    return coalesce(earlier, '/');
  end if;
  delete from draft where person = who and key = p_draft;
  update session set flash = p_flash where session = p_session and (p_flash is not null or flash is not null);
  return null;
end
$function$
;
alter function web.finish_command(bytea,uuid,text,jsonb,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.forget_paces(p_area text)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  with past as (update dialogue_voter set paced_until = null where area = p_area and paced_until < now() returning 1)
  select count(*)::integer from past
$function$
;
alter function web.forget_paces(text) owner to tandem_projector;
comment on function web.forget_paces(text) is 'Forgets when anybody voted last.';

CREATE OR REPLACE FUNCTION web.give_code(p_reference text, p_secret bytea, p_ticket bytea, p_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  tried text;
begin
  select t.outcome into tried from try_code(p_reference, p_secret, p_at) t;
  if tried = 'open' then insert into join_ticket (ticket, reference) values (p_ticket, p_reference); end if;
  return tried;
end
$function$
;
alter function web.give_code(text,bytea,bytea,timestamp with time zone) owner to tandem_projector;
comment on function web.give_code(text,bytea,bytea,timestamp with time zone) is 'A right code opens half an hour in which to say who one is. It is used up only when that is said.';

CREATE OR REPLACE FUNCTION web.hold_file(p_session bytea, p_key text, p_field text, p_kind text, p_type text, p_sha256 text, p_width integer, p_height integer, p_scanned boolean, p_content bytea)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  who uuid;
  made uuid;
begin
  select person into who from session where session = p_session;
  if who is null then return null; end if;
  insert into held_file (person, key, field, kind, type, sha256, width, height, scanned, content)
  values (who, p_key, p_field, p_kind, p_type, p_sha256, p_width, p_height, p_scanned, p_content)
  on conflict (person, key, field, sha256) do update set held_at = now(), scanned = excluded.scanned
  returning held into made;
  delete from held_file h where h.person = who and h.held in (
    select o.held from held_file o where o.person = who order by o.held_at desc, o.held = made desc offset 4);
  return made;
end
$function$
;
alter function web.hold_file(bytea,text,text,text,text,text,integer,integer,boolean,bytea) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.home_of_person(p_person uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select '/' || a.spaces[1] from account a where a.person = p_person
$function$
;
alter function web.home_of_person(uuid) owner to tandem_projector;
comment on function web.home_of_person(uuid) is 'Where somebody arrives who has just signed in.';

CREATE OR REPLACE FUNCTION web.is_held(p_session bytea, p_key text, p_held uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select exists (select from held_file h join session s on s.person = h.person
    where s.session = p_session and s.ended_at is null and h.held = p_held and h.key = p_key
      and h.held_at > now() - interval '1 day')
$function$
;
alter function web.is_held(bytea,text,uuid) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.join_dialogue(p_area text, p_dialogue uuid, p_device bytea, p_voter uuid, p_code bytea, p_same boolean, p_channel text, p_on date, p_most integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
declare
  needs boolean;
  held dialogue_code;
  before uuid;
  begun integer;
  mine uuid;
begin
  select by_code into needs from dialogue where area = p_area and dialogue = p_dialogue;
  if not found then return 'no-dialogue'; end if;
  select voter, people into before, begun from dialogue_device where area = p_area and dialogue = p_dialogue and device = p_device;
  if p_code is null then
    if before is not null then return 'joined'; end if;
    if needs then return 'needs-code'; end if;
    if begun >= p_most then return 'too-many'; end if;
  else
    select * into held from dialogue_code where area = p_area and dialogue = p_dialogue and code = p_code for update;
    if not found then return 'no-code'; end if;
    if held.voter = before then return 'joined'; end if;
    -- Only whoever says so is the same as whoever was here before; and nobody has two codes.
    if not p_same then
      before := null;
    elsif exists (select from dialogue_code c where c.area = p_area and c.dialogue = p_dialogue and c.voter = before) then
      return 'other-code';
    end if;
    mine := held.voter;
  end if;
  if mine is null then
    mine := coalesce(before, p_voter);
    insert into dialogue_voter (area, dialogue, voter, channel, joined_on) values (p_area, p_dialogue, mine, p_channel, p_on)
    on conflict do nothing;
    update dialogue_code set voter = mine where area = p_area and dialogue = p_dialogue and code = p_code;
    update dialogue_voter set declared = held.declared, by_card = true
    where area = p_area and dialogue = p_dialogue and voter = mine and held.declared <> '{}';
  elsif before is not null then
    -- They counted by their code already: what they said here without it would count them twice.
    delete from dialogue_vote where area = p_area and dialogue = p_dialogue and voter = before;
    delete from dialogue_voter where area = p_area and dialogue = p_dialogue and voter = before;
  end if;
  insert into dialogue_device as d (area, dialogue, device, voter, people)
  values (p_area, p_dialogue, p_device, mine, case when p_code is null then 1 else 0 end)
  on conflict (area, dialogue, device) do update set voter = excluded.voter, people = d.people + excluded.people;
  return 'joined';
end
$function$
;
alter function web.join_dialogue(text,uuid,bytea,uuid,bytea,boolean,text,date,integer) owner to tandem_projector;
comment on function web.join_dialogue(text,uuid,bytea,uuid,bytea,boolean,text,date,integer) is 'Begins to take part. Never twice by one code, however many phones it is typed on; and never as somebody who was on this phone before, unless they say that it was them.';

CREATE OR REPLACE FUNCTION web.keep_draft(p_session bytea, p_key text, p_body jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  who uuid;
begin
  select person into who from session where session = p_session;
  if who is null then return false; end if;
  insert into draft (person, key, body) values (who, p_key, p_body)
  on conflict (person, key) do update set body = excluded.body, saved_at = now();
  delete from draft d where d.person = who and d.key in (
    select o.key from draft o where o.person = who order by o.saved_at desc offset 100);
  return true;
end
$function$
;
alter function web.keep_draft(bytea,text,jsonb) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.keep_file(p_area text, p_child uuid, p_file uuid, p_type text, p_scanned boolean, p_content bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
begin
  if session_user <> 'tandem_system' and not p_child = any (my_children()) then
    raise exception 'No relationship with this child' using errcode = 'TI404';
  end if;
  insert into file (area, file, type, bytes, sha256, scanned, kept_by, kept_at)
  values (p_area, p_file, p_type, octet_length(p_content), encode(sha256(p_content), 'hex'), p_scanned, app_person(), app_at());
  insert into file_chunk (area, file, n, content)
  select p_area, p_file, n, substring(p_content from n * 262144 + 1 for 262144)
  from generate_series(0, (octet_length(p_content) - 1) / 262144) n;
end
$function$
;
alter function web.keep_file(text,uuid,uuid,text,boolean,bytea) owner to tandem_projector;
comment on function web.keep_file(text,uuid,uuid,text,boolean,bytea) is 'Keeps a file for a child the one who asks may see.';

CREATE OR REPLACE FUNCTION web.keep_for_shown(p_shown_to uuid, p_key text, p_body jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  who uuid;
begin
  select a.person into who from account a where a.shown_to = p_shown_to
    and exists (select from session s where s.person = a.person and s.seen_at > now() - interval '12 hours');
  if who is null then return false; end if;
  insert into draft (person, key, body) values (who, p_key, p_body)
  on conflict (person, key) do update set body = excluded.body, saved_at = now();
  delete from draft d where d.person = who and d.key in (
    select o.key from draft o where o.person = who order by o.saved_at desc offset 100);
  return true;
end
$function$
;
alter function web.keep_for_shown(uuid,text,jsonb) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.keep_parted(p_parting bytea, p_key text, p_body jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
begin
  delete from parting where parted_at < now() - interval '1 hour';
  perform from parting where parting = p_parting for update;
  if not found then return false; end if;
  if (select count(*) from parting_draft d where d.parting = p_parting and d.key <> p_key) >= 20 then return false; end if;
  insert into parting_draft (parting, key, body) values (p_parting, p_key, p_body)
  on conflict (parting, key) do update set body = excluded.body, saved_at = now();
  return true;
end
$function$
;
alter function web.keep_parted(bytea,text,jsonb) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.keep_sheets(p_area text, p_dialogue uuid, p_on date, p_sheets jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
declare
  kept integer;
begin
  with sheet as materialized (
    select (x ->> 'voter')::uuid as voter, array(select jsonb_array_elements_text(x -> 'declared')) as declared, x ->> 'sheet' as name,
           x ->> 'channel' as channel, decode(x ->> 'code', 'hex') as code, x -> 'votes' as votes
    from jsonb_array_elements(p_sheets) x
  ), taken as (
    update dialogue_code c set voter = s.voter from sheet s
    where c.area = p_area and c.dialogue = p_dialogue and c.code = s.code and c.voter is null
    returning c.voter, c.declared
  ), fresh as (
    insert into dialogue_voter (area, dialogue, voter, declared, by_card, channel, sheet, joined_on)
    select p_area, p_dialogue, s.voter, case when t.declared <> '{}' then t.declared else s.declared end,
           coalesce(t.declared <> '{}', false), s.channel, s.name, p_on
    from sheet s left join taken t using (voter)
    where s.code is null or t.voter is not null
    on conflict do nothing
    returning voter
  ), voted as (
    insert into dialogue_vote (area, dialogue, voter, statement, wording, vote)
    select p_area, p_dialogue, s.voter, d.statement, d.wording, (v ->> 'vote')::smallint
    from fresh join sheet s using (voter), jsonb_array_elements(s.votes) v
      join dialogue_statement d on d.area = p_area and d.dialogue = p_dialogue and d.statement = (v ->> 'statement')::uuid and d.stage = 'open'
    on conflict do nothing
  )
  select count(*)::integer into kept from fresh;
  return kept;
end
$function$
;
alter function web.keep_sheets(text,uuid,date,jsonb) owner to tandem_projector;
comment on function web.keep_sheets(text,uuid,date,jsonb) is 'Votes given on paper or in a room, many at once: worth what others are worth (CON-11). Answers how many sheets were new.';

CREATE OR REPLACE FUNCTION web.leave_phone(p_area text, p_dialogue uuid, p_device bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  update dialogue_device set voter = null where area = p_area and dialogue = p_dialogue and device = p_device
$function$
;
alter function web.leave_phone(text,uuid,bytea) owner to tandem_projector;
comment on function web.leave_phone(text,uuid,bytea) is 'Whoever was on this phone is not there any more. What they said stays, and counts (CON-12).';

CREATE OR REPLACE FUNCTION web.list_demo_people()
 RETURNS TABLE(slug text, person uuid, title text, words text, spaces text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select demo_slug, person, coalesce(demo_title, called), coalesce(demo_words, ''), spaces from account
  where demo_slug is not null order by demo_order, demo_slug limit 12
$function$
;
alter function web.list_demo_people() owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.list_writing()
 RETURNS TABLE(person uuid, areas text[], as_role text, called text, email text, often text, weekday integer, hour integer, is_easy boolean, last_at timestamp with time zone, seen_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select w.person, a.areas, a.as_role, a.called, a.email, w.often, w.weekday, w.hour, w.is_easy, coalesce(w.written_at, w.chosen_at),
    greatest(w.chosen_at, w.written_at, (select max(s.seen_at) from session s where s.person = w.person))
  from writing w join account a on a.person = w.person
  where w.often <> 'never' and a.email is not null
  order by w.person
$function$
;
alter function web.list_writing() owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.looked_before(p_area text, p_children uuid[], p_before timestamp with time zone)
 RETURNS TABLE(child uuid, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
  select asked.child, last.at
  from unnest(p_children) asked (child),
    lateral (select max(l.at) as at from look l
             where l.area = p_area and l.person = app_person() and l.child = asked.child
               and l.at <= p_before and l.allowed and l.part in ('record', 'page')) last
  where last.at is not null
$function$
;
alter function web.looked_before(text,uuid[],timestamp with time zone) owner to tandem_projector;
comment on function web.looked_before(text,uuid[],timestamp with time zone) is 'When the one who asks last looked at the record of each of these children, up to a moment: their own looks and nobody else''s (RCD-19).';

CREATE OR REPLACE FUNCTION web.make_codes(p_area text, p_dialogue uuid, p_codes bytea[], p_declared text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  insert into dialogue_code (area, dialogue, code, declared) select p_area, p_dialogue, c, p_declared from unnest(p_codes) c on conflict do nothing
$function$
;
alter function web.make_codes(text,uuid,bytea[],text[]) owner to tandem_projector;
comment on function web.make_codes(text,uuid,bytea[],text[]) is 'Keeps invitation codes, as hashes alone, with the groups they are given to.';

CREATE OR REPLACE FUNCTION web.make_sign_in_link(p_email text, p_link bytea, p_next text)
 RETURNS TABLE(called text, email text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  held record;
begin
  select a.person, a.called, a.email into held from account a where lower(a.email) = lower(p_email);
  if not found or (select count(*) from sign_in_link l where l.person = held.person and l.made_at > now() - interval '1 hour') >= 5 then
    return;
  end if;
  insert into sign_in_link (link, person, next) values (p_link, held.person, p_next);
  return query select held.called, held.email;
end
$function$
;
alter function web.make_sign_in_link(text,bytea,text) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.may_look(p_child uuid, p_part text, p_note boolean)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  held text;
begin
  select a.area into held from child_access a
  where a.area = any (app_areas()) and a.person = app_person() and a.child = p_child
    and a.from_at <= app_at() and a.until_at > app_at() limit 1;
  if held is null then
    select c.area into held from child c where c.area = any (app_areas()) and c.child = p_child;
    perform note_look(coalesce(held, (app_areas())[1]), p_child, p_part);
    return false;
  end if;
  if p_note and p_child <> app_person() then perform note_look(held, p_child, p_part); end if;
  return true;
end
$function$
;
alter function web.may_look(uuid,text,boolean) owner to tandem_projector;
comment on function web.may_look(uuid,text,boolean) is 'Whether the one who asks has a relationship with this child now.';

CREATE OR REPLACE FUNCTION web.meet_session(p_session bytea, p_command uuid, p_take_flash boolean, p_idle interval, p_whole interval)
 RETURNS TABLE(live boolean, person uuid, areas text[], called text, as_role text, for_body uuid, spaces text[], portrait text, shown_to uuid, flash jsonb, answered text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  held record;
begin
  select s.person, s.flash, s.seen_at, a.areas, a.called, a.as_role, a.for_body, a.spaces, a.portrait, a.shown_to,
         s.ended_at is null and s.seen_at > now() - p_idle and s.started_at > now() - p_whole as live
  into held
  from session s join account a on a.person = s.person where s.session = p_session;
  if not found then return; end if;
  if held.live and (held.seen_at < now() - interval '1 minute' or (p_take_flash and held.flash is not null)) then
    update session s set seen_at = now(), flash = case when p_take_flash then null else s.flash end where s.session = p_session;
  end if;
  return query select held.live, held.person, held.areas, held.called, held.as_role, held.for_body, held.spaces, held.portrait, held.shown_to,
    case when p_take_flash and held.live then held.flash end,
    (select c.location from command c where c.command = p_command and c.person = held.person);
end
$function$
;
alter function web.meet_session(bytea,uuid,boolean,interval,interval) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.move_clock(p_ahead_ms bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
begin
  if exists (select from clock where ahead_ms > p_ahead_ms) then
    raise exception 'The clock never goes backwards' using errcode = 'TW422';
  end if;
  insert into clock (ahead_ms) values (p_ahead_ms) on conflict (one) do update set ahead_ms = excluded.ahead_ms;
end
$function$
;
alter function web.move_clock(bigint) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.my_writing()
 RETURNS TABLE(often text, weekday integer, hour integer, has_email boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
  select w.often, w.weekday, w.hour, a.email is not null
  from account a left join writing w on w.person = a.person where a.person = app_person()
$function$
;
alter function web.my_writing() owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.note_look(p_area text, p_child uuid, p_part text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  may boolean := p_child = any (my_children());
begin
  -- Opening the same part again within a quarter of an hour is one look: a page reloaded is not a second visit.
  if not exists (
    select from look l where l.area = p_area and l.child = p_child and l.person = app_person() and l.part = p_part
      and l.allowed = may and l.at > app_at() - interval '15 minutes' and l.at <= app_at()
  ) then
    insert into look (area, child, at, person, as_role, part, allowed)
    values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), p_part, may);
  end if;
  return may;
end
$function$
;
alter function web.note_look(text,uuid,text) owner to tandem_projector;
comment on function web.note_look(text,uuid,text) is 'Writes down a look and answers whether it was allowed. The page shows nothing when it was not.';

CREATE OR REPLACE FUNCTION web.note_refusal(p_invitation uuid, p_why text, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
  insert into invitation_refusal (area, refusal, invitation, child, why, at)
  select i.area, gen_random_uuid(), i.invitation, i.child, p_why, p_at from invitation i where i.invitation = p_invitation
$function$
;
alter function web.note_refusal(uuid,text,timestamp with time zone) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.note_writer(p_area text, p_dialogue uuid, p_device bytea, p_statement uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  insert into dialogue_writer (area, dialogue, statement, voter)
  select d.area, d.dialogue, p_statement, d.voter from dialogue_device d
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
  on conflict do nothing
$function$
;
alter function web.note_writer(text,uuid,bytea,uuid) owner to tandem_projector;
comment on function web.note_writer(text,uuid,bytea,uuid) is 'Notes who added a sentence, apart from the sentence.';

CREATE OR REPLACE FUNCTION web.own_votes(p_area text, p_dialogue uuid, p_device bytea)
 RETURNS TABLE(statement uuid, wording integer, vote smallint, live text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select v.statement, v.wording, v.vote, v.live from dialogue_device d join dialogue_vote v using (area, dialogue, voter)
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
$function$
;
alter function web.own_votes(text,uuid,bytea) owner to tandem_projector;
comment on function web.own_votes(text,uuid,bytea) is 'A participant''s own votes, for the browser they gave them with.';

CREATE OR REPLACE FUNCTION web.part(p_session bytea, p_parting bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  who uuid;
begin
  delete from parting where parted_at < now() - interval '1 hour';
  update session set ended_at = now(), flash = null where session = p_session and ended_at is null returning person into who;
  if who is not null then insert into parting (parting, person) values (p_parting, who); end if;
end
$function$
;
alter function web.part(bytea,bytea) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.picture_changes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
begin
  perform nextval('web.dialogue_change');
  return null;
end
$function$
;
alter function web.picture_changes() owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.picture_mark()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select case when is_called then last_value else 0 end from dialogue_change
$function$
;
alter function web.picture_mark() owner to tandem_projector;
comment on function web.picture_mark() is 'The same as before where no vote and no sentence has changed in any dialogue.';

CREATE OR REPLACE FUNCTION web.put_account(p jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  insert into account (person, areas, called, as_role, for_body, spaces, email, demo_slug, demo_title, demo_words, demo_order, portrait)
  values ((p ->> 'person')::uuid, array(select jsonb_array_elements_text(p -> 'areas')), p ->> 'called', p ->> 'asRole', (p ->> 'forBody')::uuid,
          array(select jsonb_array_elements_text(p -> 'spaces')), p ->> 'email', p ->> 'demoSlug', p ->> 'demoTitle', p ->> 'demoWords',
          (p ->> 'demoOrder')::smallint, p ->> 'portrait')
  on conflict (person) do update
    set areas = excluded.areas, called = excluded.called, as_role = excluded.as_role, for_body = excluded.for_body, spaces = excluded.spaces,
        email = excluded.email, demo_slug = excluded.demo_slug, demo_title = excluded.demo_title, demo_words = excluded.demo_words,
        demo_order = excluded.demo_order, portrait = excluded.portrait
$function$
;
alter function web.put_account(jsonb) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.reading_log(p_area text, p_dialogue uuid)
 RETURNS TABLE(added_on date, stage text, because text, sentences integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
  select s.added_on, s.stage, s.because, count(*)::integer from dialogue_statement s
  where s.area = p_area and s.dialogue = p_dialogue and s.origin = 'person'
  group by s.added_on, s.stage, s.because order by s.added_on, s.stage, s.because
$function$
;
alter function web.reading_log(text,uuid) owner to tandem_projector;
comment on function web.reading_log(text,uuid) is 'What became of the sentences people added (CON-7), without their words.';

CREATE OR REPLACE FUNCTION web.reference_of_ticket(p_ticket bytea)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select t.reference from join_ticket t where t.ticket = p_ticket
$function$
;
alter function web.reference_of_ticket(bytea) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.return_parted(p_parting bytea, p_person uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  insert into draft (person, key, body, saved_at)
  select p.person, d.key, d.body, d.saved_at from parting p join parting_draft d on d.parting = p.parting
  where p.parting = p_parting and p.person = p_person and p.parted_at > now() - interval '1 hour'
  on conflict (person, key) do update set body = excluded.body, saved_at = excluded.saved_at
  where draft.saved_at < excluded.saved_at;
  delete from parting where parting = p_parting;
$function$
;
alter function web.return_parted(bytea,uuid) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.say(p_session bytea, p_flash jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  update session set flash = p_flash where session = p_session
$function$
;
alter function web.say(bytea,jsonb) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.send_join_link(p_ticket bytea, p_link bytea, p_name text, p_email text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from join_ticket t where t.ticket = p_ticket and t.email is null and t.made_at > now() - interval '30 minutes' for update;
  if held is null or (select count(*) from join_ticket t where t.reference = held.reference and t.email is not null) >= 5 then return false; end if;
  insert into join_ticket (ticket, reference, full_name, email) values (p_link, held.reference, p_name, p_email);
  return true;
end
$function$
;
alter function web.send_join_link(bytea,bytea,text,text) owner to tandem_projector;
comment on function web.send_join_link(bytea,bytea,text,text) is 'The link that proves an address: five for one code in all, since each is a letter to somebody.';

CREATE OR REPLACE FUNCTION web.show_groups(p_area text, p_dialogue uuid, p_groups smallint)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  insert into dialogue_shown (area, dialogue, groups) values (p_area, p_dialogue, p_groups)
  on conflict (area, dialogue) do update set groups = excluded.groups
$function$
;
alter function web.show_groups(text,uuid,smallint) owner to tandem_projector;
comment on function web.show_groups(text,uuid,smallint) is 'Keeps how many opinion groups are shown now.';

CREATE OR REPLACE FUNCTION web.shown_groups(p_area text, p_dialogue uuid)
 RETURNS smallint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select groups from dialogue_shown where area = p_area and dialogue = p_dialogue
$function$
;
alter function web.shown_groups(text,uuid) owner to tandem_projector;
comment on function web.shown_groups(text,uuid) is 'How many opinion groups were shown last.';

CREATE OR REPLACE FUNCTION web.sign_in_by_slip(p_reference text, p_secret bytea, p_pin bytea)
 RETURNS TABLE(outcome text, person uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
declare
  held record;
begin
  select * into held from slip s where s.reference = p_reference for update;
  outcome := case
    when held is null then 'wrong'
    when held.tries_left <= 0 then 'closed'
    when held.secret <> p_secret or held.pin <> p_pin then 'wrong'
    -- A slip that replaces another is good for a fortnight until its PIN is chosen.
    when held.pin is null and held.made_at < now() - interval '14 days' then 'closed'
    else 'right' end;
  if outcome = 'right' and held.pin is null then
    update slip s set pin = p_pin where s.reference = p_reference;
  end if;
  if held is not null and outcome = 'wrong' then
    update slip s set tries_left = s.tries_left - 1 where s.reference = p_reference;
  end if;
  if outcome = 'right' then person := held.person; end if;
  return next;
end
$function$
;
alter function web.sign_in_by_slip(text,bytea,bytea) owner to tandem_projector;
comment on function web.sign_in_by_slip(text,bytea,bytea) is 'Signs in with a slip and its PIN. Wrong tries are counted for life, whoever makes them.';

CREATE OR REPLACE FUNCTION web.start_session(p_session bytea, p_person uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  insert into session (session, person) values (p_session, p_person)
$function$
;
alter function web.start_session(bytea,uuid) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.take_back_vote(p_area text, p_dialogue uuid, p_device bytea, p_statement uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  delete from dialogue_vote v using dialogue_device d
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
    and v.area = d.area and v.dialogue = d.dialogue and v.voter = d.voter and v.statement = p_statement
$function$
;
alter function web.take_back_vote(text,uuid,bytea,uuid) owner to tandem_projector;
comment on function web.take_back_vote(text,uuid,bytea,uuid) is 'Takes one vote back, by whoever gave it.';

CREATE OR REPLACE FUNCTION web.ticket_is_good(p_ticket bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  select exists (select from join_ticket t where t.ticket = p_ticket and t.email is null and t.made_at > now() - interval '30 minutes')
$function$
;
alter function web.ticket_is_good(bytea) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.tidy()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  delete from session where seen_at < now() - interval '7 days';
  delete from command where done_at < now() - interval '14 days';
  delete from draft where saved_at < now() - interval '90 days';
  delete from sign_in_link where made_at < now() - interval '1 day';
  delete from parting where parted_at < now() - interval '1 hour';
  delete from join_ticket where made_at < now() - interval '1 day';
  delete from held_file where held_at < now() - interval '1 day';
$function$
;
alter function web.tidy() owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.try_code(p_reference text, p_secret bytea, p_at timestamp with time zone)
 RETURNS TABLE(outcome text, invitation uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'web', 'identity', 'pg_temp'
AS $function$
declare
  held record;
  asked record;
begin
  select * into held from invitation_code c where c.reference = p_reference for update;
  if held is null then
    outcome := 'unknown';
    return next;
    return;
  end if;
  select * into asked from identity.invitation i where i.invitation = held.invitation;
  outcome := case
    when held.tries_left <= 0 then 'closed'
    when held.secret <> p_secret then 'wrong'
    when held.used_at is not null then 'used'
    when asked.status <> 'open' then 'withdrawn'
    when held.expires_at <= p_at then 'expired'
    else 'open' end;
  if outcome = 'wrong' then
    update invitation_code c set tries_left = c.tries_left - 1 where c.reference = p_reference;
  end if;
  if outcome <> 'open' then perform note_refusal(held.invitation, outcome, p_at); end if;
  invitation := held.invitation;
  return next;
end
$function$
;
alter function web.try_code(text,bytea,timestamp with time zone) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.use_sign_in_link(p_link bytea)
 RETURNS TABLE(person uuid, next text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  update sign_in_link l set used_at = now()
  where l.link = p_link and l.used_at is null and l.made_at > now() - interval '15 minutes'
  returning l.person,
    -- Whoever was not on the way to somewhere arrives where they always do.
    case when l.next = '/' then coalesce('/' || (select a.spaces[1] from account a where a.person = l.person), '/') else l.next end
$function$
;
alter function web.use_sign_in_link(bytea) owner to tandem_projector;

CREATE OR REPLACE FUNCTION web.waiting_of(p_area text, p_dialogue uuid, p_device bytea)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'web', 'read', 'pg_temp'
AS $function$
  select count(*)::integer from dialogue_device d
    join dialogue_writer w on w.area = d.area and w.dialogue = d.dialogue and w.voter = d.voter
    join dialogue_statement s on s.area = w.area and s.statement = w.statement and s.stage = 'waiting'
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
$function$
;
alter function web.waiting_of(text,uuid,bytea) owner to tandem_projector;
comment on function web.waiting_of(text,uuid,bytea) is 'How many sentences of this browser wait to be read.';

CREATE OR REPLACE FUNCTION web.written_to(p_person uuid, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'web', 'pg_temp'
AS $function$
  update writing set written_at = p_at where person = p_person
$function$
;
alter function web.written_to(uuid,timestamp with time zone) owner to tandem_projector;

CREATE TRIGGER bar_lifted AFTER UPDATE ON identity.bar REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER bar_set AFTER INSERT ON identity.bar REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER child_changed AFTER UPDATE ON identity.child REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER place_added AFTER INSERT ON identity.child_place REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER place_changed AFTER UPDATE ON identity.child_place REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER place_removed AFTER DELETE ON identity.child_place REFERENCING OLD TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER circle_added AFTER INSERT ON identity.circle REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER circle_barred BEFORE INSERT ON identity.circle FOR EACH ROW EXECUTE FUNCTION identity.refuse_barred();

CREATE TRIGGER circle_changed AFTER UPDATE ON identity.circle REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER circle_removed AFTER DELETE ON identity.circle REFERENCING OLD TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER post_added AFTER INSERT ON identity.post REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('body');

CREATE TRIGGER post_changed AFTER UPDATE ON identity.post REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('body');

CREATE TRIGGER post_removed AFTER DELETE ON identity.post REFERENCING OLD TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('body');

CREATE TRIGGER same_added AFTER INSERT ON identity.same_child REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER same_changed AFTER UPDATE ON identity.same_child REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('child');

CREATE TRIGGER class_added AFTER INSERT ON identity.teaches REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('body');

CREATE TRIGGER class_changed AFTER UPDATE ON identity.teaches REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('body');

CREATE TRIGGER class_removed AFTER DELETE ON identity.teaches REFERENCING OLD TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION identity.access_follows('body');

CREATE TRIGGER erasure_is_append_only BEFORE DELETE OR UPDATE ON log.erasure FOR EACH ROW EXECUTE FUNCTION log.refuse_change();

CREATE TRIGGER erasure_is_never_truncated BEFORE TRUNCATE ON log.erasure FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE ON log.event FOR EACH ROW EXECUTE FUNCTION log.refuse_change();

CREATE TRIGGER event_is_never_truncated BEFORE TRUNCATE ON log.event FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

CREATE TRIGGER seal_is_append_only BEFORE DELETE OR UPDATE ON log.log_seal FOR EACH ROW EXECUTE FUNCTION log.refuse_change();

CREATE TRIGGER seal_is_never_truncated BEFORE TRUNCATE ON log.log_seal FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

CREATE TRIGGER picture_changes AFTER INSERT OR DELETE OR UPDATE ON read.dialogue_statement FOR EACH STATEMENT EXECUTE FUNCTION web.picture_changes();

CREATE TRIGGER picture_changes AFTER INSERT OR DELETE OR UPDATE ON web.dialogue_vote FOR EACH STATEMENT EXECUTE FUNCTION web.picture_changes();

CREATE TRIGGER picture_changes AFTER UPDATE OF declared ON web.dialogue_voter FOR EACH STATEMENT EXECUTE FUNCTION web.picture_changes();

create policy projector on identity.address for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.address for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (person = identity.app_person())));

create policy projector on identity.bar for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.bar for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.bar for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy kept on identity.body as restrictive for select to tandem_read, tandem_write
  using ((NOT (body = ANY (ARRAY( SELECT identity.places_kept_from_me() AS places_kept_from_me)))));

create policy projector on identity.body for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.body for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.breach for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.breach for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND ((child = ANY (identity.my_children())) OR (right_child = ANY (identity.my_children())))));

create policy projector on identity.brought_draft for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.brought_draft for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (person = identity.app_person()) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= identity.app_at()) AND (a.until_at > identity.app_at())))))));

create policy system on identity.brought_draft for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on identity.brought_draft_file for all to tandem_projector
  using ((area = ANY (identity.app_areas())))
  with check ((area = ANY (identity.app_areas())));

create policy projector on identity.brought_source for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.brought_source for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.brought_source for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.brought_writer for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.brought_writer for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.brought_writer for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.child for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.child for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.child for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.child_access for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.child_access for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (person = identity.app_person())));

create policy system on identity.child_access for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.child_identifier for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.child_identifier for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.child_identifier for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.child_name for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.child_name for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (until_at > ( SELECT identity.app_at() AS app_at)) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.child_name for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy kept on identity.child_place as restrictive for select to tandem_read, tandem_write
  using ((NOT (child = ANY (ARRAY( SELECT identity.kept_from_me() AS kept_from_me)))));

create policy projector on identity.child_place for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.child_place for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.child_place for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.circle for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.circle for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = circle.area) AND (a.person = identity.app_person()) AND (a.child = circle.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on identity.circle for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.class_code for all to tandem_projector
  using (true)
  with check (true);

create policy projector on identity.class_visit for all to tandem_projector
  using (true)
  with check (true);

create policy readers on identity.class_visit for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (EXISTS ( SELECT
   FROM web.look l
  WHERE ((l.area = class_visit.area) AND (l.person = class_visit.visit))))));

create policy tellers on identity.class_visit for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (told_at IS NOT NULL)));

create policy projector on identity.closed_day for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.closed_day for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy family on identity.closed_opening for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND ((person = identity.app_person()) OR (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['child'::text, 'parent'::text, 'carer'::text, 'adviser'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))))));

create policy projector on identity.closed_opening for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.closed_record for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.emergency for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.emergency for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND ((person = identity.app_person()) OR ((told_at IS NOT NULL) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['child'::text, 'parent'::text, 'carer'::text, 'lead'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))))));

create policy system on identity.emergency for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.emergency_attempt for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.emergency_withheld for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.ended_place for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.ended_place for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = ended_place.area) AND (a.person = identity.app_person()) AND (a.child = ended_place.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on identity.ended_place for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy their_own on identity.ended_place for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (person = identity.app_person())));

create policy projector on identity.ended_place_words for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.ended_place_words for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.ended_place_words for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on identity.invitation for all to tandem_projector
  using (true)
  with check (true);

create policy projector on identity.invitation for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.invitation for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND ((a.standing = ANY (ARRAY['lead'::text, 'officer'::text])) OR (invitation.asked_by = a.person)) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.invitation for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on identity.invitation_refusal for all to tandem_projector
  using (true)
  with check (true);

create policy projector on identity.invitation_refusal for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.invitation_refusal for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.invitation_refusal for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on identity.link_caller for all to tandem_projector
  using (true)
  with check (true);

create policy makers on identity.link_caller as restrictive for select to tandem_read, tandem_write
  using (((identity.app_person() = person) OR (identity.app_person() = child)));

create policy readers on identity.link_caller for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.link_caller for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on identity.link_key for all to tandem_projector
  using (true)
  with check (true);

create policy makers on identity.link_key as restrictive for select to tandem_read, tandem_write
  using (((identity.app_person() = person) OR (identity.app_person() = child)));

create policy readers on identity.link_key for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.link_key for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.move_reader for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.move_reader for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = move_reader.area) AND (a.person = identity.app_person()) AND (a.child = move_reader.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on identity.move_reader for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy their_own on identity.move_reader for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (person = identity.app_person())));

create policy projector on identity.person for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy raisers on identity.person for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (person = ANY (ARRAY( SELECT c.raised_by
   FROM read.concern c
  WHERE (c.area = ANY (identity.app_areas())))))));

create policy readers on identity.person for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND ((person = identity.app_person()) OR (EXISTS ( SELECT
   FROM identity.post p
  WHERE ((p.area = ANY (identity.app_areas())) AND (p.person = person.person)))) OR (EXISTS ( SELECT
   FROM identity.circle c
  WHERE ((c.area = ANY (identity.app_areas())) AND (c.person = person.person)))) OR (EXISTS ( SELECT
   FROM identity.child c
  WHERE ((c.area = ANY (identity.app_areas())) AND (c.child = person.person)))))));

create policy system on identity.person for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy tellers on identity.person for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (EXISTS ( SELECT
   FROM identity.class_visit v
  WHERE ((v.area = person.area) AND (v.visit = person.person) AND (v.told_at IS NOT NULL))))));

create policy kept on identity.post as restrictive for select to tandem_read, tandem_write
  using ((NOT (body = ANY (ARRAY( SELECT identity.places_kept_from_me() AS places_kept_from_me)))));

create policy projector on identity.post for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.post for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.reading_reminder for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.reading_reminder for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND ((person = identity.app_person()) OR identity.keeps_timetable(area, body))));

create policy projector on identity.same_child for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.same_child for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on identity.same_child for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.seal for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.seal_keeper for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.seal_opening for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy kept on identity.setting as restrictive for select to tandem_read, tandem_write
  using ((NOT (body = ANY (ARRAY( SELECT identity.places_kept_from_me() AS places_kept_from_me)))));

create policy projector on identity.setting for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.setting for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.teaches for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.teaches for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on identity.term for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on identity.term for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on log.erasure for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy system on log.erasure for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on log.event for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy system on log.event for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on log.log_seal for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy system on log.log_seal for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on log.stream_head for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy system on log.stream_head for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy everybody on read.agreed_text for select to tandem_read, tandem_write
  using (true);

create policy projector on read.agreed_text for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.agreed_text for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy everybody on read.area_figure for select to tandem_read, tandem_write
  using (true);

create policy projector on read.area_figure for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.area_figure for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on read.arrival for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.arrival for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (EXISTS ( SELECT
   FROM identity.post p
  WHERE ((p.area = arrival.area) AND (p.person = identity.app_person()) AND (((p.body = arrival.setting_body) AND (p.job = ANY (ARRAY['inclusion-lead'::text, 'head'::text]))) OR (p.job = ANY (ARRAY['area-officer'::text, 'caseworker'::text, 'partnership-officer'::text]))) AND (p.from_on <= ( SELECT ((identity.app_at() AT TIME ZONE 'Europe/London'::text))::date AS timezone)) AND ((p.until_on IS NULL) OR (p.until_on >= ( SELECT ((identity.app_at() AT TIME ZONE 'Europe/London'::text))::date AS timezone))))))));

create policy system on read.arrival for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.change_request for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.change_request for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = change_request.area) AND (a.person = identity.app_person()) AND (a.child = change_request.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.change_request for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.check_in for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.check_in for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = check_in.area) AND (a.person = identity.app_person()) AND (a.child = check_in.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, check_in.audience) OR ((check_in.audience = 'named'::text) AND ((a.person = ANY (check_in.named)) OR (a.acts_for = ANY (check_in.named))))))))))));

create policy system on read.check_in for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.commitment for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.commitment for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on read.commitment for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.commitment_session for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.commitment_session for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on read.commitment_session for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.concern for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.concern for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (shared OR (raised_by = identity.app_person()) OR (identity.app_person() = ANY (named)) OR (raised_by = ANY (ARRAY( SELECT a.acts_for
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.acts_for IS NOT NULL) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) OR (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'case'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))))));

create policy system on read.concern for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.concern_answer for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.concern_answer for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (shared OR (raised_by = identity.app_person()) OR (identity.app_person() = ANY (named)) OR (raised_by = ANY (ARRAY( SELECT a.acts_for
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.acts_for IS NOT NULL) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) OR (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'case'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))))));

create policy system on read.concern_answer for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.concern_said for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.concern_said for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (shared OR (raised_by = identity.app_person()) OR (identity.app_person() = ANY (named)) OR (raised_by = ANY (ARRAY( SELECT a.acts_for
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.acts_for IS NOT NULL) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) OR (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'case'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))))));

create policy system on read.concern_said for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on read.dialogue for select to tandem_projector
  using (true);

create policy projector on read.dialogue for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.dialogue for select to tandem_read, tandem_system, tandem_write
  using (true);

create policy projector on read.dialogue_answer for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.dialogue_answer for select to tandem_read, tandem_system, tandem_write
  using (true);

create policy doors on read.dialogue_statement for select to tandem_projector
  using (true);

create policy projector on read.dialogue_statement for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.dialogue_statement for select to tandem_read, tandem_system, tandem_write
  using (((stage = 'open'::text) OR (area = ANY (identity.app_areas()))));

create policy projector on read.dialogue_text for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.dialogue_text for select to tandem_read, tandem_system, tandem_write
  using (true);

create policy projector on read.dialogue_wording for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.dialogue_wording for select to tandem_read, tandem_system, tandem_write
  using ((EXISTS ( SELECT
   FROM read.dialogue_statement s
  WHERE ((s.area = dialogue_wording.area) AND (s.statement = dialogue_wording.statement)))));

create policy projector on read.duty for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.duty for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = duty.area) AND (a.person = identity.app_person()) AND (a.child = duty.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, duty.audience) OR ((duty.audience = 'named'::text) AND ((a.person = ANY (duty.named)) OR (a.acts_for = ANY (duty.named))))))))))));

create policy system on read.duty for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.move for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.move for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = move.area) AND (a.person = identity.app_person()) AND (a.child = move.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy receivers on read.move for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (move = ANY (( SELECT identity.received_moves() AS received_moves)::uuid[]))));

create policy system on read.move for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.move_decision for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.move_decision for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = move_decision.area) AND (a.person = identity.app_person()) AND (a.child = move_decision.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy receivers on read.move_decision for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (move = ANY (( SELECT identity.received_moves() AS received_moves)::uuid[]))));

create policy system on read.move_decision for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.move_help for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.move_help for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = move_help.area) AND (a.person = identity.app_person()) AND (a.child = move_help.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy receivers on read.move_help for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (move = ANY (( SELECT identity.received_moves() AS received_moves)::uuid[]))));

create policy system on read.move_help for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.move_seen for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.move_seen for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = move_seen.area) AND (a.person = identity.app_person()) AND (a.child = move_seen.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.move_seen for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.need for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.need for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = need.area) AND (a.person = identity.app_person()) AND (a.child = need.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.need for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.need_asked for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.need_asked for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = need_asked.area) AND (a.person = identity.app_person()) AND (a.child = need_asked.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.need_asked for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.need_decision for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.need_decision for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on read.need_decision for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.need_start for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.need_start for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = need_start.area) AND (a.person = identity.app_person()) AND (a.child = need_start.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.need_start for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.need_voice for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.need_voice for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = need_voice.area) AND (a.person = identity.app_person()) AND (a.child = need_voice.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.need_voice for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.nudge for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.nudge for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (EXISTS ( SELECT
   FROM read.duty d
  WHERE ((d.area = nudge.area) AND (d.duty = nudge.duty))))));

create policy system on read.nudge for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy everybody on read.path_leg for select to tandem_read, tandem_write
  using (true);

create policy projector on read.path_leg for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.path_leg for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy everybody on read.path_reading for select to tandem_read, tandem_write
  using (true);

create policy projector on read.path_reading for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.path_reading for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on read.question for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.question for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (shared OR (raised_by = identity.app_person()) OR (identity.app_person() = ANY (named)) OR (raised_by = ANY (ARRAY( SELECT a.acts_for
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.acts_for IS NOT NULL) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) OR (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'case'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))))));

create policy system on read.question for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on read.record for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record_attachment for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record_attachment for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = record_attachment.area) AND (a.person = identity.app_person()) AND (a.child = record_attachment.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, record_attachment.audience) OR ((record_attachment.audience = 'named'::text) AND ((a.person = ANY (record_attachment.named)) OR (a.acts_for = ANY (record_attachment.named))))))))))));

create policy system on read.record_attachment for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record_capacity for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record_capacity for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = record_capacity.area) AND (a.person = identity.app_person()) AND (a.child = record_capacity.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, record_capacity.audience) OR ((record_capacity.audience = 'named'::text) AND ((a.person = ANY (record_capacity.named)) OR (a.acts_for = ANY (record_capacity.named))))))))))));

create policy system on read.record_capacity for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record_change for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record_change for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = record_change.area) AND (a.person = identity.app_person()) AND (a.child = record_change.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, record_change.audience) OR ((record_change.audience = 'named'::text) AND ((a.person = ANY (record_change.named)) OR (a.acts_for = ANY (record_change.named))))))))))));

create policy system on read.record_change for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record_chosen_words for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record_chosen_words for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = record_chosen_words.area) AND (a.person = identity.app_person()) AND (a.child = record_chosen_words.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, record_chosen_words.audience) OR ((record_chosen_words.audience = 'named'::text) AND ((a.person = ANY (record_chosen_words.named)) OR (a.acts_for = ANY (record_chosen_words.named))))))))))));

create policy system on read.record_chosen_words for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record_difference for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record_difference for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = record_difference.area) AND (a.person = identity.app_person()) AND (a.child = record_difference.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, record_difference.audience) OR ((record_difference.audience = 'named'::text) AND ((a.person = ANY (record_difference.named)) OR (a.acts_for = ANY (record_difference.named))))))))))));

create policy system on read.record_difference for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record_entry for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record_entry for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = record_entry.area) AND (a.person = identity.app_person()) AND (a.child = record_entry.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, record_entry.audience) OR ((record_entry.audience = 'named'::text) AND ((a.person = ANY (record_entry.named)) OR (a.acts_for = ANY (record_entry.named))))))))))));

create policy system on read.record_entry for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.record_profile_read for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.record_profile_read for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on read.record_profile_read for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.remedy for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.remedy for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (shared OR (raised_by = identity.app_person()) OR (identity.app_person() = ANY (named)) OR (raised_by = ANY (ARRAY( SELECT a.acts_for
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.acts_for IS NOT NULL) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) OR (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['lead'::text, 'case'::text, 'officer'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))))));

create policy system on read.remedy for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.review for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.review for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = review.area) AND (a.person = identity.app_person()) AND (a.child = review.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.review for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.review_asked for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.review_asked for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = review_asked.area) AND (a.person = identity.app_person()) AND (a.child = review_asked.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.review_asked for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.review_change for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.review_change for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = review_change.area) AND (a.person = identity.app_person()) AND (a.child = review_change.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.review_change for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.review_difference for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.review_difference for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = review_difference.area) AND (a.person = identity.app_person()) AND (a.child = review_difference.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.review_difference for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.review_words for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.review_words for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = review_words.area) AND (a.person = identity.app_person()) AND (a.child = review_words.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))));

create policy system on read.review_words for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.session_group for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.session_group for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on read.session_group_day for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.session_group_day for select to tandem_read, tandem_system, tandem_write
  using ((area = ANY (identity.app_areas())));

create policy projector on read.session_said for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.session_said for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on read.session_said for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.shared_link for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.shared_link for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = shared_link.area) AND (a.person = identity.app_person()) AND (a.child = shared_link.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, shared_link.audience) OR ((shared_link.audience = 'named'::text) AND ((a.person = ANY (shared_link.named)) OR (a.acts_for = ANY (shared_link.named))))))))))));

create policy system on read.shared_link for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on read.shared_link_use for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.shared_link_use for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = shared_link_use.area) AND (a.person = identity.app_person()) AND (a.child = shared_link_use.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, shared_link_use.audience) OR ((shared_link_use.audience = 'named'::text) AND ((a.person = ANY (shared_link_use.named)) OR (a.acts_for = ANY (shared_link_use.named))))))))))));

create policy system on read.shared_link_use for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy kept_moves on read.timeline as restrictive for select to tandem_read, tandem_write
  using (((type !~~ 'Transfer%'::text) OR (NOT (child = ANY (ARRAY( SELECT identity.kept_from_me() AS kept_from_me))))));

create policy projector on read.timeline for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.timeline for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)))))) AND ((NOT (author IS DISTINCT FROM identity.app_person())) OR (audience = 'in-charge'::text) OR ((audience = 'circle'::text) AND ((area, child) IN ( SELECT a.area,
    a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND identity.hears(a.standing, 'circle'::text))))) OR ((audience IS DISTINCT FROM 'circle'::text) AND (EXISTS ( SELECT
   FROM identity.child_access a
  WHERE ((a.area = timeline.area) AND (a.person = identity.app_person()) AND (a.child = timeline.child) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at)) AND (identity.hears(a.standing, timeline.audience) OR ((timeline.audience = 'named'::text) AND ((a.person = ANY (timeline.named)) OR (a.acts_for = ANY (timeline.named))))))))))));

create policy system on read.timeline for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy kept on read.transfer as restrictive for select to tandem_read, tandem_write
  using ((NOT (child = ANY (ARRAY( SELECT identity.kept_from_me() AS kept_from_me)))));

create policy projector on read.transfer for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on read.transfer for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy system on read.transfer for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on web.account for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.clock for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.command for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.dialogue_code for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.dialogue_device for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.dialogue_shown for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.dialogue_vote for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.dialogue_voter for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.dialogue_writer for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.draft for all to tandem_projector
  using (true)
  with check (true);

create policy own on web.draft for select to tandem_read, tandem_write
  using ((person = identity.app_person()));

create policy projector on web.file for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers_of_entries on web.file for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (EXISTS ( SELECT
   FROM read.record_attachment a
  WHERE ((a.area = file.area) AND (a.file = file.file))))));

create policy system on web.file for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy projector on web.file_chunk for all to tandem_projector
  using ((area = ANY (identity.app_areas())));

create policy readers on web.file_chunk for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND (EXISTS ( SELECT
   FROM web.file f
  WHERE ((f.area = file_chunk.area) AND (f.file = file_chunk.file))))));

create policy system on web.file_chunk for select to tandem_system
  using ((area = ANY (identity.app_areas())));

create policy doors on web.held_file for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.invitation_code for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.join_ticket for all to tandem_projector
  using (true)
  with check (true);

create policy projector on web.look for all to tandem_projector
  using (true)
  with check (true);

create policy readers on web.look for select to tandem_read, tandem_write
  using (((area = ANY (identity.app_areas())) AND allowed AND (NOT withheld) AND (child = ANY (ARRAY( SELECT a.child
   FROM identity.child_access a
  WHERE ((a.area = ANY (identity.app_areas())) AND (a.person = identity.app_person()) AND (a.standing = ANY (ARRAY['child'::text, 'parent'::text, 'carer'::text, 'lead'::text])) AND (a.from_at <= ( SELECT identity.app_at() AS app_at)) AND (a.until_at > ( SELECT identity.app_at() AS app_at))))))));

create policy doors on web.parting for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.parting_draft for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.session for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.sign_in_link for all to tandem_projector
  using (true)
  with check (true);

create policy doors on web.slip for all to tandem_projector
  using (true)
  with check (true);

grant update on column identity.class_code.revoked_at to tandem_projector;

grant update on column identity.class_code.tries_left to tandem_projector;

grant update on column identity.class_visit.told_at to tandem_projector;

grant select on column identity.link_key.area to tandem_read;

grant select on column identity.link_key.area to tandem_write;

grant select on column identity.link_key.child to tandem_read;

grant select on column identity.link_key.child to tandem_write;

grant select on column identity.link_key.label to tandem_read;

grant select on column identity.link_key.label to tandem_write;

grant select on column identity.link_key.link to tandem_read;

grant select on column identity.link_key.link to tandem_write;

grant select on column identity.link_key.person to tandem_read;

grant select on column identity.link_key.person to tandem_write;

grant update on column log.event.data to tandem_projector;

grant update on column log.event.salt to tandem_projector;

grant update on column web.look.withheld to tandem_projector;

grant execute on function identity.access_follows() to public;

grant execute on function identity.admit_to_circle(text,uuid,uuid,text,text,uuid,timestamp with time zone) to tandem_system;

grant execute on function identity.admit_to_circle(text,uuid,uuid,text,text,uuid,timestamp with time zone) to tandem_write;

grant execute on function identity.agree_withheld(text,uuid,text,integer,date) to tandem_write;

grant execute on function identity.app_areas() to public;

grant execute on function identity.app_at() to public;

grant execute on function identity.app_person() to public;

grant execute on function identity.ask_for_invitation(jsonb) to tandem_write;

grant execute on function identity.ask_to_open_seal(text,uuid,text) to tandem_system;

grant execute on function identity.ask_to_open_seal(text,uuid,text) to tandem_write;

grant execute on function identity.bring_child(text,uuid,jsonb) to tandem_system;

grant execute on function identity.bring_group(text,uuid,jsonb) to tandem_write;

grant execute on function identity.bring_own_child(text,uuid,jsonb) to tandem_write;

grant execute on function identity.carry_around(text,text,uuid) to tandem_system;

grant execute on function identity.carry_child(text,text,uuid,uuid[],uuid,date) to tandem_system;

grant execute on function identity.change_setting(text,uuid,uuid,date) to tandem_system;

grant execute on function identity.class_come_to() to tandem_read;

grant execute on function identity.class_come_to() to tandem_write;

grant execute on function identity.class_support_today() to tandem_read;

grant execute on function identity.class_support_today() to tandem_write;

grant execute on function identity.close_case(text,uuid) to tandem_system;

grant execute on function identity.close_case(text,uuid) to tandem_write;

grant execute on function identity.close_child(text,uuid) to tandem_system;

grant execute on function identity.close_invitation(text,uuid,text,text) to tandem_write;

grant execute on function identity.confirm_invitation(text,uuid,text,text) to tandem_write;

grant execute on function identity.correct_name(text,uuid,text,text,text,text) to tandem_system;

grant execute on function identity.correct_name(text,uuid,text,text,text,text) to tandem_write;

grant execute on function identity.day_starts(date) to public;

grant execute on function identity.end_class(text,uuid,uuid,text,date) to tandem_write;

grant execute on function identity.end_family_place(text,uuid,text,text) to tandem_write;

grant execute on function identity.end_membership(text,uuid) to tandem_system;

grant execute on function identity.end_membership(text,uuid) to tandem_write;

grant execute on function identity.end_read_move(text,uuid) to tandem_system;

grant execute on function identity.end_read_move(text,uuid) to tandem_write;

grant execute on function identity.end_stand_in(text,uuid,uuid,uuid) to tandem_write;

grant execute on function identity.find_closed(text,text,date,integer) to tandem_read;

grant execute on function identity.find_link(bytea) to tandem_system;

grant execute on function identity.give_class(text,uuid,uuid,text,text,date,date,date) to tandem_write;

grant execute on function identity.has_other_number(text,uuid,jsonb) to tandem_read;

grant execute on function identity.has_other_number(text,uuid,jsonb) to tandem_system;

grant execute on function identity.has_other_number(text,uuid,jsonb) to tandem_write;

grant execute on function identity.hears(text,text) to public;

grant execute on function identity.introduce_child(jsonb) to tandem_system;

grant execute on function identity.introduce_child(jsonb) to tandem_write;

grant execute on function identity.introduce_relative(jsonb) to tandem_system;

grant execute on function identity.introduce_relative(jsonb) to tandem_write;

grant execute on function identity.keep_brought_draft(text,uuid,jsonb) to tandem_read;

grant execute on function identity.keep_brought_draft(text,uuid,jsonb) to tandem_system;

grant execute on function identity.keep_brought_draft(text,uuid,jsonb) to tandem_write;

grant execute on function identity.keep_brought_draft_file(text,uuid,uuid,text,boolean,bytea) to tandem_system;

grant execute on function identity.keep_brought_draft_file(text,uuid,uuid,text,boolean,bytea) to tandem_write;

grant execute on function identity.keep_brought_source(text,uuid,jsonb) to tandem_read;

grant execute on function identity.keep_brought_source(text,uuid,jsonb) to tandem_system;

grant execute on function identity.keep_brought_source(text,uuid,jsonb) to tandem_write;

grant execute on function identity.keep_link(text,uuid,uuid,bytea,bytea,bytea,text) to tandem_write;

grant execute on function identity.keeps_safe(text,uuid) to public;

grant execute on function identity.keeps_timetable(text,uuid) to tandem_read;

grant execute on function identity.keeps_timetable(text,uuid) to tandem_write;

grant execute on function identity.kept_from_me() to tandem_read;

grant execute on function identity.kept_from_me() to tandem_system;

grant execute on function identity.kept_from_me() to tandem_write;

grant execute on function identity.let_read_move(text,uuid,uuid,uuid,uuid,date) to tandem_system;

grant execute on function identity.let_read_move(text,uuid,uuid,uuid,uuid,date) to tandem_write;

grant execute on function identity.lift_bar(text,uuid) to tandem_read;

grant execute on function identity.lift_bar(text,uuid) to tandem_system;

grant execute on function identity.lift_bar(text,uuid) to tandem_write;

grant execute on function identity.list_class_codes(uuid) to tandem_read;

grant execute on function identity.list_class_codes(uuid) to tandem_write;

grant execute on function identity.list_class_names(text,uuid) to tandem_read;

grant execute on function identity.list_class_names(text,uuid) to tandem_write;

grant execute on function identity.list_groups(text,uuid) to tandem_read;

grant execute on function identity.list_groups(text,uuid) to tandem_write;

grant execute on function identity.list_left_seals() to tandem_read;

grant execute on function identity.list_left_seals() to tandem_write;

grant execute on function identity.list_my_claims() to tandem_read;

grant execute on function identity.list_my_claims() to tandem_write;

grant execute on function identity.list_my_emergencies() to tandem_read;

grant execute on function identity.list_my_emergencies() to tandem_write;

grant execute on function identity.list_my_seals() to tandem_read;

grant execute on function identity.list_my_seals() to tandem_write;

grant execute on function identity.list_seal_keepers() to tandem_read;

grant execute on function identity.list_seal_keepers() to tandem_write;

grant execute on function identity.list_untold_due(text,date) to tandem_system;

grant execute on function identity.list_untold_due(text,date) to tandem_write;

grant execute on function identity.list_withheld() to tandem_read;

grant execute on function identity.list_withheld() to tandem_write;

grant execute on function identity.look_at_class() to tandem_read;

grant execute on function identity.look_at_class() to tandem_write;

grant execute on function identity.look_at_received(uuid) to tandem_read;

grant execute on function identity.look_at_received(uuid) to tandem_system;

grant execute on function identity.look_at_received(uuid) to tandem_write;

grant execute on function identity.look_in_emergency(uuid) to tandem_read;

grant execute on function identity.look_in_emergency(uuid) to tandem_write;

grant execute on function identity.make_class_code(text,uuid,text,text,text,timestamp with time zone,integer) to tandem_write;

grant execute on function identity.makes_class_codes(text,uuid) to tandem_read;

grant execute on function identity.makes_class_codes(text,uuid) to tandem_write;

grant execute on function identity.may_hear(text,uuid,text,uuid,uuid[]) to public;

grant execute on function identity.minute_children() to tandem_read;

grant execute on function identity.minute_children() to tandem_write;

grant execute on function identity.my_children() to public;

grant execute on function identity.name_class_visit() to tandem_write;

grant execute on function identity.name_in_emergency(text,text,date,text,integer) to tandem_read;

grant execute on function identity.name_in_emergency(text,text,date,text,integer) to tandem_write;

grant execute on function identity.name_keeper(text,uuid,uuid,uuid,text) to tandem_write;

grant execute on function identity.note_breach(text,uuid,uuid,text) to tandem_system;

grant execute on function identity.note_caller(text,uuid,integer,text) to tandem_system;

grant execute on function identity.note_death(text,uuid,date) to tandem_system;

grant execute on function identity.note_death(text,uuid,date) to tandem_write;

grant execute on function identity.open_case(text,uuid,text[]) to tandem_system;

grant execute on function identity.open_case(text,uuid,text[]) to tandem_write;

grant execute on function identity.open_closed(text,uuid,text,text,integer) to tandem_write;

grant execute on function identity.open_emergency(text,uuid,text,text,integer,text) to tandem_write;

grant execute on function identity.open_seal(text,uuid,integer) to tandem_system;

grant execute on function identity.open_seal(text,uuid,integer) to tandem_write;

grant execute on function identity.places_kept_from_me() to tandem_read;

grant execute on function identity.places_kept_from_me() to tandem_system;

grant execute on function identity.places_kept_from_me() to tandem_write;

grant execute on function identity.plain_name(text) to public;

grant execute on function identity.read_closed(text,uuid) to tandem_read;

grant execute on function identity.read_closed(text,uuid) to tandem_write;

grant execute on function identity.received_moves() to tandem_read;

grant execute on function identity.received_moves() to tandem_system;

grant execute on function identity.received_moves() to tandem_write;

grant execute on function identity.refuse_barred() to tandem_read;

grant execute on function identity.refuse_barred() to tandem_system;

grant execute on function identity.refuse_barred() to tandem_write;

grant execute on function identity.remind_reader(text,uuid,uuid) to tandem_write;

grant execute on function identity.renew_slip(text,uuid,uuid,text,text,smallint) to tandem_write;

grant execute on function identity.revoke_class_code(text,uuid) to tandem_write;

grant execute on function identity.roll_over_class(text,uuid,jsonb) to tandem_write;

grant execute on function identity.roll_over_of(text,uuid,jsonb) to tandem_write;

grant execute on function identity.say_same_child(text,uuid,uuid) to tandem_system;

grant execute on function identity.say_same_child(text,uuid,uuid) to tandem_write;

grant execute on function identity.seal_child(text,uuid,jsonb,uuid,text) to tandem_system;

grant execute on function identity.seal_child(text,uuid,jsonb,uuid,text) to tandem_write;

grant execute on function identity.secure_area_table(text) to public;

grant execute on function identity.secure_child_table(text,text) to public;

grant execute on function identity.secure_concern_table(text) to public;

grant execute on function identity.set_bar(text,uuid,uuid,text,text,date) to tandem_read;

grant execute on function identity.set_bar(text,uuid,uuid,text,text,date) to tandem_system;

grant execute on function identity.set_bar(text,uuid,uuid,text,text,date) to tandem_write;

grant execute on function identity.set_language(text,uuid,text,text) to tandem_system;

grant execute on function identity.set_language(text,uuid,text,text) to tandem_write;

grant execute on function identity.set_place_terms(text,uuid,text,text,text,text,timestamp with time zone) to tandem_read;

grant execute on function identity.set_place_terms(text,uuid,text,text,text,text,timestamp with time zone) to tandem_system;

grant execute on function identity.set_place_terms(text,uuid,text,text,text,text,timestamp with time zone) to tandem_write;

grant execute on function identity.set_stand_in(text,uuid,uuid,uuid,text,date,date) to tandem_write;

grant execute on function identity.sight_of(text,text) to public;

grant execute on function identity.standing_with(text,uuid) to public;

grant execute on function identity.start_invitation(jsonb) to tandem_write;

grant execute on function identity.take_brought_files(text,uuid,uuid[]) to tandem_system;

grant execute on function identity.take_brought_files(text,uuid,uuid[]) to tandem_write;

grant execute on function identity.tell_emergency(text,uuid,integer) to tandem_system;

grant execute on function identity.tell_emergency(text,uuid,integer) to tandem_write;

grant execute on function identity.undo_same_child(text,uuid) to tandem_system;

grant execute on function identity.undo_same_child(text,uuid) to tandem_write;

grant execute on function log.append_events(jsonb,jsonb) to tandem_system;

grant execute on function log.append_events(jsonb,jsonb) to tandem_write;

grant execute on function log.append_few(jsonb,jsonb) to tandem_projector;

grant execute on function log.append_many(jsonb) to tandem_projector;

grant execute on function log.blank_own_face(text,uuid) to tandem_write;

grant execute on function log.canonical(log.event) to public;

grant execute on function log.check_heads(jsonb) to tandem_projector;

grant execute on function log.continue_chains(text,text,uuid,uuid) to tandem_system;

grant execute on function log.continued_problems(text) to public;

grant execute on function log.erase_entry(text,uuid,uuid,text,uuid) to tandem_system;

grant execute on function log.erase_entry_asked(text,uuid,uuid,text) to tandem_write;

grant execute on function log.erase_stream(text,text,text) to tandem_system;

grant execute on function log.erase_words(text,text,integer,text[],text,uuid) to tandem_system;

grant execute on function log.erase_words_of_child(text,uuid,text,jsonb) to tandem_system;

grant execute on function log.load_stream(text,text) to tandem_system;

grant execute on function log.load_stream(text,text) to tandem_write;

grant execute on function log.refuse_change() to public;

grant execute on function log.seal_heads(text,date) to tandem_system;

grant execute on function log.stream_versions(text,text[]) to tandem_system;

grant execute on function log.stream_versions(text,text[]) to tandem_write;

grant execute on function log.verify_area(text) to public;

grant execute on function log.verify_problems(text) to public;

grant execute on function log.waves(text) to tandem_projector;

grant execute on function log.without_words(jsonb,jsonb,text) to public;

grant execute on function read.own_answers(text,uuid) to tandem_read;

grant execute on function read.own_answers(text,uuid) to tandem_write;

grant execute on function read.project_duties(text,bigint[]) to public;

grant execute on function read.project_duties_of(log.event) to public;

grant execute on function read.project_timeline(text,bigint[]) to public;

grant execute on function read.project_timeline_of(log.event) to public;

grant execute on function read.raiser_sees_no_more(text,uuid) to tandem_read;

grant execute on function read.raiser_sees_no_more(text,uuid) to tandem_write;

grant execute on function web.cast_vote(text,uuid,bytea,uuid,integer,smallint,text,date,integer) to tandem_system;

grant execute on function web.cast_vote(text,uuid,bytea,uuid,integer,smallint,text,date,integer) to tandem_write;

grant execute on function web.choose_writing(text,integer,integer,boolean) to tandem_write;

grant execute on function web.claim_by_link(bytea,timestamp with time zone) to tandem_write;

grant execute on function web.claim_signed_in(text,bytea,uuid,timestamp with time zone) to tandem_write;

grant execute on function web.claim_with_pin(bytea,text,bytea,timestamp with time zone) to tandem_write;

grant execute on function web.clock_ahead() to tandem_system;

grant execute on function web.clock_ahead() to tandem_write;

grant execute on function web.declare_groups(text,uuid,bytea,text[],text) to tandem_system;

grant execute on function web.declare_groups(text,uuid,bytea,text[],text) to tandem_write;

grant execute on function web.dialogue_by_group(text,uuid) to tandem_read;

grant execute on function web.dialogue_by_group(text,uuid) to tandem_system;

grant execute on function web.dialogue_by_group(text,uuid) to tandem_write;

grant execute on function web.dialogue_heard(text,uuid) to tandem_read;

grant execute on function web.dialogue_heard(text,uuid) to tandem_system;

grant execute on function web.dialogue_heard(text,uuid) to tandem_write;

grant execute on function web.dialogue_patterns(text,uuid) to tandem_read;

grant execute on function web.dialogue_patterns(text,uuid) to tandem_system;

grant execute on function web.dialogue_patterns(text,uuid) to tandem_write;

grant execute on function web.dialogue_ratings(text,uuid) to tandem_read;

grant execute on function web.dialogue_ratings(text,uuid) to tandem_system;

grant execute on function web.dialogue_ratings(text,uuid) to tandem_write;

grant execute on function web.dialogue_sides(text,uuid) to tandem_read;

grant execute on function web.dialogue_sides(text,uuid) to tandem_system;

grant execute on function web.dialogue_sides(text,uuid) to tandem_write;

grant execute on function web.drop_draft(bytea,text) to tandem_system;

grant execute on function web.drop_draft(bytea,text) to tandem_write;

grant execute on function web.drop_held_files(bytea,uuid[]) to tandem_write;

grant execute on function web.end_session(bytea) to tandem_system;

grant execute on function web.end_session(bytea) to tandem_write;

grant execute on function web.enter_class(text,text,text) to tandem_read;

grant execute on function web.find_answered(bytea,uuid) to tandem_system;

grant execute on function web.find_answered(bytea,uuid) to tandem_write;

grant execute on function web.find_draft(bytea,text) to tandem_system;

grant execute on function web.find_draft(bytea,text) to tandem_write;

grant execute on function web.find_held_file(bytea,text,text,uuid) to tandem_write;

grant execute on function web.find_voter(text,uuid,bytea,bytea) to tandem_read;

grant execute on function web.find_voter(text,uuid,bytea,bytea) to tandem_system;

grant execute on function web.find_voter(text,uuid,bytea,bytea) to tandem_write;

grant execute on function web.finish_command(bytea,uuid,text,jsonb,text) to tandem_system;

grant execute on function web.finish_command(bytea,uuid,text,jsonb,text) to tandem_write;

grant execute on function web.forget_paces(text) to tandem_system;

grant execute on function web.give_code(text,bytea,bytea,timestamp with time zone) to tandem_write;

grant execute on function web.hold_file(bytea,text,text,text,text,text,integer,integer,boolean,bytea) to tandem_write;

grant execute on function web.home_of_person(uuid) to tandem_write;

grant execute on function web.is_held(bytea,text,uuid) to tandem_write;

grant execute on function web.join_dialogue(text,uuid,bytea,uuid,bytea,boolean,text,date,integer) to tandem_system;

grant execute on function web.join_dialogue(text,uuid,bytea,uuid,bytea,boolean,text,date,integer) to tandem_write;

grant execute on function web.keep_draft(bytea,text,jsonb) to tandem_system;

grant execute on function web.keep_draft(bytea,text,jsonb) to tandem_write;

grant execute on function web.keep_file(text,uuid,uuid,text,boolean,bytea) to tandem_system;

grant execute on function web.keep_file(text,uuid,uuid,text,boolean,bytea) to tandem_write;

grant execute on function web.keep_for_shown(uuid,text,jsonb) to tandem_system;

grant execute on function web.keep_for_shown(uuid,text,jsonb) to tandem_write;

grant execute on function web.keep_parted(bytea,text,jsonb) to tandem_system;

grant execute on function web.keep_parted(bytea,text,jsonb) to tandem_write;

grant execute on function web.keep_sheets(text,uuid,date,jsonb) to tandem_system;

grant execute on function web.keep_sheets(text,uuid,date,jsonb) to tandem_write;

grant execute on function web.leave_phone(text,uuid,bytea) to tandem_system;

grant execute on function web.leave_phone(text,uuid,bytea) to tandem_write;

grant execute on function web.list_demo_people() to tandem_system;

grant execute on function web.list_demo_people() to tandem_write;

grant execute on function web.list_writing() to tandem_system;

grant execute on function web.looked_before(text,uuid[],timestamp with time zone) to tandem_read;

grant execute on function web.looked_before(text,uuid[],timestamp with time zone) to tandem_write;

grant execute on function web.make_codes(text,uuid,bytea[],text[]) to tandem_system;

grant execute on function web.make_codes(text,uuid,bytea[],text[]) to tandem_write;

grant execute on function web.make_sign_in_link(text,bytea,text) to tandem_system;

grant execute on function web.make_sign_in_link(text,bytea,text) to tandem_write;

grant execute on function web.may_look(uuid,text,boolean) to tandem_read;

grant execute on function web.may_look(uuid,text,boolean) to tandem_write;

grant execute on function web.meet_session(bytea,uuid,boolean,interval,interval) to tandem_system;

grant execute on function web.meet_session(bytea,uuid,boolean,interval,interval) to tandem_write;

grant execute on function web.move_clock(bigint) to tandem_system;

grant execute on function web.move_clock(bigint) to tandem_write;

grant execute on function web.my_writing() to tandem_read;

grant execute on function web.my_writing() to tandem_write;

grant execute on function web.note_look(text,uuid,text) to tandem_read;

grant execute on function web.note_look(text,uuid,text) to tandem_write;

grant execute on function web.note_writer(text,uuid,bytea,uuid) to tandem_system;

grant execute on function web.note_writer(text,uuid,bytea,uuid) to tandem_write;

grant execute on function web.own_votes(text,uuid,bytea) to tandem_read;

grant execute on function web.own_votes(text,uuid,bytea) to tandem_system;

grant execute on function web.own_votes(text,uuid,bytea) to tandem_write;

grant execute on function web.part(bytea,bytea) to tandem_system;

grant execute on function web.part(bytea,bytea) to tandem_write;

grant execute on function web.picture_changes() to public;

grant execute on function web.picture_mark() to tandem_read;

grant execute on function web.picture_mark() to tandem_system;

grant execute on function web.picture_mark() to tandem_write;

grant execute on function web.put_account(jsonb) to tandem_system;

grant execute on function web.put_account(jsonb) to tandem_write;

grant execute on function web.reading_log(text,uuid) to tandem_read;

grant execute on function web.reading_log(text,uuid) to tandem_system;

grant execute on function web.reading_log(text,uuid) to tandem_write;

grant execute on function web.reference_of_ticket(bytea) to tandem_write;

grant execute on function web.return_parted(bytea,uuid) to tandem_system;

grant execute on function web.return_parted(bytea,uuid) to tandem_write;

grant execute on function web.say(bytea,jsonb) to tandem_system;

grant execute on function web.say(bytea,jsonb) to tandem_write;

grant execute on function web.send_join_link(bytea,bytea,text,text) to tandem_write;

grant execute on function web.show_groups(text,uuid,smallint) to tandem_system;

grant execute on function web.show_groups(text,uuid,smallint) to tandem_write;

grant execute on function web.shown_groups(text,uuid) to tandem_read;

grant execute on function web.shown_groups(text,uuid) to tandem_system;

grant execute on function web.shown_groups(text,uuid) to tandem_write;

grant execute on function web.sign_in_by_slip(text,bytea,bytea) to tandem_write;

grant execute on function web.start_session(bytea,uuid) to tandem_system;

grant execute on function web.start_session(bytea,uuid) to tandem_write;

grant execute on function web.take_back_vote(text,uuid,bytea,uuid) to tandem_system;

grant execute on function web.take_back_vote(text,uuid,bytea,uuid) to tandem_write;

grant execute on function web.ticket_is_good(bytea) to tandem_write;

grant execute on function web.tidy() to tandem_system;

grant execute on function web.tidy() to tandem_write;

grant execute on function web.use_sign_in_link(bytea) to tandem_system;

grant execute on function web.use_sign_in_link(bytea) to tandem_write;

grant execute on function web.waiting_of(text,uuid,bytea) to tandem_read;

grant execute on function web.waiting_of(text,uuid,bytea) to tandem_system;

grant execute on function web.waiting_of(text,uuid,bytea) to tandem_write;

grant execute on function web.written_to(uuid,timestamp with time zone) to tandem_system;

grant create, usage on schema identity to tandem_projector;

grant usage on schema identity to tandem_read;

grant usage on schema identity to tandem_system;

grant usage on schema identity to tandem_write;

grant create, usage on schema log to tandem_projector;

grant usage on schema log to tandem_read;

grant usage on schema log to tandem_system;

grant usage on schema log to tandem_write;

grant create, usage on schema read to tandem_projector;

grant usage on schema read to tandem_read;

grant usage on schema read to tandem_system;

grant usage on schema read to tandem_write;

grant create, usage on schema web to tandem_projector;

grant usage on schema web to tandem_read;

grant usage on schema web to tandem_system;

grant usage on schema web to tandem_write;

grant delete, insert, select, update on table identity.address to tandem_projector;

grant select on table identity.address to tandem_read;

grant select on table identity.address to tandem_write;

grant delete, insert, select, update on table identity.bar to tandem_projector;

grant select on table identity.bar to tandem_read;

grant select on table identity.bar to tandem_system;

grant select on table identity.bar to tandem_write;

grant delete, insert, select, update on table identity.body to tandem_projector;

grant select on table identity.body to tandem_read;

grant select on table identity.body to tandem_system;

grant select on table identity.body to tandem_write;

grant insert, select, update on table identity.breach to tandem_projector;

grant select on table identity.breach to tandem_read;

grant select on table identity.breach to tandem_write;

grant delete, insert, select, update on table identity.brought_draft to tandem_projector;

grant select on table identity.brought_draft to tandem_read;

grant select on table identity.brought_draft to tandem_system;

grant select on table identity.brought_draft to tandem_write;

grant delete, insert, select on table identity.brought_draft_file to tandem_projector;

grant delete, insert, select, update on table identity.brought_source to tandem_projector;

grant select on table identity.brought_source to tandem_read;

grant select on table identity.brought_source to tandem_system;

grant select on table identity.brought_source to tandem_write;

grant delete, insert, select, update on table identity.brought_writer to tandem_projector;

grant select on table identity.brought_writer to tandem_read;

grant select on table identity.brought_writer to tandem_system;

grant select on table identity.brought_writer to tandem_write;

grant delete, insert, select, update on table identity.child to tandem_projector;

grant select on table identity.child to tandem_read;

grant select on table identity.child to tandem_system;

grant select on table identity.child to tandem_write;

grant delete, insert, select, update on table identity.child_access to tandem_projector;

grant select on table identity.child_access to tandem_read;

grant select on table identity.child_access to tandem_system;

grant select on table identity.child_access to tandem_write;

grant delete, insert, select, update on table identity.child_identifier to tandem_projector;

grant select on table identity.child_identifier to tandem_read;

grant select on table identity.child_identifier to tandem_system;

grant select on table identity.child_identifier to tandem_write;

grant delete, insert, select, update on table identity.child_name to tandem_projector;

grant select on table identity.child_name to tandem_read;

grant select on table identity.child_name to tandem_system;

grant select on table identity.child_name to tandem_write;

grant delete, insert, select, update on table identity.child_place to tandem_projector;

grant select on table identity.child_place to tandem_read;

grant select on table identity.child_place to tandem_system;

grant select on table identity.child_place to tandem_write;

grant delete, insert, select, update on table identity.circle to tandem_projector;

grant select on table identity.circle to tandem_read;

grant select on table identity.circle to tandem_system;

grant select on table identity.circle to tandem_write;

grant insert, select on table identity.class_code to tandem_projector;

grant insert, select on table identity.class_visit to tandem_projector;

grant select on table identity.class_visit to tandem_read;

grant select on table identity.class_visit to tandem_write;

grant delete, insert, select, update on table identity.closed_day to tandem_projector;

grant select on table identity.closed_day to tandem_read;

grant select on table identity.closed_day to tandem_system;

grant select on table identity.closed_day to tandem_write;

grant insert, select on table identity.closed_opening to tandem_projector;

grant select on table identity.closed_opening to tandem_read;

grant select on table identity.closed_opening to tandem_write;

grant delete, insert, select on table identity.closed_record to tandem_projector;

grant delete, insert, select, update on table identity.emergency to tandem_projector;

grant select on table identity.emergency to tandem_read;

grant select on table identity.emergency to tandem_system;

grant select on table identity.emergency to tandem_write;

grant insert, select on table identity.emergency_attempt to tandem_projector;

grant insert, select on table identity.emergency_withheld to tandem_projector;

grant delete, insert, select, update on table identity.ended_place to tandem_projector;

grant select on table identity.ended_place to tandem_read;

grant select on table identity.ended_place to tandem_system;

grant select on table identity.ended_place to tandem_write;

grant delete, insert, select, update on table identity.ended_place_words to tandem_projector;

grant select on table identity.ended_place_words to tandem_read;

grant select on table identity.ended_place_words to tandem_system;

grant select on table identity.ended_place_words to tandem_write;

grant delete, insert, select, update on table identity.invitation to tandem_projector;

grant select on table identity.invitation to tandem_read;

grant select on table identity.invitation to tandem_system;

grant select on table identity.invitation to tandem_write;

grant delete, insert, select, update on table identity.invitation_refusal to tandem_projector;

grant select on table identity.invitation_refusal to tandem_read;

grant select on table identity.invitation_refusal to tandem_system;

grant select on table identity.invitation_refusal to tandem_write;

grant delete, insert, select, update on table identity.link_caller to tandem_projector;

grant select on table identity.link_caller to tandem_read;

grant select on table identity.link_caller to tandem_system;

grant select on table identity.link_caller to tandem_write;

grant delete, insert, select, update on table identity.link_key to tandem_projector;

grant delete, insert, select, update on table identity.move_reader to tandem_projector;

grant select on table identity.move_reader to tandem_read;

grant select on table identity.move_reader to tandem_system;

grant select on table identity.move_reader to tandem_write;

grant delete, insert, select, update on table identity.person to tandem_projector;

grant select on table identity.person to tandem_read;

grant select on table identity.person to tandem_system;

grant select on table identity.person to tandem_write;

grant delete, insert, select, update on table identity.post to tandem_projector;

grant select on table identity.post to tandem_read;

grant select on table identity.post to tandem_system;

grant select on table identity.post to tandem_write;

grant insert, select on table identity.reading_reminder to tandem_projector;

grant select on table identity.reading_reminder to tandem_read;

grant select on table identity.reading_reminder to tandem_write;

grant delete, insert, select, update on table identity.same_child to tandem_projector;

grant select on table identity.same_child to tandem_read;

grant select on table identity.same_child to tandem_system;

grant select on table identity.same_child to tandem_write;

grant insert, select, update on table identity.seal to tandem_projector;

grant insert, select on table identity.seal_keeper to tandem_projector;

grant insert, select, update on table identity.seal_opening to tandem_projector;

grant delete, insert, select, update on table identity.setting to tandem_projector;

grant select on table identity.setting to tandem_read;

grant select on table identity.setting to tandem_system;

grant select on table identity.setting to tandem_write;

grant delete, insert, select, update on table identity.teaches to tandem_projector;

grant select on table identity.teaches to tandem_read;

grant select on table identity.teaches to tandem_system;

grant select on table identity.teaches to tandem_write;

grant delete, insert, select, update on table identity.term to tandem_projector;

grant select on table identity.term to tandem_read;

grant select on table identity.term to tandem_system;

grant select on table identity.term to tandem_write;

grant insert, select on table log.erasure to tandem_projector;

grant select on table log.erasure to tandem_system;

grant insert, select on table log.event to tandem_projector;

grant select on table log.event to tandem_system;

grant usage on table log.event_position to tandem_projector;

grant insert, select on table log.log_seal to tandem_projector;

grant select on table log.log_seal to tandem_system;

grant insert, select, update on table log.stream_head to tandem_projector;

grant select on table log.stream_head to tandem_system;

grant delete, insert, select, update on table read.agreed_text to tandem_projector;

grant select on table read.agreed_text to tandem_read;

grant select on table read.agreed_text to tandem_system;

grant select on table read.agreed_text to tandem_write;

grant delete, insert, select, update on table read.area_figure to tandem_projector;

grant select on table read.area_figure to tandem_read;

grant select on table read.area_figure to tandem_system;

grant select on table read.area_figure to tandem_write;

grant delete, insert, select, update on table read.arrival to tandem_projector;

grant select on table read.arrival to tandem_read;

grant select on table read.arrival to tandem_system;

grant select on table read.arrival to tandem_write;

grant delete, insert, select, update on table read.change_request to tandem_projector;

grant select on table read.change_request to tandem_read;

grant select on table read.change_request to tandem_system;

grant select on table read.change_request to tandem_write;

grant delete, insert, select, update on table read.check_in to tandem_projector;

grant select on table read.check_in to tandem_read;

grant select on table read.check_in to tandem_system;

grant select on table read.check_in to tandem_write;

grant delete, insert, select, update on table read.commitment to tandem_projector;

grant select on table read.commitment to tandem_read;

grant select on table read.commitment to tandem_system;

grant select on table read.commitment to tandem_write;

grant delete, insert, select, update on table read.commitment_session to tandem_projector;

grant select on table read.commitment_session to tandem_read;

grant select on table read.commitment_session to tandem_system;

grant select on table read.commitment_session to tandem_write;

grant delete, insert, select, update on table read.concern to tandem_projector;

grant select on table read.concern to tandem_read;

grant select on table read.concern to tandem_system;

grant select on table read.concern to tandem_write;

grant delete, insert, select, update on table read.concern_answer to tandem_projector;

grant select on table read.concern_answer to tandem_read;

grant select on table read.concern_answer to tandem_system;

grant select on table read.concern_answer to tandem_write;

grant delete, insert, select, update on table read.concern_said to tandem_projector;

grant select on table read.concern_said to tandem_read;

grant select on table read.concern_said to tandem_system;

grant select on table read.concern_said to tandem_write;

grant delete, insert, select, update on table read.dialogue to tandem_projector;

grant select on table read.dialogue to tandem_read;

grant select on table read.dialogue to tandem_system;

grant select on table read.dialogue to tandem_write;

grant delete, insert, select, update on table read.dialogue_answer to tandem_projector;

grant select on table read.dialogue_answer to tandem_read;

grant select on table read.dialogue_answer to tandem_system;

grant select on table read.dialogue_answer to tandem_write;

grant delete, insert, select, update on table read.dialogue_statement to tandem_projector;

grant select on table read.dialogue_statement to tandem_read;

grant select on table read.dialogue_statement to tandem_system;

grant select on table read.dialogue_statement to tandem_write;

grant delete, insert, select, update on table read.dialogue_text to tandem_projector;

grant select on table read.dialogue_text to tandem_read;

grant select on table read.dialogue_text to tandem_system;

grant select on table read.dialogue_text to tandem_write;

grant delete, insert, select, update on table read.dialogue_wording to tandem_projector;

grant select on table read.dialogue_wording to tandem_read;

grant select on table read.dialogue_wording to tandem_system;

grant select on table read.dialogue_wording to tandem_write;

grant delete, insert, select, update on table read.duty to tandem_projector;

grant select on table read.duty to tandem_read;

grant select on table read.duty to tandem_system;

grant select on table read.duty to tandem_write;

grant delete, insert, select, update on table read.move to tandem_projector;

grant select on table read.move to tandem_read;

grant select on table read.move to tandem_system;

grant select on table read.move to tandem_write;

grant delete, insert, select, update on table read.move_decision to tandem_projector;

grant select on table read.move_decision to tandem_read;

grant select on table read.move_decision to tandem_system;

grant select on table read.move_decision to tandem_write;

grant delete, insert, select, update on table read.move_help to tandem_projector;

grant select on table read.move_help to tandem_read;

grant select on table read.move_help to tandem_system;

grant select on table read.move_help to tandem_write;

grant delete, insert, select, update on table read.move_seen to tandem_projector;

grant select on table read.move_seen to tandem_read;

grant select on table read.move_seen to tandem_system;

grant select on table read.move_seen to tandem_write;

grant delete, insert, select, update on table read.need to tandem_projector;

grant select on table read.need to tandem_read;

grant select on table read.need to tandem_system;

grant select on table read.need to tandem_write;

grant delete, insert, select, update on table read.need_asked to tandem_projector;

grant select on table read.need_asked to tandem_read;

grant select on table read.need_asked to tandem_system;

grant select on table read.need_asked to tandem_write;

grant delete, insert, select, update on table read.need_decision to tandem_projector;

grant select on table read.need_decision to tandem_read;

grant select on table read.need_decision to tandem_system;

grant select on table read.need_decision to tandem_write;

grant delete, insert, select, update on table read.need_start to tandem_projector;

grant select on table read.need_start to tandem_read;

grant select on table read.need_start to tandem_system;

grant select on table read.need_start to tandem_write;

grant delete, insert, select, update on table read.need_voice to tandem_projector;

grant select on table read.need_voice to tandem_read;

grant select on table read.need_voice to tandem_system;

grant select on table read.need_voice to tandem_write;

grant delete, insert, select, update on table read.nudge to tandem_projector;

grant select on table read.nudge to tandem_read;

grant select on table read.nudge to tandem_system;

grant select on table read.nudge to tandem_write;

grant delete, insert, select, update on table read.path_leg to tandem_projector;

grant select on table read.path_leg to tandem_read;

grant select on table read.path_leg to tandem_system;

grant select on table read.path_leg to tandem_write;

grant delete, insert, select, update on table read.path_reading to tandem_projector;

grant select on table read.path_reading to tandem_read;

grant select on table read.path_reading to tandem_system;

grant select on table read.path_reading to tandem_write;

grant delete, insert, select, update on table read.question to tandem_projector;

grant select on table read.question to tandem_read;

grant select on table read.question to tandem_system;

grant select on table read.question to tandem_write;

grant delete, insert, select, update on table read.record to tandem_projector;

grant select on table read.record to tandem_read;

grant select on table read.record to tandem_system;

grant select on table read.record to tandem_write;

grant delete, insert, select, update on table read.record_attachment to tandem_projector;

grant select on table read.record_attachment to tandem_read;

grant select on table read.record_attachment to tandem_system;

grant select on table read.record_attachment to tandem_write;

grant delete, insert, select, update on table read.record_capacity to tandem_projector;

grant select on table read.record_capacity to tandem_read;

grant select on table read.record_capacity to tandem_system;

grant select on table read.record_capacity to tandem_write;

grant delete, insert, select, update on table read.record_change to tandem_projector;

grant select on table read.record_change to tandem_read;

grant select on table read.record_change to tandem_system;

grant select on table read.record_change to tandem_write;

grant delete, insert, select, update on table read.record_chosen_words to tandem_projector;

grant select on table read.record_chosen_words to tandem_read;

grant select on table read.record_chosen_words to tandem_system;

grant select on table read.record_chosen_words to tandem_write;

grant delete, insert, select, update on table read.record_difference to tandem_projector;

grant select on table read.record_difference to tandem_read;

grant select on table read.record_difference to tandem_system;

grant select on table read.record_difference to tandem_write;

grant delete, insert, select, update on table read.record_entry to tandem_projector;

grant select on table read.record_entry to tandem_read;

grant select on table read.record_entry to tandem_system;

grant select on table read.record_entry to tandem_write;

grant delete, insert, select, update on table read.record_profile_read to tandem_projector;

grant select on table read.record_profile_read to tandem_read;

grant select on table read.record_profile_read to tandem_system;

grant select on table read.record_profile_read to tandem_write;

grant delete, insert, select, update on table read.remedy to tandem_projector;

grant select on table read.remedy to tandem_read;

grant select on table read.remedy to tandem_system;

grant select on table read.remedy to tandem_write;

grant delete, insert, select, update on table read.review to tandem_projector;

grant select on table read.review to tandem_read;

grant select on table read.review to tandem_system;

grant select on table read.review to tandem_write;

grant delete, insert, select, update on table read.review_asked to tandem_projector;

grant select on table read.review_asked to tandem_read;

grant select on table read.review_asked to tandem_system;

grant select on table read.review_asked to tandem_write;

grant delete, insert, select, update on table read.review_change to tandem_projector;

grant select on table read.review_change to tandem_read;

grant select on table read.review_change to tandem_system;

grant select on table read.review_change to tandem_write;

grant delete, insert, select, update on table read.review_difference to tandem_projector;

grant select on table read.review_difference to tandem_read;

grant select on table read.review_difference to tandem_system;

grant select on table read.review_difference to tandem_write;

grant delete, insert, select, update on table read.review_words to tandem_projector;

grant select on table read.review_words to tandem_read;

grant select on table read.review_words to tandem_system;

grant select on table read.review_words to tandem_write;

grant delete, insert, select, update on table read.session_group to tandem_projector;

grant select on table read.session_group to tandem_read;

grant select on table read.session_group to tandem_system;

grant select on table read.session_group to tandem_write;

grant delete, insert, select, update on table read.session_group_day to tandem_projector;

grant select on table read.session_group_day to tandem_read;

grant select on table read.session_group_day to tandem_system;

grant select on table read.session_group_day to tandem_write;

grant delete, insert, select, update on table read.session_said to tandem_projector;

grant select on table read.session_said to tandem_read;

grant select on table read.session_said to tandem_system;

grant select on table read.session_said to tandem_write;

grant delete, insert, select, update on table read.shared_link to tandem_projector;

grant select on table read.shared_link to tandem_read;

grant select on table read.shared_link to tandem_system;

grant select on table read.shared_link to tandem_write;

grant delete, insert, select, update on table read.shared_link_use to tandem_projector;

grant select on table read.shared_link_use to tandem_read;

grant select on table read.shared_link_use to tandem_system;

grant select on table read.shared_link_use to tandem_write;

grant delete, insert, select, update on table read.timeline to tandem_projector;

grant select on table read.timeline to tandem_read;

grant select on table read.timeline to tandem_system;

grant select on table read.timeline to tandem_write;

grant delete, insert, select, update on table read.transfer to tandem_projector;

grant select on table read.transfer to tandem_read;

grant select on table read.transfer to tandem_system;

grant select on table read.transfer to tandem_write;

grant delete, insert, select, update on table web.account to tandem_projector;

grant delete, insert, select, update on table web.clock to tandem_projector;

grant delete, insert, select, update on table web.command to tandem_projector;

grant delete, insert, select, update on table web.dialogue_code to tandem_projector;

grant delete, insert, select, update on table web.dialogue_device to tandem_projector;

grant delete, insert, select, update on table web.dialogue_shown to tandem_projector;

grant delete, insert, select, update on table web.dialogue_vote to tandem_projector;

grant delete, insert, select, update on table web.dialogue_voter to tandem_projector;

grant delete, insert, select, update on table web.dialogue_writer to tandem_projector;

grant delete, insert, select, update on table web.draft to tandem_projector;

grant select on table web.draft to tandem_read;

grant select on table web.draft to tandem_write;

grant delete, insert, select on table web.file to tandem_projector;

grant select on table web.file to tandem_read;

grant select on table web.file to tandem_system;

grant select on table web.file to tandem_write;

grant delete, insert, select on table web.file_chunk to tandem_projector;

grant select on table web.file_chunk to tandem_read;

grant select on table web.file_chunk to tandem_system;

grant select on table web.file_chunk to tandem_write;

grant delete, insert, select, update on table web.held_file to tandem_projector;

grant delete, insert, select, update on table web.invitation_code to tandem_projector;

grant delete, insert, select, update on table web.join_ticket to tandem_projector;

grant insert, select on table web.look to tandem_projector;

grant select on table web.look to tandem_read;

grant select on table web.look to tandem_write;

grant delete, insert, select, update on table web.parting to tandem_projector;

grant delete, insert, select, update on table web.parting_draft to tandem_projector;

grant delete, insert, select, update on table web.session to tandem_projector;

grant delete, insert, select, update on table web.sign_in_link to tandem_projector;

grant delete, insert, select, update on table web.slip to tandem_projector;

grant delete, insert, select, update on table web.writing to tandem_projector;
