-- The log: one row for each thing that happened. Append-only in truth: no role of the application may change it,
-- and triggers refuse UPDATE, DELETE and TRUNCATE from everyone but the erasing function.
create sequence log.event_position as bigint;

create table log.event (
  area text not null,
  stream text not null,
  version integer not null check (version > 0),
  position bigint not null,
  child uuid,
  type text not null,
  v smallint not null default 1,
  data jsonb not null,
  duties jsonb not null default '{}',
  happened_on date not null,
  received_on date not null,
  recorded_at timestamptz not null,
  actor uuid,
  as_role text not null,
  for_body uuid,
  said_by uuid,
  channel text not null check (channel in ('typed', 'phone', 'paper', 'in person', 'clock', 'import')),
  pack text not null,
  clauses text[] not null default '{}',
  command_id uuid not null,
  salt bytea,
  data_hash bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (area, stream, version)
);
comment on table log.event is 'What happened, for which child, who said it and on whose authority (P4). Never a name, address, identifier or membership in data (P2).';
create unique index event_in_order on log.event (area, position);
create index event_of_child on log.event (area, child, position) where child is not null;

create table log.stream_head (
  area text not null,
  stream text not null,
  version integer not null,
  hash bytea not null,
  primary key (area, stream)
);
comment on table log.stream_head is 'The last version and hash of each stream: what the next event must follow.';

create table log.log_seal (
  area text not null,
  sealed_on date not null,
  stream text not null,
  version integer not null,
  hash bytea not null,
  primary key (area, sealed_on, stream)
);
comment on table log.log_seal is 'Each night, the head of every stream that grew: a cut tail shows.';

create table log.erasure (
  area text not null,
  stream text not null,
  version integer not null,
  erased_at timestamptz not null,
  by_person uuid not null,
  second_person uuid,
  reason text not null,
  primary key (area, stream, version)
);
comment on table log.erasure is 'Whose words were blanked, when, by whom and why: the chain still proves that nothing else was touched.';

create function log.canonical(e log.event) returns text language sql stable parallel safe
  as $$
  select jsonb_build_array(
    e.area, e.stream, e.version, e.position, e.child, e.type, e.v, e.duties,
    to_char(e.happened_on, 'YYYY-MM-DD'), to_char(e.received_on, 'YYYY-MM-DD'),
    to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.actor, e.as_role, e.for_body, e.said_by, e.channel, e.pack, e.clauses, e.command_id,
    encode(e.data_hash, 'hex')
  )::text
$$;
comment on function log.canonical is 'The text whose hash is chained: every column but data and salt, in one fixed format.';

create function log.refuse_change() returns trigger language plpgsql as $$
begin
  if current_setting('log.erasing', true) = 'yes' and tg_op = 'UPDATE' and current_user = 'tandem_projector' then
    return new;
  end if;
  raise exception 'The log is only ever appended to' using errcode = 'TL001';
end
$$;
create trigger event_is_append_only before update or delete on log.event for each row execute function log.refuse_change();
create trigger event_is_never_truncated before truncate on log.event for each statement execute function log.refuse_change();
create trigger erasure_is_append_only before update or delete on log.erasure for each row execute function log.refuse_change();
create trigger erasure_is_never_truncated before truncate on log.erasure for each statement execute function log.refuse_change();
create trigger seal_is_append_only before update or delete on log.log_seal for each row execute function log.refuse_change();
create trigger seal_is_never_truncated before truncate on log.log_seal for each statement execute function log.refuse_change();

alter table log.event enable row level security;
alter table log.event force row level security;
alter table log.stream_head enable row level security;
alter table log.stream_head force row level security;
alter table log.log_seal enable row level security;
alter table log.log_seal force row level security;
alter table log.erasure enable row level security;
alter table log.erasure force row level security;

grant select, insert on log.event to tandem_projector;
grant update (data, salt) on log.event to tandem_projector;
grant select, insert, update on log.stream_head to tandem_projector;
grant select, insert on log.log_seal, log.erasure to tandem_projector;
grant usage on sequence log.event_position to tandem_projector;
create policy projector on log.event to tandem_projector using (area = any (identity.app_areas()));
create policy projector on log.stream_head to tandem_projector using (area = any (identity.app_areas()));
create policy projector on log.log_seal to tandem_projector using (area = any (identity.app_areas()));
create policy projector on log.erasure to tandem_projector using (area = any (identity.app_areas()));
grant select on log.event, log.stream_head, log.log_seal, log.erasure to tandem_system;
create policy system on log.event for select to tandem_system using (area = any (identity.app_areas()));
create policy system on log.stream_head for select to tandem_system using (area = any (identity.app_areas()));
create policy system on log.log_seal for select to tandem_system using (area = any (identity.app_areas()));
create policy system on log.erasure for select to tandem_system using (area = any (identity.app_areas()));
