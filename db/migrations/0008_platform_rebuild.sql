-- What a rebuild goes through: every event of an area in waves of stream versions, so that a set-based update is never
-- ambiguous; big waves in pieces that fit in memory. What was recorded on the wrong child is passed over.
create function log.waves(p_area text) returns table (wave integer, type text, positions bigint[])
  language sql stable set search_path = log, identity, pg_temp as $$
  with kept as (
    select e.version, e.type, e.position from event e where e.area = p_area
      and not exists (select from event w where w.area = e.area and w.stream = e.stream
                      and w.type = 'RecordedOnWrongChild' and w.version > e.version)
  ), pieces as (
    select k.*, row_number() over (partition by k.version, k.type order by k.position) / 20000 as piece from kept k
  )
  select version, type, array_agg(position) from pieces group by version, type, piece order by version, type, piece
$$;
comment on function log.waves is 'The events of an area, in the order in which read tables are made again from them.';
revoke all on function log.waves from public;
grant execute on function log.waves to tandem_projector;

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
