-- Whoever leads reminds an adult that pages are still to be read before the first lesson (RCD-7). It names no child.
create table identity.reading_reminder (
  area text not null,
  body uuid not null,
  person uuid not null,
  reminded_on date not null,
  reminded_by uuid not null,
  primary key (area, body, person, reminded_on)
);
comment on table identity.reading_reminder is 'That somebody was reminded of pages still to be read, by whom and on which day: once a day, read by who keeps the timetable and by the one who was reminded.';
alter table identity.reading_reminder enable row level security;
alter table identity.reading_reminder force row level security;
create policy readers on identity.reading_reminder for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and (person = identity.app_person() or identity.keeps_timetable(area, body)));
create policy projector on identity.reading_reminder to tandem_projector using (area = any (identity.app_areas()));
grant select on identity.reading_reminder to tandem_read, tandem_write;
grant select, insert on identity.reading_reminder to tandem_projector;

-- Answers where to write to them; nothing where no address is kept.
create function identity.remind_reader(p_area text, p_body uuid, p_person uuid) returns text
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
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
$$;
comment on function identity.remind_reader is 'Writes down that somebody is reminded, once a day, and answers where to write to them.';
alter function identity.remind_reader owner to tandem_projector;
revoke all on function identity.remind_reader from public;
grant execute on function identity.remind_reader to tandem_write;
