-- A form sent after its person signed out in another tab. The browser then holds no session, so what was typed is kept
-- under a secret made at sign-out and held by that browser alone: for an hour, to be given back to the same person when
-- they sign in there, and thrown away when anybody else does.
create table web.parting (
  parting bytea primary key,
  person uuid not null,
  parted_at timestamptz not null default now()
);
comment on table web.parting is 'Somebody signed out of one browser within the hour. The key is the hash of a cookie that opens nothing.';

create table web.parting_draft (
  parting bytea not null references web.parting on delete cascade,
  key text not null,
  body jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (parting, key)
);
comment on table web.parting_draft is 'What was typed in that browser after signing out: nobody reads it here, it becomes a draft of the same person or is gone.';

do $$
declare
  t text;
begin
  foreach t in array array['parting', 'parting_draft'] loop
    execute format('alter table web.%I enable row level security', t);
    execute format('alter table web.%I force row level security', t);
    execute format('create policy doors on web.%I to tandem_projector using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on web.%I to tandem_projector', t);
  end loop;
end
$$;

-- Ends a session and remembers whose it was, for the hour. Remembers nothing when it had been ended already.
create function web.part(p_session bytea, p_parting bytea) returns void
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  who uuid;
begin
  delete from parting where parted_at < now() - interval '1 hour';
  update session set ended_at = now(), flash = null where session = p_session and ended_at is null returning person into who;
  if who is not null then insert into parting (parting, person) values (p_parting, who); end if;
end
$$;

-- False when nobody signed out here within the hour, or has kept more forms than tabs are for.
create function web.keep_parted(p_parting bytea, p_key text, p_body jsonb) returns boolean
  language plpgsql security definer set search_path = web, pg_temp as $$
begin
  delete from parting where parted_at < now() - interval '1 hour';
  perform from parting where parting = p_parting for update;
  if not found then return false; end if;
  if (select count(*) from parting_draft d where d.parting = p_parting and d.key <> p_key) >= 20 then return false; end if;
  insert into parting_draft (parting, key, body) values (p_parting, p_key, p_body)
  on conflict (parting, key) do update set body = excluded.body, saved_at = now();
  return true;
end
$$;

-- Somebody signs in in this browser. Theirs becomes their draft again, unless they typed something later elsewhere;
-- somebody else's is gone.
create function web.return_parted(p_parting bytea, p_person uuid) returns void
  language sql security definer set search_path = web, pg_temp as $$
  insert into draft (person, key, body, saved_at)
  select p.person, d.key, d.body, d.saved_at from parting p join parting_draft d on d.parting = p.parting
  where p.parting = p_parting and p.person = p_person and p.parted_at > now() - interval '1 hour'
  on conflict (person, key) do update set body = excluded.body, saved_at = excluded.saved_at
  where draft.saved_at < excluded.saved_at;
  delete from parting where parting = p_parting;
$$;

create or replace function web.tidy() returns void
  language sql security definer set search_path = web, pg_temp as $$
  delete from session where seen_at < now() - interval '7 days';
  delete from command where done_at < now() - interval '14 days';
  delete from draft where saved_at < now() - interval '90 days';
  delete from sign_in_link where made_at < now() - interval '1 day';
  delete from parting where parted_at < now() - interval '1 hour';
$$;

do $$
declare
  door text;
begin
  foreach door in array array['part(bytea, bytea)', 'keep_parted(bytea, text, jsonb)', 'return_parted(bytea, uuid)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
