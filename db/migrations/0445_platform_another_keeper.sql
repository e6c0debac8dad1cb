-- Two people are named on a sealed move, and one of them leaves. Then nobody could ever look behind it, a court's order or
-- not. The area's officer names another in their place, with a reason that is kept (IDT-8). They learn that there is a seal,
-- when it was made and who is named; not whose it is, nor why.
alter table identity.seal add column handle uuid not null default gen_random_uuid();
comment on column identity.seal.handle is 'How the area''s officer points to this seal without knowing the child.';
create unique index seal_by_handle on identity.seal (area, handle);

create table identity.seal_keeper (
  area text not null,
  keeper uuid not null default gen_random_uuid(),
  child uuid not null,
  left_person uuid not null,
  person uuid not null,
  named_by uuid not null,
  named_at timestamptz not null,
  reason text not null check (trim(reason) <> ''),
  primary key (area, keeper),
  check (person <> left_person and person <> named_by)
);
comment on table identity.seal_keeper is 'Somebody was named on a seal in place of one who had left: by whom, when and why. Read by those two, and nobody else.';
create index seal_keeper_of_child on identity.seal_keeper (area, child);
alter table identity.seal_keeper enable row level security;
alter table identity.seal_keeper force row level security;
create policy projector on identity.seal_keeper to tandem_projector using (area = any (identity.app_areas()));
grant select, insert on identity.seal_keeper to tandem_projector;

create function identity.keeps_children_safe(p_area text, p_person uuid) returns boolean
  language sql stable security definer set search_path = identity, pg_temp as $$
  select exists (select from post p where p.area = p_area and p.person = p_person
    and p.job in ('safeguarding-lead', 'area-officer', 'head')
    and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$$;
comment on function identity.keeps_children_safe is 'Whether somebody holds a post today that may be named on a seal.';

create function identity.is_officer(p_area text) returns boolean
  language sql stable security definer set search_path = identity, pg_temp as $$
  select p_area = any (app_areas()) and exists (select from post p where p.area = p_area and p.person = app_person() and p.job = 'area-officer'
    and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date))
$$;
comment on function identity.is_officer is 'Whether the one who asks is the area''s officer today.';

create function identity.list_left_seals() returns table (area text, handle uuid, sealed_at timestamptz, left_person uuid, stays uuid)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select s.area, s.handle, s.sealed_at, named.person, named.other
  from seal s, lateral (values (s.first_person, s.second_person), (s.second_person, s.first_person)) named (person, other)
  where is_officer(s.area) and not keeps_children_safe(s.area, named.person)
  order by s.sealed_at, s.handle, named.person
$$;
comment on function identity.list_left_seals is 'Seals of which somebody named holds no post any more: for the area''s officer, who names another. Not whose they are.';

create function identity.name_keeper(p_area text, p_handle uuid, p_left uuid, p_person uuid, p_reason text) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  if not is_officer(p_area) then
    raise exception 'Only the area''s officer names another on a seal' using errcode = 'TI403';
  end if;
  select * into held from seal s where s.area = p_area and s.handle = p_handle for update;
  if held is null or p_left not in (held.first_person, held.second_person) or keeps_children_safe(p_area, p_left)
    or p_person in (held.first_person, held.second_person, app_person()) or not keeps_children_safe(p_area, p_person)
    or coalesce(trim(p_reason), '') = '' then
    raise exception 'Another is named for one who has left, with a reason, and is not who names them' using errcode = 'TI403';
  end if;
  insert into seal_keeper (area, child, left_person, person, named_by, named_at, reason)
  values (p_area, held.child, p_left, p_person, app_person(), app_at(), p_reason);
  update seal s set first_person = case when s.first_person = p_left then p_person else s.first_person end,
    second_person = case when s.second_person = p_left then p_person else s.second_person end
  where s.area = p_area and s.child = held.child;
end
$$;
comment on function identity.name_keeper is 'Names another on a seal in place of one who has left (IDT-8). Opens nothing: the two named still look together.';

create function identity.list_seal_keepers() returns table (area text, child uuid, left_person uuid, person uuid, named_by uuid, named_at timestamptz, reason text)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select k.area, k.child, k.left_person, k.person, k.named_by, k.named_at, k.reason from seal_keeper k
  where is_named_on_seal(k.area, k.child) order by k.named_at desc
$$;
comment on function identity.list_seal_keepers is 'Who was named on a seal in whose place, by whom and why: for the two who are named on it now.';

-- Somebody who asked and then left never opens it: whoever asks next begins anew.
create or replace function identity.open_seal(p_area text, p_opening uuid, p_hours integer) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into held from seal_opening o where o.area = p_area and o.opening = p_opening;
  if held is null or held.first_person = app_person() or not is_named_on_seal(p_area, held.child)
    or not exists (select from seal s where s.area = p_area and s.child = held.child and held.first_person in (s.first_person, s.second_person)) then
    raise exception 'The other of the two named on the seal is needed' using errcode = 'TI403';
  end if;
  update seal_opening set second_person = app_person(), opened_at = app_at(), until_at = app_at() + make_interval(hours => least(p_hours, 24))
  where area = p_area and opening = p_opening and opened_at is null;
  perform refresh_child_access(p_area, array[held.child]);
end
$$;

do $$
declare
  door text;
begin
  foreach door in array array['keeps_children_safe(text, uuid)', 'is_officer(text)', 'list_left_seals()',
    'name_keeper(text, uuid, uuid, uuid, text)', 'list_seal_keepers()'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
  end loop;
  grant execute on function identity.list_left_seals() to tandem_read, tandem_write;
  grant execute on function identity.list_seal_keepers() to tandem_read, tandem_write;
  grant execute on function identity.name_keeper(text, uuid, uuid, uuid, text) to tandem_write;
end
$$;
