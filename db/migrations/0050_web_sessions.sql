-- Sign-in, sessions, drafts and answered commands. None of these tables names a child or belongs to an area: whoever
-- asks is known here before any area is. The application reaches them only through the functions below, each of which
-- asks for the session's secret; all of them go by the real clock, never by the demo's.
create table web.account (
  person uuid primary key,
  areas text[] not null check (cardinality(areas) > 0),
  called text not null,
  as_role text not null,
  for_body uuid,
  spaces text[] not null,
  email text,
  demo_slug text unique,
  demo_title text,
  demo_words text,
  demo_order smallint,
  portrait text
);
comment on table web.account is 'Who may sign in, and to which areas and spaces. What they see there is decided by relationship, not here.';
create unique index account_by_email on web.account (lower(email)) where email is not null;

create table web.session (
  session bytea primary key,
  person uuid not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  flash jsonb
);
comment on table web.session is 'Somebody signed in on one device. The key is the hash of the cookie: whoever reads this table can sign in as nobody.';
create index session_of_person on web.session (person);

create table web.draft (
  person uuid not null,
  key text not null,
  body jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (person, key)
);
comment on table web.draft is 'What a person typed and has not sent: theirs alone, gone when the form succeeds.';

create table web.command (
  command uuid primary key,
  person uuid not null,
  location text not null,
  done_at timestamptz not null default now()
);
comment on table web.command is 'What a command answered, kept with its events: the same press twice is answered the same and done once.';
create index command_by_time on web.command (done_at);

create table web.sign_in_link (
  link bytea primary key,
  person uuid not null,
  next text not null,
  made_at timestamptz not null default now(),
  used_at timestamptz
);
comment on table web.sign_in_link is 'A link sent by e-mail, by its hash: works once, for a quarter of an hour.';
create index link_of_person on web.sign_in_link (person, made_at);

create table web.clock (
  one boolean primary key default true check (one),
  ahead_ms bigint not null
);
comment on table web.clock is 'How far our clock is ahead of the real one. Only the demo moves it, and never backwards.';

do $$
declare
  t text;
begin
  foreach t in array array['account', 'session', 'draft', 'command', 'sign_in_link', 'clock'] loop
    execute format('alter table web.%I enable row level security', t);
    execute format('alter table web.%I force row level security', t);
    execute format('create policy doors on web.%I to tandem_projector using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on web.%I to tandem_projector', t);
  end loop;
end
$$;
create policy own on web.draft for select to tandem_read, tandem_write using (person = identity.app_person());
grant select on web.draft to tandem_read, tandem_write;

create function web.start_session(p_session bytea, p_person uuid) returns void
  language sql security definer set search_path = web, pg_temp as $$
  insert into session (session, person) values (p_session, p_person)
$$;

-- One round trip a request: who is this, is the session live, what is to be said on this page, and was this command
-- answered before. Seen is written at most once a minute.
create function web.meet_session(p_session bytea, p_command uuid, p_take_flash boolean, p_idle interval, p_whole interval)
  returns table (live boolean, person uuid, areas text[], called text, as_role text, for_body uuid, spaces text[], portrait text, flash jsonb, answered text)
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  held record;
begin
  select s.person, s.flash, s.seen_at, a.areas, a.called, a.as_role, a.for_body, a.spaces, a.portrait,
         s.ended_at is null and s.seen_at > now() - p_idle and s.started_at > now() - p_whole as live
  into held
  from session s join account a on a.person = s.person where s.session = p_session;
  if not found then return; end if;
  if held.live and (held.seen_at < now() - interval '1 minute' or (p_take_flash and held.flash is not null)) then
    update session s set seen_at = now(), flash = case when p_take_flash then null else s.flash end where s.session = p_session;
  end if;
  return query select held.live, held.person, held.areas, held.called, held.as_role, held.for_body, held.spaces, held.portrait,
    case when p_take_flash and held.live then held.flash end,
    (select c.location from command c where c.command = p_command and c.person = held.person);
end
$$;

create function web.end_session(p_session bytea) returns void
  language sql security definer set search_path = web, pg_temp as $$
  update session set ended_at = now(), flash = null where session = p_session and ended_at is null
$$;

create function web.say(p_session bytea, p_flash jsonb) returns void
  language sql security definer set search_path = web, pg_temp as $$
  update session set flash = p_flash where session = p_session
$$;

-- In the transaction of the command itself. Answers where an earlier press of the same command led, or nothing when
-- this one is the first; the caller undoes its work in the first case.
create function web.finish_command(p_session bytea, p_command uuid, p_location text, p_flash jsonb, p_draft text) returns text
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  who uuid;
  earlier text;
begin
  select person into strict who from session where session = p_session;
  insert into command (command, person, location) values (p_command, who, p_location) on conflict do nothing;
  if not found then
    select location into earlier from command where command = p_command and person = who;
    return coalesce(earlier, '/');
  end if;
  delete from draft where person = who and key = p_draft;
  update session set flash = p_flash where session = p_session and (p_flash is not null or flash is not null);
  return null;
end
$$;

create function web.find_answered(p_session bytea, p_command uuid) returns text
  language sql stable security definer set search_path = web, pg_temp as $$
  select c.location from command c join session s on s.person = c.person where s.session = p_session and c.command = p_command
$$;

-- Also for a session that has run out: what was typed in it still belongs to the person who typed it.
create function web.keep_draft(p_session bytea, p_key text, p_body jsonb) returns boolean
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  who uuid;
begin
  select person into who from session where session = p_session;
  if who is null then return false; end if;
  insert into draft (person, key, body) values (who, p_key, p_body)
  on conflict (person, key) do update set body = excluded.body, saved_at = now();
  delete from draft d where d.person = who and d.key in (
    select o.key from draft o where o.person = who order by o.saved_at desc offset 100);
  return true;
end
$$;

create function web.find_draft(p_session bytea, p_key text) returns table (body jsonb, saved_at timestamptz)
  language sql stable security definer set search_path = web, pg_temp as $$
  select d.body, d.saved_at from draft d join session s on s.person = d.person
  where s.session = p_session and s.ended_at is null and d.key = p_key
$$;

create function web.drop_draft(p_session bytea, p_key text) returns void
  language sql security definer set search_path = web, pg_temp as $$
  delete from draft d using session s where s.session = p_session and s.ended_at is null and d.person = s.person and d.key = p_key
$$;

create function web.put_account(p jsonb) returns void
  language sql security definer set search_path = web, pg_temp as $$
  insert into account (person, areas, called, as_role, for_body, spaces, email, demo_slug, demo_title, demo_words, demo_order, portrait)
  values ((p ->> 'person')::uuid, array(select jsonb_array_elements_text(p -> 'areas')), p ->> 'called', p ->> 'asRole', (p ->> 'forBody')::uuid,
          array(select jsonb_array_elements_text(p -> 'spaces')), p ->> 'email', p ->> 'demoSlug', p ->> 'demoTitle', p ->> 'demoWords',
          (p ->> 'demoOrder')::smallint, p ->> 'portrait')
  on conflict (person) do update
    set areas = excluded.areas, called = excluded.called, as_role = excluded.as_role, for_body = excluded.for_body, spaces = excluded.spaces,
        email = excluded.email, demo_slug = excluded.demo_slug, demo_title = excluded.demo_title, demo_words = excluded.demo_words,
        demo_order = excluded.demo_order, portrait = excluded.portrait
$$;

create function web.list_demo_people() returns table (slug text, person uuid, title text, words text, spaces text[])
  language sql stable security definer set search_path = web, pg_temp as $$
  select demo_slug, person, coalesce(demo_title, called), coalesce(demo_words, ''), spaces from account
  where demo_slug is not null order by demo_order, demo_slug limit 12
$$;

-- Answers who the link is for, or nothing: no account, or five links within the hour already.
create function web.make_sign_in_link(p_email text, p_link bytea, p_next text) returns table (called text, email text)
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  held record;
begin
  select a.person, a.called, a.email into held from account a where lower(a.email) = lower(p_email);
  if not found or (select count(*) from sign_in_link l where l.person = held.person and l.made_at > now() - interval '1 hour') >= 5 then
    return;
  end if;
  insert into sign_in_link (link, person, next) values (p_link, held.person, p_next);
  return query select held.called, held.email;
end
$$;

create function web.use_sign_in_link(p_link bytea) returns table (person uuid, next text)
  language sql security definer set search_path = web, pg_temp as $$
  update sign_in_link l set used_at = now()
  where l.link = p_link and l.used_at is null and l.made_at > now() - interval '15 minutes'
  returning l.person,
    -- Whoever was not on the way to somewhere arrives where they always do.
    case when l.next = '/' then coalesce('/' || (select a.spaces[1] from account a where a.person = l.person), '/') else l.next end
$$;

create function web.clock_ahead() returns bigint
  language sql stable security definer set search_path = web, pg_temp as $$
  select coalesce((select ahead_ms from clock), 0)
$$;

create function web.move_clock(p_ahead_ms bigint) returns void
  language plpgsql security definer set search_path = web, pg_temp as $$
begin
  if exists (select from clock where ahead_ms > p_ahead_ms) then
    raise exception 'The clock never goes backwards' using errcode = 'TW422';
  end if;
  insert into clock (ahead_ms) values (p_ahead_ms) on conflict (one) do update set ahead_ms = excluded.ahead_ms;
end
$$;

-- Before a page or a command about one child: is there a relationship? A look that was not allowed is always written
-- down, a look that was only where it is asked for; nobody is listed for looking at their own page.
create function web.may_look(p_child uuid, p_part text, p_note boolean) returns boolean
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  held text;
begin
  select a.area into held from child_access a
  where a.area = any (app_areas()) and a.person = app_person() and a.child = p_child
    and a.from_at <= app_at() and a.until_at > app_at() limit 1;
  if held is null then
    select c.area into held from child c where c.area = any (app_areas()) and c.child = p_child;
    perform note_look(coalesce(held, (app_areas())[1]), p_child, p_part);
    return false;
  end if;
  if p_note and p_child <> app_person() then perform note_look(held, p_child, p_part); end if;
  return true;
end
$$;
comment on function web.may_look is 'Whether the one who asks has a relationship with this child now.';

create function web.tidy() returns void
  language sql security definer set search_path = web, pg_temp as $$
  delete from session where seen_at < now() - interval '7 days';
  delete from command where done_at < now() - interval '14 days';
  delete from draft where saved_at < now() - interval '90 days';
  delete from sign_in_link where made_at < now() - interval '1 day';
$$;

do $$
declare
  door text;
begin
  foreach door in array array['start_session(bytea, uuid)', 'meet_session(bytea, uuid, boolean, interval, interval)',
    'end_session(bytea)', 'say(bytea, jsonb)', 'finish_command(bytea, uuid, text, jsonb, text)', 'find_answered(bytea, uuid)',
    'keep_draft(bytea, text, jsonb)', 'find_draft(bytea, text)', 'drop_draft(bytea, text)', 'list_demo_people()',
    'make_sign_in_link(text, bytea, text)', 'use_sign_in_link(bytea)', 'clock_ahead()', 'move_clock(bigint)', 'tidy()',
    'put_account(jsonb)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
alter function web.may_look owner to tandem_projector;
revoke all on function web.may_look from public;
grant execute on function web.may_look to tandem_read, tandem_write;
