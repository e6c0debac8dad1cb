-- Every read table again from the log. The caller puts a schema of empty shadow tables first in its search_path, so the
-- very statements that a command runs fill them.
create function log.rebuild_area(p_area text) returns bigint language plpgsql as $$
declare
  part record;
  rebuilt bigint := 0;
begin
  create temp table rebuilding on commit drop as
    select e.version, e.type, e.position from log.event e where e.area = p_area
      and not exists (select from log.event w where w.area = e.area and w.stream = e.stream
                      and w.type = 'RecordedOnWrongChild' and w.version > e.version);
  analyze rebuilding;
  -- Versions are waves: at most one event a stream, so that a set-based update is never ambiguous. Big waves go in
  -- pieces that fit in memory.
  for part in
    select version, type, array_agg(position) as positions
    from (select r.*, row_number() over (partition by version, type order by position) / 20000 as piece from rebuilding r) pieces
    group by version, type, piece
    order by version, type, piece
  loop
    perform project(p_area, part.positions, part.type);
    rebuilt := rebuilt + cardinality(part.positions);
  end loop;
  drop table rebuilding;
  return rebuilt;
end
$$;
comment on function log.rebuild_area is 'Projects every event of an area into whichever read tables the search_path finds first. Answers how many events.';
revoke all on function log.rebuild_area from public;
grant execute on function log.rebuild_area to tandem_projector;

create table read.nudge (
  area text not null,
  duty text not null,
  step text not null check (step in ('soon', 'due', 'lead')),
  child uuid,
  body uuid not null,
  person uuid,
  told_on date not null,
  primary key (area, duty, step)
);
comment on table read.nudge is 'One word before, one on the day, one to the owner''s lead after; never more.';
select identity.secure_child_table('read.nudge');
-- Whoever may not read a duty may not read that it was said either.
drop policy readers on read.nudge;
create policy readers on read.nudge for select to tandem_read, tandem_write
  using (area = any (identity.app_areas()) and exists (select from read.duty d where d.area = nudge.area and d.duty = nudge.duty));
