-- A child's own record: what pages read. A later version never overwrites an earlier one.
create table read.record (
  area text not null,
  child uuid not null,
  opened_on date not null,
  because text not null,
  setting_body uuid,
  contact uuid,
  primary key (area, child)
);
comment on table read.record is 'A child''s record is open. Any child may have one, with or without a decision (RCD-1).';
select identity.secure_child_table('read.record');

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
  voice text not null check (voice in ('young-person', 'parent', 'carer', 'professional', 'together')),
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
  primary key (area, entry, version),
  check (part <> 'keep-me-safe' or audience = 'in-charge')
);
comment on table read.record_entry is 'Every version of every entry, in the voice of whoever''s words they are (RCD-2). What keeps a child safe is never hidden by audience (RCD-3).';
comment on column read.record_entry.author is 'Whose words: the one an "only me" entry is kept for. Who typed them stands beside it.';
comment on column read.record_entry.hand is 'Who wrote it by their own hand first; the young person, once they have written any of it themself.';
create index record_entry_of_child on read.record_entry (area, child) where is_latest;
select identity.secure_child_table('read.record_entry', 'audience');

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
  primary key (area, view)
);
comment on table read.record_difference is 'A different view beside an entry, of equal weight, heard by whoever hears the entry (RCD-4).';
create index record_difference_of_child on read.record_difference (area, child);
select identity.secure_child_table('read.record_difference', 'audience');

create table read.record_profile_read (
  area text not null,
  child uuid not null,
  version integer not null,
  reader uuid not null,
  read_on date not null,
  entries_read uuid[] not null,
  primary key (area, child, version)
);
comment on table read.record_profile_read is 'Which adult has read the one-page profile, when, and which entries stood on it (RCD-7).';
select identity.secure_child_table('read.record_profile_read');
