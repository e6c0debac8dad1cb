-- A school of 2,000 brings its timetable groups as a file: who is in which, from a day to a day (P21, ACC-22).
create function identity.bring_group(p_area text, p_body uuid, p jsonb) returns table (line integer, outcome text)
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  first_day date := (p ->> 'from')::date;
  last_day date := (p ->> 'last')::date;
  group_words text := p ->> 'group';
  r jsonb;
  found_children uuid[];
  members uuid[] := '{}';
begin
  if not keeps_timetable(p_area, p_body) or last_day < first_day or coalesce(group_words, '') = '' then
    raise exception 'Only who keeps the timetable of a setting says who is in a group there' using errcode = 'TI403';
  end if;
  for r in select * from jsonb_array_elements(p -> 'children') loop
    -- Only children who are taught here then. One who is elsewhere, or must not be found, is answered like one who is nowhere.
    found_children := array(
      select distinct c.child from child c
      join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
      where c.area = p_area and c.sealed_at is null and c.died_on is null
        and exists (select from child_place t where t.area = c.area and t.child = c.child and t.kind = 'taught-in' and t.body = p_body
          and t.from_on <= last_day and (t.until_on is null or t.until_on >= first_day))
        and case when coalesce(r ->> 'upn', '') <> '' then
          exists (select from child_identifier i where i.area = c.area and i.child = c.child and i.scheme = 'upn' and i.value = r ->> 'upn')
        else lower(n.family) = lower(r ->> 'family') and lower(r ->> 'given') in (lower(n.given), lower(n.known_as))
          and c.born_on = (r ->> 'bornOn')::date end);
    line := (r ->> 'line')::integer;
    if cardinality(found_children) <> 1 then
      outcome := case cardinality(found_children) when 0 then 'nobody' else 'several' end;
      return next;
      continue;
    end if;
    members := members || found_children;
    if exists (select from child_place g where g.area = p_area and g.child = found_children[1] and g.kind = 'group' and g.body = p_body
        and g.words = group_words and g.from_on <= first_day and coalesce(g.until_on, 'infinity'::date) >= last_day) then
      outcome := 'unchanged';
    else
      delete from child_place g where g.area = p_area and g.child = found_children[1] and g.kind = 'group' and g.body = p_body
        and g.words = group_words and g.from_on >= first_day;
      update child_place g set until_on = last_day where g.area = p_area and g.child = found_children[1] and g.kind = 'group'
        and g.body = p_body and g.words = group_words and (g.until_on is null or g.until_on >= first_day - 1);
      if not found then
        insert into child_place (area, child, kind, body, words, from_on, until_on, seen_from)
        values (p_area, found_children[1], 'group', p_body, group_words, first_day, last_day, (p ->> 'seenFrom')::date);
      end if;
      outcome := 'added';
    end if;
    return next;
  end loop;
  -- The file says who is in the group: whoever it no longer names leaves it before that day.
  line := null;
  outcome := 'left';
  delete from child_place g where g.area = p_area and g.kind = 'group' and g.body = p_body and g.words = group_words
    and g.from_on >= first_day and g.from_on <= last_day and not g.child = any (members);
  update child_place g set until_on = first_day - 1 where g.area = p_area and g.kind = 'group' and g.body = p_body and g.words = group_words
    and g.from_on < first_day and (g.until_on is null or g.until_on >= first_day) and not g.child = any (members);
  if found then return next; end if;
end
$$;
comment on function identity.bring_group is 'The children of one timetable group of a setting from a day to a day, as its file names them; answers line by line who was found.';

create function identity.list_groups(p_area text, p_body uuid) returns table (name text, children integer, from_on date, until_on date)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select g.words, count(distinct g.child)::integer, min(g.from_on), max(g.until_on) from child_place g
  where keeps_timetable(p_area, p_body) and g.area = p_area and g.body = p_body and g.kind = 'group'
    and (g.until_on is null or g.until_on >= (app_at() at time zone 'Europe/London')::date)
  group by g.words order by g.words
$$;
comment on function identity.list_groups is 'The timetable groups of a setting now and later, with how many children, for who keeps its timetable: none of their names.';

alter function identity.bring_group owner to tandem_projector;
alter function identity.list_groups owner to tandem_projector;
revoke all on function identity.bring_group from public;
revoke all on function identity.list_groups from public;
grant execute on function identity.bring_group to tandem_write;
grant execute on function identity.list_groups to tandem_read, tandem_write;
