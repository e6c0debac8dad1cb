-- A class list may bring a unique learner number as well, and a number that is new for a known child is a change.
create or replace function identity.bring_child(p_area text, p_setting uuid, p jsonb) returns table (child uuid, outcome text)
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
  on conflict on constraint child_identifier_pkey do nothing;
  changed := changed or found;
  outcome := coalesce(outcome, case when changed then 'changed' else 'unchanged' end);
  child := known;
  return next;
end
$$;
