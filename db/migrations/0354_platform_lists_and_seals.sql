-- Two doors of the desk. The first: a class list brought in by the setting itself, in the browser: only by who leads there, and only of its own children.
create function identity.bring_own_child(p_area text, p_setting uuid, p jsonb) returns table (child uuid, outcome text)
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not p_area = any (app_areas()) or not exists (
    select from post where area = p_area and person = app_person() and body = p_setting and job in ('inclusion-lead', 'head')
      and from_on <= on_day and (until_on is null or until_on >= on_day)) then
    raise exception 'Only who leads at this setting brings in its class list' using errcode = 'TI403';
  end if;
  -- A number copied from elsewhere never opens, moves or rewrites the record of another setting's child.
  if exists (
    select from child_identifier i where i.area = p_area
      and (i.scheme, i.value) in (('upn', coalesce(p ->> 'upn', '')), ('nhs', coalesce(p ->> 'nhs', '')))
      and not exists (select from child_place pl where pl.area = p_area and pl.child = i.child and pl.kind = 'taught-in'
        and pl.body = p_setting and (pl.until_on is null or pl.until_on >= on_day))) then
    outcome := 'elsewhere';
    return next;
    return;
  end if;
  return query select b.child, b.outcome from bring_child(p_area, p_setting, p) b;
end
$$;
comment on function identity.bring_own_child is 'One row of a setting''s own class list, brought by who leads there. A child held for another setting is left as they are, and said to be elsewhere.';
alter function identity.bring_own_child owner to tandem_projector;
revoke all on function identity.bring_own_child from public;
grant execute on function identity.bring_own_child to tandem_write;

-- The second: behind a seal together go the two who are named on it, and nobody else; and only where there is a seal.
create function identity.is_named_on_seal(p_area text, p_child uuid) returns boolean
  language sql stable security definer set search_path = identity, pg_temp as $$
  select p_area = any (app_areas()) and exists (select from seal s where s.area = p_area and s.child = p_child
      and app_person() in (s.first_person, s.second_person))
    and exists (select from post p where p.area = p_area and p.person = app_person()
      and p.job in ('safeguarding-lead', 'area-officer', 'head')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date
      and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$$;
comment on function identity.is_named_on_seal is 'Whether the one who asks is one of the two named on this seal, and still holds a post that keeps children safe.';

create or replace function identity.ask_to_open_seal(p_area text, p_child uuid, p_reason text) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  new_opening uuid := gen_random_uuid();
begin
  if not is_named_on_seal(p_area, p_child) or coalesce(trim(p_reason), '') = '' then
    raise exception 'Only one of the two named on the seal may ask, with a reason' using errcode = 'TI403';
  end if;
  insert into seal_opening (area, opening, child, first_person, reason, asked_at) values (p_area, new_opening, p_child, app_person(), p_reason, app_at());
  return new_opening;
end
$$;

create or replace function identity.open_seal(p_area text, p_opening uuid, p_hours integer) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into held from seal_opening o where o.area = p_area and o.opening = p_opening;
  if held is null or held.first_person = app_person() or not is_named_on_seal(p_area, held.child) then
    raise exception 'The other of the two named on the seal is needed' using errcode = 'TI403';
  end if;
  update seal_opening set second_person = app_person(), opened_at = app_at(), until_at = app_at() + make_interval(hours => least(p_hours, 24))
  where area = p_area and opening = p_opening and opened_at is null;
  perform refresh_child_access(p_area, array[held.child]);
end
$$;

create function identity.list_my_seals() returns table (area text, child uuid, sealed_at timestamptz, reason text, other uuid,
    opening uuid, asked_by uuid, why text, asked_at timestamptz, opened_at timestamptz, until_at timestamptz)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select s.area, s.child, s.sealed_at, s.reason, case when s.first_person = app_person() then s.second_person else s.first_person end,
         o.opening, o.first_person, o.reason, o.asked_at, o.opened_at, o.until_at
  from seal s left join seal_opening o on o.area = s.area and o.child = s.child
  where is_named_on_seal(s.area, s.child)
  order by s.sealed_at desc, o.asked_at desc
$$;
comment on function identity.list_my_seals is 'The seals on which the one who asks is named, and every time somebody asked to look behind one: who, why, when and until when.';
do $$
declare
  door text;
begin
  foreach door in array array['is_named_on_seal(text, uuid)', 'list_my_seals()'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
  end loop;
  grant execute on function identity.list_my_seals() to tandem_read, tandem_write;
end
$$;
