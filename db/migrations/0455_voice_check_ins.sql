-- How it is for a child, said for themself alone.
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
  primary key (area, check_in)
);
comment on table read.check_in is 'A face a child kept for one question, for themself alone (VOI-1). Nothing counts these rows.';
create index check_in_of_child on read.check_in (area, child, kept_on);
select identity.secure_child_table('read.check_in', 'audience');
