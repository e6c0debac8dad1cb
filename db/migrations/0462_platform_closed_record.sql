-- A page on which a closed record is opened: somebody who has a legal reason names the child exactly, as in an emergency, since
-- nobody searches for a child. Each try is counted with those; a wrong name opens nothing and says nothing.

create function identity.find_closed(p_given text, p_family text, p_born date, p_limit integer) returns table (state text, area text, child uuid)
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  found record;
begin
  if (select count(*) from emergency_attempt a
      where a.area = any (app_areas()) and a.person = app_person() and a.at > app_at() - interval '1 hour' and a.at <= app_at()) >= p_limit then
    state := 'too-many';
    return next;
    return;
  end if;
  select min(c.area) as area, (array_agg(c.child))[1] as child, count(*) as hits into found
  from closed_record c
  where c.area = any (app_areas()) and c.born_on = p_born and plain_name(c.family) = plain_name(p_family)
    and plain_name(p_given) in (plain_name(c.given), plain_name(c.known_as))
    and exists (select from post p where p.area = c.area and p.person = app_person()
      and p.job in ('safeguarding-lead', 'area-officer', 'caseworker', 'partnership-officer')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date
      and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date));
  insert into emergency_attempt (area, attempt, person, at)
  values ((app_areas())[1], gen_random_uuid(), app_person(), app_at());
  state := case when found.hits = 1 then 'named' else 'nobody' end;
  if found.hits = 1 then
    area := found.area;
    child := found.child;
  end if;
  return next;
end
$$;
alter function identity.find_closed owner to tandem_projector;
comment on function identity.find_closed is 'Whether a child whose record is closed here was named exactly by an officer or a safeguarding lead of that area. Every wrong answer is the same; tries are counted by the hour, and what was typed is not kept.';
revoke all on function identity.find_closed from public;
grant execute on function identity.find_closed to tandem_read;

-- What was kept for oneself later is left out as well as what was from the first.
create or replace function identity.read_closed(p_area text, p_child uuid) returns table(known_as text, "position" bigint, stream text, type text, happened_on date, actor uuid, said_by uuid, data jsonb)
  language plpgsql security definer set search_path = log, identity, web, pg_temp as $$
begin
  if not exists (select from closed_opening o where o.area = p_area and o.area = any (app_areas()) and o.child = p_child
      and o.person = app_person() and o.opened_at <= app_at() and o.until_at > app_at()) then
    return;
  end if;
  insert into look (area, child, at, person, as_role, part, allowed)
  values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'closed record', true);
  return query
    select c.known_as, e.position, e.stream, e.type, e.happened_on, e.actor, e.said_by,
           case when e.data ->> 'audience' = 'only-me' or (
               select s.data ->> 'audience' = 'only-me' from event s
               where s.area = e.area and s.stream = e.stream and s.type = 'SharingChosen' and s.data ->> 'entry' = e.data ->> 'entry'
               order by s.version desc limit 1)
             then e.data - 'words' - 'attached' else e.data end
    from event e join closed_record c on c.area = e.area and c.child = e.child
    where e.area = p_area and e.child = p_child
    order by e.position;
end
$$;
