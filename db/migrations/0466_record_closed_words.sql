-- Whoever opens a closed record reads words, so words alone leave the database: no picture, no file, no words somebody chose about
-- themself, nothing of what was kept for oneself from the first or later (DES-5).
drop function identity.read_closed(text, uuid);
create function identity.read_closed(p_area text, p_child uuid) returns table (known_as text, type text, happened_on date, by uuid, words text)
  language plpgsql security definer set search_path = log, identity, web, pg_temp as $$
begin
  if not exists (select from closed_opening o where o.area = p_area and o.area = any (app_areas()) and o.child = p_child
      and o.person = app_person() and o.opened_at <= app_at() and o.until_at > app_at()) then
    return;
  end if;
  insert into look (area, child, at, person, as_role, part, allowed)
  values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'closed record', true);
  return query
    select c.known_as, e.type, e.happened_on, coalesce(e.said_by, e.actor),
           case when e.data ->> 'audience' = 'only-me' or (
               select s.data ->> 'audience' = 'only-me' from event s
               where s.area = e.area and s.stream = e.stream and s.type = 'SharingChosen' and s.data ->> 'entry' = e.data ->> 'entry'
               order by s.version desc limit 1)
             then null else e.data ->> 'words' end
    from event e join closed_record c on c.area = e.area and c.child = e.child
    where e.area = p_area and e.child = p_child
      -- A record that was closed, came back and went again holds what happened here twice in its log: it is told once.
      and not exists (select from event h join event a on a.area = h.area and a.stream = h.stream and a.version > h.version
        where h.area = e.area and h.stream = e.stream and h.version > e.version and h.type = 'RecordHandedOn' and a.type = 'ChainContinued')
    order by e.position;
end
$$;
alter function identity.read_closed owner to tandem_projector;
comment on function identity.read_closed is 'What happened in a closed record and what was said, for whoever opened it with a legal reason, while it is open; nothing that was kept for oneself. Each look is written down.';
revoke all on function identity.read_closed from public;
grant execute on function identity.read_closed to tandem_read, tandem_write;
