-- Pictures, recorded voices and papers. They stand outside the log and its views: rebuild leaves them, backup keeps them,
-- erasing words takes them away. The log holds only their opaque ids and hashes, never the name a file came under.
create table web.file (
  area text not null,
  file uuid not null,
  type text not null check (type in ('image/jpeg', 'audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/wav', 'application/pdf')),
  bytes integer not null check (bytes between 1 and 10485760),
  sha256 text not null,
  scanned boolean not null,
  kept_by uuid,
  kept_at timestamptz not null,
  primary key (area, file)
);
comment on table web.file is 'A file somebody added. Who sees it is said by the slice that keeps it, in a policy of its own: nobody, until one does.';

create table web.file_chunk (
  area text not null,
  file uuid not null,
  n integer not null,
  content bytea not null check (octet_length(content) between 1 and 262144),
  primary key (area, file, n),
  foreign key (area, file) references web.file on delete cascade
);
-- Pictures, sound and PDF are packed already: packing them again costs time and saves nothing.
alter table web.file_chunk alter column content set storage external;
comment on table web.file_chunk is 'The bytes of a file, in pieces of 256 KB. Whoever sees the file sees its pieces, and nobody else.';

do $$
declare
  t text;
begin
  foreach t in array array['file', 'file_chunk'] loop
    execute format('alter table web.%I enable row level security', t);
    execute format('alter table web.%I force row level security', t);
    execute format('create policy projector on web.%I to tandem_projector using (area = any (identity.app_areas()))', t);
    execute format('create policy system on web.%I for select to tandem_system using (area = any (identity.app_areas()))', t);
    execute format('grant select on web.%I to tandem_read, tandem_write, tandem_system', t);
    execute format('grant select, insert, delete on web.%I to tandem_projector', t);
  end loop;
end
$$;
create policy readers on web.file_chunk for select to tandem_read, tandem_write using (
  area = any (identity.app_areas())
  and exists (select from web.file f where f.area = file_chunk.area and f.file = file_chunk.file));

-- In the transaction of the event that names it, so that neither is ever there without the other.
create function web.keep_file(p_area text, p_child uuid, p_file uuid, p_type text, p_scanned boolean, p_content bytea) returns void
  language plpgsql security definer set search_path = web, identity, pg_temp as $$
begin
  if session_user <> 'tandem_system' and not p_child = any (my_children()) then
    raise exception 'No relationship with this child' using errcode = 'TI404';
  end if;
  insert into file (area, file, type, bytes, sha256, scanned, kept_by, kept_at)
  values (p_area, p_file, p_type, octet_length(p_content), encode(sha256(p_content), 'hex'), p_scanned, app_person(), app_at());
  insert into file_chunk (area, file, n, content)
  select p_area, p_file, n, substring(p_content from n * 262144 + 1 for 262144)
  from generate_series(0, (octet_length(p_content) - 1) / 262144) n;
end
$$;
comment on function web.keep_file is 'Keeps a file for a child the one who asks may see.';
alter function web.keep_file owner to tandem_projector;
revoke all on function web.keep_file from public;
grant execute on function web.keep_file to tandem_write, tandem_system;

-- Erasing the words of an entry takes its files away with them, unless another version that stands still has them.
create or replace function log.erase_words(p_area text, p_stream text, p_version integer, p_fields text[], p_reason text, p_second uuid) returns void
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
declare
  field text;
  kept jsonb;
  gone uuid[] := '{}';
begin
  select data into strict kept from event where area = p_area and stream = p_stream and version = p_version;
  foreach field in array p_fields loop
    if kept ? field and field <> 'attached' then kept := jsonb_set(kept, array[field], '""'); end if;
  end loop;
  -- What a picture shows and what is said in a recording are words too.
  if jsonb_typeof(kept -> 'attached') = 'array' then
    gone := array(select (a ->> 'file')::uuid from jsonb_array_elements(kept -> 'attached') a);
    kept := jsonb_set(kept, '{attached}', '[]');
  end if;
  insert into erasure (area, stream, version, erased_at, by_person, second_person, reason)
  values (p_area, p_stream, p_version, app_at(), app_person(), p_second, p_reason);
  perform set_config('log.erasing', 'yes', true);
  update event set data = kept, salt = null where area = p_area and stream = p_stream and version = p_version;
  perform set_config('log.erasing', 'no', true);
  delete from web.file f where f.area = p_area and f.file = any (gone) and not exists (
    select from event e where e.area = p_area and e.stream = p_stream
      and e.data -> 'attached' @> jsonb_build_array(jsonb_build_object('file', f.file)));
end
$$;
comment on function log.erase_words is 'Blanks words and their salt, takes away the files that came with them, and writes down that it was done. The hash over everything else still holds.';
