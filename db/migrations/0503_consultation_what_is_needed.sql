-- What the picture is made from, and nothing besides (CON-9): groups that come from votes need to know who voted alike, and not who
-- anybody is. So ways of voting leave the database each once, with how many people voted so, in the order of the votes
-- themselves: no id, no group, no way they came, no order in which they joined. By group and by way there are counts alone.
drop function web.dialogue_votes(text, uuid);
create function web.dialogue_patterns(p_area text, p_dialogue uuid) returns table (votes text, people integer)
  language sql stable security definer set search_path = web, read, pg_temp as $$
  with s as (
    select statement, wording, row_number() over (order by statement) - 1 as n
    from dialogue_statement where area = p_area and dialogue = p_dialogue and stage = 'open'
  ), person as (
    select string_agg(s.n || case e.vote when 1 then '+' when -1 then '-' else '?' end, ' ' order by s.n) as votes
    from dialogue_vote e join s on s.statement = e.statement and s.wording = e.wording
    where e.area = p_area and e.dialogue = p_dialogue group by e.voter
  )
  select p.votes, count(*)::integer from person p group by p.votes order by p.votes collate "C"
$$;
comment on function web.dialogue_patterns is 'Each way of voting on the words as they are now, and how many people voted so: `3+ 5- 8?` are the statements in the order of their ids. What groups are found from.';

create function web.dialogue_by_group(p_area text, p_dialogue uuid) returns table (statement uuid, declared text, agree integer, disagree integer, pass integer)
  language sql stable security definer set search_path = web, read, pg_temp as $$
  select s.statement, g, (count(*) filter (where e.vote = 1))::integer, (count(*) filter (where e.vote = -1))::integer,
    (count(*) filter (where e.vote = 0))::integer
  from dialogue_statement s join dialogue_vote e on e.area = s.area and e.dialogue = s.dialogue and e.statement = s.statement and e.wording = s.wording
    join dialogue_voter v on v.area = e.area and v.dialogue = e.dialogue and v.voter = e.voter, unnest(v.declared) g
  where s.area = p_area and s.dialogue = p_dialogue and s.stage = 'open'
  group by s.statement, g
$$;
comment on function web.dialogue_by_group is 'How each group that people said they belong to voted on each statement.';

create function web.dialogue_heard(p_area text, p_dialogue uuid) returns table (declared text, by_card boolean, channel text, people integer)
  language sql stable security definer set search_path = web, read, pg_temp as $$
  with heard as (
    select v.declared, v.by_card, v.channel from dialogue_voter v
    where v.area = p_area and v.dialogue = p_dialogue and exists (
      select from dialogue_vote e join dialogue_statement s on s.area = e.area and s.statement = e.statement and s.wording = e.wording
      where e.area = v.area and e.dialogue = v.dialogue and e.voter = v.voter and s.stage = 'open')
  )
  select g, h.by_card, null, count(*)::integer from heard h, unnest(h.declared) g group by g, h.by_card
  union all select null, null, h.channel, count(*)::integer from heard h group by h.channel
  union all select null, null, null, count(*)::integer from heard h where h.declared = '{}'
$$;
comment on function web.dialogue_heard is 'How many people were heard: of each group and whether it is from their card, by each way they came, and who did not say.';

do $$
declare
  door text;
begin
  foreach door in array array['dialogue_patterns(text, uuid)', 'dialogue_by_group(text, uuid)', 'dialogue_heard(text, uuid)'] loop
    execute format('alter function web.%s owner to tandem_projector', door);
    execute format('revoke all on function web.%s from public', door);
    execute format('grant execute on function web.%s to tandem_read, tandem_write, tandem_system', door);
  end loop;
end
$$;
