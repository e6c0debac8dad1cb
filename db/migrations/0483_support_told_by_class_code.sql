-- Teaching assistants give most support, and many tell it on a device they share (P18): whoever came in by the code of a
-- class says what they are here as, sees what of the setting's own support is on for that class today, and can tell what
-- happened. The families read who told it, under the name and the work that were typed (ACC-24).
alter table identity.class_visit add column as_what text not null default '', add column told_at timestamptz;
comment on column identity.class_visit.as_what is 'What they are here as, in the words they typed: "teaching assistant". Empty for visits before it was asked.';
comment on column identity.class_visit.told_at is 'When they first told something that was given: from then on whoever reads it reads their name.';
grant update (told_at) on identity.class_visit to tandem_projector;

drop function web.enter_class(text, text);
create function web.enter_class(p_typed text, p_name text, p_as text) returns uuid
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
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
$$;
comment on function web.enter_class is 'Lets in whoever types a code that is good now, with their name and what they are here as, as somebody of their own for today.';

-- Nothing of a sealed record or of a child who has died, and nothing that another body gives: that is told by whoever gives it.
create function identity.class_support_today() returns table (area text, child uuid, child_name text, commitment uuid, day date, owner_body uuid,
    name text, at_time text, place text, in_group boolean, told text, told_by text)
  language sql stable security definer set search_path = identity, read, pg_temp as $$
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
$$;
comment on function identity.class_support_today is 'What of the setting''s own support is on today for the class one came in to by a code, and whether it has been told. Nothing once the code is over.';

-- Whoever tells something is named from then on to those who read it, as everybody else who tells.
create function identity.name_class_visit() returns boolean
  language plpgsql security definer set search_path = identity, pg_temp as $$
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
$$;
comment on function identity.name_class_visit is 'Names whoever came in by a code that is still good, since they tell something now. False once the code is over.';

create policy tellers on identity.class_visit for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and told_at is not null);
create policy tellers on identity.person for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and exists (
    select from identity.class_visit v where v.area = person.area and v.visit = person.person and v.told_at is not null));

do $$
begin
  alter function web.enter_class owner to tandem_projector;
  revoke all on function web.enter_class from public;
  -- A try is written down whether it was right or wrong, so this belongs to reading, which always commits.
  grant execute on function web.enter_class to tandem_read;
  alter function identity.class_support_today owner to tandem_projector;
  revoke all on function identity.class_support_today from public;
  grant execute on function identity.class_support_today to tandem_read, tandem_write;
  alter function identity.name_class_visit owner to tandem_projector;
  revoke all on function identity.name_class_visit from public;
  grant execute on function identity.name_class_visit to tandem_write;
end
$$;
