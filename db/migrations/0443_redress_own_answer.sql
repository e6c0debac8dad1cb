-- Somebody raised a concern, and then their place around the child ended: a court order, perhaps. They see nothing of the
-- child any more, and yet they asked, and the answer is theirs. They read their own words, by when the answer is owed, and
-- the answer itself: not what was promised for the child, nor anyone else's words (P6). Nothing behind a seal.
create function read.own_answers(p_area text, p_member uuid)
  returns table (concern uuid, about text, commitment_name text, not_happened_count integer, words text, raised_on date, status text,
    owed_by_body uuid, due_on date, rung integer, outcome text, reasons text, next_step text, decided_by uuid, for_body uuid, answered_on date)
  language sql stable security definer set search_path = read, identity, pg_temp as $$
  select c.concern, c.about, c.commitment_name, c.not_happened_count, c.words, c.raised_on, c.status, c.owed_by_body,
    (select d.due_on from duty d where d.area = c.area and d.stream = 'redress-' || c.concern and d.kind = 'answer-concern' and d.ended_on is null),
    a.rung, a.outcome, a.reasons, a.next_step, a.decided_by, a.for_body, a.answered_on
  from ended_place p
  join child held on held.area = p.area and held.child = p.child and held.sealed_at is null
  join concern c on c.area = p.area and c.child = p.child and c.raised_by = p.person
  left join concern_answer a on a.area = c.area and a.concern = c.concern
  where p.area = p_area and p.member = p_member and p.person = app_person() and p.area = any (app_areas())
  order by c.raised_on desc, c.concern, a.rung
$$;
comment on function read.own_answers is 'The concerns that somebody raised whose place around the child has ended, and the answers to them: their own alone.';

-- Whoever answers is told before they write: what they write is all that this reader sees of the child.
create function read.raiser_sees_no_more(p_area text, p_concern uuid) returns boolean
  language sql stable security definer set search_path = read, identity, pg_temp as $$
  select exists (
    select from concern c join ended_place p on p.area = c.area and p.child = c.child and p.person = c.raised_by
    where c.area = p_area and c.concern = p_concern and c.child = any (my_children())
      and not exists (select from child_access a where a.area = c.area and a.child = c.child and a.person = c.raised_by
        and a.from_at <= app_at() and a.until_at > app_at()))
$$;
comment on function read.raiser_sees_no_more is 'Whether the place of whoever raised this concern has ended: for those who may see the child.';

do $$
declare
  door text;
begin
  foreach door in array array['own_answers(text, uuid)', 'raiser_sees_no_more(text, uuid)'] loop
    execute format('alter function read.%s owner to tandem_projector', door);
    execute format('revoke all on function read.%s from public', door);
    execute format('grant execute on function read.%s to tandem_read, tandem_write', door);
  end loop;
end
$$;
