-- A parent's, a carer's or a chosen adviser's place around a child does not end by one press of a worker: it ends for a
-- reason that is written down, the one whose place it was reads that it ended, and so does everyone who stays (ACC-6).
create table identity.ended_place (
  area text not null,
  member uuid not null,
  child uuid not null,
  person uuid not null,
  known_as text not null,
  body uuid,
  ended_at timestamptz not null,
  ended_by uuid not null,
  reason text not null check (reason in ('asked', 'court-order', 'no-responsibility', 'young-person', 'mistake')),
  primary key (area, member)
);
comment on table identity.ended_place is 'A place of the family around a child that a worker ended: by whom and why. Read by the one whose place it was, who sees nothing else of the child any more, and by the people who stay.';
comment on column identity.ended_place.known_as is 'What the child was called that day, as this person knew them: later names are not theirs to read.';
comment on column identity.ended_place.body is 'Where the child was taught: whom to ask why.';
create index ended_place_of_child on identity.ended_place (area, child);
create index ended_place_of_person on identity.ended_place (area, person);
select identity.secure_child_table('identity.ended_place', 'circle');
create policy their_own on identity.ended_place for select to tandem_read, tandem_write
  using (area = any (identity.app_areas()) and person = identity.app_person());

create table identity.ended_place_words (
  area text not null,
  member uuid not null,
  child uuid not null,
  words text not null,
  primary key (area, member)
);
comment on table identity.ended_place_words is 'What was written beside the reason: the order, the day of a call. Read by those who lead on the child, since it may say where somebody lives.';
select identity.secure_child_table('identity.ended_place_words');
drop policy readers on identity.ended_place_words;
create policy readers on identity.ended_place_words for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.standing in ('lead', 'officer')
      and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at()))));

create function identity.end_family_place(p_area text, p_member uuid, p_reason text, p_words text) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into strict held from circle c where c.area = p_area and c.member = p_member;
  if not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child may end a place of their family' using errcode = 'TI403';
  end if;
  if held.standing not in ('parent', 'carer', 'adviser') or coalesce(trim(p_words), '') = '' then
    raise exception 'A place of the family ends for a reason, in words' using errcode = 'TI422';
  end if;
  -- Whoever acts for this person sees what they see, and so stops seeing it with them.
  with over as (
    update circle c set until_at = app_at()
    where c.area = p_area and c.child = held.child and c.until_at > app_at()
      and (c.member = p_member or c.standing = 'adviser' and c.acts_for = held.person)
    returning c.member, c.person
  ), noted as (
    insert into ended_place (area, member, child, person, known_as, body, ended_at, ended_by, reason)
    select p_area, over.member, held.child, over.person, n.known_as,
           (select pl.body from child_place pl where pl.area = p_area and pl.child = held.child and pl.kind = 'taught-in'
              and pl.from_on <= (app_at() at time zone 'Europe/London')::date
              and (pl.until_on is null or pl.until_on >= (app_at() at time zone 'Europe/London')::date)
            order by pl.from_on desc limit 1),
           app_at(), app_person(), p_reason
    from over join child_name n on n.area = p_area and n.child = held.child and n.until_at = 'infinity'
  )
  insert into ended_place_words (area, member, child, words) select p_area, over.member, held.child, p_words from over;
end
$$;
comment on function identity.end_family_place is 'Ends a parent''s, carer''s or adviser''s place from this minute, with the reason, and the places of those who act for them.';
alter function identity.end_family_place owner to tandem_projector;
revoke all on function identity.end_family_place from public;
grant execute on function identity.end_family_place to tandem_write;

-- The plain door is for people at work around a child, for oneself, and for a family whose adviser leaves.
create or replace function identity.end_membership(p_area text, p_member uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
  mine text[];
  may boolean;
begin
  select * into strict held from circle c where c.area = p_area and c.member = p_member;
  mine := standing_with(p_area, held.child);
  may := case
    when session_user = 'tandem_system' or held.person = app_person() then true
    when held.standing in ('child', 'parent', 'carer') then false
    when held.standing = 'adviser' then mine && array['parent', 'carer', 'child']
    else mine && array['lead', 'parent', 'carer', 'child', 'officer'] end;
  if not may then
    raise exception 'This place does not end in this way' using errcode = 'TI403';
  end if;
  update circle set until_at = app_at() where area = p_area and member = p_member and until_at > app_at();
end
$$;
