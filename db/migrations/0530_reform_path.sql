-- The path to reform: where each area stands on it, and what its figures said, for everybody to read.
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
  short_of text[] not null default '{}',
  primary key (area, leg),
  check (passed_on is null or (reasons <> '' and meanwhile <> '' and look_again_on is not null)),
  check (done_on is null or started_on is not null)
);
comment on table read.path_leg is 'A step an area began or has done, and why it passed a gate that was shut (GAT-5). It names no child, and everybody may read it.';
select identity.secure_area_table('read.path_leg');
create policy everybody on read.path_leg for select to tandem_read, tandem_write using (true);

create table read.path_reading (
  area text not null,
  read_on date not null,
  since date not null,
  figure text not null,
  state text not null check (state in ('counted', 'too-few', 'nothing', 'not-counted')),
  per_cent integer,
  of_about integer,
  primary key (area, read_on, figure),
  check ((state = 'counted') = (per_cent is not null and of_about is not null))
);
comment on table read.path_reading is 'What a figure of an area said on a day, as it may be published: rounded, and never for fewer than five children (GAT-2).';
select identity.secure_area_table('read.path_reading');
create policy everybody on read.path_reading for select to tandem_read, tandem_write using (true);
