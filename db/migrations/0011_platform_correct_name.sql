-- A name put right: the old one ends that minute and is hidden, the new one stands from then (IDT-1). And two doors of
-- 0009 ask who stands before them.
create function identity.correct_name(p_area text, p_child uuid, p_given text, p_family text, p_known_as text, p_say_it text) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
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
$$;
comment on function identity.correct_name is 'Puts a child''s name right: the old one ends that minute, the new one stands from then.';
alter function identity.correct_name owner to tandem_projector;
revoke all on function identity.correct_name from public;
grant execute on function identity.correct_name to tandem_write, tandem_system;

-- An old name is hidden from the day it ends: only the one that stands is read.
drop policy readers on identity.child_name;
create policy readers on identity.child_name for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and until_at > identity.app_at() and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.from_at <= identity.app_at() and a.until_at > identity.app_at())));

create function identity.keeps_safe(p_area text, p_person uuid) returns boolean language sql stable
  set search_path = identity, pg_temp as $$
  select exists (select from post p where p.area = p_area and p.person = p_person and p.job in ('safeguarding-lead', 'area-officer')
    and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$$;
comment on function identity.keeps_safe is 'Whether someone is a safeguarding lead or the area''s officer today.';

-- A sealed move is for a safeguarding lead or the area's officer who knows the child, with someone at work here as the second.
create or replace function identity.seal_child(p_area text, p_child uuid, p_new jsonb, p_second uuid, p_reason text) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
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
$$;

-- A breach is noted by the move itself and by nothing else.
revoke execute on function identity.note_breach(text, uuid, uuid, text) from tandem_write;
