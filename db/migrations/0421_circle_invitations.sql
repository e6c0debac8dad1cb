-- Asking somebody into a child's circle. A code opens nothing by itself: whoever gives it says who they are, and a person
-- at the setting who has looked confirms it (ACC-7). Until then they see nothing of the child.
create table identity.invitation (
  area text not null,
  invitation uuid not null,
  child uuid not null,
  status text not null check (status in ('asked', 'open', 'claimed', 'confirmed', 'declined', 'withdrawn')),
  for_name text not null,
  role text not null,
  standing text not null check (standing in ('child', 'parent', 'carer', 'adviser', 'service', 'other')),
  relationship text not null,
  acts_for uuid,
  until_on date,
  handed text check (handed in ('email', 'text', 'office')),
  send_to text,
  asked_by uuid,
  started_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz,
  claimed_by uuid,
  claimed_name text,
  claimed_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  why text,
  looked_at text check (looked_at in ('known-to-us', 'paper', 'someone-vouches')),
  primary key (area, invitation),
  check (standing <> 'adviser' or acts_for is not null),
  check (status in ('asked', 'declined', 'withdrawn') or handed is not null)
);
comment on table identity.invitation is 'Somebody asked into a child''s circle: by whom, as what, until when; who gave the code; who looked at them and said yes or no (ACC-7). Read by those who lead on the child, and by who asked for it.';
comment on column identity.invitation.send_to is 'The address or number the code was sent to. Nobody is sent anything else there.';
comment on column identity.invitation.claimed_name is 'Who they say they are, until somebody has looked.';
comment on column identity.invitation.why is 'Why it was declined, for the one who asked.';
create index invitation_of_child on identity.invitation (area, child);
create index invitation_claimed_by on identity.invitation (claimed_by) where claimed_by is not null;
select identity.secure_child_table('identity.invitation');
drop policy readers on identity.invitation;
create policy readers on identity.invitation for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and (a.standing in ('lead', 'officer') or invitation.asked_by = a.person)
      and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at()))));
-- Whoever gives a code has no area yet: the doors below find the invitation by the code alone.
create policy doors on identity.invitation to tandem_projector using (true) with check (true);

create table identity.invitation_refusal (
  area text not null,
  refusal uuid not null,
  invitation uuid not null,
  child uuid not null,
  why text not null,
  at timestamptz not null,
  primary key (area, refusal)
);
comment on table identity.invitation_refusal is 'A code that was given and did not work: wrong, used before, too old, or by somebody who cannot be what it says. Read by those who lead on the child.';
select identity.secure_child_table('identity.invitation_refusal');
drop policy readers on identity.invitation_refusal;
create policy readers on identity.invitation_refusal for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.standing in ('lead', 'officer')
      and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at()))));
create policy doors on identity.invitation_refusal to tandem_projector using (true) with check (true);

create table web.invitation_code (
  reference text primary key,
  invitation uuid not null,
  secret bytea not null,
  tries_left smallint not null,
  pin_tries smallint not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table web.invitation_code is 'The code of an invitation: which one it is in clear, the rest as a slow hash. Good once, for days, and for a few wrong tries in all its life.';
create index code_of_invitation on web.invitation_code (invitation);

create table web.join_ticket (
  ticket bytea primary key,
  reference text not null,
  full_name text,
  email text,
  made_at timestamptz not null default now()
);
comment on table web.join_ticket is 'Somebody who gave a right code and is saying who they are: for half an hour; with an address, the link that was sent there.';

create table web.slip (
  person uuid primary key,
  reference text not null unique,
  secret bytea not null,
  pin bytea,
  tries_left smallint not null,
  made_at timestamptz not null default now()
);
comment on table web.slip is 'How somebody without e-mail signs in: the printed slip they were handed and a PIN they chose, both as slow hashes; closed after a few wrong tries in all its life.';

do $$
declare
  t text;
begin
  foreach t in array array['invitation_code', 'join_ticket', 'slip'] loop
    execute format('alter table web.%I enable row level security', t);
    execute format('alter table web.%I force row level security', t);
    execute format('create policy doors on web.%I to tandem_projector using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on web.%I to tandem_projector', t);
  end loop;
end
$$;

-- For those who lead on the child: a new invitation, or one the family asked for, is given its code.
create function identity.start_invitation(p jsonb) returns uuid
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
declare
  of_child uuid := (p ->> 'child')::uuid;
  in_area text := p ->> 'area';
  asked uuid := (p ->> 'asked')::uuid;
  this uuid := coalesce(asked, gen_random_uuid());
begin
  if not standing_with(in_area, of_child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child starts an invitation' using errcode = 'TI403';
  end if;
  if p ->> 'actsFor' is not null and not exists (select from circle c where c.area = in_area and c.child = of_child and c.person = (p ->> 'actsFor')::uuid
      and c.standing in ('child', 'parent', 'carer', 'other') and c.from_at <= app_at() and c.until_at > app_at()) then
    raise exception 'An adviser acts for somebody of the family' using errcode = 'TI422';
  end if;
  if asked is null then
    -- A second code for the same person takes the place of the first.
    update invitation set status = 'withdrawn', closed_by = app_person(), closed_at = app_at()
    where area = in_area and child = of_child and status = 'open' and lower(for_name) = lower(p ->> 'forName') and role = p ->> 'role';
    insert into invitation (area, invitation, child, status, for_name, role, standing, relationship, acts_for, until_on, handed, send_to, started_by, made_at, expires_at)
    values (in_area, this, of_child, 'open', p ->> 'forName', p ->> 'role', p ->> 'standing', p ->> 'relationship', (p ->> 'actsFor')::uuid,
            (p ->> 'until')::date, p ->> 'handed', p ->> 'sendTo', app_person(), app_at(), (p ->> 'expiresAt')::timestamptz);
  else
    update invitation set status = 'open', for_name = p ->> 'forName', role = p ->> 'role', standing = p ->> 'standing',
      relationship = p ->> 'relationship', acts_for = (p ->> 'actsFor')::uuid, until_on = (p ->> 'until')::date, handed = p ->> 'handed',
      send_to = p ->> 'sendTo', started_by = app_person(), made_at = app_at(), expires_at = (p ->> 'expiresAt')::timestamptz
    where area = in_area and invitation = asked and child = of_child and status = 'asked';
    if not found then
      raise exception 'This was answered before' using errcode = 'TI409';
    end if;
  end if;
  insert into invitation_code (reference, invitation, secret, tries_left, pin_tries, expires_at)
  values (p ->> 'reference', this, decode(p ->> 'secret', 'hex'), (p ->> 'tries')::smallint, (p ->> 'pinTries')::smallint, (p ->> 'expiresAt')::timestamptz);
  return this;
end
$$;
comment on function identity.start_invitation is 'Gives an invitation its code. The code itself was never here: only which one it is, and its hash.';

create function identity.ask_for_invitation(p jsonb) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  of_child uuid := (p ->> 'child')::uuid;
  in_area text := p ->> 'area';
  this uuid := gen_random_uuid();
begin
  if not standing_with(in_area, of_child) && array['child', 'parent', 'carer'] then
    raise exception 'Only the family asks for somebody' using errcode = 'TI403';
  end if;
  insert into invitation (area, invitation, child, status, for_name, role, standing, relationship, acts_for, until_on, asked_by, made_at)
  values (in_area, this, of_child, 'asked', p ->> 'forName', p ->> 'role', p ->> 'standing', p ->> 'relationship',
          case p ->> 'standing' when 'adviser' then app_person() end, (p ->> 'until')::date, app_person(), app_at());
  return this;
end
$$;
comment on function identity.ask_for_invitation is 'Somebody of the family asks that a person is invited: a grandparent, or an adviser who acts for the one who asks.';

create function identity.close_invitation(p_area text, p_invitation uuid, p_status text, p_why text) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
begin
  select * into held from invitation i where i.area = p_area and i.invitation = p_invitation;
  if held is null or not held.area = any (app_areas()) or not (standing_with(p_area, held.child) && array['lead', 'officer']
      or p_status = 'withdrawn' and held.asked_by = app_person()) then
    raise exception 'Not for the one who asks' using errcode = 'TI403';
  end if;
  update invitation set status = p_status, why = nullif(trim(p_why), ''), closed_by = app_person(), closed_at = app_at()
  where area = p_area and invitation = p_invitation and status in ('asked', 'open', 'claimed');
  if not found then
    raise exception 'This was answered before' using errcode = 'TI409';
  end if;
end
$$;
comment on function identity.close_invitation is 'An invitation is declined with a reason, or withdrawn: its code does nothing from this minute.';

create function identity.confirm_invitation(p_area text, p_invitation uuid, p_looked_at text, p_responsibility text) returns uuid
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
declare
  held record;
  new_member uuid := gen_random_uuid();
  space text;
begin
  select * into held from invitation i where i.area = p_area and i.invitation = p_invitation for update;
  if held is null or not held.area = any (app_areas()) or held.claimed_by = app_person()
     or not standing_with(p_area, held.child) && array['lead', 'officer'] then
    raise exception 'A person who leads on the child confirms, and nobody confirms themself' using errcode = 'TI403';
  end if;
  if held.status <> 'claimed' then
    raise exception 'This was answered before' using errcode = 'TI409';
  end if;
  update invitation set status = 'confirmed', looked_at = p_looked_at, closed_by = app_person(), closed_at = app_at()
  where area = p_area and invitation = p_invitation;
  -- A child stands in their own circle from the first day: what opens is only that this account is theirs.
  if held.standing = 'child' then
    update account a set person = held.child where a.person = held.claimed_by
      and not exists (select from account o where o.person = held.child);
    if not found then
      raise exception 'The young person signs in already' using errcode = 'TI409';
    end if;
    update slip set person = held.child where person = held.claimed_by;
    update session set ended_at = now() where person = held.claimed_by and ended_at is null;
    delete from person p where p.area = p_area and p.person = held.claimed_by;
    update invitation set claimed_by = held.child where area = p_area and invitation = p_invitation;
    return null;
  end if;
  insert into circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at, admitted_by, role, responsibility)
  values (p_area, new_member, held.child, held.claimed_by, held.standing, held.relationship, held.acts_for, app_at(),
          coalesce(day_starts(held.until_on + 1), 'infinity'), app_person(), held.role, p_responsibility);
  -- Somebody who had an account for another child or another job may now enter here too.
  space := case held.standing when 'service' then 'desk' else 'my' end;
  update account a set
    areas = case when p_area = any (a.areas) then a.areas else a.areas || p_area end,
    spaces = case when space = any (a.spaces) then a.spaces else a.spaces || space end
  where a.person = held.claimed_by;
  return new_member;
end
$$;
comment on function identity.confirm_invitation is 'A person at the setting has looked at who it is. From this minute they stand around the child.';

-- What somebody reads of their own invitations: where to go, and what was answered; never which child.
create function identity.list_my_claims() returns table (invitation uuid, status text, claimed_at timestamptz, place text, phone text, why text)
  language plpgsql stable security definer set search_path = identity, pg_temp as $$
begin
  return query
    select i.invitation, i.status, i.claimed_at, at_school.name, at_school.phone, case i.status when 'declined' then i.why end
    from invitation i
    left join lateral (
      select b.name, b.phone from list_place_of(i.area, i.child) b
    ) at_school on true
    where i.claimed_by = app_person() order by i.claimed_at desc limit 20;
end
$$;
comment on function identity.list_my_claims is 'The invitations one has used: where to go to be confirmed, and what was answered. Never which child.';

-- An area is said for this one question, where the one who asks has none yet.
create function identity.list_place_of(p_area text, p_child uuid) returns table (name text, phone text)
  language plpgsql stable security definer set search_path = identity, pg_temp as $$
declare
  before text := coalesce(current_setting('app.areas', true), '');
begin
  perform set_config('app.areas', p_area, true);
  return query
    select b.name, b.phone from child_place pl join body b on b.area = pl.area and b.body = pl.body
    where pl.area = p_area and pl.child = p_child and pl.kind = 'taught-in' and pl.until_on is null
    order by pl.from_on desc limit 1;
  perform set_config('app.areas', before, true);
end
$$;
comment on function identity.list_place_of is 'Where a child is taught, for whoever was handed a code there.';

-- Gives a code. Answers what became of it; a right one that is still good is answered with its invitation.
create function web.try_code(p_reference text, p_secret bytea, p_at timestamptz) returns table (outcome text, invitation uuid)
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  held record;
  asked record;
begin
  select * into held from invitation_code c where c.reference = p_reference for update;
  if held is null then
    outcome := 'unknown';
    return next;
    return;
  end if;
  select * into asked from identity.invitation i where i.invitation = held.invitation;
  outcome := case
    when held.tries_left <= 0 then 'closed'
    when held.secret <> p_secret then 'wrong'
    when held.used_at is not null then 'used'
    when asked.status <> 'open' then 'withdrawn'
    when held.expires_at <= p_at then 'expired'
    else 'open' end;
  if outcome = 'wrong' then
    update invitation_code c set tries_left = c.tries_left - 1 where c.reference = p_reference;
  end if;
  if outcome <> 'open' then perform note_refusal(held.invitation, outcome, p_at); end if;
  invitation := held.invitation;
  return next;
end
$$;

create function web.note_refusal(p_invitation uuid, p_why text, p_at timestamptz) returns void
  language sql security definer set search_path = web, identity, pg_temp as $$
  insert into invitation_refusal (area, refusal, invitation, child, why, at)
  select i.area, gen_random_uuid(), i.invitation, i.child, p_why, p_at from invitation i where i.invitation = p_invitation
$$;

-- Somebody is the one an invitation is for. Refused where they cannot be what it says; the code then stays good.
create function web.claim(p_reference text, p_person uuid, p_name text, p_email text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  before text := coalesce(current_setting('app.areas', true), '');
  code record;
  asked record;
  known_born date;
  refused text;
begin
  select * into code from invitation_code c where c.reference = p_reference for update;
  select * into asked from invitation i where i.invitation = code.invitation for update;
  if code.used_at is not null or asked.status <> 'open' or code.expires_at <= p_at then
    refused := case when code.used_at is not null then 'used' when asked.status <> 'open' then 'withdrawn' else 'expired' end;
    perform note_refusal(code.invitation, refused, p_at);
    return refused;
  end if;
  -- The area of the invitation, for these few statements: whoever gives a code has none of their own yet.
  perform set_config('app.areas', asked.area, true);
  select ch.born_on into known_born from child ch where ch.area = asked.area and ch.child = p_person;
  refused := case
    -- A young person's own code makes their account: nobody else's account becomes theirs, and theirs is made once.
    when asked.standing = 'child' and exists (select from account a where a.person in (p_person, asked.child)) then 'is-not-the-child'
    when p_person = asked.child then 'is-the-child'
    when p_person = asked.started_by then 'is-the-starter'
    when asked.standing in ('parent', 'carer') and known_born >= (select ch.born_on from child ch where ch.area = asked.area and ch.child = asked.child) then 'is-younger'
    when exists (select from bar b where b.area = asked.area and b.child = asked.child and b.person in (p_person, asked.acts_for)
      and b.scope = 'everything' and b.lifted_at is null) then 'barred'
    when exists (select from circle c where c.area = asked.area and c.child = asked.child and c.person = p_person
      and c.from_at <= p_at and c.until_at > p_at) then 'is-here-already'
    end;
  if refused is not null then
    perform note_refusal(code.invitation, refused, p_at);
    perform set_config('app.areas', before, true);
    return refused;
  end if;
  insert into person (area, person, full_name, called, email) values (asked.area, p_person, p_name, p_name, p_email)
  on conflict (area, person) do nothing;
  insert into account (person, areas, called, as_role, spaces, email)
  values (p_person, array[asked.area], p_name,
          case when asked.role in ('parent', 'guardian', 'parent-without-responsibility') then 'parent'
               when asked.role in ('foster-carer', 'relative-carer') then 'carer'
               when asked.standing = 'service' then 'caseworker' when asked.standing = 'child' then 'child' else 'adviser' end,
          array[case asked.standing when 'service' then 'desk' else 'my' end], p_email)
  on conflict (person) do nothing;
  update invitation_code c set used_at = p_at where c.reference = p_reference;
  update invitation i set status = 'claimed', claimed_by = p_person, claimed_name = p_name, claimed_at = p_at where i.area = asked.area and i.invitation = asked.invitation;
  perform set_config('app.areas', before, true);
  return 'claimed';
end
$$;

create function web.give_code(p_reference text, p_secret bytea, p_ticket bytea, p_at timestamptz) returns text
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  tried text;
begin
  select t.outcome into tried from try_code(p_reference, p_secret, p_at) t;
  if tried = 'open' then insert into join_ticket (ticket, reference) values (p_ticket, p_reference); end if;
  return tried;
end
$$;
comment on function web.give_code is 'A right code opens half an hour in which to say who one is. It is used up only when that is said.';

create function web.claim_signed_in(p_reference text, p_secret bytea, p_person uuid, p_at timestamptz) returns text
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  tried text;
begin
  select t.outcome into tried from try_code(p_reference, p_secret, p_at) t;
  if tried <> 'open' then return tried; end if;
  return (select claim(p_reference, p_person, a.called, a.email, p_at) from account a where a.person = p_person);
end
$$;

-- Half an hour by the real clock, as every sign-in.
create function web.ticket_is_good(p_ticket bytea) returns boolean
  language sql stable security definer set search_path = web, pg_temp as $$
  select exists (select from join_ticket t where t.ticket = p_ticket and t.email is null and t.made_at > now() - interval '30 minutes')
$$;

create function web.send_join_link(p_ticket bytea, p_link bytea, p_name text, p_email text) returns boolean
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  held record;
begin
  select * into held from join_ticket t where t.ticket = p_ticket and t.email is null and t.made_at > now() - interval '30 minutes' for update;
  if held is null or (select count(*) from join_ticket t where t.reference = held.reference and t.email is not null) >= 5 then return false; end if;
  insert into join_ticket (ticket, reference, full_name, email) values (p_link, held.reference, p_name, p_email);
  return true;
end
$$;
comment on function web.send_join_link is 'The link that proves an address: five for one code in all, since each is a letter to somebody.';

create function web.claim_by_link(p_link bytea, p_at timestamptz) returns table (outcome text, person uuid)
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  held record;
begin
  delete from join_ticket t where t.ticket = p_link and t.email is not null and t.made_at > now() - interval '60 minutes' returning * into held;
  if held is null then
    outcome := 'link-over';
    return next;
    return;
  end if;
  person := coalesce((select a.person from account a where lower(a.email) = lower(held.email)), gen_random_uuid());
  outcome := claim(held.reference, person, held.full_name, held.email, p_at);
  return next;
end
$$;

create function web.claim_with_pin(p_ticket bytea, p_name text, p_pin bytea, p_at timestamptz) returns table (outcome text, person uuid)
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
declare
  held record;
begin
  delete from join_ticket t where t.ticket = p_ticket and t.email is null and t.made_at > now() - interval '30 minutes' returning * into held;
  if held is null then
    outcome := 'link-over';
    return next;
    return;
  end if;
  person := gen_random_uuid();
  outcome := claim(held.reference, person, p_name, null, p_at);
  if outcome = 'claimed' then
    insert into slip (person, reference, secret, pin, tries_left)
    select claim_with_pin.person, c.reference, c.secret, p_pin, c.pin_tries from invitation_code c where c.reference = held.reference;
  end if;
  return next;
end
$$;
comment on function web.claim_with_pin is 'Without e-mail: the code that was handed over stays the slip one signs in with, together with a PIN of one''s own.';

create function web.reference_of_ticket(p_ticket bytea) returns text
  language sql stable security definer set search_path = web, pg_temp as $$
  select t.reference from join_ticket t where t.ticket = p_ticket
$$;

create function web.sign_in_by_slip(p_reference text, p_secret bytea, p_pin bytea) returns table (outcome text, person uuid)
  language plpgsql security definer set search_path = web, pg_temp as $$
declare
  held record;
begin
  select * into held from slip s where s.reference = p_reference for update;
  outcome := case
    when held is null then 'wrong'
    when held.tries_left <= 0 then 'closed'
    when held.secret <> p_secret or held.pin <> p_pin then 'wrong'
    -- A slip that replaces another is good for a fortnight until its PIN is chosen.
    when held.pin is null and held.made_at < now() - interval '14 days' then 'closed'
    else 'right' end;
  if outcome = 'right' and held.pin is null then
    update slip s set pin = p_pin where s.reference = p_reference;
  end if;
  if held is not null and outcome = 'wrong' then
    update slip s set tries_left = s.tries_left - 1 where s.reference = p_reference;
  end if;
  if outcome = 'right' then person := held.person; end if;
  return next;
end
$$;
comment on function web.sign_in_by_slip is 'Signs in with a slip and its PIN. Wrong tries are counted for life, whoever makes them.';

-- In place of a slip that was lost: handed over at the office, to somebody who stands around a child one leads on. The PIN
-- is chosen when it is first used, and what was open elsewhere is closed.
create function identity.renew_slip(p_area text, p_child uuid, p_person uuid, p_reference text, p_secret text, p_tries smallint) returns boolean
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
begin
  if not p_area = any (app_areas()) or p_person = app_person() or not standing_with(p_area, p_child) && array['lead', 'officer'] then
    raise exception 'Only whoever leads on a child hands out a slip' using errcode = 'TI403';
  end if;
  -- Only for whoever has no other way in: a slip is never a second key to somebody's e-mail account or to a worker's.
  if not exists (select from circle c join account a on a.person = c.person
      where c.area = p_area and c.child = p_child and c.person = p_person and c.standing in ('child', 'parent', 'carer', 'adviser', 'other')
        and c.from_at <= app_at() and c.until_at > app_at() and a.email is null and not 'desk' = any (a.spaces)) then
    return false;
  end if;
  update session set ended_at = now() where person = p_person and ended_at is null;
  insert into slip (person, reference, secret, tries_left) values (p_person, p_reference, decode(p_secret, 'hex'), p_tries)
  on conflict (person) do update set reference = excluded.reference, secret = excluded.secret, pin = null,
    tries_left = excluded.tries_left, made_at = now();
  return true;
end
$$;
comment on function identity.renew_slip is 'A new slip for somebody without e-mail who lost theirs or forgot the PIN.';

create function web.home_of_person(p_person uuid) returns text
  language sql stable security definer set search_path = web, pg_temp as $$
  select '/' || a.spaces[1] from account a where a.person = p_person
$$;
comment on function web.home_of_person is 'Where somebody arrives who has just signed in.';

create or replace function web.tidy() returns void
  language sql security definer set search_path = web, pg_temp as $$
  delete from session where seen_at < now() - interval '7 days';
  delete from command where done_at < now() - interval '14 days';
  delete from draft where saved_at < now() - interval '90 days';
  delete from sign_in_link where made_at < now() - interval '1 day';
  delete from parting where parted_at < now() - interval '1 hour';
  delete from join_ticket where made_at < now() - interval '1 day';
$$;

do $$
declare
  door text;
begin
  foreach door in array array['identity.start_invitation(jsonb)', 'identity.ask_for_invitation(jsonb)', 'identity.close_invitation(text, uuid, text, text)',
    'identity.confirm_invitation(text, uuid, text, text)', 'identity.renew_slip(text, uuid, uuid, text, text, smallint)', 'identity.list_my_claims()', 'web.give_code(text, bytea, bytea, timestamptz)',
    'web.claim_signed_in(text, bytea, uuid, timestamptz)', 'web.ticket_is_good(bytea)', 'web.send_join_link(bytea, bytea, text, text)',
    'web.claim_by_link(bytea, timestamptz)', 'web.claim_with_pin(bytea, text, bytea, timestamptz)', 'web.reference_of_ticket(bytea)',
    'web.sign_in_by_slip(text, bytea, bytea)', 'web.home_of_person(uuid)'] loop
    execute format('alter function %s owner to tandem_projector', door);
    execute format('revoke all on function %s from public', door);
    execute format('grant execute on function %s to tandem_write', door);
  end loop;
  grant execute on function identity.list_my_claims() to tandem_read;
  foreach door in array array['identity.list_place_of(text, uuid)', 'web.try_code(text, bytea, timestamptz)',
    'web.note_refusal(uuid, text, timestamptz)', 'web.claim(text, uuid, text, text, timestamptz)'] loop
    execute format('alter function %s owner to tandem_projector', door);
    execute format('revoke all on function %s from public', door);
  end loop;
end
$$;
