-- Made again from the log in less time: a wave whose events start, end and move nothing is not asked for duties, and of
-- the others only what they do.
drop function log.waves(text);
create function log.waves(p_area text) returns table (wave integer, type text, positions bigint[], has_duties boolean)
  language sql stable set search_path = log, identity, pg_temp as $$
  with kept as (
    select e.version, e.type, e.position, e.duties <> '{}' as has_duties from event e where e.area = p_area
      and not exists (select from event w where w.area = e.area and w.stream = e.stream
                      and w.type = 'RecordedOnWrongChild' and w.version > e.version)
  ), pieces as (
    select k.*, row_number() over (partition by k.version, k.type order by k.position) / 20000 as piece from kept k
  )
  select version, type, array_agg(position), bool_or(has_duties) from pieces group by version, type, piece order by version, type, piece
$$;
comment on function log.waves is 'The events of an area, in the order in which read tables are made again from them, and whether any has duties.';
revoke all on function log.waves from public;
grant execute on function log.waves to tandem_projector;

create or replace function read.project_duties(p_area text, p_positions bigint[]) returns void language plpgsql as $$
declare
  has record;
begin
  select bool_or(e.duties ? 'starts') as starts, bool_or(e.duties ? 'ends') as ends, bool_or(e.duties ? 'moves') as moves
  into has from log.event e where e.area = p_area and e.position = any (p_positions);
  if has.starts then
    insert into duty (area, duty, child, stream, clause, pack, kind, part, owed_by_body, owed_by_person, owed_to, started_on, due_on, audience, author, named)
    select e.area, s ->> 'duty', e.child, e.stream, s ->> 'clause', s ->> 'pack', s ->> 'kind', s ->> 'part',
           (s ->> 'body')::uuid, (s ->> 'person')::uuid, s ->> 'owedTo', e.received_on, (s ->> 'due')::date,
           -- Whoever handles a concern owes something too, and stands outside the circle.
           case coalesce(e.data ->> 'audience', 'circle') when 'circle' then 'in-charge' else e.data ->> 'audience' end, coalesce(e.said_by, e.actor),
           coalesce(array(select jsonb_array_elements_text(e.data -> 'named')::uuid), '{}')
    from log.event e, jsonb_array_elements(e.duties -> 'starts') s
    where e.area = p_area and e.position = any (p_positions) and e.duties ? 'starts'
    on conflict (area, duty) do update
      set started_on = excluded.started_on, due_on = excluded.due_on, owed_by_body = excluded.owed_by_body,
          owed_by_person = excluded.owed_by_person, pack = excluded.pack, ended_on = null, ended_by = null;
  end if;
  if has.ends then
    -- Joined by the duty's name alone: with the area too, the planner pairs every event with every duty of the area.
    with ended as materialized (
      select x as duty, e.happened_on, e.type
      from log.event e, jsonb_array_elements_text(e.duties -> 'ends') x
      where e.area = p_area and e.position = any (p_positions) and e.duties ? 'ends'
    )
    update duty d set ended_on = ended.happened_on, ended_by = ended.type
    from ended where d.area = p_area and d.duty = ended.duty and d.ended_on is null;
  end if;
  if has.moves then
    with moved as materialized (
      select m ->> 'duty' as duty, (m ->> 'due')::date as due
      from log.event e, jsonb_array_elements(e.duties -> 'moves') m
      where e.area = p_area and e.position = any (p_positions) and e.duties ? 'moves'
    )
    update duty d set due_on = moved.due from moved where d.area = p_area and d.duty = moved.duty;
  end if;
end
$$;

-- A child's story is read from the timeline; nobody asked the log for a child, and every append kept this index for it.
drop index log.event_of_child;
