-- The few ways in which the application may change who is who. Each checks who asks; no role of the application may
-- write the identity tables in any other way.
create function identity.standing_with(p_area text, p_child uuid) returns text[] language sql stable
  set search_path = identity, pg_temp as $$
  select coalesce(array_agg(distinct a.standing), '{}') from child_access a
  where a.area = p_area and a.child = p_child and a.person = app_person() and a.from_at <= app_at() and a.until_at > app_at()
$$;
comment on function identity.standing_with is 'What the one who asks is to a child now.';

create function identity.introduce_child(p jsonb) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  new_child uuid := coalesce((p ->> 'child')::uuid, gen_random_uuid());
  in_area text := p ->> 'area';
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if in_area is null or not in_area = any (app_areas()) then
    raise exception 'Not an area of the one who asks' using errcode = 'TI403';
  end if;
  insert into child (area, child, born_on, sex, ethnicity, first_language, free_meals, school_code)
  values (in_area, new_child, (p ->> 'bornOn')::date, p ->> 'sex', p ->> 'ethnicity', p ->> 'firstLanguage', (p ->> 'freeMeals')::boolean, p ->> 'schoolCode');
  insert into child_name (area, child, given, family, known_as, say_it)
  values (in_area, new_child, p ->> 'given', p ->> 'family', coalesce(nullif(p ->> 'knownAs', ''), p ->> 'given'), nullif(p ->> 'sayIt', ''));
  insert into person (area, person, full_name, called)
  values (in_area, new_child, (p ->> 'given') || ' ' || (p ->> 'family'), coalesce(nullif(p ->> 'knownAs', ''), p ->> 'given'));
  insert into child_place (area, child, kind, body, words, year_group, from_on)
  select in_area, new_child, x ->> 'kind', (x ->> 'body')::uuid, coalesce(x ->> 'words', ''), x ->> 'yearGroup', coalesce((x ->> 'fromOn')::date, on_day)
  from jsonb_array_elements(coalesce(p -> 'places', '[]')) x;
  -- Whoever tells us of a child of theirs stands in that child's circle from that moment; a child stands in their own.
  insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
  values (in_area, gen_random_uuid(), new_child, new_child, 'child', 'themself', app_at(), app_person());
  if p ? 'standing' then
    insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
    values (in_area, gen_random_uuid(), new_child, app_person(), p ->> 'standing', coalesce(p ->> 'relationship', p ->> 'standing'), app_at(), app_person());
  end if;
  return new_child;
end
$$;
comment on function identity.introduce_child is 'A child not known to us before. Answers the new child''s id.';

create function identity.admit_to_circle(p_area text, p_child uuid, p_person uuid, p_standing text, p_relationship text, p_acts_for uuid default null, p_until timestamptz default 'infinity') returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  mine text[] := standing_with(p_area, p_child);
  new_member uuid := gen_random_uuid();
begin
  -- A lead, a parent, a carer or the young person may admit; a working partner may be asked in by the one who teaches.
  if not (mine && array['lead', 'parent', 'carer', 'child', 'officer'] or (mine && array['in-charge', 'service'] and p_standing in ('service', 'case')) or session_user = 'tandem_system') then
    raise exception 'Only the family or the lead may add to a child''s circle' using errcode = 'TI403';
  end if;
  if p_person = p_child and p_standing <> 'child' then
    raise exception 'A child cannot be their own parent' using errcode = 'TI422';
  end if;
  if exists (select from circle c where c.area = p_area and c.child = p_child and c.person = p_person and c.standing = p_standing and c.from_at <= app_at() and c.until_at > app_at()) then
    return null;
  end if;
  insert into circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at, admitted_by)
  values (p_area, new_member, p_child, p_person, p_standing, p_relationship, p_acts_for, app_at(), p_until, app_person());
  return new_member;
end
$$;
comment on function identity.admit_to_circle is 'Adds a person to a child''s circle from now. Answers the membership, or nothing when they were in it already.';

create function identity.end_membership(p_area text, p_member uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into strict held from circle c where c.area = p_area and c.member = p_member;
  if not (standing_with(p_area, held.child) && array['lead', 'parent', 'carer', 'child', 'officer'] or held.person = app_person() or session_user = 'tandem_system') then
    raise exception 'Only the family or the lead may end a place in a child''s circle' using errcode = 'TI403';
  end if;
  update circle set until_at = app_at() where area = p_area and member = p_member and until_at > app_at();
end
$$;
comment on function identity.end_membership is 'Ends a place in a circle from this minute.';

create function identity.set_language(p_area text, p_person uuid, p_language text, p_interpreter text) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if p_person <> app_person() and not exists (select from circle c where c.area = p_area and c.person = p_person and c.child = any (my_children())) then
    raise exception 'Not someone the one who asks works with' using errcode = 'TI403';
  end if;
  update person set home_language = nullif(p_language, ''), interpreter = nullif(p_interpreter, '') where area = p_area and person = p_person;
end
$$;
comment on function identity.set_language is 'Writes down a person''s home language and whether they want an interpreter (P12).';

do $$
declare
  door text;
begin
  foreach door in array array['introduce_child(jsonb)', 'admit_to_circle(text, uuid, uuid, text, text, uuid, timestamptz)',
    'end_membership(text, uuid)', 'set_language(text, uuid, text, text)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
