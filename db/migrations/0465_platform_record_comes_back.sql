-- A child who comes back to an area they once left: the closed record there opens again, with all that happened since, and the
-- chain goes on after the place where it was handed on (docs/decisions/0028).
create or replace function pg_temp.mend(p_function text, p_old text, p_new text) returns void language plpgsql as $$
declare
  source text := pg_get_functiondef(p_function::regprocedure);
begin
  if position(p_old in source) = 0 then raise exception '% does not hold: %', p_function, p_old; end if;
  execute replace(source, p_old, p_new);
end
$$;

grant delete on identity.closed_record to tandem_projector;
grant update on identity.person, identity.address to tandem_projector;

select pg_temp.mend('identity.carry_child(text, text, uuid, uuid[], uuid, date)', old, new) from (values
  ('  known uuid[];
begin', '  known uuid[];
  is_back boolean;
begin'),
  ('
     or exists (select from closed_record c where c.area = p_to and c.child = p_child) then', ' then'),
  ('  insert into child (area, child, born_on', '  -- Somebody who was here before is closed here no more. Who opened it meanwhile still stands for the family to read.
  delete from closed_record where area = p_to and child = p_child;
  is_back := found;
  insert into child (area, child, born_on'),
  -- From when whoever would teach them might read is a part of where a child was.
  ('(area, child, kind, body, words, year_group, from_on, until_on)', '(area, child, kind, body, words, year_group, from_on, until_on, seen_from)'),
  ('least(coalesce(pl.until_on, p_on - 1), p_on - 1) end
', 'least(coalesce(pl.until_on, p_on - 1), p_on - 1) end, pl.seen_from
'),
  ('from ended_place x where x.area = p_from and x.child = p_child;', 'from ended_place x where x.area = p_from and x.child = p_child on conflict do nothing;'),
  ('from ended_place_words x where x.area = p_from and x.child = p_child;', 'from ended_place_words x where x.area = p_from and x.child = p_child on conflict do nothing;'),
  ('  -- Those who come along may sign in there too', '  -- How a family is reached was known here once; what they said since is what holds.
  if is_back then
    update person here set full_name = p.full_name, called = p.called, email = p.email, phone = p.phone, phone_hours = p.phone_hours,
      home_language = p.home_language, interpreter = p.interpreter
    from person p where here.area = p_to and p.area = p_from and p.person = here.person and p.person = any (array(
      select c.person from circle c where c.area = p_to and c.child = p_child and c.standing in (''child'', ''parent'', ''carer'') and c.until_at > app_at()));
    update address here set lines = a.lines, postcode = a.postcode
    from address a where here.area = p_to and a.area = p_from and a.person = here.person and a.person = any (array(
      select c.person from circle c where c.area = p_to and c.child = p_child and c.standing in (''child'', ''parent'', ''carer'') and c.until_at > app_at()));
  end if;
  -- Those who come along may sign in there too')) as t (old, new);
comment on function identity.carry_child is 'Who a child is and who stands around them, in another area, new or once left: refused for a sealed child, for one who has died, and where there is a record already.';

-- A stream that was here begins anew after the event that handed it on; what is older proves itself and is read no more.
select pg_temp.mend('log.continue_chains(text, text, uuid, uuid)', old, new) from (values
  ('  carried integer := 0;', '  carried integer := 0;
  begun text[] := ''{}'';'),
  ('    if not found then
      new_event := row(p_to, old.stream, 1,', '    if not old.stream = any (begun) then
      begun := begun || old.stream;
      new_event := row(p_to, old.stream, coalesce(head.version, 0) + 1,'),
  ('uuid_send(gen_random_uuid()), null, sha256(convert_to(old.stream, ''UTF8'')), null)::event;',
   'uuid_send(gen_random_uuid()), null, coalesce(head.hash, sha256(convert_to(old.stream, ''UTF8''))), null)::event;'),
  ('      head := row(p_to, old.stream, 1, new_event.hash)::stream_head;
      insert into stream_head select head.*;', '      head := row(p_to, old.stream, new_event.version, new_event.hash)::stream_head;
      insert into stream_head as h select head.* on conflict (area, stream) do update set version = excluded.version, hash = excluded.hash;')
) as t (old, new);

-- A record that was closed, came back and went again holds what happened here twice in its log: it is told once.
select pg_temp.mend('identity.read_closed(text, uuid)', '    where e.area = p_area and e.child = p_child
', '    where e.area = p_area and e.child = p_child
      and not exists (select from event h join event c on c.area = h.area and c.stream = h.stream and c.version > h.version
        where h.area = e.area and h.stream = e.stream and h.version > e.version and h.type = ''RecordHandedOn'' and c.type = ''ChainContinued'')
');
