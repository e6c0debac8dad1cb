-- Words that the law says must go, go at once and everywhere: from the log, from what pages read, from what somebody had
-- typed and not sent, from what was read in a file and not confirmed; and with them the files that came with them. Copies,
-- links and letters are made from what pages read, so whatever is made afterwards holds them no more (IDT-1).

-- What an erased event may still say beside its words: the pictures that stood for them, and who helped to say them.
create or replace function log.erase_words(p_area text, p_stream text, p_version integer, p_fields text[], p_reason text, p_second uuid) returns void
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
declare
  field text;
  kept jsonb;
  gone uuid[] := '{}';
begin
  select data into strict kept from event where area = p_area and stream = p_stream and version = p_version;
  foreach field in array p_fields loop
    if kept ? field and field <> 'attached' then kept := jsonb_set(kept, array[field], case jsonb_typeof(kept -> field) when 'array' then '[]'::jsonb else '""'::jsonb end); end if;
  end loop;
  if kept -> 'heard' ? 'withHelpOf' then kept := kept #- '{heard,withHelpOf}'; end if;
  -- What a picture shows and what is said in a recording are words too.
  if jsonb_typeof(kept -> 'attached') = 'array' then
    gone := array(select (a ->> 'file')::uuid from jsonb_array_elements(kept -> 'attached') a);
    kept := jsonb_set(kept, '{attached}', '[]');
  end if;
  insert into erasure (area, stream, version, erased_at, by_person, second_person, reason)
  values (p_area, p_stream, p_version, app_at(), app_person(), p_second, p_reason);
  perform set_config('log.erasing', 'yes', true);
  update event set data = kept, salt = null where area = p_area and stream = p_stream and version = p_version;
  perform set_config('log.erasing', 'no', true);
  delete from web.file f where f.area = p_area and f.file = any (gone) and not exists (
    select from event e where e.area = p_area and e.stream = p_stream
      and e.data -> 'attached' @> jsonb_build_array(jsonb_build_object('file', f.file)));
end
$$;

create function log.erase_entry(p_area text, p_child uuid, p_entry uuid, p_reason text, p_second uuid) returns integer
  language plpgsql security definer set search_path = log, read, web, identity, pg_temp as $$
declare
  of_child constant text := 'record-' || p_child;
  was event;
  said jsonb[] := '{}';
  erased integer := 0;
begin
  for was in
    select * from event e
    where e.area = p_area and e.stream = of_child and e.data ->> 'entry' = p_entry::text and e.salt is not null
      and e.type in ('EntryWritten', 'EntryHeldDifferently', 'EntryChangeAsked', 'EntryChangeAnswered')
    order by e.version
  loop
    if was.data ->> 'words' <> '' then said := said || (was.data -> 'words'); end if;
    perform erase_words(p_area, of_child, was.version, '{words,pictures}', p_reason, p_second);
    erased := erased + 1;
  end loop;
  update timeline t set data = e.data from event e
  where t.area = p_area and t.child = p_child and t.stream = of_child and t.data ->> 'entry' = p_entry::text
    and e.area = t.area and e.stream = t.stream and e.version = t.version;
  delete from record_attachment where area = p_area and entry = p_entry;
  update record_entry set words = '', pictures = '{}', heard_with = null where area = p_area and entry = p_entry;
  update record_difference set words = '' where area = p_area and entry = p_entry;
  update record_change set words = '', answer_words = case when answer_words is not null then '' end where area = p_area and entry = p_entry;
  delete from draft where body ->> 'entry' = p_entry::text or key like '%' || p_entry || '%';
  delete from parting_draft where body ->> 'entry' = p_entry::text or key like '%' || p_entry || '%';
  -- What was read in a file holds the same words, to the letter, until somebody has confirmed it all.
  delete from brought_draft b where b.area = p_area and b.child = p_child
    and exists (select from unnest(said) as words where strpos(b.found::text, words::text) > 0);
  return erased;
end
$$;
alter function log.erase_entry owner to tandem_projector;
comment on function log.erase_entry is 'Blanks an entry of a record in every version, with whatever was said beside it, in the log and wherever pages read it; takes away its files and what was typed about it. Answers how many events. Some were erased before: they stay so.';
revoke all on function log.erase_entry from public;
grant execute on function log.erase_entry to tandem_system;
