-- A family says that they move to another area; what comes to an area, until it is taken.
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
  status text not null check (status in ('said', 'reviewed', 'confirmed', 'called off', 'happened')),
  comes uuid[] not null,
  confirmed_on date,
  ended_on date,
  why text,
  primary key (area, transfer)
);
comment on table read.transfer is 'A move of a whole record to another area, as far as it got (DES-5). In the area the child comes to, since when and from where it goes on there.';
create index transfer_of_child on read.transfer (area, child);
select identity.secure_child_table('read.transfer');

create table read.arrival (
  area text not null,
  arrival uuid not null,
  child uuid not null,
  from_area text not null,
  setting_body uuid not null,
  moves_on date not null,
  asked_on date not null,
  taken_on date,
  primary key (area, arrival)
);
comment on table read.arrival is 'A child who comes to this area, until their record does: seen by whoever leads at the setting they come to, and by the area''s officers.';
create index arrival_of_setting on read.arrival (area, setting_body) where taken_on is null;
select identity.secure_child_table('read.arrival');
drop policy readers on read.arrival;
create policy readers on read.arrival for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and exists (
    select from identity.post p where p.area = arrival.area and p.person = identity.app_person()
      and (p.body = arrival.setting_body and p.job in ('inclusion-lead', 'head') or p.job in ('area-officer', 'caseworker', 'partnership-officer'))
      and p.from_on <= (select (identity.app_at() at time zone 'Europe/London')::date)
      and (p.until_on is null or p.until_on >= (select (identity.app_at() at time zone 'Europe/London')::date))));
