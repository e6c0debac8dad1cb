-- Who takes part, and how they vote. Many rows, none of them about a child, and nobody's to read: reached only through the
-- functions below, which give a participant their own votes and everybody else the counts. Not in the log (decision 0031).
create table web.dialogue_voter (
  area text not null,
  dialogue uuid not null,
  voter uuid not null,
  declared text[] not null default '{}',
  channel text not null check (channel in ('phone', 'paper', 'room')),
  sheet text,
  joined_on date not null,
  rating text check (rating in ('well', 'partly', 'not')),
  primary key (area, dialogue, voter)
);
comment on table web.dialogue_voter is 'Somebody who takes part in one dialogue: no name, no account. The same person in another dialogue is another row.';

create table web.dialogue_device (
  area text not null,
  dialogue uuid not null,
  device bytea not null,
  voter uuid not null,
  primary key (area, dialogue, device)
);
comment on table web.dialogue_device is 'By which browser a participant is known again: the hash of a secret that only the browser holds (CON-2).';

create table web.dialogue_code (
  area text not null,
  dialogue uuid not null,
  code bytea not null,
  voter uuid,
  primary key (area, dialogue, code)
);
comment on table web.dialogue_code is 'Invitation codes as hashes: one code, one person, on whichever phone or paper they use it (CON-2).';

create table web.dialogue_vote (
  area text not null,
  dialogue uuid not null,
  voter uuid not null,
  statement uuid not null,
  wording integer not null,
  vote smallint not null check (vote in (-1, 0, 1)),
  live text check (live in ('yes', 'only-if', 'no')),
  at timestamptz not null default now(),
  primary key (area, dialogue, voter, statement)
);
comment on table web.dialogue_vote is 'One vote of one participant on one statement, on the words it had then. A second vote takes the place of the first (CON-2).';

create table web.dialogue_writer (
  area text not null,
  dialogue uuid not null,
  statement uuid not null,
  voter uuid not null,
  primary key (area, dialogue, statement)
);
comment on table web.dialogue_writer is 'Which participant added a sentence, so that nobody floods a dialogue (CON-3). The log does not know.';

create table web.dialogue_shown (
  area text not null,
  dialogue uuid not null,
  groups smallint not null,
  primary key (area, dialogue)
);
comment on table web.dialogue_shown is 'How many opinion groups a dialogue showed last, so that every server draws the same picture (CON-5).';

do $$
declare
  t text;
begin
  foreach t in array array['dialogue_voter', 'dialogue_device', 'dialogue_code', 'dialogue_vote', 'dialogue_writer', 'dialogue_shown'] loop
    execute format('alter table web.%I enable row level security', t);
    execute format('alter table web.%I force row level security', t);
    execute format('create policy doors on web.%I to tandem_projector using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on web.%I to tandem_projector', t);
  end loop;
end
$$;

create function web.find_voter(p_area text, p_dialogue uuid, p_device bytea) returns table (voter uuid, declared text[], rating text)
  language sql stable security definer set search_path = web, pg_temp as $$
  select v.voter, v.declared, v.rating from dialogue_device d join dialogue_voter v using (area, dialogue, voter)
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
$$;
comment on function web.find_voter is 'The participant behind a browser, for that browser alone.';

-- Joined already: the same participant. With a code that was used before: the participant it made, on this phone now, and
-- what this phone did before counts no more.
create function web.join_dialogue(p_area text, p_dialogue uuid, p_device bytea, p_voter uuid, p_code bytea, p_channel text, p_on date) returns text
  language plpgsql security definer set search_path = web, read, pg_temp as $$
declare
  needs boolean;
  held dialogue_code;
  before uuid;
  mine uuid;
begin
  select by_code into needs from dialogue where area = p_area and dialogue = p_dialogue;
  if not found then return 'no-dialogue'; end if;
  select voter into before from dialogue_device where area = p_area and dialogue = p_dialogue and device = p_device;
  if p_code is null then
    if before is not null then return 'joined'; end if;
    if needs then return 'needs-code'; end if;
  else
    select * into held from dialogue_code where area = p_area and dialogue = p_dialogue and code = p_code for update;
    if not found then return 'no-code'; end if;
    mine := held.voter;
  end if;
  if mine is null then
    mine := coalesce(before, p_voter);
    insert into dialogue_voter (area, dialogue, voter, channel, joined_on) values (p_area, p_dialogue, mine, p_channel, p_on)
    on conflict do nothing;
    update dialogue_code set voter = mine where area = p_area and dialogue = p_dialogue and code = p_code;
  elsif before is distinct from mine then
    delete from dialogue_vote where area = p_area and dialogue = p_dialogue and voter = before;
    delete from dialogue_voter where area = p_area and dialogue = p_dialogue and voter = before;
  end if;
  insert into dialogue_device (area, dialogue, device, voter) values (p_area, p_dialogue, p_device, mine)
  on conflict (area, dialogue, device) do update set voter = excluded.voter;
  return 'joined';
end
$$;
comment on function web.join_dialogue is 'Begins to take part. Never twice by one code, however many phones it is typed on.';

-- One statement writes the vote; the key keeps it one, however many come at once.
create function web.cast_vote(p_area text, p_dialogue uuid, p_device bytea, p_statement uuid, p_wording integer, p_vote smallint, p_live text, p_today date, p_most integer) returns text
  language plpgsql security definer set search_path = web, read, pg_temp as $$
declare
  me uuid;
begin
  select voter into me from dialogue_device where area = p_area and dialogue = p_dialogue and device = p_device;
  if me is null then return 'not-joined'; end if;
  perform from dialogue where area = p_area and dialogue = p_dialogue and closed_on is null and until_on >= p_today;
  if not found then return 'closed'; end if;
  perform from dialogue_statement s where s.area = p_area and s.statement = p_statement and s.dialogue = p_dialogue and s.stage = 'open'
    and s.wording = p_wording;
  if not found then return 'other-words'; end if;
  if (select count(*) from dialogue_vote v where v.area = p_area and v.dialogue = p_dialogue and v.voter = me
      and v.at > now() - interval '1 minute') >= p_most then
    return 'too-often';
  end if;
  insert into dialogue_vote (area, dialogue, voter, statement, wording, vote, live)
  values (p_area, p_dialogue, me, p_statement, p_wording, p_vote, p_live)
  on conflict (area, dialogue, voter, statement) do update
    set wording = excluded.wording, vote = excluded.vote, live = excluded.live, at = excluded.at;
  return 'kept';
end
$$;
comment on function web.cast_vote is 'Keeps one vote of the participant behind a browser, in place of any earlier one.';

create function web.take_back_vote(p_area text, p_dialogue uuid, p_device bytea, p_statement uuid) returns void
  language sql security definer set search_path = web, pg_temp as $$
  delete from dialogue_vote v using dialogue_device d
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
    and v.area = d.area and v.dialogue = d.dialogue and v.voter = d.voter and v.statement = p_statement
$$;
comment on function web.take_back_vote is 'Takes one vote back, by whoever gave it.';

create function web.own_votes(p_area text, p_dialogue uuid, p_device bytea) returns table (statement uuid, wording integer, vote smallint, live text)
  language sql stable security definer set search_path = web, pg_temp as $$
  select v.statement, v.wording, v.vote, v.live from dialogue_device d join dialogue_vote v using (area, dialogue, voter)
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
$$;
comment on function web.own_votes is 'A participant''s own votes, for the browser they gave them with.';

create function web.note_writer(p_area text, p_dialogue uuid, p_device bytea, p_statement uuid) returns void
  language sql security definer set search_path = web, pg_temp as $$
  insert into dialogue_writer (area, dialogue, statement, voter)
  select d.area, d.dialogue, p_statement, d.voter from dialogue_device d
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
  on conflict do nothing
$$;
comment on function web.note_writer is 'Notes who added a sentence, apart from the sentence.';

create function web.waiting_of(p_area text, p_dialogue uuid, p_device bytea) returns integer
  language sql stable security definer set search_path = web, read, pg_temp as $$
  select count(*)::integer from dialogue_device d
    join dialogue_writer w on w.area = d.area and w.dialogue = d.dialogue and w.voter = d.voter
    join dialogue_statement s on s.area = w.area and s.statement = w.statement and s.stage = 'waiting'
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
$$;
comment on function web.waiting_of is 'How many sentences of this browser wait to be read.';

create function web.declare_groups(p_area text, p_dialogue uuid, p_device bytea, p_declared text[], p_rating text) returns void
  language sql security definer set search_path = web, pg_temp as $$
  update dialogue_voter v set declared = coalesce(p_declared, v.declared), rating = coalesce(p_rating, v.rating)
  from dialogue_device d
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device
    and v.area = d.area and v.dialogue = d.dialogue and v.voter = d.voter
$$;
comment on function web.declare_groups is 'Which groups a participant says they belong to, and how well they say their view was answered.';

-- One row a participant, by an id that leads to nobody: `3+ 5- 8?` are the statements in the order of their ids, and the votes on
-- them. Votes on words that have changed since are left out (CON-8).
create function web.dialogue_votes(p_area text, p_dialogue uuid) returns table (voter uuid, declared text[], channel text, votes text)
  language sql stable security definer set search_path = web, read, pg_temp as $$
  with s as (
    select statement, wording, row_number() over (order by statement) - 1 as n
    from dialogue_statement where area = p_area and dialogue = p_dialogue and stage = 'open'
  )
  select v.voter, v.declared, v.channel,
    coalesce(string_agg(s.n || case e.vote when 1 then '+' when -1 then '-' else '?' end, ' ' order by s.n) filter (where s.n is not null), '')
  from dialogue_voter v
  left join dialogue_vote e on e.area = v.area and e.dialogue = v.dialogue and e.voter = v.voter
  left join s on s.statement = e.statement and s.wording = e.wording
  where v.area = p_area and v.dialogue = p_dialogue
  group by v.voter, v.declared, v.channel order by v.voter
$$;
comment on function web.dialogue_votes is 'What the picture is made from: who voted alike, never who they are.';

create function web.dialogue_sides(p_area text, p_dialogue uuid)
  returns table (statement uuid, live_yes integer, live_only_if integer, live_no integer, agreed_before integer, again integer)
  language sql stable security definer set search_path = web, read, pg_temp as $$
  select s.statement,
    (count(*) filter (where e.wording = s.wording and e.live = 'yes'))::integer,
    (count(*) filter (where e.wording = s.wording and e.live = 'only-if'))::integer,
    (count(*) filter (where e.wording = s.wording and e.live = 'no'))::integer,
    (count(*) filter (where e.wording < s.wording and e.vote = 1))::integer,
    (count(*) filter (where e.wording = s.wording and s.wording > 1))::integer
  from dialogue_statement s join dialogue_vote e on e.area = s.area and e.dialogue = s.dialogue and e.statement = s.statement
  where s.area = p_area and s.dialogue = p_dialogue and s.stage = 'open'
  group by s.statement
$$;
comment on function web.dialogue_sides is 'Who could live with each statement, and who agreed to words it had before (CON-8).';

create function web.dialogue_ratings(p_area text, p_dialogue uuid) returns table (rating text, people integer)
  language sql stable security definer set search_path = web, pg_temp as $$
  select rating, count(*)::integer from dialogue_voter where area = p_area and dialogue = p_dialogue and rating is not null group by rating
$$;
comment on function web.dialogue_ratings is 'How well people say their view was answered.';

create function web.make_codes(p_area text, p_dialogue uuid, p_codes bytea[]) returns void
  language sql security definer set search_path = web, pg_temp as $$
  insert into dialogue_code (area, dialogue, code) select p_area, p_dialogue, c from unnest(p_codes) c on conflict do nothing
$$;
comment on function web.make_codes is 'Keeps invitation codes, as hashes alone.';

-- Sheets of paper, typed in by somebody: the same batch twice is one. A code written on a sheet counts once, on paper or phone.
create function web.keep_sheets(p_area text, p_dialogue uuid, p_on date, p_sheets jsonb) returns integer
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
    returning c.voter
  ), fresh as (
    insert into dialogue_voter (area, dialogue, voter, declared, channel, sheet, joined_on)
    select p_area, p_dialogue, s.voter, s.declared, s.channel, s.name, p_on from sheet s
    where s.code is null or s.voter in (select voter from taken)
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
comment on function web.keep_sheets is 'Votes given on paper or in a room, many at once: worth what others are worth (CON-11). Answers how many sheets were new.';

create function web.reading_log(p_area text, p_dialogue uuid) returns table (added_on date, stage text, because text, sentences integer)
  language sql stable security definer set search_path = web, read, pg_temp as $$
  select s.added_on, s.stage, s.because, count(*)::integer from dialogue_statement s
  where s.area = p_area and s.dialogue = p_dialogue and s.origin = 'person'
  group by s.added_on, s.stage, s.because order by s.added_on, s.stage, s.because
$$;
comment on function web.reading_log is 'What became of the sentences people added (CON-7), without their words.';

create function web.shown_groups(p_area text, p_dialogue uuid) returns smallint
  language sql stable security definer set search_path = web, pg_temp as $$
  select groups from dialogue_shown where area = p_area and dialogue = p_dialogue
$$;
comment on function web.shown_groups is 'How many opinion groups were shown last.';

create function web.show_groups(p_area text, p_dialogue uuid, p_groups smallint) returns void
  language sql security definer set search_path = web, pg_temp as $$
  insert into dialogue_shown (area, dialogue, groups) values (p_area, p_dialogue, p_groups)
  on conflict (area, dialogue) do update set groups = excluded.groups
$$;
comment on function web.show_groups is 'Keeps how many opinion groups are shown now.';

do $$
declare
  door text;
begin
  foreach door in array array[
    'find_voter(text, uuid, bytea)', 'own_votes(text, uuid, bytea)', 'waiting_of(text, uuid, bytea)', 'dialogue_votes(text, uuid)',     'dialogue_sides(text, uuid)', 'dialogue_ratings(text, uuid)', 'reading_log(text, uuid)', 'shown_groups(text, uuid)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_read, tandem_write, tandem_system', door);
  end loop;
  foreach door in array array[
    'join_dialogue(text, uuid, bytea, uuid, bytea, text, date)', 'cast_vote(text, uuid, bytea, uuid, integer, smallint, text, date, integer)',
    'take_back_vote(text, uuid, bytea, uuid)', 'note_writer(text, uuid, bytea, uuid)', 'declare_groups(text, uuid, bytea, text[], text)', 'make_codes(text, uuid, bytea[])',
    'keep_sheets(text, uuid, date, jsonb)', 'show_groups(text, uuid, smallint)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
