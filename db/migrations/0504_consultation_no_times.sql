-- No vote has a time (CON-14). What the limit a minute needs is one moment a participant, until which they have voted as
-- fast as anybody can read; it is forgotten the day after, and when it is past it says nothing any more.
alter table web.dialogue_vote drop column at;
alter table web.dialogue_voter add column paced_until timestamptz;
comment on column web.dialogue_voter.paced_until is 'Until when the votes given so far would have taken at the fastest (CON-2): gone with the next day.';

-- Moves with every vote, so that a picture nobody changed is not made again. Not for each dialogue: a row that every vote
-- writes would let people vote one after the other.
create sequence web.dialogue_change;
alter sequence web.dialogue_change owner to tandem_projector;

create or replace function web.cast_vote(p_area text, p_dialogue uuid, p_device bytea, p_statement uuid, p_wording integer, p_vote smallint, p_live text, p_today date, p_most integer) returns text
  language plpgsql security definer set search_path = web, read, pg_temp as $$
declare
  me dialogue_voter;
begin
  select v.* into me from dialogue_device d join dialogue_voter v using (area, dialogue, voter)
  where d.area = p_area and d.dialogue = p_dialogue and d.device = p_device;
  if me.voter is null then return 'not-joined'; end if;
  perform from dialogue where area = p_area and dialogue = p_dialogue and closed_on is null and until_on >= p_today;
  if not found then return 'closed'; end if;
  perform from dialogue_statement s where s.area = p_area and s.statement = p_statement and s.dialogue = p_dialogue and s.stage = 'open'
    and s.wording = p_wording;
  if not found then return 'other-words'; end if;
  if me.paced_until > now() + interval '1 minute' - interval '1 minute' / p_most then return 'too-often'; end if;
  update dialogue_voter v set paced_until = greatest(v.paced_until, now()) + interval '1 minute' / p_most
  where v.area = p_area and v.dialogue = p_dialogue and v.voter = me.voter;
  insert into dialogue_vote (area, dialogue, voter, statement, wording, vote, live)
  values (p_area, p_dialogue, me.voter, p_statement, p_wording, p_vote, p_live)
  on conflict (area, dialogue, voter, statement) do update
    set wording = excluded.wording, vote = excluded.vote, live = excluded.live;
  return 'kept';
end
$$;

create function web.picture_changes() returns trigger language plpgsql security definer set search_path = web, pg_temp as $$
begin
  perform nextval('web.dialogue_change');
  return null;
end
$$;
alter function web.picture_changes owner to tandem_projector;
create trigger picture_changes after insert or update or delete on web.dialogue_vote for each statement execute function web.picture_changes();
create trigger picture_changes after update of declared on web.dialogue_voter for each statement execute function web.picture_changes();
create trigger picture_changes after insert or update or delete on read.dialogue_statement for each statement execute function web.picture_changes();

create function web.picture_mark() returns bigint
  language sql stable security definer set search_path = web, pg_temp as $$
  select case when is_called then last_value else 0 end from dialogue_change
$$;
comment on function web.picture_mark is 'The same as before where no vote and no sentence has changed in any dialogue.';

create function web.forget_paces(p_area text) returns integer
  language sql security definer set search_path = web, pg_temp as $$
  with past as (update dialogue_voter set paced_until = null where area = p_area and paced_until < now() returning 1)
  select count(*)::integer from past
$$;
comment on function web.forget_paces is 'Forgets when anybody voted last.';

alter function web.picture_mark owner to tandem_projector;
revoke all on function web.picture_mark from public;
grant execute on function web.picture_mark to tandem_read, tandem_write, tandem_system;
alter function web.forget_paces owner to tandem_projector;
revoke all on function web.forget_paces from public;
grant execute on function web.forget_paces to tandem_system;
