-- Whoever reads Tandem in easy words is written to in easy words: as they read when they chose to be written to.
alter table web.writing add column is_easy boolean not null default false;
comment on column web.writing.is_easy is 'They read in easy words when they chose.';

drop function web.choose_writing(text, integer, integer);
create function web.choose_writing(p_often text, p_weekday integer, p_hour integer, p_is_easy boolean) returns void
  language sql security definer set search_path = web, identity, pg_temp as $$
  insert into writing (person, often, weekday, hour, is_easy, chosen_at)
  select a.person, p_often, p_weekday, p_hour, p_is_easy, app_at() from account a where a.person = app_person()
  on conflict (person) do update set often = excluded.often, weekday = excluded.weekday, hour = excluded.hour,
    is_easy = excluded.is_easy, chosen_at = excluded.chosen_at
$$;
comment on function web.choose_writing is 'The one who asks chooses for themself.';

drop function web.list_writing();
create function web.list_writing() returns table (person uuid, areas text[], as_role text, called text, email text,
    often text, weekday integer, hour integer, is_easy boolean, last_at timestamptz, seen_at timestamptz)
  language sql stable security definer set search_path = web, pg_temp as $$
  select w.person, a.areas, a.as_role, a.called, a.email, w.often, w.weekday, w.hour, w.is_easy, coalesce(w.written_at, w.chosen_at),
    greatest(w.chosen_at, w.written_at, (select max(s.seen_at) from session s where s.person = w.person))
  from writing w join account a on a.person = w.person
  where w.often <> 'never' and a.email is not null
  order by w.person
$$;

do $$
declare
  door text;
begin
  foreach door in array array['choose_writing(text, integer, integer, boolean)', 'list_writing()'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
  end loop;
end
$$;
grant execute on function web.choose_writing to tandem_write;
grant execute on function web.list_writing to tandem_system;
