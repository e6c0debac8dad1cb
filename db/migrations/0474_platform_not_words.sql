-- What is words was guessed by the name under which it stands, and one small word where a code could stand was taken for one and
-- stayed. Now all goes that is not known to be no words: an id, a number, yes or no, and what the types of the event (which
-- whoever erases hands over) name as a day, a code or a value out of a closed list. What nobody knows goes.
drop function log.erase_words_of_child(text, uuid, text);
drop function log.without_words(jsonb);

create function log.without_words(p_said jsonb, p_kept jsonb, p_at text) returns jsonb
  language plpgsql immutable set search_path = log, pg_temp as $$
declare
  words text := p_said #>> '{}';
begin
  case jsonb_typeof(p_said)
    when 'object' then
      return coalesce((select jsonb_object_agg(e.key, case e.key when 'attached' then '[]'
          else without_words(e.value, p_kept, concat_ws('.', nullif(p_at, ''), e.key)) end) from jsonb_each(p_said) e), '{}');
    when 'array' then
      -- However many words stood in a list, one dash stands for them: a list that may not be empty is not.
      return coalesce((select jsonb_agg(x.left_of order by x.n) from (
          select n, left_of, left_of = '"—"' and row_number() over (partition by left_of order by n) > 1 as is_more
          from jsonb_array_elements(p_said) with ordinality a(each, n), without_words(each, p_kept, p_at || '[]') as left_of) x
        where not x.is_more), '[]');
    when 'string' then
      if words = '' or words ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' or exists (
          select from jsonb_array_elements_text(p_kept -> p_at) as k(value)
          where words ~ case k.value when '<day>' then '^\d{4}-\d{2}-\d{2}$' when '<area>' then '^[a-z]+(-[a-z]+)*$'
              when '<duty>' then '^[A-Z]{3}-\d+:' end
            or words = k.value) then
        return p_said;
      end if;
      return '"—"';
    else
      return p_said;
  end case;
end
$$;
comment on function log.without_words is 'What happened without what anybody said: a dash stands in place of words, and no file is attached. `p_kept`: by where it stands, what is known to be no words.';

create function log.erase_words_of_child(p_area text, p_child uuid, p_reason text, p_not_words jsonb) returns integer
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
declare
  done integer;
begin
  create temporary table blanked on commit drop as
    select * from (select e.stream, e.version, e.data as was, log.without_words(e.data, coalesce(p_not_words -> e.type, '{}'), '') as data
      from event e where e.area = p_area and e.child = p_child) x
    where data <> was;
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
