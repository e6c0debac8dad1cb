-- A supply teacher at twenty past eight has no account. The office makes a code for one class for today; with it and
-- their own name they read what an adult needs in the first minute of each child in that class, and nothing else. It
-- opens pages and no table (ACC-23).
create table identity.class_code (
  area text not null,
  class_code uuid not null,
  body uuid not null,
  class_words text not null,
  first_half text not null,
  second_half text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  until_at timestamptz not null,
  revoked_at timestamptz,
  tries_left integer not null,
  primary key (area, class_code),
  unique (area, first_half)
);
comment on table identity.class_code is 'A code for one class until this afternoon. The first half finds it, the second proves it: after so many wrong second halves it is over. Nobody reads this table: the office is shown its own codes by a function.';
create index class_code_of_body on identity.class_code (area, body, until_at);

create table identity.class_visit (
  area text not null,
  visit uuid not null,
  class_code uuid not null,
  body uuid not null,
  class_words text not null,
  name text not null,
  came_at timestamptz not null,
  primary key (area, visit)
);
comment on table identity.class_visit is 'Somebody who came in by a class code, under the name they typed. The visit is the person of its looks; families read the name beside them.';
do $$
declare
  each text;
begin
  foreach each in array array['identity.class_code', 'identity.class_visit'] loop
    execute format('alter table %s enable row level security', each);
    execute format('alter table %s force row level security', each);
    -- Whoever comes in by a code is known to no area before.
    execute format('create policy projector on %s to tandem_projector using (true) with check (true)', each);
    execute format('grant select, insert on %s to tandem_projector', each);
  end loop;
end
$$;
grant update (revoked_at, tries_left) on identity.class_code to tandem_projector;
-- Whoever may read a look may read who it was.
create policy readers on identity.class_visit for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and exists (select from web.look l where l.area = class_visit.area and l.person = class_visit.visit));
grant select on identity.class_visit to tandem_read, tandem_write;

create function identity.makes_class_codes(p_area text, p_body uuid) returns boolean language sql stable
  set search_path = identity, pg_temp as $$
  select p_area = any (app_areas()) and exists (
    select from post p where p.area = p_area and p.body = p_body and p.person = app_person()
      and p.job in ('office', 'head', 'inclusion-lead', 'safeguarding-lead')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$$;
comment on function identity.makes_class_codes is 'Whether the one who asks has a post of the office, or leads, at this setting today.';

create function identity.make_class_code(p_area text, p_body uuid, p_class text, p_first text, p_second text, p_until timestamptz, p_tries integer) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  made uuid := gen_random_uuid();
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not makes_class_codes(p_area, p_body) or p_until <= app_at() or p_until > day_starts(on_day + 1) or not exists (
    select from child_place pl where pl.area = p_area and pl.body = p_body and pl.kind in ('class', 'group') and pl.words = p_class
      and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day)) then
    raise exception 'A code is made by the office, for a class of its own, and ends today' using errcode = 'TI403';
  end if;
  insert into class_code (area, class_code, body, class_words, first_half, second_half, made_by, made_at, until_at, tries_left)
  values (p_area, made, p_body, p_class, p_first, p_second, app_person(), app_at(), p_until, p_tries);
  return made;
end
$$;

create function identity.list_class_codes(p_body uuid) returns table (area text, class_code uuid, class_words text, first_half text, second_half text, until_at timestamptz, visits jsonb)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select c.area, c.class_code, c.class_words, c.first_half, c.second_half, c.until_at,
         (select coalesce(jsonb_agg(jsonb_build_object('name', v.name, 'at', v.came_at) order by v.came_at), '[]')
          from class_visit v where v.area = c.area and v.class_code = c.class_code)
  from class_code c
  where c.body = p_body and makes_class_codes(c.area, c.body) and c.revoked_at is null and c.made_at <= app_at() and c.until_at > app_at()
  order by c.class_words, c.made_at
$$;
comment on function identity.list_class_codes is 'The codes of a setting that are good now, and who came in by each: for its office and whoever leads there.';

create function identity.revoke_class_code(p_area text, p_code uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not exists (select from class_code c where c.area = p_area and c.class_code = p_code and makes_class_codes(c.area, c.body)) then
    raise exception 'Only the office of that setting takes a code back' using errcode = 'TI403';
  end if;
  update class_code c set revoked_at = app_at() where c.area = p_area and c.class_code = p_code and c.revoked_at is null;
end
$$;

create function identity.list_class_names(p_area text, p_body uuid) returns setof text
  language sql stable security definer set search_path = identity, pg_temp as $$
  select distinct pl.words from child_place pl
  where makes_class_codes(p_area, p_body) and pl.area = p_area and pl.body = p_body and pl.kind in ('class', 'group') and pl.words <> ''
    and pl.from_on <= (app_at() at time zone 'Europe/London')::date and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date)
  order by 1
$$;
comment on function identity.list_class_names is 'The names of a setting''s classes and groups today, for its office, which sees none of the children.';

create function identity.in_class_of_code(p_area text, p_child uuid, p_typed text) returns boolean language sql stable
  set search_path = identity, pg_temp as $$
  select exists (
    select from class_code c join child_place pl on pl.area = c.area and pl.body = c.body and pl.words = c.class_words and pl.kind in ('class', 'group')
    where c.area = p_area and pl.child = p_child and c.first_half || c.second_half = upper(regexp_replace(coalesce(p_typed, ''), '[^A-Za-z0-9]', '', 'g'))
      and c.revoked_at is null and c.made_at <= app_at() and c.until_at > app_at()
      and pl.from_on <= (app_at() at time zone 'Europe/London')::date and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date))
$$;

-- A code and a name at the door. Answers who they are from now on, or nothing: a wrong code, one that is over and one
-- that was taken back are the same nothing.
create function web.enter_class(p_typed text, p_name text) returns uuid
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
declare
  typed text := upper(regexp_replace(p_typed, '[^A-Za-z0-9]', '', 'g'));
  held record;
  came uuid := gen_random_uuid();
begin
  select * into held from class_code c where c.first_half = left(typed, 4) and c.revoked_at is null
    and c.made_at <= app_at() and c.until_at > app_at() and c.tries_left > 0
  order by c.second_half = substr(typed, 5) desc limit 1 for update;
  if held is null or coalesce(btrim(p_name), '') = '' then return null; end if;
  if held.second_half <> substr(typed, 5) then
    update class_code c set tries_left = c.tries_left - 1, revoked_at = case when c.tries_left <= 1 then app_at() end
    where c.area = held.area and c.class_code = held.class_code;
    return null;
  end if;
  insert into class_visit (area, visit, class_code, body, class_words, name, came_at)
  values (held.area, came, held.class_code, held.body, held.class_words, p_name, app_at());
  insert into account (person, areas, called, as_role, for_body, spaces) values (came, array[held.area], p_name, 'supply', held.body, '{}');
  return came;
end
$$;
comment on function web.enter_class is 'Lets in whoever types a code that is good now, with their name, as somebody of their own for today.';

-- The class one came in to by a code, while the code is good.
create function identity.class_come_to() returns table (area text, body uuid, class_words text, until_at timestamptz)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select c.area, c.body, c.class_words, c.until_at from class_visit v join class_code c on c.area = v.area and c.class_code = v.class_code
  where v.visit = app_person() and v.area = any (app_areas()) and c.revoked_at is null and c.until_at > app_at() and v.came_at <= app_at()
$$;

create function identity.note_class_look(p_area text, p_child uuid, p_part text) returns void
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
begin
  if not exists (select from look l where l.area = p_area and l.child = p_child and l.person = app_person() and l.part = p_part
      and l.at > app_at() - interval '15 minutes' and l.at <= app_at()) then
    insert into look (area, child, at, person, as_role, part, allowed) values (p_area, p_child, app_at(), app_person(), 'supply', p_part, true);
  end if;
end
$$;

-- Every child of that class of whom something is written for the first minute; each a look that their family reads.
create function identity.look_at_class() returns jsonb
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  came record;
  each record;
  shown jsonb := '[]';
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  select * into came from class_come_to();
  if came is null then return null; end if;
  for each in
    select one_minute(pl.area, pl.child) as minute, pl.child from child_place pl
    where pl.area = came.area and pl.body = came.body and pl.words = came.class_words and pl.kind in ('class', 'group')
      and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day)
  loop
    continue when each.minute is null or each.minute -> 'entries' = '[]';
    perform note_class_look(came.area, each.child, 'class-code');
    shown := shown || jsonb_build_array(each.minute);
  end loop;
  return jsonb_build_object('className', came.class_words, 'until', came.until_at, 'children', shown,
    'setting', (select jsonb_build_object('name', b.name, 'phone', b.phone) from body b where b.area = came.area and b.body = came.body),
    'inClass', (select coalesce(jsonb_agg(distinct jsonb_build_object('name', p.full_name, 'job', p.job_words)), '[]')
      from teaches t join person p on p.area = t.area and p.person = t.person
      where t.area = came.area and t.body = came.body and t.class_words = came.class_words and t.as_job <> 'supply'
        and t.from_at <= app_at() and t.until_at > app_at()));
end
$$;
comment on function identity.look_at_class is 'The first minute of each child of the class one came in to by a code. Nothing once the code is over.';

-- Whose one page may be opened now without a relationship: by an emergency that is open, or a class code that is good.
create function identity.minute_children() returns uuid[] language sql stable security definer set search_path = identity, pg_temp as $$
  select coalesce(array(
    select e.child from emergency e where e.area = any (app_areas()) and e.person = app_person()
      and e.opened_at <= app_at() and e.until_at > app_at() and works_today(e.area, app_person()) is not null and not is_barred(e.area, e.child, app_person())
      and exists (select from child c where c.area = e.area and c.child = e.child and c.sealed_at is null and c.died_on is null)
    union
    select pl.child from class_come_to() came join child_place pl on pl.area = came.area and pl.body = came.body and pl.words = came.class_words
      and pl.kind in ('class', 'group') and pl.from_on <= (app_at() at time zone 'Europe/London')::date
      and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date)
    join child c on c.area = pl.area and c.child = pl.child and c.sealed_at is null and c.died_on is null
    order by 1), '{}')
$$;
comment on function identity.minute_children is 'Whose one page the one who asks may open now by an emergency or a class code.';

do $$
declare
  door text;
begin
  foreach door in array array['one_minute(text, uuid)', 'is_barred(text, uuid, uuid)', 'works_today(text, uuid)', 'may_agree_withheld(text, uuid)', 'makes_class_codes(text, uuid)',
    'in_class_of_code(text, uuid, text)', 'class_come_to()', 'note_class_look(text, uuid, text)', 'minute_children()',
    'name_in_emergency(text, text, date, text, integer)', 'open_emergency(text, uuid, text, text, integer, text)',
    'agree_withheld(text, uuid, text, integer, date)', 'tell_emergency(text, uuid, integer)', 'list_withheld()', 'list_untold_due(text, date)',
    'look_in_emergency(uuid)', 'list_my_emergencies()', 'make_class_code(text, uuid, text, text, text, timestamptz, integer)', 'list_class_codes(uuid)',
    'revoke_class_code(text, uuid)', 'look_at_class()', 'list_class_names(text, uuid)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
  end loop;
  alter function web.enter_class owner to tandem_projector;
  revoke all on function web.enter_class from public;
  -- A try is written down whether it was right or wrong, so these belong to reading, which always commits.
  grant execute on function web.enter_class to tandem_read;
  grant execute on function identity.name_in_emergency(text, text, date, text, integer), identity.look_in_emergency(uuid),
    identity.look_at_class(), identity.class_come_to(), identity.list_my_emergencies(), identity.list_withheld(),
    identity.list_class_codes(uuid), identity.list_class_names(text, uuid), identity.minute_children(), identity.makes_class_codes(text, uuid) to tandem_read, tandem_write;
  grant execute on function identity.open_emergency(text, uuid, text, text, integer, text), identity.agree_withheld(text, uuid, text, integer, date),
    identity.make_class_code(text, uuid, text, text, text, timestamptz, integer), identity.revoke_class_code(text, uuid) to tandem_write;
  grant execute on function identity.tell_emergency(text, uuid, integer), identity.list_untold_due(text, date) to tandem_write, tandem_system;
end
$$;
