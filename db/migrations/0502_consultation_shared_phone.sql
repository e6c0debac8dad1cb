-- A phone that several people share, and codes that are typed by mistake (CON-12): nobody becomes somebody else by it, and nobody
-- loses what they said. Two codes are two people, on whichever phone; whoever is there without a code stays themself until
-- they say that they are not.
alter table web.dialogue_device alter column voter drop not null;
alter table web.dialogue_device add column people smallint not null default 0;
comment on table web.dialogue_device is 'By which browser a participant is known again: the hash of a secret that only the browser holds (CON-2). Nobody is there between two people who share it; how many began on it without a code is counted (CON-12).';
update web.dialogue_device d set people = 1
where not exists (select from web.dialogue_code c where c.area = d.area and c.dialogue = d.dialogue and c.voter = d.voter);

-- Whoever was shut out by a code of theirs that somebody else typed begins again.
update web.dialogue_code c set voter = null
where voter is not null and not exists (select from web.dialogue_voter v where v.area = c.area and v.dialogue = c.dialogue and v.voter = c.voter);

alter table web.dialogue_code add column declared text[] not null default '{}';
alter table web.dialogue_voter add column by_card boolean not null default false;
comment on column web.dialogue_code.declared is 'The groups a code was given to, where whoever gives codes said so (CON-13).';
comment on column web.dialogue_voter.by_card is 'Their groups come from their code; else they said them themselves (CON-13).';

drop function web.find_voter(text, uuid, bytea);
create function web.find_voter(p_area text, p_dialogue uuid, p_device bytea, p_code bytea)
  returns table (voter uuid, declared text[], rating text, by_card boolean, has_code boolean, is_code boolean)
  language sql stable security definer set search_path = web, pg_temp as $$
  select v.voter, v.declared, v.rating, v.by_card, c.code is not null, coalesce(c.code = p_code, false)
  from dialogue_device d join dialogue_voter v using (area, dialogue, voter)
    left join dialogue_code c on c.area = v.area and c.dialogue = v.dialogue and c.voter = v.voter
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
$$;
comment on function web.find_voter is 'The participant behind a browser, for that browser alone, and whether they have a code, and whether it is this one.';

drop function web.join_dialogue(text, uuid, bytea, uuid, bytea, text, date);
create function web.join_dialogue(p_area text, p_dialogue uuid, p_device bytea, p_voter uuid, p_code bytea, p_same boolean, p_channel text, p_on date, p_most integer) returns text
  language plpgsql security definer set search_path = web, read, pg_temp as $$
declare
  needs boolean;
  held dialogue_code;
  before uuid;
  begun integer;
  mine uuid;
begin
  select by_code into needs from dialogue where area = p_area and dialogue = p_dialogue;
  if not found then return 'no-dialogue'; end if;
  select voter, people into before, begun from dialogue_device where area = p_area and dialogue = p_dialogue and device = p_device;
  if p_code is null then
    if before is not null then return 'joined'; end if;
    if needs then return 'needs-code'; end if;
    if begun >= p_most then return 'too-many'; end if;
  else
    select * into held from dialogue_code where area = p_area and dialogue = p_dialogue and code = p_code for update;
    if not found then return 'no-code'; end if;
    if held.voter = before then return 'joined'; end if;
    -- Only whoever says so is the same as whoever was here before; and nobody has two codes.
    if not p_same then
      before := null;
    elsif exists (select from dialogue_code c where c.area = p_area and c.dialogue = p_dialogue and c.voter = before) then
      return 'other-code';
    end if;
    mine := held.voter;
  end if;
  if mine is null then
    mine := coalesce(before, p_voter);
    insert into dialogue_voter (area, dialogue, voter, channel, joined_on) values (p_area, p_dialogue, mine, p_channel, p_on)
    on conflict do nothing;
    update dialogue_code set voter = mine where area = p_area and dialogue = p_dialogue and code = p_code;
    update dialogue_voter set declared = held.declared, by_card = true
    where area = p_area and dialogue = p_dialogue and voter = mine and held.declared <> '{}';
  elsif before is not null then
    -- They counted by their code already: what they said here without it would count them twice.
    delete from dialogue_vote where area = p_area and dialogue = p_dialogue and voter = before;
    delete from dialogue_voter where area = p_area and dialogue = p_dialogue and voter = before;
  end if;
  insert into dialogue_device as d (area, dialogue, device, voter, people)
  values (p_area, p_dialogue, p_device, mine, case when p_code is null then 1 else 0 end)
  on conflict (area, dialogue, device) do update set voter = excluded.voter, people = d.people + excluded.people;
  return 'joined';
end
$$;
comment on function web.join_dialogue is 'Begins to take part. Never twice by one code, however many phones it is typed on; and never as somebody who was on this phone before, unless they say that it was them.';

create function web.leave_phone(p_area text, p_dialogue uuid, p_device bytea) returns void
  language sql security definer set search_path = web, pg_temp as $$
  update dialogue_device set voter = null where area = p_area and dialogue = p_dialogue and device = p_device
$$;
comment on function web.leave_phone is 'Whoever was on this phone is not there any more. What they said stays, and counts (CON-12).';

create or replace function web.declare_groups(p_area text, p_dialogue uuid, p_device bytea, p_declared text[], p_rating text) returns void
  language sql security definer set search_path = web, pg_temp as $$
  update dialogue_voter v set declared = case when v.by_card then v.declared else coalesce(p_declared, v.declared) end,
    rating = coalesce(p_rating, v.rating)
  from dialogue_device d
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
    and v.area = d.area and v.dialogue = d.dialogue and v.voter = d.voter
$$;

drop function web.make_codes(text, uuid, bytea[]);
create function web.make_codes(p_area text, p_dialogue uuid, p_codes bytea[], p_declared text[]) returns void
  language sql security definer set search_path = web, pg_temp as $$
  insert into dialogue_code (area, dialogue, code, declared) select p_area, p_dialogue, c, p_declared from unnest(p_codes) c on conflict do nothing
$$;
comment on function web.make_codes is 'Keeps invitation codes, as hashes alone, with the groups they are given to.';

create or replace function web.keep_sheets(p_area text, p_dialogue uuid, p_on date, p_sheets jsonb) returns integer
  language plpgsql security definer set search_path = web, read, pg_temp as $$
declare
  kept integer;
begin
  with sheet as materialized (
    select (x ->> 'voter')::uuid as voter, array(select jsonb_array_elements_text(x -> 'declared')) as declared, x ->> 'sheet' as name,
           x ->> 'channel' as channel, decode(x ->> 'code', 'hex') as code, x -> 'votes' as votes
    from jsonb_array_elements(p_sheets) x
  ), taken as (
    update dialogue_code c set voter = s.voter from sheet s
    where c.area = p_area and c.dialogue = p_dialogue and c.code = s.code and c.voter is null
    returning c.voter, c.declared
  ), fresh as (
    insert into dialogue_voter (area, dialogue, voter, declared, by_card, channel, sheet, joined_on)
    select p_area, p_dialogue, s.voter, case when t.declared <> '{}' then t.declared else s.declared end,
           coalesce(t.declared <> '{}', false), s.channel, s.name, p_on
    from sheet s left join taken t using (voter)
    where s.code is null or t.voter is not null
    on conflict do nothing
    returning voter
  ), voted as (
    insert into dialogue_vote (area, dialogue, voter, statement, wording, vote)
    select p_area, p_dialogue, s.voter, d.statement, d.wording, (v ->> 'vote')::smallint
    from fresh join sheet s using (voter), jsonb_array_elements(s.votes) v
      join dialogue_statement d on d.area = p_area and d.dialogue = p_dialogue and d.statement = (v ->> 'statement')::uuid and d.stage = 'open'
    on conflict do nothing
  )
  select count(*)::integer into kept from fresh;
  return kept;
end
$$;

do $$
declare
  door text;
begin
  foreach door in array array['find_voter(text, uuid, bytea, bytea)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_read, tandem_write, tandem_system', door);
  end loop;
  foreach door in array array[
    'join_dialogue(text, uuid, bytea, uuid, bytea, boolean, text, date, integer)', 'leave_phone(text, uuid, bytea)',
    'make_codes(text, uuid, bytea[], text[])'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
