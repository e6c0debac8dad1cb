-- Somebody at work who has no relationship with the child in front of them: an ambulance at the gate, a child lost on a
-- trip. They name the child exactly, say why, and read one page for hours. It opens that page and no table: row-level
-- security knows nothing of it, so nothing else of the record can be reached this way (ACC-20, ACC-21).
create table identity.emergency (
  area text not null,
  emergency uuid not null,
  child uuid not null,
  person uuid not null,
  as_role text not null,
  body uuid not null,
  reason text not null check (reason in ('ill-or-hurt', 'lost-or-found', 'away-from-setting', 'in-danger', 'other')),
  words text not null,
  asked_at timestamptz not null,
  opened_at timestamptz,
  until_at timestamptz,
  told_at timestamptz,
  agreed_by uuid,
  check (agreed_by is null or agreed_by <> person),
  -- Nobody looks untold unless a second person agreed to it first.
  check (opened_at is null or told_at is not null or agreed_by is not null),
  primary key (area, emergency)
);
comment on table identity.emergency is 'An emergency look: who, why, from when to when, and when the family was told. Read by whoever asked, and by the child, the family and the lead once they were told; never before.';
create index emergency_of_child on identity.emergency (area, child);
create index emergency_of_person on identity.emergency (area, person);
select identity.secure_child_table('identity.emergency');
drop policy readers on identity.emergency;
create policy readers on identity.emergency for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and (person = identity.app_person() or told_at is not null and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.standing in ('child', 'parent', 'carer', 'lead')
      and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())))));

create table identity.emergency_withheld (
  area text not null,
  emergency uuid not null,
  step uuid not null,
  words text not null,
  by_person uuid not null,
  at timestamptz not null,
  review_on date,
  primary key (area, emergency, step)
);
comment on table identity.emergency_withheld is 'Why the family is not told yet: asked with a reason of safeguarding, agreed by a second person until a day, and again each time it was agreed anew. Read through functions alone: what stands here may be what puts a child in danger.';

create table identity.emergency_attempt (
  area text not null,
  attempt uuid not null,
  person uuid not null,
  at timestamptz not null,
  child uuid,
  primary key (area, attempt)
);
comment on table identity.emergency_attempt is 'Every time somebody named a child in an emergency, right (then with the child) or wrong. What was typed is not kept.';
create index emergency_attempt_of on identity.emergency_attempt (person, at);
do $$
declare
  each text;
begin
  foreach each in array array['identity.emergency_withheld', 'identity.emergency_attempt'] loop
    execute format('alter table %s enable row level security', each);
    execute format('alter table %s force row level security', each);
    execute format('create policy projector on %s to tandem_projector using (area = any (identity.app_areas()))', each);
    execute format('grant select, insert on %s to tandem_projector', each);
  end loop;
end
$$;

alter table web.look add column emergency uuid;
comment on column web.look.emergency is 'The emergency it was: its reason stands there, and is read with the look.';
grant update (withheld) on web.look to tandem_projector;

-- What an adult needs in the first minute, of one child: what keeps them safe, what helps, whom to ask. Only what the
-- family lets everyone around the child read. Called by the two doors that open it, and granted to nobody.
create function identity.one_minute(p_area text, p_child uuid) returns jsonb
  language plpgsql stable security definer set search_path = identity, read, pg_temp as $$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  return (
    select jsonb_build_object(
      'child', c.child, 'area', c.area, 'knownAs', n.known_as, 'fullName', n.given || ' ' || n.family, 'sayIt', n.say_it,
      'bornOn', c.born_on, 'portrait', c.portrait,
      'className', (select pl.words from child_place pl where pl.area = c.area and pl.child = c.child and pl.kind = 'class'
        and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day) order by pl.from_on desc limit 1),
      'setting', (select jsonb_build_object('name', b.name, 'phone', b.phone) from child_place pl
        join body b on b.area = pl.area and b.body = pl.body
        where pl.area = c.area and pl.child = c.child and pl.kind = 'taught-in'
          and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day) order by pl.from_on desc limit 1),
      'entries', (select coalesce(jsonb_agg(jsonb_build_object('entry', e.entry, 'part', e.part, 'words', e.words, 'voice', e.voice,
          'typedBy', coalesce(p.full_name, ''), 'writtenOn', e.written_on, 'checkBy', e.check_by) order by e.written_on, e.entry), '[]')
        from record_entry e left join person p on p.area = e.area and p.person = e.typed_by
        where e.area = c.area and e.child = c.child and e.is_latest
          and (e.part = 'keep-me-safe' and e.audience = 'in-charge' or e.part in ('helps', 'communicate', 'good-at') and e.audience = 'circle')),
      'ask', (select coalesce(jsonb_agg(distinct jsonb_build_object('name', p.full_name, 'job', p.job_words, 'phone', p.phone)), '[]')
        from child_place pl
        join post o on o.area = pl.area and o.body = pl.body and o.job in ('inclusion-lead', 'safeguarding-lead')
          and o.from_on <= on_day and (o.until_on is null or o.until_on >= on_day)
        join person p on p.area = o.area and p.person = o.person
        where pl.area = c.area and pl.child = c.child and pl.kind = 'taught-in'
          and pl.from_on <= on_day and (pl.until_on is null or pl.until_on >= on_day)))
    from child c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
    where c.area = p_area and c.child = p_child and c.sealed_at is null and c.died_on is null);
end
$$;
comment on function identity.one_minute is 'One child on one page for an adult who has minutes: keep me safe, what helps, whom to ask. Nothing for a sealed record or a child who has died.';

create function identity.is_barred(p_area text, p_child uuid, p_person uuid) returns boolean language sql stable
  set search_path = identity, pg_temp as $$
  select exists (select from bar b where b.area = p_area and b.child = p_child and b.person = p_person and b.lifted_at is null)
$$;
comment on function identity.is_barred is 'Whether a court keeps this person from this child, wholly or from where the child is: no emergency is a way round it.';

create function identity.plain_name(p text) returns text language sql immutable parallel safe as $$
  select translate(regexp_replace(lower(btrim(p)), '\s+', ' ', 'g'), '’‘', '''''')
$$;

create function identity.works_today(p_area text, p_person uuid) returns uuid language sql stable
  set search_path = identity, pg_temp as $$
  select p.body from post p join body b on b.area = p.area and b.body = p.body and b.kind in ('setting', 'health-service', 'council')
  where p.area = p_area and p.person = p_person and p.from_on <= (app_at() at time zone 'Europe/London')::date
    and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date)
  order by p.from_on limit 1
$$;
comment on function identity.works_today is 'The setting, health service or council somebody has a post at today; nothing for anybody else.';

-- One who is named exactly, or nobody. A wrong name, a child of nobody here, a child one is kept from and a sealed record
-- are the same nobody, and each try is written down.
create function identity.name_in_emergency(p_given text, p_family text, p_born date, p_class_code text, p_limit integer)
  returns table (state text, area text, child uuid)
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  found record;
  many integer;
begin
  select count(*) into many from emergency_attempt a
  where a.area = any (app_areas()) and a.person = app_person() and a.at > app_at() - interval '1 hour' and a.at <= app_at();
  if many >= p_limit then
    state := 'too-many';
    return next;
    return;
  end if;
  select min(c.area) as area, (array_agg(c.child))[1] as child, count(*) as hits into found
  from child c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
  where c.area = any (app_areas()) and c.sealed_at is null and c.died_on is null and c.same_as is null
    and plain_name(p_given) in (plain_name(n.given), plain_name(n.known_as)) and plain_name(n.family) = plain_name(p_family)
    and (c.born_on = p_born or p_born is null and in_class_of_code(c.area, c.child, p_class_code));
  if found.hits <> 1 or works_today(found.area, app_person()) is null or is_barred(found.area, found.child, app_person())
    or exists (select from ended_place e where e.area = found.area and e.child = found.child and e.person = app_person())
    or exists (select from circle k where k.area = found.area and k.child = found.child and k.person = app_person() and k.standing in ('parent', 'carer', 'adviser', 'child')) then
    found.area := (app_areas())[1];
    found.child := null;
  end if;
  insert into emergency_attempt (area, attempt, person, at, child)
  values (found.area, gen_random_uuid(), app_person(), app_at(), found.child);
  state := case when found.child is null then 'nobody' when found.child = any (my_children()) then 'known' else 'named' end;
  area := found.area;
  child := found.child;
  return next;
end
$$;
comment on function identity.name_in_emergency is 'Whether a child was named exactly by somebody at work in that child''s area. Every wrong answer is the same, tries are counted by the hour, and nothing is a search.';

create function identity.open_emergency(p_area text, p_child uuid, p_reason text, p_words text, p_hours integer, p_withhold text) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  made uuid := gen_random_uuid();
  mine uuid := works_today(p_area, app_person());
  waits boolean := coalesce(btrim(p_withhold), '') <> '';
begin
  if mine is null or coalesce(btrim(p_words), '') = '' or not exists (
    select from emergency_attempt a where a.area = p_area and a.person = app_person() and a.child = p_child and a.at > app_at() - interval '15 minutes') then
    raise exception 'The child was not named, or no reason was given' using errcode = 'TI403';
  end if;
  insert into emergency (area, emergency, child, person, as_role, body, reason, words, asked_at, opened_at, until_at, told_at)
  values (p_area, made, p_child, app_person(), coalesce(current_setting('app.as', true), ''), mine, p_reason, p_words, app_at(),
          case when waits then null else app_at() end, case when waits then null else app_at() + make_interval(hours => p_hours) end,
          case when waits then null else app_at() end);
  if waits then
    insert into emergency_withheld (area, emergency, step, words, by_person, at) values (p_area, made, gen_random_uuid(), p_withhold, app_person(), app_at());
  end if;
  return made;
end
$$;
comment on function identity.open_emergency is 'Opens one page for hours, and the family is told; or, where telling would be dangerous, asks a second person first and opens nothing until they agree.';

-- The second person: somebody whose post is to keep children safe, where the child is taught, where the one who asks
-- works, or for the area; never the one who asks.
create function identity.may_agree_withheld(p_area text, p_emergency uuid) returns boolean language sql stable
  set search_path = identity, pg_temp as $$
  select exists (
    select from emergency e join post p on p.area = e.area and p.person = app_person() and p.job in ('safeguarding-lead', 'area-officer', 'head')
      and p.from_on <= (app_at() at time zone 'Europe/London')::date and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date)
    where e.area = p_area and e.emergency = p_emergency and e.area = any (app_areas()) and e.person <> app_person()
      and (p.job = 'area-officer' or p.body = e.body or exists (
        select from child_place pl where pl.area = e.area and pl.child = e.child and pl.kind = 'taught-in' and pl.body = p.body
          and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date))))
$$;

create function identity.agree_withheld(p_area text, p_emergency uuid, p_words text, p_hours integer, p_review date) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into held from emergency e where e.area = p_area and e.emergency = p_emergency for update;
  if held is null or held.told_at is not null or not may_agree_withheld(p_area, p_emergency) or coalesce(btrim(p_words), '') = '' then
    raise exception 'A second person whose post is to keep children safe is needed, with a reason' using errcode = 'TI403';
  end if;
  update emergency e set agreed_by = app_person(), opened_at = coalesce(e.opened_at, app_at()),
    until_at = coalesce(e.until_at, app_at() + make_interval(hours => p_hours))
  where e.area = p_area and e.emergency = p_emergency;
  insert into emergency_withheld (area, emergency, step, words, by_person, at, review_on)
  values (p_area, p_emergency, gen_random_uuid(), p_words, app_person(), app_at(), p_review);
end
$$;
comment on function identity.agree_withheld is 'A second person agrees that the family is not told before a day; and again, each time that day has come.';

create function identity.tell_emergency(p_area text, p_emergency uuid, p_hours integer) returns boolean
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
declare
  held record;
begin
  select * into held from emergency e where e.area = p_area and e.emergency = p_emergency for update;
  if held is null or not (held.person = app_person() or may_agree_withheld(p_area, p_emergency) or session_user = 'tandem_system') then
    raise exception 'Only who asked, or who keeps children safe there, tells of it' using errcode = 'TI403';
  end if;
  if held.told_at is not null then return false; end if;
  -- Who waited for a second person may go on without: then it opens now, if they are the one who asked.
  if held.opened_at is null and held.person <> app_person() then
    raise exception 'It was never opened' using errcode = 'TI403';
  end if;
  update emergency e set told_at = app_at(), opened_at = coalesce(e.opened_at, app_at()),
    until_at = coalesce(e.until_at, app_at() + make_interval(hours => p_hours))
  where e.area = p_area and e.emergency = p_emergency;
  update look l set withheld = false where l.area = p_area and l.child = held.child and l.emergency = p_emergency and l.withheld;
  return true;
end
$$;
comment on function identity.tell_emergency is 'From now the family and the lead read of this look. False when they did already.';

create function identity.list_withheld() returns table (area text, emergency uuid, child uuid, known_as text, person uuid, body uuid, reason text,
    words text, why text, asked_at timestamptz, opened_at timestamptz, agreed_by uuid, review_on date, mine boolean)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select e.area, e.emergency, e.child, n.known_as, e.person, e.body, e.reason, e.words,
         (select string_agg(w.words, E'\n' order by w.at, w.review_on nulls first) from emergency_withheld w where w.area = e.area and w.emergency = e.emergency),
         e.asked_at, e.opened_at, e.agreed_by,
         (select max(w.review_on) from emergency_withheld w where w.area = e.area and w.emergency = e.emergency), e.person = app_person()
  from emergency e join child_name n on n.area = e.area and n.child = e.child and n.until_at = 'infinity'
  where e.area = any (app_areas()) and e.told_at is null and (e.person = app_person() or may_agree_withheld(e.area, e.emergency))
  order by e.asked_at
$$;
comment on function identity.list_withheld is 'What the family is not told yet, for whoever asked and whoever may agree: waiting for a second person, or until a day.';

create function identity.list_untold_due(p_area text, p_on date) returns table (emergency uuid, child uuid, person uuid)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select e.emergency, e.child, e.person from emergency e
  where e.area = p_area and e.told_at is null and e.opened_at is not null
    and (select max(w.review_on) from emergency_withheld w where w.area = e.area and w.emergency = e.emergency) <= p_on
  order by e.asked_at
$$;
comment on function identity.list_untold_due is 'Whose day to be told has come and was not put off by two people: for the daily round.';

create function identity.look_in_emergency(p_emergency uuid) returns jsonb
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
declare
  held record;
  shown jsonb;
begin
  select * into held from emergency e where e.area = any (app_areas()) and e.emergency = p_emergency and e.person = app_person()
    and e.opened_at <= app_at() and e.until_at > app_at();
  if held is null or works_today(held.area, app_person()) is null or is_barred(held.area, held.child, app_person()) then return null; end if;
  shown := one_minute(held.area, held.child);
  if shown is null then return null; end if;
  if not exists (select from look l where l.area = held.area and l.child = held.child and l.person = app_person()
      and l.emergency = p_emergency and l.at > app_at() - interval '15 minutes' and l.at <= app_at()) then
    insert into look (area, child, at, person, as_role, part, allowed, why, withheld, emergency)
    values (held.area, held.child, app_at(), app_person(), held.as_role, 'emergency', true, held.reason, held.told_at is null, p_emergency);
  end if;
  return shown || jsonb_build_object('until', held.until_at, 'told', held.told_at is not null, 'reason', held.reason, 'words', held.words,
    'call', (select coalesce(jsonb_agg(jsonb_build_object('name', p.full_name, 'is', c.relationship, 'phone', p.phone) order by c.from_at), '[]')
      from circle c join person p on p.area = c.area and p.person = c.person
      where c.area = held.area and c.child = held.child and c.standing in ('parent', 'carer') and c.from_at <= app_at() and c.until_at > app_at()));
end
$$;
comment on function identity.look_in_emergency is 'The page an emergency opened, while it is open and for whoever asked alone. The look is written down, and shown to the family once they are told.';

create function identity.list_my_emergencies() returns table (area text, emergency uuid, known_as text, reason text, opened_at timestamptz, until_at timestamptz, told boolean)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select e.area, e.emergency, n.known_as, e.reason, e.opened_at, e.until_at, e.told_at is not null
  from emergency e join child_name n on n.area = e.area and n.child = e.child and n.until_at = 'infinity'
  where e.area = any (app_areas()) and e.person = app_person() and e.opened_at <= app_at() and e.until_at > app_at()
  order by e.opened_at desc
$$;
comment on function identity.list_my_emergencies is 'The pages open to whoever asks, now; nothing that has ended.';
