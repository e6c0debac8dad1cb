-- Whoever looks at a concern must be able to see it, from the day it becomes their turn until it is over. Nobody is let
-- in by asking: only people whose job it is, at the body whose turn it is in an open concern of that very child.
create function identity.open_case(p_area text, p_concern uuid, p_jobs text[]) returns void
  language plpgsql security definer set search_path = read, identity, pg_temp as $$
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
$$;
comment on function identity.open_case is 'Lets the people who decide at the body whose turn it is see the child of an open concern.';

create function identity.close_case(p_area text, p_concern uuid) returns void
  language plpgsql security definer set search_path = read, identity, pg_temp as $$
begin
  if not exists (select from concern c where c.area = p_area and c.concern = p_concern and c.status in ('withdrawn', 'closed')) then return; end if;
  update circle m set until_at = app_at()
  where m.area = p_area and m.standing = 'case' and m.until_at > app_at() and m.child = (
      select c.child from concern c where c.area = p_area and c.concern = p_concern)
    and m.member = md5(p_concern::text || m.person::text)::uuid;
end
$$;
comment on function identity.close_case is 'When a concern is over, those who were let in to look at it see the child no longer, from that minute.';

-- Whoever hears a concern knows who raised it, also where they only look at the concern and not at the circle.
create policy raisers on identity.person for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and person = any (array(
    select c.raised_by from read.concern c where c.area = any (identity.app_areas()))));

do $$
declare
  door text;
begin
  foreach door in array array['open_case(text, uuid, text[])', 'close_case(text, uuid)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
