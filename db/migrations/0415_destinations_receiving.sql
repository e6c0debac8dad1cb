-- Whoever leads where a child moves to reads the plan beforehand: a grant to one person, for one move, from the day it
-- is agreed until the day of the move (DES-3). It opens the plan, the one-page profile and "keep me safe", and no more:
-- it is no place in the circle, so nothing that a circle may read follows from it.
create table identity.move_reader (
  area text not null,
  move uuid not null,
  child uuid not null,
  person uuid not null,
  body uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  admitted_by uuid not null,
  primary key (area, move, person)
);
comment on table identity.move_reader is 'Who may read the plan of a move because the child comes to them, from when until when. From the day of the move their post says what they see.';
create index move_reader_of_person on identity.move_reader (area, person);
select identity.secure_child_table('identity.move_reader', 'circle');
create policy their_own on identity.move_reader for select to tandem_read, tandem_write
  using (area = any (identity.app_areas()) and person = identity.app_person());

create function identity.received_moves() returns uuid[] language sql stable security definer
  set search_path = identity, pg_temp as $$
  select coalesce(array_agg(r.move), '{}') from move_reader r
  join child c on c.area = r.area and c.child = r.child and c.sealed_at is null and c.died_on is null
  where r.area = any (app_areas()) and r.person = app_person() and r.from_at <= app_at() and r.until_at > app_at()
$$;
comment on function identity.received_moves is 'The moves whose plan the one who asks may read because the child comes to them. None of a sealed child.';

do $$
declare
  each text;
begin
  foreach each in array array['read.move', 'read.move_help', 'read.move_decision'] loop
    execute format('create policy receivers on %s for select to tandem_read, tandem_write
      using (area = any (identity.app_areas()) and move = any ((select identity.received_moves())::uuid[]))', each);
  end loop;
end
$$;

alter table read.move add column receiver_body uuid;
alter table read.move add column receiver_person uuid;
alter table read.move add column agreed_with uuid;
alter table read.move add column agreed_on date;
alter table read.move add column meets_person uuid;
alter table read.move add column meets_words text;
alter table read.move add column met_said_on date;
alter table read.move add column reviewed_on date;
alter table read.move add column reviewed_by uuid;
alter table read.move add column leaves uuid[];
alter table read.move add column happened_on date;
comment on column read.move.receiver_body is 'The setting the child moves to, since it was agreed with the family: whoever leads there reads the plan (DES-3).';
comment on column read.move.meets_person is 'Who meets the child on the first day, as the setting they move to said.';

-- Lets one person read one plan: said by whoever works with the child, for somebody who leads where they go.
create function identity.let_read_move(p_area text, p_move uuid, p_child uuid, p_body uuid, p_person uuid, p_moves_on date) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not (standing_with(p_area, p_child) && array['lead', 'in-charge', 'officer'] or session_user = 'tandem_system') then
    raise exception 'Only whoever works with the child may let their next setting read' using errcode = 'TI403';
  end if;
  if not exists (select from post p where p.area = p_area and p.person = p_person and p.body = p_body
      and p.job in ('inclusion-lead', 'head', 'safeguarding-lead', 'area-officer') and (p.until_on is null or p.until_on >= p_moves_on)) then
    raise exception 'Only somebody who leads there may read it' using errcode = 'TI422';
  end if;
  update move_reader set until_at = app_at() where area = p_area and move = p_move and until_at > app_at();
  insert into move_reader (area, move, child, person, body, from_at, until_at, admitted_by)
  values (p_area, p_move, p_child, p_person, p_body, app_at(), day_starts(p_moves_on + 1), app_person())
  on conflict (area, move, person) do update
    set body = excluded.body, from_at = excluded.from_at, until_at = excluded.until_at, admitted_by = excluded.admitted_by;
end
$$;
comment on function identity.let_read_move is 'From now until the end of the day of the move somebody who leads at the next setting reads this plan. Whoever else read it reads it no more.';

create function identity.end_read_move(p_area text, p_move uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  update move_reader r set until_at = app_at()
  where r.area = p_area and r.move = p_move and r.until_at > app_at()
    and (standing_with(p_area, r.child) && array['lead', 'in-charge', 'officer'] or session_user = 'tandem_system');
end
$$;
comment on function identity.end_read_move is 'Another day or place: whoever was to receive the child reads the plan no more, until it is agreed again.';

-- What the next setting must know beside the plan, in one look that is written down for the family.
create function identity.look_at_received(p_move uuid) returns jsonb
  language plpgsql security definer set search_path = read, identity, web, pg_temp as $$
declare
  held record;
begin
  select r.area, r.child into held from move_reader r
  where r.area = any (app_areas()) and r.move = p_move and r.person = app_person() and r.move = any (received_moves());
  if held is null then
    -- Somebody asked who may not: it is written down all the same.
    insert into look (area, child, at, person, as_role, part, allowed)
    select m.area, m.child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'next move', false
    from move m where m.area = any (app_areas()) and m.move = p_move;
    return null;
  end if;
  if not exists (select from look l where l.area = held.area and l.child = held.child and l.person = app_person()
      and l.part = 'next move' and l.allowed and l.at > app_at() - interval '15 minutes' and l.at <= app_at()) then
    insert into look (area, child, at, person, as_role, part, allowed)
    values (held.area, held.child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'next move', true);
  end if;
  return jsonb_build_object(
    'area', held.area, 'child', held.child,
    'name', (select jsonb_build_object('given', n.given, 'family', n.family, 'knownAs', n.known_as, 'sayIt', n.say_it, 'bornOn', c.born_on, 'portrait', c.portrait)
             from child_name n join child c on c.area = n.area and c.child = n.child
             where n.area = held.area and n.child = held.child and n.until_at = 'infinity'),
    'entries', (select coalesce(jsonb_agg(jsonb_build_object('entry', e.entry, 'part', e.part, 'words', e.words, 'voice', e.voice)
                  order by array_position(array['keep-me-safe', 'good-at', 'helps', 'communicate'], e.part), e.written_on, e.entry), '[]')
                from record_entry e
                where e.area = held.area and e.child = held.child and e.is_latest
                  and (e.part = 'keep-me-safe' or e.part in ('helps', 'good-at', 'communicate') and e.audience in ('circle', 'professionals-and-family'))),
    'agreed', (select coalesce(jsonb_object_agg(c.commitment, c.name), '{}') from commitment c
               join move_decision d on d.area = c.area and d.commitment = c.commitment and d.move = p_move
               where c.area = held.area and c.child = held.child),
    'sayBy', (select d.due_on from duty d where d.area = held.area and d.child = held.child and d.kind = 'say-who-meets'
              and d.stream = 'destinations-' || p_move and d.ended_on is null));
end
$$;
comment on function identity.look_at_received is 'For whoever leads where a child moves to: the name, keep me safe and the one-page profile, the names of what was agreed, and by when they say who meets the child. Nothing for anybody else; either look is written down.';

do $$
declare
  door text;
begin
  foreach door in array array['received_moves()', 'let_read_move(text, uuid, uuid, uuid, uuid, date)', 'end_read_move(text, uuid)', 'look_at_received(uuid)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_write, tandem_system', door);
  end loop;
  grant execute on function identity.received_moves(), identity.look_at_received(uuid) to tandem_read;
end
$$;

-- Whoever receives a child answers in the stream of that move alone.
create or replace function log.load_stream(p_area text, p_stream text) returns table (version integer, type text, v smallint, data jsonb, child uuid, happened_on date, actor uuid)
  language plpgsql stable security definer set search_path = read, identity, log, web, pg_temp as $$
declare
  me uuid := app_person();
  moment timestamptz := app_at();
  first_child uuid;
  related boolean;
begin
  if session_user = 'tandem_system' then
    return query
      select e.version, e.type, e.v, e.data, e.child, e.happened_on, e.actor
      from event e where e.area = p_area and e.stream = p_stream order by e.version;
    return;
  end if;
  select e.child into first_child from event e
  where e.area = p_area and e.stream = p_stream and e.child is not null order by e.version limit 1;
  related := exists (
    select from child_access a where a.area = any (app_areas()) and a.child = first_child and a.person = me
      and a.from_at <= moment and a.until_at > moment);
  if not related and p_stream like 'destinations-%' then
    related := substring(p_stream from 14)::uuid = any (received_moves());
  end if;
  return query
    select e.version, e.type, e.v,
           case when not e.data ? 'audience' or coalesce(e.said_by, e.actor) is not distinct from me or exists (
               select from child_access a where a.area = e.area and a.person = me and a.child = e.child
                 and a.from_at <= moment and a.until_at > moment
                 and (hears(a.standing, e.data ->> 'audience')
                   or e.data ->> 'audience' = 'named' and (e.data -> 'named' ? a.person::text or e.data -> 'named' ? a.acts_for::text)))
             then e.data else e.data - 'words' end,
           e.child, e.happened_on, e.actor
    from event e
    where e.area = p_area and e.stream = p_stream and (e.child is null or case when e.child = first_child then related else exists (
      select from child_access a where a.area = any (app_areas()) and a.person = me and a.child = e.child
        and a.from_at <= moment and a.until_at > moment) end)
    order by e.version;
end
$$;
