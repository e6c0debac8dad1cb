-- A file that came with a form which has something to mend. A page cannot put a file back into its field, so it is held for
-- whoever sent it: theirs alone, at most four at a time, for a day, and gone as soon as it is used or left out.
create table web.held_file (
  held uuid primary key default gen_random_uuid(),
  person uuid not null,
  key text not null,
  field text not null,
  kind text not null check (kind in ('picture', 'voice', 'paper')),
  type text not null,
  sha256 text not null,
  width integer,
  height integer,
  scanned boolean not null,
  content bytea not null check (octet_length(content) between 1 and 10485760),
  held_at timestamptz not null default now(),
  unique (person, key, field, sha256)
);
comment on table web.held_file is 'A file sent with a form that came back to be mended: its sender''s alone, for a day, so that nobody chooses it twice.';
-- Packed already, as every file that is kept.
alter table web.held_file alter column content set storage external;
alter table web.held_file enable row level security;
alter table web.held_file force row level security;
create policy doors on web.held_file to tandem_projector using (true) with check (true);
grant select, insert, update, delete on web.held_file to tandem_projector;

-- Also for a session that has run out, as a draft is: what was sent in it still belongs to the person who sent it. Answers
-- nothing where nobody is known.
create function web.hold_file(p_session bytea, p_key text, p_field text, p_kind text, p_type text, p_sha256 text, p_width integer, p_height integer, p_scanned boolean, p_content bytea) returns uuid
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  who uuid;
  made uuid;
begin
  select person into who from session where session = p_session;
  if who is null then return null; end if;
  insert into held_file (person, key, field, kind, type, sha256, width, height, scanned, content)
  values (who, p_key, p_field, p_kind, p_type, p_sha256, p_width, p_height, p_scanned, p_content)
  on conflict (person, key, field, sha256) do update set held_at = now(), scanned = excluded.scanned
  returning held into made;
  delete from held_file h where h.person = who and h.held in (
    select o.held from held_file o where o.person = who order by o.held_at desc, o.held = made desc offset 4);
  return made;
end
$$;

create function web.find_held_file(p_session bytea, p_key text, p_field text, p_held uuid)
  returns table (kind text, type text, sha256 text, width integer, height integer, scanned boolean, content bytea)
  language sql stable security definer set search_path = web, pg_temp as $$
  select h.kind, h.type, h.sha256, h.width, h.height, h.scanned, h.content
  from held_file h join session s on s.person = h.person
  where s.session = p_session and s.ended_at is null and h.held = p_held and h.key = p_key and h.field = p_field
    and h.held_at > now() - interval '1 day'
$$;

create function web.is_held(p_session bytea, p_key text, p_held uuid) returns boolean
  language sql stable security definer set search_path = web, pg_temp as $$
  select exists (select from held_file h join session s on s.person = h.person
    where s.session = p_session and s.ended_at is null and h.held = p_held and h.key = p_key
      and h.held_at > now() - interval '1 day')
$$;

create function web.drop_held_files(p_session bytea, p_held uuid[]) returns void
  language sql security definer set search_path = web, pg_temp as $$
  delete from held_file h using session s where s.session = p_session and h.person = s.person and h.held = any (p_held)
$$;

create or replace function web.tidy() returns void
  language sql security definer set search_path = web, pg_temp as $$
  delete from session where seen_at < now() - interval '7 days';
  delete from command where done_at < now() - interval '14 days';
  delete from draft where saved_at < now() - interval '90 days';
  delete from sign_in_link where made_at < now() - interval '1 day';
  delete from parting where parted_at < now() - interval '1 hour';
  delete from join_ticket where made_at < now() - interval '1 day';
  delete from held_file where held_at < now() - interval '1 day';
$$;

do $$
declare
  door text;
begin
  foreach door in array array['hold_file(bytea, text, text, text, text, text, integer, integer, boolean, bytea)',
    'find_held_file(bytea, text, text, uuid)', 'is_held(bytea, text, uuid)', 'drop_held_files(bytea, uuid[])'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_write', door);
  end loop;
end
$$;
