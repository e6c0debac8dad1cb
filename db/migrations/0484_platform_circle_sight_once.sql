-- Most of what is written is for the circle, and who is of it is the same for every row: it is worked out once a question.
-- Asked of each of 5,000 rows of a long record, it took most of the time of its page. Every other audience is still decided
-- row by row, and nobody sees another row than before: the oracle and its 500 worlds hold.
create or replace function identity.sight_of(p_table text, p_kind text) returns text language sql immutable as $$
  select replace(replace($sight$area = any (identity.app_areas()) and child = any (array(
      select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
        and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())))$sight$ || case p_kind
    when 'audience' then $heard$
    and (author is not distinct from identity.app_person() or audience = 'in-charge'
      or audience = 'circle' and (area, child) in (
        select a.area, a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
          and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())
          and identity.hears(a.standing, 'circle'))
      or audience is distinct from 'circle' and exists (
      select from identity.child_access a where a.area = $table.area and a.person = identity.app_person() and a.child = $table.child
        and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())
        and (identity.hears(a.standing, $table.audience)
          or $table.audience = 'named' and (a.person = any ($table.named) or a.acts_for = any ($table.named)))))$heard$
    when 'circle' then $heard$
    and exists (
      select from identity.child_access a where a.area = $table.area and a.person = identity.app_person() and a.child = $table.child
        and a.from_at <= (select identity.app_at()) and a.until_at > (select identity.app_at())
        and identity.hears(a.standing, 'circle'))$heard$
    else '' end, '$table', split_part(p_table, '.', 2)), E'\n', ' ')
$$;

do $$
declare
  old record;
begin
  for old in select schemaname || '.' || tablename as name from pg_policies
             where schemaname = 'read' and policyname = 'readers' and qual ~ '''in-charge''' and qual ~ 'named' loop
    execute format('alter policy readers on %s using (%s)', old.name, identity.sight_of(old.name, 'audience'));
  end loop;
end
$$;
