-- A record moves to another area with all that stands around it by now: pictures and voices, what a court has ordered, what
-- each person is to the child, and how those who were asked in were looked at (docs/decisions/0028).
create or replace function pg_temp.mend(p_function text, p_old text, p_new text) returns void language plpgsql as $$
declare
  source text := pg_get_functiondef(p_function::regprocedure);
begin
  if position(p_old in source) = 0 then raise exception '% does not hold: %', p_function, p_old; end if;
  execute replace(source, p_old, p_new);
end
$$;

-- Whom a court keeps from the child, or from where the child is, does not come along by themself, nor whoever acts for them:
-- they would learn where. A person in the new area who has read the order may ask them in again.
select pg_temp.mend('identity.carry_child(text, text, uuid, uuid[], uuid, date)', old, new) from (values
  ('standing, relationship, acts_for, from_at, until_at, admitted_by)
  select p_to,', 'standing, relationship, acts_for, from_at, until_at, admitted_by, role, responsibility, delegated)
  select p_to,'),
  ('case when c.member = any (p_comes) or c.standing in (''child'', ''parent'', ''carer'', ''adviser'') then c.until_at else least(c.until_at, app_at()) end, c.admitted_by
',
   'case when (c.member = any (p_comes) or c.standing in (''child'', ''parent'', ''carer'', ''adviser''))
           and not exists (select from bar b where b.area = p_from and b.child = p_child and b.person in (c.person, c.acts_for) and b.lifted_at is null)
           then c.until_at else least(c.until_at, app_at()) end, c.admitted_by, c.role, c.responsibility, c.delegated
')) as t (old, new);

-- After who is who, since a place that was there is carried though an order stands against it.
create function identity.carry_around(p_from text, p_to text, p_child uuid) returns void
  language plpgsql security definer set search_path = read, identity, log, web, pg_temp as $$
begin
  -- No order of a court ends by moving (ACC-4).
  insert into bar (area, bar, child, person, scope, words, look_again_on, set_by, from_at, lifted_by, lifted_at)
  select p_to, b.bar, b.child, b.person, b.scope, b.words, b.look_again_on, b.set_by, b.from_at, b.lifted_by, b.lifted_at
  from bar b where b.area = p_from and b.child = p_child;
  -- What the family asked and nobody has answered yet, and how those who are here were looked at (ACC-7). A code that was
  -- given out stays behind: it was for a person of the old setting to confirm.
  insert into invitation (area, invitation, child, status, for_name, role, standing, relationship, acts_for, until_on, handed,
    asked_by, started_by, made_at, expires_at, claimed_by, claimed_name, claimed_at, closed_by, closed_at, looked_at)
  select p_to, i.invitation, i.child, i.status, i.for_name, i.role, i.standing, i.relationship, i.acts_for, i.until_on, i.handed,
    i.asked_by, i.started_by, i.made_at, i.expires_at, i.claimed_by, i.claimed_name, i.claimed_at, i.closed_by, i.closed_at, i.looked_at
  from invitation i where i.area = p_from and i.child = p_child and i.status in ('asked', 'confirmed');
  -- By name alone, for whoever reads who ordered, set or asked.
  insert into person (area, person, full_name, called, job_words)
  select p_to, p.person, p.full_name, p.called, p.job_words from person p
  where p.area = p_from and p.person in (
    select unnest(array[b.person, b.set_by, b.lifted_by]) from bar b where b.area = p_to and b.child = p_child
    union select unnest(array[i.asked_by, i.started_by, i.closed_by]) from invitation i where i.area = p_to and i.child = p_child)
  on conflict (area, person) do nothing;
  insert into file (area, file, type, bytes, sha256, scanned, kept_by, kept_at)
  select p_to, f.file, f.type, f.bytes, f.sha256, f.scanned, f.kept_by, f.kept_at from file f
  where f.area = p_from and f.file in (select a.file from record_attachment a where a.area = p_from and a.child = p_child)
  on conflict (area, file) do nothing;
  insert into file_chunk (area, file, n, content)
  select p_to, k.file, k.n, k.content from file_chunk k
  where k.area = p_from and k.file in (select a.file from record_attachment a where a.area = p_from and a.child = p_child)
  on conflict (area, file, n) do nothing;
end
$$;
comment on function identity.carry_around is 'The orders, the asking in and the files of a child, in another area: with carry_child and after it.';
alter function identity.carry_around owner to tandem_projector;
revoke all on function identity.carry_around from public;
grant execute on function identity.carry_around to tandem_system;

-- What has arrived is here no more; a second copy of a picture would outlive the day somebody has it erased.
select pg_temp.mend('identity.close_child(text, uuid)', old, new) from (values
  ('  delete from circle where area = p_from and child = p_child;', $new$  delete from web.file f where f.area = p_from
    and f.file in (select (a ->> 'file')::uuid from log.event e, jsonb_array_elements(e.data -> 'attached') a
      where e.area = p_from and e.child = p_child and jsonb_typeof(e.data -> 'attached') = 'array')
    and exists (select from web.file there where there.file = f.file and there.area <> p_from);
  delete from web.invitation_code k where k.invitation in (
    select i.invitation from invitation i where i.area = p_from and i.child = p_child and i.status <> 'confirmed');
  delete from invitation_refusal where area = p_from and child = p_child;
  delete from invitation where area = p_from and child = p_child;
  -- Whose place ends because of where the child goes now reads that it has, and whom to ask; not where that is.
  insert into ended_place (area, member, child, person, known_as, body, ended_at, ended_by, reason)
  select c.area, c.member, c.child, c.person, n.known_as,
         (select pl.body from child_place pl where pl.area = p_from and pl.child = p_child and pl.kind = 'taught-in' order by pl.from_on desc limit 1),
         app_at(), b.set_by, 'court-order'
  from circle c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity',
    lateral (select o.set_by from bar o where o.area = c.area and o.child = c.child and o.person in (c.person, c.acts_for)
      and o.scope = 'whereabouts' and o.lifted_at is null order by o.from_at desc limit 1) b
  where c.area = p_from and c.child = p_child and c.until_at > app_at() and c.standing in ('parent', 'carer', 'adviser')
    and not exists (select from bar e where e.area = c.area and e.child = c.child and e.person in (c.person, c.acts_for)
      and e.scope = 'everything' and e.lifted_at is null);
  delete from bar where area = p_from and child = p_child;
  delete from circle where area = p_from and child = p_child;$new$)) as t (old, new);

-- What a picture shows and what is said in a recording are words too.
select pg_temp.mend('identity.read_closed(text, uuid)', $old$e.data - 'words' else$old$, $new$e.data - 'words' - 'attached' else$new$);

-- Where a child goes is kept from whom a court keeps it from, before the day too.
create policy kept on read.transfer as restrictive for select to tandem_read, tandem_write
  using (not child = any (array(select identity.kept_from_me())));
create policy kept_moves on read.timeline as restrictive for select to tandem_read, tandem_write
  using (type not like 'Transfer%' or not child = any (array(select identity.kept_from_me())));

-- A link that was given opens nothing where the record goes on: it says so.
alter table read.shared_link drop constraint shared_link_ended_because_check;
alter table read.shared_link add constraint shared_link_ended_because_check check (ended_because in ('taken-back', 'passcodes', 'moved'));
