-- Erasing words blanks them in the story too, in the same transaction: until a rebuild they stood there still.
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
  -- The story holds what happened as the log has it: it forgets in the same moment.
  update read.timeline t set data = kept where t.area = p_area and t.stream = p_stream and t.version = p_version;
  delete from web.file f where f.area = p_area and f.file = any (gone) and not exists (
    select from event e where e.area = p_area and e.stream = p_stream
      and e.data -> 'attached' @> jsonb_build_array(jsonb_build_object('file', f.file)));
end
$$;
comment on function log.erase_words is 'Blanks words and their salt in the log and the story, takes away the files that came with them, and writes down that it was done. The hash over everything else still holds.';

-- A child takes back a face (VOI-3): it leaves the log too, at once, through this door and no other. It opens for the child
-- whose face it is, and for nothing but a face.
create function log.blank_own_face(p_area text, p_check_in uuid) returns void
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
declare
  kept_at integer;
begin
  select e.version into kept_at from event e
  where e.area = p_area and e.stream = 'voice-' || p_check_in and e.type = 'CheckInKept' and e.child = app_person()
    and coalesce(e.said_by, e.actor) = app_person();
  if kept_at is null then
    raise exception 'Only the child takes back a face of their own' using errcode = 'TI404';
  end if;
  perform erase_words(p_area, 'voice-' || p_check_in, kept_at, '{words}', 'taken back by the child', null);
end
$$;
comment on function log.blank_own_face is 'Blanks a face that a child kept, when the child takes it back (VOI-3). The hash over everything else still holds.';
alter function log.blank_own_face owner to tandem_projector;
revoke all on function log.blank_own_face from public;
grant execute on function log.blank_own_face to tandem_write;
