-- Everything somebody said about one child, blanked in one go, where the law demands that a whole record goes. What stays are
-- opaque ids, kinds and days: without them the chain could not prove that nothing else was touched.
create function log.without_words(p jsonb) returns jsonb language plpgsql immutable as $$
declare
  key text;
  said jsonb;
  made jsonb := p;
begin
  if jsonb_typeof(p) = 'array' then
    return coalesce((select jsonb_agg(without_words(e) order by n) from jsonb_array_elements(p) with ordinality x(e, n)), '[]');
  end if;
  if jsonb_typeof(p) <> 'object' then return p; end if;
  for key, said in select * from jsonb_each(p) loop
    if key = 'attached' then
      said := '[]';
    elsif jsonb_typeof(said) in ('object', 'array') then
      said := without_words(said);
    elsif jsonb_typeof(said) = 'string' and said <> '""' and (
      key = any (array['words', 'reasons', 'tries', 'tried', 'decision', 'goingWell', 'notYet', 'wanted', 'original', 'translatedBy',
        'withWhom', 'nextStep', 'instead', 'goodThing', 'place', 'name', 'withHelpOf', 'section', 'homeLanguage'])
      -- Under these names stands what somebody said, or one answer of ours, or an id, or a day: only the first goes.
      or (key = any (array['what', 'because', 'why', 'how', 'outcome', 'by', 'to', 'help'])
        and said #>> '{}' !~ '^[a-z]+(-[a-z]+)*$' and said #>> '{}' !~ '^[0-9a-f]{8}-[0-9a-f]{4}-' and said #>> '{}' !~ '^\d{4}-\d{2}-\d{2}'
        and said #>> '{}' <> all (array['extra support agreed', 'already supported', 'last review', 'showed us', 'the child has died']))) then
      said := '"—"';
    end if;
    made := jsonb_set(made, array[key], said);
  end loop;
  return made;
end
$$;
comment on function log.without_words is 'What happened without what anybody said: a dash stands in place of words and names of things, and no file is attached.';
alter function log.without_words set search_path = log, pg_temp;

create function log.erase_words_of_child(p_area text, p_child uuid, p_reason text) returns integer
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
declare
  done integer;
begin
  create temporary table blanked on commit drop as
    select e.stream, e.version, log.without_words(e.data) as data from event e
    where e.area = p_area and e.child = p_child and log.without_words(e.data) <> e.data;
  insert into erasure (area, stream, version, erased_at, by_person, reason)
  select p_area, b.stream, b.version, app_at(), app_person(), p_reason from blanked b on conflict do nothing;
  perform set_config('log.erasing', 'yes', true);
  update event e set data = b.data, salt = null from blanked b where e.area = p_area and e.stream = b.stream and e.version = b.version;
  perform set_config('log.erasing', 'no', true);
  update read.timeline t set data = b.data from blanked b where t.area = p_area and t.stream = b.stream and t.version = b.version;
  select count(*) into done from blanked;
  return done;
end
$$;
comment on function log.erase_words_of_child is 'Blanks all that was said about a child, in the log and the story, and writes down for each that it was done, when and why.';
alter function log.erase_words_of_child owner to tandem_projector;
revoke all on function log.erase_words_of_child from public;
grant execute on function log.erase_words_of_child to tandem_system;
