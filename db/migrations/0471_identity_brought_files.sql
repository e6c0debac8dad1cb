-- What was attached to the words of a signed copy, looked at as any file is and waiting with the draft: nothing of it is in the
-- record before a person says so. Goes with the draft, whichever way that goes.
create table identity.brought_draft_file (
  area text not null,
  child uuid not null,
  person uuid not null,
  file uuid not null,
  type text not null,
  scanned boolean not null,
  content bytea not null check (octet_length(content) between 1 and 10485760),
  primary key (area, child, person, file),
  foreign key (area, child, person) references identity.brought_draft on delete cascade
);
comment on table identity.brought_draft_file is 'A picture, a recording or a paper of a signed copy that one person has read and not yet confirmed. Taken over by a function, read by nobody.';
alter table identity.brought_draft_file alter column content set storage external;
alter table identity.brought_draft_file enable row level security;
alter table identity.brought_draft_file force row level security;
create policy doors on identity.brought_draft_file to tandem_projector using (area = any (identity.app_areas())) with check (area = any (identity.app_areas()));
grant select, insert, delete on identity.brought_draft_file to tandem_projector;

create function identity.keep_brought_draft_file(p_area text, p_child uuid, p_file uuid, p_type text, p_scanned boolean, p_content bytea) returns void
  language sql security definer set search_path = identity, pg_temp as $$
  insert into brought_draft_file (area, child, person, file, type, scanned, content)
  values (p_area, p_child, app_person(), p_file, p_type, p_scanned, p_content)
  on conflict do nothing
$$;
comment on function identity.keep_brought_draft_file is 'Keeps a file of a copy beside the draft of whoever read it; without a draft of theirs it fails.';

-- In the transaction of the events that name them. A file that a later version has again is there already.
create function identity.take_brought_files(p_area text, p_child uuid, p_files uuid[]) returns void
  language plpgsql security definer set search_path = identity, web, pg_temp as $$
begin
  if not (standing_with(p_area, p_child) && array['child', 'parent', 'carer', 'lead']) then
    raise exception 'Only the family or the lead brings something into a record' using errcode = 'TI403';
  end if;
  with kept as (
    insert into web.file (area, file, type, bytes, sha256, scanned, kept_by, kept_at)
    select d.area, d.file, d.type, octet_length(d.content), encode(sha256(d.content), 'hex'), d.scanned, app_person(), app_at()
    from brought_draft_file d
    where d.area = p_area and d.child = p_child and d.person = app_person() and d.file = any (p_files)
    on conflict do nothing
    returning area, file)
  insert into web.file_chunk (area, file, n, content)
  select k.area, k.file, n, substring(d.content from n * 262144 + 1 for 262144)
  from kept k
  join brought_draft_file d on d.area = k.area and d.child = p_child and d.person = app_person() and d.file = k.file,
  generate_series(0, (octet_length(d.content) - 1) / 262144) n;
end
$$;
comment on function identity.take_brought_files is 'Takes files of the draft over into the record, for whoever may bring it in.';

do $$
declare
  door text;
begin
  foreach door in array array['keep_brought_draft_file(text, uuid, uuid, text, boolean, bytea)', 'take_brought_files(text, uuid, uuid[])'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_write, tandem_system', door);
  end loop;
end
$$;
