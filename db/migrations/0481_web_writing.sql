-- How often and when somebody of a family wants to be written to (P15). Nobody who has not chosen is written to.
create table web.writing (
  person uuid primary key references web.account (person) on delete cascade,
  often text not null check (often in ('day', 'week', 'never')),
  weekday smallint not null check (weekday between 1 and 7),
  hour smallint not null check (hour between 0 and 23),
  chosen_at timestamptz not null,
  written_at timestamptz
);
comment on table web.writing is 'How often somebody wants a message that something is new, on which weekday and at what hour, and when they were last written to. Reached by functions alone.';

create function web.choose_writing(p_often text, p_weekday integer, p_hour integer) returns void
  language sql security definer set search_path = web, identity, pg_temp as $$
  insert into writing (person, often, weekday, hour, chosen_at)
  select a.person, p_often, p_weekday, p_hour, app_at() from account a where a.person = app_person()
  on conflict (person) do update set often = excluded.often, weekday = excluded.weekday, hour = excluded.hour,
    chosen_at = excluded.chosen_at
$$;
comment on function web.choose_writing is 'The one who asks chooses for themself.';

create function web.my_writing() returns table (often text, weekday integer, hour integer, has_email boolean)
  language sql stable security definer set search_path = web, identity, pg_temp as $$
  select w.often, w.weekday, w.hour, a.email is not null
  from account a left join writing w on w.person = a.person where a.person = app_person()
$$;

-- What they have seen themself since is not news: the later of the last message and of the last time they were here.
create function web.list_writing() returns table (person uuid, areas text[], as_role text, called text, email text,
    often text, weekday integer, hour integer, last_at timestamptz, seen_at timestamptz)
  language sql stable security definer set search_path = web, pg_temp as $$
  select w.person, a.areas, a.as_role, a.called, a.email, w.often, w.weekday, w.hour, coalesce(w.written_at, w.chosen_at),
    greatest(w.chosen_at, w.written_at, (select max(s.seen_at) from session s where s.person = w.person))
  from writing w join account a on a.person = w.person
  where w.often <> 'never' and a.email is not null
  order by w.person
$$;

create function web.written_to(p_person uuid, p_at timestamptz) returns void
  language sql security definer set search_path = web, pg_temp as $$
  update writing set written_at = p_at where person = p_person
$$;

do $$
declare
  door text;
begin
  foreach door in array array['choose_writing(text, integer, integer)', 'my_writing()', 'list_writing()', 'written_to(uuid, timestamptz)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
  end loop;
end
$$;
grant select, insert, update, delete on web.writing to tandem_projector;
grant execute on function web.choose_writing to tandem_write;
grant execute on function web.my_writing to tandem_read, tandem_write;
grant execute on function web.list_writing, web.written_to to tandem_system;
