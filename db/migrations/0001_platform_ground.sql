-- Schemas, roles and who-is-asking. Roles belong to the whole server, so each is made only where it is missing.
create schema log;
create schema identity;
create schema read;
create schema web;
comment on schema log is 'What happened, appended once. Nothing here is ever changed, but for words the law says must be erased.';
comment on schema identity is 'People, names, identifiers, places and circles: corrected, sealed or erased in place, never in the log (P2).';
comment on schema read is 'Read tables: every row can be made again from the log.';
comment on schema web is 'Sessions, drafts, looks and commands: kept by backup, left alone by rebuild.';

do $$
declare
  wanted text;
begin
  foreach wanted in array array['tandem_read', 'tandem_write', 'tandem_system'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login', wanted);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'tandem_projector') then
    create role tandem_projector nologin;
  end if;
  foreach wanted in array array['tandem_read', 'tandem_write', 'tandem_system', 'tandem_projector'] loop
    execute format('alter role %I set search_path = read, identity, log, web', wanted);
    execute format('grant usage on schema log, identity, read, web to %I', wanted);
  end loop;
end
$$;
-- Whoever migrates must be able to hand functions to the projector, on a server where that is not a superuser too.
do $$ begin execute format('grant tandem_projector to %I', current_user); end $$;
grant create on schema log, identity, read, web to tandem_projector;

create function identity.app_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
comment on function identity.app_person is 'Who asks, as the platform set it for this transaction; nothing when nobody does.';

create function identity.app_areas() returns text[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('app.areas', true), ''), ',') $$;
comment on function identity.app_areas is 'The areas the one who asks works or lives in.';

create function identity.app_at() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.at', true), '')::timestamptz, now()) $$;
comment on function identity.app_at is 'The instant of our clock, which only the demo can move.';

create function identity.day_starts(day date) returns timestamptz language sql immutable parallel safe
  as $$ select (day::timestamp at time zone 'Europe/London') $$;
comment on function identity.day_starts is 'Midnight in London at the start of a day.';
