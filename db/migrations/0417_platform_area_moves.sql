-- A record moves to another area (docs/decisions/0028): the chain continues there, the old area keeps a closed record.
create table identity.closed_record (
  area text not null,
  child uuid not null,
  given text not null,
  family text not null,
  known_as text not null,
  born_on date not null,
  closed_at timestamptz not null,
  primary key (area, child)
);
comment on table identity.closed_record is 'A record that goes on in another area: here its log is kept, closed, and nothing else. Nothing is appended. Read by nobody but through read_closed.';
alter table identity.closed_record enable row level security;
alter table identity.closed_record force row level security;
create policy projector on identity.closed_record to tandem_projector using (area = any (identity.app_areas()));
grant select, insert on identity.closed_record to tandem_projector;

create table identity.closed_opening (
  area text not null,
  opening uuid not null,
  child uuid not null,
  person uuid not null,
  reason text not null check (reason in ('court', 'safeguarding', 'complaint', 'data-request')),
  words text not null,
  opened_at timestamptz not null,
  until_at timestamptz not null,
  primary key (area, opening)
);
comment on table identity.closed_opening is 'Who looked at a record that moved to another area, with which legal reason, for how long: read by the family, who are told, and by who opened it.';
create index closed_opening_of_child on identity.closed_opening (area, child);
alter table identity.closed_opening enable row level security;
alter table identity.closed_opening force row level security;
-- The family stands around the child in the new area, under the same id; that area is one of theirs too.
create policy family on identity.closed_opening for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and (person = identity.app_person() or child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.standing in ('child', 'parent', 'carer', 'adviser')
      and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())))));
create policy projector on identity.closed_opening to tandem_projector using (area = any (identity.app_areas()));
grant select on identity.closed_opening to tandem_read, tandem_write;
grant select, insert on identity.closed_opening to tandem_projector;

-- Appending stops at a closed record; rebuild passes over what was handed on. Each function is otherwise as it was.
create function pg_temp.mend(p_function text, p_old text, p_new text) returns void language plpgsql as $$
declare
  source text := pg_get_functiondef(p_function::regprocedure);
begin
  if position(p_old in source) = 0 then raise exception '% does not hold: %', p_function, p_old; end if;
  execute replace(source, p_old, p_new);
end
$$;
select pg_temp.mend('log.append_few(jsonb, jsonb)',
  $old$      alive := r.child;$old$,
  $new$      if exists (select from closed_record c where c.area = r.area and c.child = r.child) then
        raise exception 'This record goes on in another area' using errcode = 'TI411';
      end if;
      alive := r.child;$new$);
select pg_temp.mend('log.append_many(jsonb)',
  $old$  select max((e ->> 'wave')::integer) into last_wave$old$,
  $new$  if exists (
    select from jsonb_array_elements(p_events) e
    join closed_record c on c.area = e ->> 'area' and c.child = (e ->> 'child')::uuid
  ) then
    raise exception 'This record goes on in another area' using errcode = 'TI411';
  end if;
  select max((e ->> 'wave')::integer) into last_wave$new$);
select pg_temp.mend('log.waves(text)', $old$w.type = 'RecordedOnWrongChild'$old$, $new$w.type in ('RecordedOnWrongChild', 'RecordHandedOn')$new$);

-- The streams of a child, each begun anew in another area and followed by every event as it was. Answers how many events.
create function log.continue_chains(p_from text, p_to text, p_child uuid, p_command uuid) returns integer
  language plpgsql security definer set search_path = read, identity, log, web, pg_temp as $$
declare
  old event;
  new_event event;
  head stream_head;
  carried integer := 0;
  done boolean;
begin
  for old in
    select e.* from event e
    where e.area = p_from and e.stream = any (array(select distinct m.stream from event m where m.area = p_from and m.child = p_child))
      -- What was recorded on the wrong child is not this child's; a stream of several children is nobody's alone.
      and not exists (select from event w where w.area = p_from and w.stream = e.stream
        and (w.type = 'RecordedOnWrongChild' or w.child is distinct from p_child and w.type <> 'ChainContinued'))
    order by e.position
  loop
    select h.* into head from stream_head h where h.area = p_to and h.stream = old.stream;
    if not found then
      new_event := row(p_to, old.stream, 1, nextval('log.event_position'), null, 'ChainContinued', 1,
        (select jsonb_build_object('from', p_from, 'version', count(*), 'hash', (select encode(h.hash, 'hex') from stream_head h where h.area = p_from and h.stream = old.stream),
           'positions', jsonb_agg(e.position order by e.version)) from event e where e.area = p_from and e.stream = old.stream),
        '{}'::jsonb, (app_at() at time zone 'Europe/London')::date, (app_at() at time zone 'Europe/London')::date, app_at(), app_person(),
        coalesce(current_setting('app.as', true), 'clock'), null, null, 'import', old.pack, '{}'::text[], p_command,
        uuid_send(gen_random_uuid()), null, sha256(convert_to(old.stream, 'UTF8')), null)::event;
      new_event.data_hash := sha256(new_event.salt || convert_to(new_event.data::text, 'UTF8'));
      new_event.hash := sha256(new_event.prev_hash || convert_to(canonical(new_event), 'UTF8'));
      insert into event select new_event.*;
      head := row(p_to, old.stream, 1, new_event.hash)::stream_head;
      insert into stream_head select head.*;
    end if;
    new_event := old;
    new_event.area := p_to;
    new_event.version := head.version + 1;
    new_event.position := nextval('log.event_position');
    new_event.prev_hash := head.hash;
    new_event.hash := sha256(new_event.prev_hash || convert_to(canonical(new_event), 'UTF8'));
    insert into event select new_event.*;
    insert into erasure (area, stream, version, erased_at, by_person, second_person, reason)
    select p_to, x.stream, new_event.version, x.erased_at, x.by_person, x.second_person, x.reason
    from erasure x where x.area = p_from and x.stream = old.stream and x.version = old.version;
    update stream_head h set version = new_event.version, hash = new_event.hash where h.area = p_to and h.stream = old.stream;
    done := project_event(new_event);
    carried := carried + 1;
  end loop;
  return carried;
end
$$;
comment on function log.continue_chains is 'Every stream of a child goes on in another area: its first event there keeps the hash of the old chain, and all others follow unchanged.';

-- Works the old chain out again from what stands in the new area alone.
create function log.continued_problems(p_area text) returns table (stream text, version integer, problem text)
  language plpgsql stable set search_path = log, identity, pg_temp as $$
declare
  start event;
  each event;
  place integer;
  chained bytea;
begin
  for start in select e.* from event e where e.area = p_area and e.type = 'ChainContinued' loop
    chained := sha256(convert_to(start.stream, 'UTF8'));
    place := 0;
    for each in select e.* from event e where e.area = p_area and e.stream = start.stream
      and e.version > start.version and e.version <= start.version + (start.data ->> 'version')::integer order by e.version
    loop
      each.area := start.data ->> 'from';
      each.version := place + 1;
      each.position := (start.data -> 'positions' ->> place)::bigint;
      chained := sha256(chained || convert_to(canonical(each), 'UTF8'));
      place := place + 1;
    end loop;
    stream := start.stream;
    version := start.version;
    if place <> (start.data ->> 'version')::integer or encode(chained, 'hex') is distinct from start.data ->> 'hash' then
      problem := 'is not the record that came from ' || coalesce(start.data ->> 'from', 'another area');
      return next;
    elsif exists (select from event o where o.area = start.data ->> 'from' and o.stream = start.stream
        and o.version = place and o.hash is distinct from chained) then
      problem := 'differs from the closed record in ' || (start.data ->> 'from');
      return next;
    end if;
  end loop;
end
$$;
comment on function log.continued_problems is 'Every chain that does not prove to be the one it says it continues. Nothing when each does.';
select pg_temp.mend('log.verify_problems(text)', 'select * from verify_area(p_area) v where v.problem is not null',
  'select * from verify_area(p_area) v where v.problem is not null
  union all
  select * from continued_problems(p_area)');

-- Who is who comes along: the child, the family, whoever the family said; everyone else as somebody whose place has ended.
create function identity.carry_child(p_from text, p_to text, p_child uuid, p_comes uuid[], p_setting uuid, p_on date) returns void
  language plpgsql security definer set search_path = read, identity, log, web, pg_temp as $$
declare
  known uuid[];
begin
  if not exists (select from child c where c.area = p_from and c.child = p_child and c.sealed_at is null and c.died_on is null) then
    raise exception 'Not a record that can move' using errcode = 'TI403';
  end if;
  if exists (select from child c where c.area = p_to and c.child = p_child)
     or exists (select from closed_record c where c.area = p_to and c.child = p_child) then
    raise exception 'There is a record of this child already' using errcode = 'TI409';
  end if;
  insert into child (area, child, born_on, sex, ethnicity, first_language, free_meals, school_code, portrait)
  select p_to, c.child, c.born_on, c.sex, c.ethnicity, c.first_language, c.free_meals, c.school_code, c.portrait from child c where c.area = p_from and c.child = p_child;
  insert into child_name select p_to, n.child, n.given, n.family, n.known_as, n.say_it, n.from_at, n.until_at from child_name n where n.area = p_from and n.child = p_child;
  -- A number that another child has there already is for a person to look at, and stays behind.
  insert into child_identifier select p_to, i.child, i.scheme, i.value from child_identifier i where i.area = p_from and i.child = p_child on conflict do nothing;
  -- Where the child was, with its days; where an authority answers for the child, it goes on answering (P16).
  insert into child_place (area, child, kind, body, words, year_group, from_on, until_on)
  select p_to, pl.child, pl.kind, pl.body, pl.words, pl.year_group, pl.from_on,
         case when pl.kind = 'responsible-authority' then pl.until_on else least(coalesce(pl.until_on, p_on - 1), p_on - 1) end
  from child_place pl
  where pl.area = p_from and pl.child = p_child and (pl.from_on < p_on or pl.kind = 'responsible-authority');
  insert into child_place (area, child, kind, body, words, from_on) values (p_to, p_child, 'taught-in', p_setting, '', p_on)
  on conflict (area, child, kind, from_on, words) do update set body = excluded.body, until_on = null;
  insert into circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at, admitted_by)
  select p_to, c.member, c.child, c.person, c.standing, c.relationship, c.acts_for, c.from_at,
         case when c.member = any (p_comes) or c.standing in ('child', 'parent', 'carer', 'adviser') then c.until_at else least(c.until_at, app_at()) end, c.admitted_by
  from circle c where c.area = p_from and c.child = p_child;
  insert into ended_place select p_to, x.member, x.child, x.person, x.known_as, x.body, x.ended_at, x.ended_by, x.reason from ended_place x where x.area = p_from and x.child = p_child;
  insert into ended_place_words select p_to, x.member, x.child, x.words from ended_place_words x where x.area = p_from and x.child = p_child;
  -- Whoever wrote here without a place of their own: their name stays on what they wrote.
  insert into circle (area, member, child, person, standing, relationship, from_at, until_at)
  select distinct on (w.person) p_to, gen_random_uuid(), p_child, w.person, 'other', 'wrote here before the move', app_at(), app_at()
  from event e, lateral (values (e.actor), (e.said_by)) w (person)
  where e.area = p_from and e.child = p_child and w.person is not null and w.person <> '00000000-0000-4000-8000-000000000000'
    and not exists (select from circle c where c.area = p_to and c.child = p_child and c.person = w.person);
  known := array(select distinct c.person from circle c where c.area = p_to and c.child = p_child);
  -- Their own ways to be reached come only with those who come along.
  insert into person (area, person, full_name, called, job_words, email, phone, phone_hours, home_language, interpreter, photo)
  select p_to, p.person, p.full_name, p.called, p.job_words, case when here then p.email end, case when here then p.phone end,
         case when here then p.phone_hours end, p.home_language, p.interpreter, p.photo
  from person p, lateral (select exists (select from circle c where c.area = p_to and c.child = p_child and c.person = p.person and c.until_at > app_at()) as here) h
  where p.area = p_from and p.person = any (known) on conflict (area, person) do nothing;
  insert into address select p_to, a.person, a.lines, a.postcode from address a
  where a.area = p_from and a.person = any (array(select c.person from circle c where c.area = p_to and c.child = p_child
    and c.standing in ('child', 'parent', 'carer') and c.until_at > app_at())) on conflict (area, person) do nothing;
  insert into body (area, body, kind, name, short_name, phone, email, part_of)
  select p_to, b.body, b.kind, b.name, b.short_name, b.phone, b.email, b.part_of from body b
  where b.area = p_from and (
    b.body = any (array(select distinct e.for_body from event e where e.area = p_from and e.child = p_child))
    or b.body = any (array(select distinct d.owed_by_body from duty d where d.area = p_from and d.child = p_child))
    or b.body = any (array(select distinct pl.body from child_place pl where pl.area = p_from and pl.child = p_child)))
  on conflict (area, body) do nothing;
  -- Those who come along may sign in there too; what they see is decided by relationship, not here.
  update account a set areas = a.areas || p_to
  where not p_to = any (a.areas) and a.person = any (array(
    select c.person from circle c where c.area = p_to and c.child = p_child and c.until_at > app_at()));
end
$$;
comment on function identity.carry_child is 'Who a child is and who stands around them, in another area: refused for a sealed child, for one who has died, and where there is a record already.';

-- What is left here is the log, and one row that says whose it was. No row of a read table is left: each stream was handed on.
create function identity.close_child(p_from text, p_child uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  people uuid[] := array(select distinct c.person from circle c where c.area = p_from and c.child = p_child and c.standing in ('child', 'parent', 'carer'));
begin
  insert into closed_record (area, child, given, family, known_as, born_on, closed_at)
  select c.area, c.child, n.given, n.family, n.known_as, c.born_on, app_at()
  from child c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
  where c.area = p_from and c.child = p_child;
  -- A link that was given opens nothing any more; a new one is given where the record is.
  delete from link_caller where area = p_from and child = p_child;
  delete from link_key where area = p_from and child = p_child;
  delete from move_reader where area = p_from and child = p_child;
  delete from ended_place_words where area = p_from and child = p_child;
  delete from ended_place where area = p_from and child = p_child;
  delete from circle where area = p_from and child = p_child;
  delete from child_place where area = p_from and child = p_child;
  delete from child_identifier where area = p_from and child = p_child;
  delete from child_name where area = p_from and child = p_child;
  delete from child where area = p_from and child = p_child;
  -- Where the family lives is nobody's here any more, unless another child of theirs is.
  delete from address a where a.area = p_from and a.person = any (people)
    and not exists (select from circle c where c.area = p_from and c.person = a.person);
  delete from person p where p.area = p_from and p.person = p_child;
end
$$;
comment on function identity.close_child is 'The record goes on elsewhere: here it is closed from this moment, for everyone.';

-- A legal reason opens a closed record to one person, for hours.
create function identity.open_closed(p_area text, p_child uuid, p_reason text, p_words text, p_hours integer) returns uuid
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
declare
  new_opening uuid := gen_random_uuid();
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not p_area = any (app_areas()) or coalesce(trim(p_words), '') = ''
     or not exists (select from closed_record c where c.area = p_area and c.child = p_child)
     or not exists (select from post p where p.area = p_area and p.person = app_person()
       and p.job in ('safeguarding-lead', 'area-officer', 'caseworker', 'partnership-officer')
       and p.from_on <= on_day and (p.until_on is null or p.until_on >= on_day)) then
    raise exception 'Only an officer or safeguarding lead, with a legal reason' using errcode = 'TI403';
  end if;
  insert into closed_opening (area, opening, child, person, reason, words, opened_at, until_at)
  values (p_area, new_opening, p_child, app_person(), p_reason, p_words, app_at(), app_at() + make_interval(hours => least(p_hours, 24)));
  insert into look (area, child, at, person, as_role, part, allowed, why)
  values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'closed record', true, p_reason);
  return new_opening;
end
$$;
-- What was told there, to whoever opened it, while it is open. A young person's own, kept for themself alone, stays so.
create function identity.read_closed(p_area text, p_child uuid)
  returns table (known_as text, "position" bigint, stream text, type text, happened_on date, actor uuid, said_by uuid, data jsonb)
  language plpgsql security definer set search_path = log, identity, web, pg_temp as $$
begin
  if not exists (select from closed_opening o where o.area = p_area and o.area = any (app_areas()) and o.child = p_child
      and o.person = app_person() and o.opened_at <= app_at() and o.until_at > app_at()) then
    return;
  end if;
  insert into look (area, child, at, person, as_role, part, allowed)
  values (p_area, p_child, app_at(), app_person(), coalesce(current_setting('app.as', true), ''), 'closed record', true);
  return query
    select c.known_as, e.position, e.stream, e.type, e.happened_on, e.actor, e.said_by,
           case when e.data ->> 'audience' = 'only-me' then e.data - 'words' else e.data end
    from event e join closed_record c on c.area = e.area and c.child = e.child
    where e.area = p_area and e.child = p_child
    order by e.position;
end
$$;
comment on function identity.read_closed is 'What happened in a closed record, for whoever opened it with a legal reason, while it is open. Each look is written down.';
comment on function identity.open_closed is 'Opens a record that moved away to one person, with a legal reason, for hours. Nothing can be written there all the same.';

do $$
declare
  door text;
begin
  foreach door in array array['carry_child(text, text, uuid, uuid[], uuid, date)', 'close_child(text, uuid)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_system', door);
  end loop;
  alter function identity.open_closed owner to tandem_projector;
  revoke all on function identity.open_closed from public;
  grant execute on function identity.open_closed to tandem_write;
  alter function identity.read_closed owner to tandem_projector;
  revoke all on function identity.read_closed from public;
  grant execute on function identity.read_closed to tandem_read, tandem_write;
  alter function log.continue_chains owner to tandem_projector;
  revoke all on function log.continue_chains from public;
  grant execute on function log.continue_chains to tandem_system;
end
$$;
