create table read.duty (
  area text not null,
  duty text not null,
  child uuid,
  stream text not null,
  clause text not null,
  pack text not null,
  kind text not null,
  part text,
  owed_by_body uuid not null,
  owed_by_person uuid,
  owed_to text not null,
  started_on date not null,
  due_on date not null,
  ended_on date,
  ended_by text,
  paused_from date,
  pause_reason text,
  audience text not null default 'in-charge',
  author uuid,
  named uuid[] not null default '{}',
  primary key (area, duty)
);
comment on table read.duty is 'Who owes what to whom, under which clause, by when. The one place a due date is read from.';
create index duty_falls_due on read.duty (area, due_on) where ended_on is null;
create index duty_of_child on read.duty (area, child) where child is not null;
create index duty_of_body on read.duty (area, owed_by_body, due_on) where ended_on is null;
comment on column read.duty.audience is 'That of the event it began with: a private concern owes its answer in private too. Anyone with a relationship, where the event names nobody.';
select identity.secure_child_table('read.duty', 'audience');

create table read.timeline (
  area text not null,
  child uuid not null,
  position bigint not null,
  stream text not null,
  version integer not null,
  type text not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  actor uuid,
  as_role text not null,
  for_body uuid,
  said_by uuid,
  channel text not null,
  clauses text[] not null,
  pack text not null,
  audience text not null,
  author uuid,
  named uuid[] not null default '{}',
  data jsonb not null,
  primary key (area, child, position)
);
comment on table read.timeline is 'A child''s story: every event that names the child, heard by its audience. Any past day is folded from it.';
select identity.secure_child_table('read.timeline', 'audience');

create function read.project_duties(p_area text, p_positions bigint[]) returns void language plpgsql as $$
begin
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
  -- Joined by the duty's name alone: with the area too, the planner pairs every event with every duty of the area.
  with ended as materialized (
    select x as duty, e.happened_on, e.type
    from log.event e, jsonb_array_elements_text(e.duties -> 'ends') x
    where e.area = p_area and e.position = any (p_positions) and e.duties ? 'ends'
  )
  update duty d set ended_on = ended.happened_on, ended_by = ended.type
  from ended where d.area = p_area and d.duty = ended.duty and d.ended_on is null;
  with moved as materialized (
    select m ->> 'duty' as duty, (m ->> 'due')::date as due
    from log.event e, jsonb_array_elements(e.duties -> 'moves') m
    where e.area = p_area and e.position = any (p_positions) and e.duties ? 'moves'
  )
  update duty d set due_on = moved.due from moved where d.area = p_area and d.duty = moved.duty;
end
$$;
comment on function read.project_duties is 'Starts, ends and moves duty rows as the events say: the dates were worked out when the event happened.';

-- In plpgsql, whose plans are kept: a function in SQL is planned again at every call.
create function read.project_timeline(p_area text, p_positions bigint[]) returns void language plpgsql as $$
begin
  insert into timeline (area, child, position, stream, version, type, happened_on, recorded_at, actor, as_role, for_body, said_by, channel, clauses, pack, audience, author, named, data)
  select e.area, e.child, e.position, e.stream, e.version, e.type, e.happened_on, e.recorded_at, e.actor, e.as_role, e.for_body, e.said_by, e.channel, e.clauses, e.pack,
         coalesce(e.data ->> 'audience', 'circle'), coalesce(e.said_by, e.actor),
         coalesce(array(select jsonb_array_elements_text(e.data -> 'named')::uuid), '{}'), e.data
  from log.event e
  where e.area = p_area and e.position = any (p_positions) and e.child is not null;
end
$$;

create table web.look (
  area text not null,
  child uuid not null,
  at timestamptz not null,
  person uuid not null,
  as_role text not null,
  part text not null,
  allowed boolean not null,
  why text,
  withheld boolean not null default false,
  look uuid not null default gen_random_uuid(),
  primary key (area, child, at, look)
);
comment on table web.look is 'Who looked at which part of whose record, when: shown to the family. A look that was not allowed is kept too.';
alter table web.look enable row level security;
alter table web.look force row level security;
create policy readers on web.look for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and allowed and not withheld and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.standing in ('child', 'parent', 'carer', 'lead') and a.from_at <= identity.app_at() and a.until_at > identity.app_at())));
create policy projector on web.look to tandem_projector using (true) with check (true);
grant select on web.look to tandem_read, tandem_write;
grant select, insert on web.look to tandem_projector;

create function web.note_look(p_area text, p_child uuid, p_part text) returns boolean
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  may boolean := p_child = any (my_children());
begin
  -- Opening the same part again within a quarter of an hour is one look: a page reloaded is not a second visit.
  if not exists (
    select from look l where l.area = p_area and l.child = p_child and l.person = app_person() and l.part = p_part
      and l.allowed = may and l.at > app_at() - interval '15 minutes' and l.at <= app_at()
  ) then
    insert into look (area, child, at, person, as_role, part, allowed)
    values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), p_part, may);
  end if;
  return may;
end
$$;
comment on function web.note_look is 'Writes down a look and answers whether it was allowed. The page shows nothing when it was not.';
