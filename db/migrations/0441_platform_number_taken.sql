-- A number that another child has already ended a class list in an error of the database. It is now said as what it is: which
-- number of the row cannot be this child's. Never whose it is, nor where they are taught: a list is no way to search.
drop function identity.bring_own_child(text, uuid, jsonb);
drop function identity.bring_child(text, uuid, jsonb);
create function identity.bring_child(p_area text, p_setting uuid, p jsonb) returns table (child uuid, outcome text, taken text[])
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  known uuid;
  changed boolean := false;
  on_day date := (app_at() at time zone 'Europe/London')::date;
  class_words text := coalesce(p ->> 'className', '');
begin
  select i.child into known from child_identifier i where i.area = p_area and i.scheme = 'upn' and i.value = p ->> 'upn';
  if known is null then
    select c.child into known
    from child c
    join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
    join child_place pl on pl.area = c.area and pl.child = c.child and pl.kind = 'taught-in' and pl.until_on is null
    where c.area = p_area and c.born_on = (p ->> 'bornOn')::date and pl.body = p_setting
      and lower(n.given) = lower(p ->> 'given') and lower(n.family) = lower(p ->> 'family')
      and not exists (select from child_identifier i where i.area = p_area and i.child = c.child and i.scheme = 'upn' and p ? 'upn')
    limit 1;
  end if;
  if known is null then
    known := introduce_child(p || jsonb_build_object('area', p_area, 'schoolCode', p ->> 'sen', 'places', jsonb_build_array(
      jsonb_build_object('kind', 'taught-in', 'body', p_setting, 'words', case when (p ->> 'dual')::boolean then 'dual' else '' end))
      || case when class_words = '' then '[]' else jsonb_build_array(jsonb_build_object('kind', 'class', 'body', p_setting, 'words', class_words, 'yearGroup', p ->> 'year')) end));
    outcome := 'added';
  else
    update child c set sex = coalesce(p ->> 'sex', c.sex), ethnicity = coalesce(p ->> 'ethnicity', c.ethnicity),
      first_language = coalesce(p ->> 'firstLanguage', c.first_language), free_meals = coalesce((p ->> 'freeMeals')::boolean, c.free_meals),
      school_code = p ->> 'sen', born_on = (p ->> 'bornOn')::date
    where c.area = p_area and c.child = known and (c.sex, c.ethnicity, c.first_language, c.free_meals, c.school_code, c.born_on) is distinct from
      (coalesce(p ->> 'sex', c.sex), coalesce(p ->> 'ethnicity', c.ethnicity), coalesce(p ->> 'firstLanguage', c.first_language),
       coalesce((p ->> 'freeMeals')::boolean, c.free_meals), p ->> 'sen', (p ->> 'bornOn')::date);
    changed := found;
    update child_name n set given = p ->> 'given', family = p ->> 'family', known_as = p ->> 'knownAs'
    where n.area = p_area and n.child = known and n.until_at = 'infinity'
      and (n.given, n.family, n.known_as) is distinct from (p ->> 'given', p ->> 'family', p ->> 'knownAs');
    changed := changed or found;
    if class_words <> '' and not exists (select from child_place pl where pl.area = p_area and pl.child = known and pl.kind = 'class' and pl.body = p_setting and pl.words = class_words and pl.until_on is null) then
      update child_place pl set until_on = on_day - 1 where pl.area = p_area and pl.child = known and pl.kind = 'class' and pl.body = p_setting and pl.until_on is null and pl.from_on < on_day;
      insert into child_place (area, child, kind, body, words, year_group, from_on) values (p_area, known, 'class', p_setting, class_words, p ->> 'year', on_day);
      changed := true;
    end if;
  end if;
  insert into child_identifier (area, child, scheme, value)
  select p_area, known, x.scheme, x.value
  from (values ('upn', p ->> 'upn'), ('uln', p ->> 'uln'), ('nhs', p ->> 'nhs')) x(scheme, value) where x.value is not null
  on conflict do nothing;
  changed := changed or found;
  -- Looked up afterwards: two lists may bring the same number at once, and the second has waited for the first by then.
  select array_agg(i.scheme order by i.scheme) into taken from child_identifier i
  where i.area = p_area and i.child <> known and p ->> i.scheme = i.value and i.scheme in ('upn', 'uln', 'nhs');
  outcome := case when taken is not null then 'taken' else coalesce(outcome, case when changed then 'changed' else 'unchanged' end) end;
  child := known;
  return next;
end
$$;
comment on function identity.bring_child is 'One row of a class list. Answers the child and whether it was added, changed or unchanged; or which of its numbers are another child''s, and then the caller undoes it all.';
alter function identity.bring_child owner to tandem_projector;
revoke all on function identity.bring_child from public;
grant execute on function identity.bring_child to tandem_system;

create function identity.bring_own_child(p_area text, p_setting uuid, p jsonb) returns table (child uuid, outcome text, taken text[])
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not p_area = any (app_areas()) or not exists (
    select from post where area = p_area and person = app_person() and body = p_setting and job in ('inclusion-lead', 'head')
      and from_on <= on_day and (until_on is null or until_on >= on_day)) then
    raise exception 'Only who leads at this setting brings in its class list' using errcode = 'TI403';
  end if;
  -- A number copied from elsewhere never opens, moves or rewrites the record of another setting's child.
  select array_agg(i.scheme order by i.scheme) into taken from child_identifier i
  where i.area = p_area and p ->> i.scheme = i.value and i.scheme in ('upn', 'uln', 'nhs')
    and not exists (select from child_place pl where pl.area = p_area and pl.child = i.child and pl.kind = 'taught-in'
      and pl.body = p_setting and (pl.until_on is null or pl.until_on >= on_day));
  if taken is not null then
    outcome := 'taken';
    return next;
    return;
  end if;
  return query select b.child, b.outcome, b.taken from bring_child(p_area, p_setting, p) b;
end
$$;
comment on function identity.bring_own_child is 'One row of a setting''s own class list, brought by who leads there. A number that is another setting''s child''s opens nothing and changes nothing.';
alter function identity.bring_own_child owner to tandem_projector;
revoke all on function identity.bring_own_child from public;
grant execute on function identity.bring_own_child to tandem_write;
