-- A form open in one tab while somebody else signs in in another. The browser then holds the other's session, and what the
-- first had typed would be sent in the other's name. So every form says whom it was shown to, by a mark of their account
-- that says nothing by itself: a form shown to another is refused, and what was typed in it is kept for its own writer.
alter table web.account add column shown_to uuid not null unique default gen_random_uuid();
comment on column web.account.shown_to is 'Stands in every form this person is shown, and opens nothing: with it a draft can be kept for them, and none read.';

drop function web.meet_session(bytea, uuid, boolean, interval, interval);
-- One round trip a request: who is this, is the session live, which forms are theirs, what is to be said on this page, and
-- was this command answered before. Seen is written at most once a minute.
create function web.meet_session(p_session bytea, p_command uuid, p_take_flash boolean, p_idle interval, p_whole interval)
  returns table (live boolean, person uuid, areas text[], called text, as_role text, for_body uuid, spaces text[], portrait text, shown_to uuid, flash jsonb, answered text)
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  held record;
begin
  select s.person, s.flash, s.seen_at, a.areas, a.called, a.as_role, a.for_body, a.spaces, a.portrait, a.shown_to,
         s.ended_at is null and s.seen_at > now() - p_idle and s.started_at > now() - p_whole as live
  into held
  from session s join account a on a.person = s.person where s.session = p_session;
  if not found then return; end if;
  if held.live and (held.seen_at < now() - interval '1 minute' or (p_take_flash and held.flash is not null)) then
    update session s set seen_at = now(), flash = case when p_take_flash then null else s.flash end where s.session = p_session;
  end if;
  return query select held.live, held.person, held.areas, held.called, held.as_role, held.for_body, held.spaces, held.portrait, held.shown_to,
    case when p_take_flash and held.live then held.flash end,
    (select c.location from command c where c.command = p_command and c.person = held.person);
end
$$;

-- For whoever the form was shown to, whoever sits there now: within the twelve hours that a sign-in can last. False later,
-- and for a mark that is nobody's.
create function web.keep_for_shown(p_shown_to uuid, p_key text, p_body jsonb) returns boolean
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  who uuid;
begin
  select a.person into who from account a where a.shown_to = p_shown_to
    and exists (select from session s where s.person = a.person and s.seen_at > now() - interval '12 hours');
  if who is null then return false; end if;
  insert into draft (person, key, body) values (who, p_key, p_body)
  on conflict (person, key) do update set body = excluded.body, saved_at = now();
  delete from draft d where d.person = who and d.key in (
    select o.key from draft o where o.person = who order by o.saved_at desc offset 100);
  return true;
end
$$;

do $$
declare
  door text;
begin
  foreach door in array array['meet_session(bytea, uuid, boolean, interval, interval)', 'keep_for_shown(uuid, text, jsonb)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
