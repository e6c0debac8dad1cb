-- What was added to an entry beside its words: pictures, recorded voices, papers. Each belongs to a version.
create table read.record_attachment (
  area text not null,
  entry uuid not null,
  version integer not null,
  place integer not null,
  child uuid not null,
  file uuid not null,
  kind text not null check (kind in ('picture', 'voice', 'paper')),
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
  primary key (area, entry, version, place)
);
comment on table read.record_attachment is 'A picture, a recorded voice or a paper that came with a version of an entry, seen by whoever may read that entry (RCD-30).';
comment on column read.record_attachment.about is 'What a picture shows, what is said in a recording, what a paper is: in somebody''s words, for whoever does not see or hear it.';
create index record_attachment_of_child on read.record_attachment (area, child);
create index record_attachment_of_file on read.record_attachment (area, file);
select identity.secure_child_table('read.record_attachment', 'audience');

-- A file is seen by exactly those who may read an entry it came with, now: row-level security decides the rows asked here too.
create policy readers_of_entries on web.file for select to tandem_read, tandem_write using (
  area = any (identity.app_areas())
  and exists (select from read.record_attachment a where a.area = file.area and a.file = file.file));
