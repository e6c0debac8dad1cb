-- The only way in. Version check, hash chain, insert and projection in one call (measured two to three times faster
-- than hashing in the application). Many events go in waves of stream versions, so one command and a hundred thousand
-- events take the same path.

-- Replaced by `migrate` with the slices' own projections (src/platform/events/install-projections.ts).
create function read.project(p_area text, p_positions bigint[], p_type text, p_duties boolean default true) returns void language plpgsql as $$
begin
  perform read.project_timeline(p_area, p_positions);
  if p_duties then perform read.project_duties(p_area, p_positions); end if;
end
$$;

create function log.check_heads(p_heads jsonb) returns void language plpgsql as $$
declare
  clash text;
begin
  -- Locked in sorted order, so that two commands on the same streams wait and never deadlock.
  insert into stream_head (area, stream, version, hash)
  select h ->> 'area', h ->> 'stream', 0, sha256(convert_to(h ->> 'stream', 'UTF8'))
  from jsonb_array_elements(p_heads) h order by 1, 2
  on conflict do nothing;
  with held as (
    select s.stream, s.version, (h ->> 'expected')::integer as expected
    from stream_head s
    join jsonb_array_elements(p_heads) h on s.area = h ->> 'area' and s.stream = h ->> 'stream'
    order by s.area, s.stream for update of s
  ) select string_agg(stream, ', ') into clash from held where version <> expected;
  if clash is not null then
    raise exception 'Someone else wrote first: %', clash using errcode = 'TL409';
  end if;
end
$$;
comment on function log.check_heads is 'Holds the streams a writer has read until the end of the transaction, and refuses when one has moved on.';

-- One command: its events one after another, each projected at once. Every statement has its plan kept.
create function log.append_few(p_events jsonb) returns void language plpgsql as $$
declare
  e jsonb;
  r event;
  by_system boolean := session_user = 'tandem_system';
begin
  for e in select x from jsonb_array_elements(p_events) x loop
    select s.version + 1, s.hash into r.version, r.prev_hash from stream_head s where s.area = e ->> 'area' and s.stream = e ->> 'stream';
    r.area := e ->> 'area';
    r.stream := e ->> 'stream';
    r.position := nextval('log.event_position');
    r.child := (e ->> 'child')::uuid;
    r.type := e ->> 'type';
    r.v := coalesce((e ->> 'v')::smallint, 1);
    r.data := e -> 'data';
    r.duties := coalesce(e -> 'duties', '{}');
    r.happened_on := (e ->> 'happenedOn')::date;
    r.received_on := (e ->> 'receivedOn')::date;
    r.recorded_at := coalesce((e ->> 'recordedAt')::timestamptz, app_at());
    r.actor := case when by_system and e ? 'actor' then (e ->> 'actor')::uuid else app_person() end;
    r.as_role := case when by_system and e ? 'asRole' then e ->> 'asRole' else coalesce(current_setting('app.as', true), 'clock') end;
    r.for_body := (e ->> 'forBody')::uuid;
    r.said_by := (e ->> 'saidBy')::uuid;
    r.channel := e ->> 'channel';
    r.pack := e ->> 'pack';
    r.clauses := coalesce(array(select jsonb_array_elements_text(e -> 'clauses')), '{}');
    r.command_id := (e ->> 'commandId')::uuid;
    r.salt := uuid_send(gen_random_uuid());
    r.data_hash := sha256(r.salt || convert_to(r.data::text, 'UTF8'));
    r.hash := sha256(r.prev_hash || convert_to(canonical(r), 'UTF8'));
    if r.child is not null and r.type not in ('DutiesStopped', 'FamilyChoseWhatStays')
       and exists (select from child c where c.area = r.area and c.child = r.child and c.died_on is not null) then
      raise exception 'This child has died' using errcode = 'TI410';
    end if;
    insert into event select r.*;
    update stream_head s set version = r.version, hash = r.hash where s.area = r.area and s.stream = r.stream;
    perform project(r.area, array[r.position], r.type, r.duties <> '{}');
  end loop;
end
$$;
comment on function log.append_few is 'Appends the events of one command, in order.';

-- Many events at once, in waves of stream versions: what a restore and a region of thousands are told by.
create function log.append_many(p_events jsonb) returns void language plpgsql as $$
declare
  wave integer;
  last_wave integer;
  written_areas jsonb;
  done record;
begin
  if exists (
    select from jsonb_array_elements(p_events) e
    join child c on c.area = e ->> 'area' and c.child = (e ->> 'child')::uuid and c.died_on is not null
    where e ->> 'type' not in ('DutiesStopped', 'FamilyChoseWhatStays')
  ) then
    raise exception 'This child has died' using errcode = 'TI410';
  end if;
  select max((e ->> 'wave')::integer) into last_wave from jsonb_array_elements(p_events) e;
  for wave in 1 .. coalesce(last_wave, 0) loop
    with asked as (
      select e ->> 'area' as area, e ->> 'stream' as stream, s.version + 1 as version, nextval('log.event_position') as position,
             (e ->> 'child')::uuid as child, e ->> 'type' as type, coalesce((e ->> 'v')::smallint, 1) as v,
             e -> 'data' as data, coalesce(e -> 'duties', '{}') as duties,
             (e ->> 'happenedOn')::date as happened_on, (e ->> 'receivedOn')::date as received_on,
             coalesce((e ->> 'recordedAt')::timestamptz, app_at()) as recorded_at,
             case when e ? 'actor' and session_user = 'tandem_system' then (e ->> 'actor')::uuid else app_person() end as actor,
             case when e ? 'asRole' and session_user = 'tandem_system' then e ->> 'asRole' else coalesce(current_setting('app.as', true), 'clock') end as as_role,
             (e ->> 'forBody')::uuid as for_body, (e ->> 'saidBy')::uuid as said_by, e ->> 'channel' as channel,
             e ->> 'pack' as pack, coalesce(array(select jsonb_array_elements_text(e -> 'clauses')), '{}') as clauses,
             (e ->> 'commandId')::uuid as command_id, uuid_send(gen_random_uuid()) as salt, s.hash as prev_hash
      from jsonb_array_elements(p_events) e
      join stream_head s on s.area = e ->> 'area' and s.stream = e ->> 'stream'
      where (e ->> 'wave')::integer = wave
    ), hashed as (
      select a.*, sha256(a.salt || convert_to(a.data::text, 'UTF8')) as data_hash from asked a
    ), written as (
      insert into event (area, stream, version, position, child, type, v, data, duties, happened_on, received_on, recorded_at,
                         actor, as_role, for_body, said_by, channel, pack, clauses, command_id, salt, data_hash, prev_hash, hash)
      select area, stream, version, position, child, type, v, data, duties, happened_on, received_on, recorded_at,
             actor, as_role, for_body, said_by, channel, pack, clauses, command_id, salt, data_hash, prev_hash,
             sha256(prev_hash || convert_to(canonical(
               row(area, stream, version, position, child, type, v, data, duties, happened_on, received_on, recorded_at,
                   actor, as_role, for_body, said_by, channel, pack, clauses, command_id, salt, data_hash, prev_hash, null)::event), 'UTF8'))
      from hashed
      returning area, stream, version, position, type, hash
    ), moved as (
      update stream_head s set version = w.version, hash = w.hash from written w where s.area = w.area and s.stream = w.stream
    )
    select jsonb_agg(jsonb_build_object('area', area, 'positions', positions, 'type', type)) into written_areas from (
      select area, type, array_agg(position) as positions from written group by area, type
    ) by_type;
    for done in select a ->> 'area' as area, a ->> 'type' as type,
                       array(select jsonb_array_elements_text(a -> 'positions')::bigint) as positions
                from jsonb_array_elements(written_areas) a
    loop
      perform project(done.area, done.positions, done.type);
    end loop;
  end loop;
end
$$;
comment on function log.append_many is 'Appends many events of many streams, a wave of stream versions at a time.';

create function log.append_events(p_events jsonb, p_heads jsonb) returns void
  language plpgsql security definer set search_path = read, identity, log, web, pg_temp as $$
begin
  perform check_heads(p_heads);
  if jsonb_array_length(p_events) <= 40 then
    perform append_few(p_events);
  else
    perform append_many(p_events);
  end if;
end
$$;
comment on function log.append_events is 'Appends events after the versions their writer saw, chains their hashes and brings the read tables up to date.';

create function log.load_stream(p_area text, p_stream text) returns table (version integer, type text, v smallint, data jsonb, child uuid, happened_on date, actor uuid)
  language plpgsql stable security definer set search_path = read, identity, log, web, pg_temp as $$
declare
  seen uuid[] := my_children();
begin
  return query
    select e.version, e.type, e.v,
           case when e.data ? 'audience' and session_user <> 'tandem_system'
                  and not may_hear(e.area, e.child, e.data ->> 'audience', coalesce(e.said_by, e.actor), coalesce(array(select jsonb_array_elements_text(e.data -> 'named')::uuid), '{}'))
                then e.data - 'words' else e.data end,
           e.child, e.happened_on, e.actor
    from event e
    where e.area = p_area and e.stream = p_stream
      and (e.child is null or session_user = 'tandem_system' or e.child = any (seen))
    order by e.version;
end
$$;
comment on function log.load_stream is 'One stream, to be folded, as far as the one who asks has a relationship with its child; words beyond their audience are left out.';

create function log.seal_heads(p_area text, p_on date) returns integer
  language sql security definer set search_path = log, identity, pg_temp as $$
  with sealed as (
    insert into log_seal (area, sealed_on, stream, version, hash)
    select s.area, p_on, s.stream, s.version, s.hash from stream_head s
    where s.area = p_area and s.version > 0 and not exists (
      select from log_seal l where l.area = s.area and l.stream = s.stream and l.version = s.version)
    on conflict do nothing returning 1
  ) select count(*)::integer from sealed
$$;
comment on function log.seal_heads is 'Seals the head of every stream that has grown since the last seal.';

create function log.erase_words(p_area text, p_stream text, p_version integer, p_fields text[], p_reason text, p_second uuid) returns void
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
declare
  field text;
  kept jsonb;
begin
  select data into strict kept from event where area = p_area and stream = p_stream and version = p_version;
  foreach field in array p_fields loop
    if kept ? field then kept := jsonb_set(kept, array[field], '""'); end if;
  end loop;
  insert into erasure (area, stream, version, erased_at, by_person, second_person, reason)
  values (p_area, p_stream, p_version, app_at(), app_person(), p_second, p_reason);
  perform set_config('log.erasing', 'yes', true);
  update event set data = kept, salt = null where area = p_area and stream = p_stream and version = p_version;
  perform set_config('log.erasing', 'no', true);
end
$$;
comment on function log.erase_words is 'Blanks words and their salt, and writes down that it was done. The hash over everything else still holds.';

create function log.verify_area(p_area text) returns table (stream text, version integer, problem text)
  language sql stable set search_path = log, identity, pg_temp as $$
  select e.stream, e.version, case
      when e.prev_hash <> coalesce(lag(e.hash) over w, sha256(convert_to(e.stream, 'UTF8'))) then 'does not follow the event before it'
      when e.version <> coalesce(lag(e.version) over w, 0) + 1 then 'an event before it is missing'
      when e.hash <> sha256(e.prev_hash || convert_to(canonical(e), 'UTF8')) then 'was changed'
      when e.salt is not null and e.data_hash <> sha256(e.salt || convert_to(e.data::text, 'UTF8')) then 'its words were changed'
      when e.salt is null and not exists (select from erasure x where x.area = e.area and x.stream = e.stream and x.version = e.version) then 'its words were blanked and nobody wrote down why'
    end
  from event e where e.area = p_area
  window w as (partition by e.stream order by e.version)
$$;

create function log.verify_problems(p_area text) returns table (stream text, version integer, problem text)
  language sql stable set search_path = log, identity, pg_temp as $$
  select * from verify_area(p_area) v where v.problem is not null
  union all
  select s.stream, s.version, 'the end of this stream was cut'
  from (select l.stream, max(l.version) as version from log_seal l where l.area = p_area group by l.stream) s
  where s.version > coalesce((select max(e.version) from event e where e.area = p_area and e.stream = s.stream), 0)
  union all
  select h.stream, h.version, 'the head does not match the last event'
  from stream_head h where h.area = p_area and h.version > 0 and not exists (
    select from event e where e.area = h.area and e.stream = h.stream and e.version = h.version and e.hash = h.hash)
$$;
comment on function log.verify_problems is 'Every event that does not prove itself. Nothing when the log is whole.';

alter function log.append_events owner to tandem_projector;
alter function log.load_stream owner to tandem_projector;
alter function log.seal_heads owner to tandem_projector;
alter function log.erase_words owner to tandem_projector;
alter function web.note_look owner to tandem_projector;
alter function read.project owner to tandem_projector;
alter function identity.refresh_child_access owner to tandem_projector;
alter function identity.access_follows owner to tandem_projector;
revoke all on function log.append_few, log.append_many, log.check_heads from public;
revoke all on function log.append_events, log.load_stream, log.seal_heads, log.erase_words, web.note_look, identity.refresh_child_access from public;
grant execute on function log.append_few, log.append_many, log.check_heads to tandem_projector;
grant execute on function log.append_events, log.load_stream to tandem_write, tandem_system;
grant execute on function log.seal_heads, log.erase_words to tandem_system;
grant execute on function web.note_look to tandem_read, tandem_write;
grant execute on function identity.refresh_child_access to tandem_projector;
