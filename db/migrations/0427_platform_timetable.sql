-- Sight follows the timetable, by dates written down beforehand: no job must run at midnight for it to begin or to end.
-- Next year's teachers read from a day in July, last year's sight ends with August (P21, P22, ACC-22).
alter table identity.teaches add column teaches_from date;
comment on column identity.teaches.teaches_from is 'The first day of teaching, where one may read before it: sight begins at from_at, and only of children who are in the class from this day on.';
alter table identity.child_place add column seen_from date check (seen_from <= from_on);
comment on column identity.child_place.seen_from is 'From when whoever will teach the child here may read, where that is before the child comes.';
alter table identity.child_place drop constraint child_place_kind_check;
alter table identity.child_place add constraint child_place_kind_check
  check (kind in ('taught-in', 'class', 'group', 'health-body', 'responsible-authority', 'home-area'));
alter table identity.post add column stands_in_for uuid;
comment on column identity.post.stands_in_for is 'Whose work this is while they are away: a stand-in is set once, from a day to a day, and may work elsewhere (P21).';

create or replace function identity.refresh_child_access(p_area text, p_children uuid[]) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  -- Whoever may see one of two records that are one child's may see both.
  wanted uuid[] := array(
    select unnest(p_children) union
    select s.same_as from same_child s where s.area = p_area and s.child = any (p_children) union
    select s.child from same_child s where s.area = p_area and s.same_as = any (p_children));
begin
  delete from child_access where area = p_area and child = any (wanted);
  insert into child_access (area, person, child, standing, acts_for, from_at, until_at, source)
  with own as (
    select c.area, c.person, c.child, c.standing, c.acts_for, c.from_at, c.until_at, 'circle:' || c.member as source
    from circle c where c.area = p_area and c.child = any (wanted) and (c.standing <> 'adviser' or c.acts_for is null)
    union all
    -- Whoever acts for one person sees what that person sees, never more, and while that person does (P14).
    select c.area, c.person, c.child,
           case when w.standing in ('child', 'parent', 'carer') then 'adviser' else w.standing end,
           c.acts_for, greatest(c.from_at, w.from_at), least(c.until_at, w.until_at), 'circle:' || c.member
    from circle c
    join circle w on w.area = c.area and w.child = c.child and w.person = c.acts_for and w.standing in ('child', 'parent', 'carer', 'other')
    where c.area = p_area and c.child = any (wanted) and c.standing = 'adviser'
      and not exists (select from bar b where b.area = c.area and b.child = c.child and b.person = c.acts_for
        and b.scope = 'everything' and b.lifted_at is null)
    union all
    select p.area, p.person, pl.child, 'lead', null,
           greatest(day_starts(p.from_on), day_starts(pl.from_on)),
           least(coalesce(day_starts(p.until_on + 1), 'infinity'), coalesce(day_starts(pl.until_on + 1), 'infinity')),
           'post:' || p.body
    from child_place pl
    join post p on p.area = pl.area and p.body = pl.body and p.job in ('inclusion-lead', 'head', 'safeguarding-lead', 'area-officer')
    where pl.area = p_area and pl.child = any (wanted) and pl.kind = 'taught-in'
    union all
    -- Sight may begin before teaching does (ACC-22); but only where the teaching itself meets the time in the class. So
    -- next year's teacher of 4 Maple reads of next year's children in July, and nothing of those who leave the class.
    select t.area, t.person, pl.child, case t.as_job when 'supply' then 'supply' else 'in-charge' end, null,
           greatest(t.from_at, day_starts(coalesce(pl.seen_from, pl.from_on))),
           least(t.until_at, coalesce(day_starts(pl.until_on + 1), 'infinity')),
           'class:' || t.body || ':' || t.class_words
    from child_place pl
    join teaches t on t.area = pl.area and t.body = pl.body and t.class_words = pl.words
    where pl.area = p_area and pl.child = any (wanted) and pl.kind in ('class', 'group')
      and day_starts(pl.from_on) < t.until_at
      and (pl.until_on is null or t.teaches_from is null or pl.until_on >= t.teaches_from)
  ), sighted as (
    select own.* from own where until_at > from_at
      and exists (select from child ch where ch.area = p_area and ch.child = own.child and ch.sealed_at is null)
    union all
    -- Behind a seal: two named people together, for hours.
    select o.area, who.person, o.child, 'officer', null, o.opened_at, o.until_at, 'seal:' || o.opening
    from seal_opening o, unnest(array[o.first_person, o.second_person]) as who(person)
    where o.area = p_area and o.child = any (wanted) and o.opened_at is not null
  ), joined as (
    select sighted.* from sighted
    union all
    select sighted.area, sighted.person, case when s.child = sighted.child then s.same_as else s.child end,
           sighted.standing, sighted.acts_for, greatest(sighted.from_at, s.confirmed_at), sighted.until_at, 'same:' || sighted.source
    from sighted join same_child s on s.area = sighted.area and s.undone_at is null and sighted.child in (s.child, s.same_as)
  )
  select area, person, child, standing, max(acts_for::text)::uuid, from_at, max(until_at), source
  from joined where until_at > from_at and child = any (wanted)
    -- No post, class or second record is a way round what a court has ordered (ACC-4).
    and not exists (select from bar b where b.area = joined.area and b.child = joined.child and b.person = joined.person
      and b.scope = 'everything' and b.lifted_at is null)
  group by area, person, child, standing, from_at, source;
end
$$;

-- Who may say who has which class: whoever leads the setting, or its office.
create function identity.keeps_timetable(p_area text, p_body uuid) returns boolean language sql stable
  set search_path = identity, pg_temp as $$
  select p_area = any (app_areas()) and exists (
    select from post p where p.area = p_area and p.body = p_body and p.person = app_person() and p.job in ('office', 'head', 'inclusion-lead')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$$;
comment on function identity.keeps_timetable is 'Whether the one who asks has a post of the office, or leads, at this setting today.';

create function identity.give_class(p_area text, p_body uuid, p_person uuid, p_class text, p_job text, p_seen_from date, p_teaches_from date, p_until date) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not keeps_timetable(p_area, p_body) or p_until < p_teaches_from or p_seen_from > p_teaches_from
    or p_job not in ('class-teacher', 'key-person', 'teaching-assistant')
    or not exists (select from post p where p.area = p_area and p.body = p_body and p.person = p_person and (p.until_on is null or p.until_on >= p_seen_from)) then
    raise exception 'A class is given by who leads the setting, to somebody who works there, from a day to a day' using errcode = 'TI403';
  end if;
  insert into teaches (area, person, body, class_words, as_job, from_at, until_at, teaches_from)
  values (p_area, p_person, p_body, p_class, p_job, greatest(day_starts(p_seen_from), app_at()), day_starts(p_until + 1), p_teaches_from)
  on conflict do nothing;
end
$$;
comment on function identity.give_class is 'Gives somebody a class or a group from a day to a day; they may read from the day before it that the rules name.';

create function identity.end_class(p_area text, p_body uuid, p_person uuid, p_class text, p_last date) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not keeps_timetable(p_area, p_body) then
    raise exception 'Only who leads the setting says that' using errcode = 'TI403';
  end if;
  -- Whoever has not begun never will; whoever has, until the end of that day, or from this minute where it is past.
  delete from teaches t where t.area = p_area and t.body = p_body and t.person = p_person and t.class_words = p_class
    and t.from_at >= greatest(day_starts(p_last + 1), app_at());
  update teaches t set until_at = greatest(day_starts(p_last + 1), app_at()) where t.area = p_area and t.body = p_body and t.person = p_person
    and t.class_words = p_class and t.until_at > greatest(day_starts(p_last + 1), app_at());
end
$$;
comment on function identity.end_class is 'Somebody''s last day with a class; they see its children until it ends, and not after.';

create function identity.roll_over_of(p_area text, p_body uuid, p jsonb) returns table (going jsonb)
  language sql stable set search_path = identity, pg_temp as $$
  select x from jsonb_array_elements(p -> 'children') x
  where exists (select from child_place pl where pl.area = p_area and pl.child = (x ->> 'child')::uuid and pl.kind = 'class' and pl.body = p_body
    and pl.words = p ->> 'className' and pl.from_on <= (p ->> 'lastDay')::date and (pl.until_on is null or pl.until_on >= (p ->> 'lastDay')::date))
$$;

-- The whole of a class goes over to the next year at once: each child up, stays or leaves; last year ends with its last day.
create function identity.roll_over_class(p_area text, p_body uuid, p jsonb) returns integer
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  last_day date := (p ->> 'lastDay')::date;
  first_day date := (p ->> 'lastDay')::date + 1;
  seen date := (p ->> 'seenFrom')::date;
  from_class text := p ->> 'className';
  going jsonb[];
  moved integer;
begin
  if not keeps_timetable(p_area, p_body) then
    raise exception 'Only who leads the setting says who is in which class' using errcode = 'TI403';
  end if;
  if (app_at() at time zone 'Europe/London')::date > last_day then
    raise exception 'That year is over' using errcode = 'TI422';
  end if;
  -- Only who is in that class on its last day.
  going := array(select x.going from roll_over_of(p_area, p_body, p) x);
  -- What was said before of next year is said anew.
  delete from child_place pl using unnest(going) g where pl.area = p_area and pl.child = (g ->> 'child')::uuid and pl.kind = 'class' and pl.body = p_body and pl.from_on = first_day;
  update child_place pl set until_on = last_day from unnest(going) g
  where pl.area = p_area and pl.child = (g ->> 'child')::uuid and pl.kind = 'class' and pl.body = p_body and pl.words = from_class and pl.from_on <= last_day
    and (pl.until_on is null or pl.until_on >= last_day);
  update child_place pl set until_on = case g ->> 'goes' when 'leaves' then last_day end from unnest(going) g
  where pl.area = p_area and pl.child = (g ->> 'child')::uuid and pl.kind = 'taught-in' and pl.body = p_body and pl.from_on <= last_day
    and (pl.until_on is null or pl.until_on = last_day);
  insert into child_place (area, child, kind, body, words, year_group, from_on, seen_from)
  select p_area, (g ->> 'child')::uuid, 'class', p_body, g ->> 'to', g ->> 'yearGroup', first_day, least(seen, first_day) from unnest(going) g
  where g ->> 'goes' <> 'leaves' and coalesce(g ->> 'to', '') <> '';
  get diagnostics moved = row_count;
  -- Last year's sight ends with the year; this year's teachers of the class stay until then.
  update teaches t set until_at = day_starts(first_day) where t.area = p_area and t.body = p_body and t.class_words = from_class
    and t.from_at < day_starts(first_day) and t.until_at > day_starts(first_day) and coalesce(t.teaches_from, '-infinity') < first_day;
  return moved;
end
$$;
comment on function identity.roll_over_class is 'One class goes over to the next year: who goes up, stays or leaves. Sight of both years follows the dates; answers how many go on here.';

create function identity.set_stand_in(p_area text, p_body uuid, p_for uuid, p_person uuid, p_job text, p_from date, p_until date) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not keeps_timetable(p_area, p_body) or p_until < p_from or p_for = p_person
    or not exists (select from post p where p.area = p_area and p.body = p_body and p.person = p_for and p.job = p_job and p.stands_in_for is null
      and (p.until_on is null or p.until_on >= p_from))
    or not exists (select from post p where p.area = p_area and p.person = p_person and (p.until_on is null or p.until_on >= p_from)) then
    raise exception 'A stand-in is somebody else who works in the area, for a post that is held here' using errcode = 'TI403';
  end if;
  insert into post (area, person, body, job, from_on, until_on, stands_in_for) values (p_area, p_person, p_body, p_job, p_from, p_until, p_for)
  on conflict do nothing;
end
$$;
comment on function identity.set_stand_in is 'Somebody does another''s work from a day to a day, and sees what they see on those days and no others.';

create function identity.end_stand_in(p_area text, p_body uuid, p_person uuid, p_for uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not keeps_timetable(p_area, p_body) then
    raise exception 'Only who leads the setting says that' using errcode = 'TI403';
  end if;
  delete from post p where p.area = p_area and p.body = p_body and p.person = p_person and p.stands_in_for = p_for and p.from_on >= on_day;
  update post p set until_on = on_day - 1 where p.area = p_area and p.body = p_body and p.person = p_person and p.stands_in_for = p_for
    and p.from_on < on_day and p.until_on >= on_day;
end
$$;
comment on function identity.end_stand_in is 'A stand-in ends now.';

do $$
declare
  door text;
begin
  foreach door in array array['keeps_timetable(text, uuid)', 'roll_over_of(text, uuid, jsonb)', 'give_class(text, uuid, uuid, text, text, date, date, date)', 'end_class(text, uuid, uuid, text, date)',
    'roll_over_class(text, uuid, jsonb)', 'set_stand_in(text, uuid, uuid, uuid, text, date, date)', 'end_stand_in(text, uuid, uuid, uuid)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_write', door);
  end loop;
  grant execute on function identity.keeps_timetable(text, uuid) to tandem_read;
end
$$;
