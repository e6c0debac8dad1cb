-- In a story, words are kept for whoever's words they are, as they are in the record: for a parent whose adviser typed them,
-- and for a child whose family brought them in from elsewhere. Until now the story kept them for whoever typed them: "only
-- me" was then heard by the typist, and not by the one who had said it (RCD-5).

create or replace function read.project_timeline(p_area text, p_positions bigint[]) returns void language plpgsql as $$
begin
  insert into timeline (area, child, position, stream, version, type, happened_on, recorded_at, actor, as_role, for_body, said_by, channel, clauses, pack, audience, author, named, data)
  select e.area, e.child, e.position, e.stream, e.version, e.type, e.happened_on, e.recorded_at, e.actor, e.as_role, e.for_body, e.said_by, e.channel, e.clauses, e.pack,
         coalesce(e.data ->> 'audience', 'circle'), coalesce((e.data ->> 'whose')::uuid, e.said_by, e.actor),
         coalesce(array(select jsonb_array_elements_text(e.data -> 'named')::uuid), '{}'), e.data
  from log.event e
  where e.area = p_area and e.position = any (p_positions) and e.child is not null;
end
$$;

create or replace function read.project_timeline_of(p_event log.event) returns boolean language plpgsql as $$
begin
  insert into timeline (area, child, position, stream, version, type, happened_on, recorded_at, actor, as_role, for_body, said_by, channel, clauses, pack, audience, author, named, data)
  values (p_event.area, p_event.child, p_event.position, p_event.stream, p_event.version, p_event.type, p_event.happened_on, p_event.recorded_at,
          p_event.actor, p_event.as_role, p_event.for_body, p_event.said_by, p_event.channel, p_event.clauses, p_event.pack,
          coalesce(p_event.data ->> 'audience', 'circle'), coalesce((p_event.data ->> 'whose')::uuid, p_event.said_by, p_event.actor),
          coalesce(array(select jsonb_array_elements_text(p_event.data -> 'named')::uuid), '{}'), p_event.data);
  return true;
end
$$;

-- What stands in stories already follows too: its owner may, while no policy holds them to rows of their own.
alter table read.timeline no force row level security;
update read.timeline set author = (data ->> 'whose')::uuid where author is distinct from (data ->> 'whose')::uuid and data ->> 'whose' is not null;
alter table read.timeline force row level security;
comment on column read.timeline.author is 'Whose words they are: the one an "only me" entry is kept for, whoever typed it.';
