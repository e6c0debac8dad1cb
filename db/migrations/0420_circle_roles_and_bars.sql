-- What someone is to a child, said more exactly than by their standing: a foster carer, a social worker, a parent with or
-- without parental responsibility (P16). What they see still follows from the standing alone.
alter table identity.circle
  add column role text check (role in ('parent', 'guardian', 'parent-without-responsibility', 'foster-carer', 'relative-carer',
    'relative', 'adviser', 'social-worker', 'virtual-school-head', 'reviewing-officer', 'key-worker', 'visitor')),
  add column responsibility text check (responsibility in ('has', 'has-not', 'not-known')),
  add column delegated text;
comment on column identity.circle.role is 'What they are to the child, where it was asked. The words on a page are in relationship.';
comment on column identity.circle.responsibility is 'Whether they hold parental responsibility, as far as a person at the setting has seen: no sign-in proves it.';
comment on column identity.circle.delegated is 'Which everyday decisions a carer was given, in words: school trips, photographs.';

-- What a court has ordered about one person and one child. It holds until a person who leads on the child lifts it: an
-- order never lapses by a date alone.
create table identity.bar (
  area text not null,
  bar uuid not null,
  child uuid not null,
  person uuid not null,
  scope text not null check (scope in ('whereabouts', 'everything')),
  words text not null,
  look_again_on date,
  set_by uuid not null,
  from_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (area, bar)
);
comment on table identity.bar is 'What a court has barred somebody from: where a child lives and is taught, or everything about the child (ACC-4). Read by those who lead on the child alone.';
comment on column identity.bar.words is 'Which order, of which day, seen by whom. Never where anybody lives.';
create index bar_of_child on identity.bar (area, child) where lifted_at is null;
create index bar_of_person on identity.bar (area, person) where lifted_at is null;
select identity.secure_child_table('identity.bar');
drop policy readers on identity.bar;
create policy readers on identity.bar for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.standing in ('lead', 'officer')
      and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at()))));

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
    from circle c where c.area = p_area and c.child = any (wanted) and (c.standing <> 'adviser' or c.acts_for is null)
    union all
    -- Whoever acts for one person sees what that person sees, never more, and while that person does (P14).
    select c.area, c.person, c.child,
           case when w.standing in ('child', 'parent', 'carer') then 'adviser' else w.standing end,
           c.acts_for, greatest(c.from_at, w.from_at), least(c.until_at, w.until_at), 'circle:' || c.member
    from circle c
    join circle w on w.area = c.area and w.child = c.child and w.person = c.acts_for and w.standing in ('child', 'parent', 'carer', 'other')
    where c.area = p_area and c.child = any (wanted) and c.standing = 'adviser'
      and not exists (select from bar b where b.area = c.area and b.child = c.child and b.person = c.acts_for
        and b.scope = 'everything' and b.lifted_at is null)
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
    -- No post, class or second record is a way round what a court has ordered (ACC-4).
    and not exists (select from bar b where b.area = joined.area and b.child = joined.child and b.person = joined.person
      and b.scope = 'everything' and b.lifted_at is null)
  group by area, person, child, standing, from_at, source;
end
$$;

create trigger bar_set after insert on identity.bar referencing new table as new_rows for each statement execute function identity.access_follows('child');
create trigger bar_lifted after update on identity.bar referencing new table as new_rows for each statement execute function identity.access_follows('child');

-- The children whose whereabouts a court keeps from the one who asks, or from somebody they act for.
create function identity.kept_from_me() returns setof uuid language sql stable security definer set search_path = identity, pg_temp as $$
  select b.child from bar b
  where b.area = any (app_areas()) and b.scope = 'whereabouts' and b.lifted_at is null
    and (b.person = app_person() or exists (
      select from circle c where c.area = b.area and c.child = b.child and c.person = app_person() and c.acts_for = b.person
        and c.from_at <= app_at() and c.until_at > app_at()))
$$;
comment on function identity.kept_from_me is 'The children whose whereabouts a court has ordered to be kept from the one who asks.';

-- Where those children are taught, but for places the one who asks works at or has another child in: those they know.
create function identity.places_kept_from_me() returns setof uuid language sql stable security definer set search_path = identity, pg_temp as $$
  select distinct pl.body from child_place pl
  where pl.area = any (app_areas()) and pl.body is not null and pl.kind in ('taught-in', 'class')
    and pl.child in (select kept_from_me())
    and not exists (select from post p where p.area = pl.area and p.body = pl.body and p.person = app_person())
    and not exists (
      select from child_place o join child_access a on a.area = o.area and a.child = o.child and a.person = app_person()
      where o.area = pl.area and o.body = pl.body and o.child not in (select kept_from_me())
        and a.from_at <= app_at() and a.until_at > app_at())
$$;
comment on function identity.places_kept_from_me is 'Settings whose name and address a court has ordered to be kept from the one who asks.';

create policy kept on identity.child_place as restrictive for select to tandem_read, tandem_write
  using (not child = any (array(select identity.kept_from_me())));
create policy kept on identity.body as restrictive for select to tandem_read, tandem_write
  using (not body = any (array(select identity.places_kept_from_me())));
create policy kept on identity.setting as restrictive for select to tandem_read, tandem_write
  using (not body = any (array(select identity.places_kept_from_me())));
create policy kept on identity.post as restrictive for select to tandem_read, tandem_write
  using (not body = any (array(select identity.places_kept_from_me())));

create function identity.set_bar(p_area text, p_child uuid, p_person uuid, p_scope text, p_words text, p_look_again date) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  new_bar uuid := gen_random_uuid();
begin
  if not standing_with(p_area, p_child) && array['lead', 'officer'] or p_person = app_person() then
    raise exception 'Only whoever leads on a child writes down what a court has ordered' using errcode = 'TI403';
  end if;
  if p_person = p_child or coalesce(trim(p_words), '') = ''
    or not exists (select from person p where p.area = p_area and p.person = p_person) then
    raise exception 'A bar is about one known person, and says which order' using errcode = 'TI422';
  end if;
  if exists (select from bar b where b.area = p_area and b.child = p_child and b.person = p_person and b.scope = p_scope and b.lifted_at is null) then
    return null;
  end if;
  insert into bar (area, bar, child, person, scope, words, look_again_on, set_by, from_at)
  values (p_area, new_bar, p_child, p_person, p_scope, p_words, p_look_again, app_person(), app_at());
  return new_bar;
end
$$;
comment on function identity.set_bar is 'Writes down what a court has barred somebody from. It holds from this minute, whatever else they are to the child.';

create function identity.lift_bar(p_area text, p_bar uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into held from bar b where b.area = p_area and b.bar = p_bar;
  if held is null or held.person = app_person() or not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child lifts what a court had ordered' using errcode = 'TI403';
  end if;
  update bar set lifted_by = app_person(), lifted_at = app_at() where area = p_area and bar = p_bar and lifted_at is null;
end
$$;
comment on function identity.lift_bar is 'An order is over: a person says so, no date does.';

-- Nobody is let into a circle whom a court has barred from the child, or whose only way in is somebody who is barred.
create function identity.refuse_barred() returns trigger language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if exists (select from bar b where b.area = new.area and b.child = new.child and b.person in (new.person, new.acts_for)
      and b.scope = 'everything' and b.lifted_at is null) then
    raise exception 'A court has barred this person from this child' using errcode = 'TI423';
  end if;
  return new;
end
$$;
create trigger circle_barred before insert on identity.circle for each row execute function identity.refuse_barred();

create function identity.set_place_terms(p_area text, p_member uuid, p_role text, p_relationship text, p_responsibility text, p_delegated text, p_until timestamptz) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into held from circle c where c.area = p_area and c.member = p_member and c.until_at > app_at();
  if held is null or held.standing = 'child' or held.person = app_person() or not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child says what somebody is to them' using errcode = 'TI403';
  end if;
  if p_until <= app_at() then
    raise exception 'A place does not end in the past' using errcode = 'TI422';
  end if;
  -- A day set here is no way round the reason that ending a parent's or an adviser's place needs (ACC-6).
  if held.standing in ('parent', 'adviser') and p_until < held.until_at then
    raise exception 'A place of the family ends for a reason' using errcode = 'TI422';
  end if;
  update circle set role = p_role, relationship = p_relationship, responsibility = p_responsibility,
    delegated = nullif(trim(p_delegated), ''), until_at = p_until
  where area = p_area and member = p_member;
end
$$;
comment on function identity.set_place_terms is 'What somebody is to a child, which decisions they were given, and until when. Their standing stays: another standing is another place.';

do $$
declare
  door text;
begin
  foreach door in array array['set_bar(text, uuid, uuid, text, text, date)', 'lift_bar(text, uuid)', 'kept_from_me()', 'places_kept_from_me()',
    'set_place_terms(text, uuid, text, text, text, text, timestamptz)', 'refuse_barred()'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_read, tandem_write, tandem_system', door);
  end loop;
end
$$;
