-- What happens to identity in real life: a child dies, is the same child after all, was written to by mistake, or must
-- not be found again (P2, P3).

create table identity.same_child (
  area text not null,
  link uuid not null,
  child uuid not null,
  same_as uuid not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  primary key (area, link),
  check (child <> same_as)
);
comment on table identity.same_child is 'Two records that a person confirmed to be one child''s; reversible (P3).';
select identity.secure_child_table('identity.same_child');

create table identity.breach (
  area text not null,
  breach uuid not null,
  child uuid not null,
  right_child uuid not null,
  stream text not null,
  found_on date not null,
  found_by uuid not null,
  told_on date,
  primary key (area, breach)
);
comment on table identity.breach is 'Something recorded on the wrong child: both families are told, and it is noted (P3).';
alter table identity.breach enable row level security;
alter table identity.breach force row level security;
create policy readers on identity.breach for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and (child = any (identity.my_children()) or right_child = any (identity.my_children())));
create policy projector on identity.breach to tandem_projector using (area = any (identity.app_areas()));
grant select on identity.breach to tandem_read, tandem_write;
grant select, insert, update on identity.breach to tandem_projector;

create table identity.seal (
  area text not null,
  child uuid not null,
  new_area text not null,
  new_child uuid not null,
  sealed_at timestamptz not null,
  first_person uuid not null,
  second_person uuid not null,
  reason text not null,
  primary key (area, child),
  check (first_person <> second_person)
);
comment on table identity.seal is 'Which child a sealed child became. Read by nobody but the function that two named people use together.';
create table identity.seal_opening (
  area text not null,
  opening uuid not null,
  child uuid not null,
  first_person uuid not null,
  second_person uuid,
  reason text not null,
  asked_at timestamptz not null,
  opened_at timestamptz,
  until_at timestamptz,
  primary key (area, opening),
  check (second_person is null or first_person <> second_person)
);
comment on table identity.seal_opening is 'Two named people looking behind a seal together, for hours, with a reason.';
do $$
declare
  each text;
begin
  foreach each in array array['identity.seal', 'identity.seal_opening'] loop
    execute format('alter table %s enable row level security', each);
    execute format('alter table %s force row level security', each);
    execute format('create policy projector on %s to tandem_projector using (area = any (identity.app_areas()))', each);
    execute format('grant select, insert, update on %s to tandem_projector', each);
  end loop;
end
$$;

create or replace function identity.refresh_child_access(p_area text, p_children uuid[]) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  -- Whoever may see one of two records that are one child's may see both.
  wanted uuid[] := array(
    select unnest(p_children) union
    select s.same_as from same_child s where s.area = p_area and s.child = any (p_children) union
    select s.child from same_child s where s.area = p_area and s.same_as = any (p_children));
begin
  delete from child_access where area = p_area and child = any (wanted);
  insert into child_access (area, person, child, standing, acts_for, from_at, until_at, source)
  with own as (
    select c.area, c.person, c.child, c.standing, c.acts_for, c.from_at, c.until_at, 'circle:' || c.member as source
    from circle c where c.area = p_area and c.child = any (wanted)
    union all
    select p.area, p.person, pl.child, 'lead', null,
           greatest(day_starts(p.from_on), day_starts(pl.from_on)),
           least(coalesce(day_starts(p.until_on + 1), 'infinity'), coalesce(day_starts(pl.until_on + 1), 'infinity')),
           'post:' || p.body
    from child_place pl
    join post p on p.area = pl.area and p.body = pl.body and p.job in ('inclusion-lead', 'head', 'safeguarding-lead', 'area-officer')
    where pl.area = p_area and pl.child = any (wanted) and pl.kind = 'taught-in'
    union all
    select t.area, t.person, pl.child, case t.as_job when 'supply' then 'supply' else 'in-charge' end, null,
           greatest(t.from_at, day_starts(pl.from_on)),
           least(t.until_at, coalesce(day_starts(pl.until_on + 1), 'infinity')),
           'class:' || t.body || ':' || t.class_words
    from child_place pl
    join teaches t on t.area = pl.area and t.body = pl.body and t.class_words = pl.words
    where pl.area = p_area and pl.child = any (wanted) and pl.kind = 'class'
  ), sighted as (
    select own.* from own where until_at > from_at
      and exists (select from child ch where ch.area = p_area and ch.child = own.child and ch.sealed_at is null)
    union all
    -- Behind a seal: two named people together, for hours.
    select o.area, who.person, o.child, 'officer', null, o.opened_at, o.until_at, 'seal:' || o.opening
    from seal_opening o, unnest(array[o.first_person, o.second_person]) as who(person)
    where o.area = p_area and o.child = any (wanted) and o.opened_at is not null
  ), joined as (
    select sighted.* from sighted
    union all
    select sighted.area, sighted.person, case when s.child = sighted.child then s.same_as else s.child end,
           sighted.standing, sighted.acts_for, greatest(sighted.from_at, s.confirmed_at), sighted.until_at, 'same:' || sighted.source
    from sighted join same_child s on s.area = sighted.area and s.undone_at is null and sighted.child in (s.child, s.same_as)
  )
  select area, person, child, standing, max(acts_for::text)::uuid, from_at, max(until_at), source
  from joined where until_at > from_at and child = any (wanted)
  group by area, person, child, standing, from_at, source;
end
$$;

create function identity.say_same_child(p_area text, p_child uuid, p_same_as uuid) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  new_link uuid := gen_random_uuid();
begin
  if not (standing_with(p_area, p_child) && array['lead', 'officer'] and standing_with(p_area, p_same_as) && array['lead', 'officer', 'in-charge', 'service']) then
    raise exception 'Only a lead who knows both may say that two records are one child''s' using errcode = 'TI403';
  end if;
  insert into same_child (area, link, child, same_as, confirmed_by, confirmed_at)
  values (p_area, new_link, p_child, p_same_as, app_person(), app_at());
  update child set same_as = p_same_as where area = p_area and child = p_child;
  return new_link;
end
$$;
comment on function identity.say_same_child is 'A lead confirms that two records are one child''s. Answers the link, by which it can be undone.';

create function identity.undo_same_child(p_area text, p_link uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into strict held from same_child s where s.area = p_area and s.link = p_link;
  if not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only a lead may undo it' using errcode = 'TI403';
  end if;
  update same_child set undone_by = app_person(), undone_at = app_at() where area = p_area and link = p_link;
  update child set same_as = null where area = p_area and child = held.child;
end
$$;

create function identity.note_death(p_area text, p_child uuid, p_on date) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not standing_with(p_area, p_child) && array['lead', 'officer', 'parent', 'carer'] then
    raise exception 'Only the family or the lead may say so' using errcode = 'TI403';
  end if;
  update child set died_on = p_on where area = p_area and child = p_child;
end
$$;

create function identity.note_breach(p_area text, p_wrong uuid, p_right uuid, p_stream text) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  new_breach uuid := gen_random_uuid();
begin
  insert into breach (area, breach, child, right_child, stream, found_on, found_by)
  values (p_area, new_breach, p_wrong, p_right, p_stream, (app_at() at time zone 'Europe/London')::date, app_person());
  return new_breach;
end
$$;

create function identity.seal_child(p_area text, p_child uuid, p_new jsonb, p_second uuid, p_reason text) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  new_child uuid;
begin
  if p_second = app_person() then
    raise exception 'A second person is needed, not the same one twice' using errcode = 'TI403';
  end if;
  new_child := introduce_child(p_new);
  insert into seal (area, child, new_area, new_child, sealed_at, first_person, second_person, reason)
  values (p_area, p_child, p_new ->> 'area', new_child, app_at(), app_person(), p_second, p_reason);
  update circle set until_at = app_at() where area = p_area and child = p_child and until_at > app_at();
  update child set sealed_at = app_at() where area = p_area and child = p_child;
  return new_child;
end
$$;
comment on function identity.seal_child is 'A sealed move: a new child, the old circle ended that minute, nothing of the old reachable but by two named people together (P2).';

create function identity.ask_to_open_seal(p_area text, p_child uuid, p_reason text) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  new_opening uuid := gen_random_uuid();
begin
  if not exists (select from post p where p.area = p_area and p.person = app_person() and p.job in ('safeguarding-lead', 'area-officer')) then
    raise exception 'Only a safeguarding lead or the area''s officer may ask' using errcode = 'TI403';
  end if;
  insert into seal_opening (area, opening, child, first_person, reason, asked_at) values (p_area, new_opening, p_child, app_person(), p_reason, app_at());
  return new_opening;
end
$$;

create function identity.open_seal(p_area text, p_opening uuid, p_hours integer) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into strict held from seal_opening o where o.area = p_area and o.opening = p_opening;
  if held.first_person = app_person() or not exists (select from post p where p.area = p_area and p.person = app_person() and p.job in ('safeguarding-lead', 'area-officer')) then
    raise exception 'A second person with that post is needed' using errcode = 'TI403';
  end if;
  update seal_opening set second_person = app_person(), opened_at = app_at(), until_at = app_at() + make_interval(hours => least(p_hours, 24))
  where area = p_area and opening = p_opening;
  perform refresh_child_access(p_area, array[held.child]);
end
$$;

create trigger same_added after insert on identity.same_child referencing new table as new_rows for each statement execute function identity.access_follows('child');
create trigger same_changed after update on identity.same_child referencing new table as new_rows for each statement execute function identity.access_follows('child');

-- What was written for the wrong child: its words go, and only the note that it was moved stays.
create function log.erase_stream(p_area text, p_stream text, p_reason text) returns void
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
begin
  insert into erasure (area, stream, version, erased_at, by_person, reason)
  select e.area, e.stream, e.version, app_at(), app_person(), p_reason from event e
  where e.area = p_area and e.stream = p_stream and e.type <> 'RecordedOnWrongChild' and e.salt is not null;
  perform set_config('log.erasing', 'yes', true);
  update event set data = '{}', salt = null where area = p_area and stream = p_stream and type <> 'RecordedOnWrongChild' and salt is not null;
  perform set_config('log.erasing', 'no', true);
end
$$;

create function log.stream_versions(p_area text, p_streams text[]) returns table (stream text, version integer)
  language sql stable security definer set search_path = log, identity, pg_temp as $$
  select s.stream, s.version from stream_head s where s.area = p_area and s.stream = any (p_streams)
$$;
comment on function log.stream_versions is 'How far streams have got: a number each, and nothing of what is in them.';

do $$
declare
  door text;
begin
  foreach door in array array['say_same_child(text, uuid, uuid)', 'undo_same_child(text, uuid)', 'note_death(text, uuid, date)',
    'note_breach(text, uuid, uuid, text)', 'seal_child(text, uuid, jsonb, uuid, text)', 'ask_to_open_seal(text, uuid, text)', 'open_seal(text, uuid, integer)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_write, tandem_system', door);
  end loop;
  alter function log.erase_stream owner to tandem_projector;
  revoke all on function log.erase_stream from public;
  grant execute on function log.erase_stream to tandem_system;
  alter function log.stream_versions owner to tandem_projector;
  revoke all on function log.stream_versions from public;
  grant execute on function log.stream_versions to tandem_write, tandem_system;
end
$$;
