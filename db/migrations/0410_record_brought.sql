-- What was written elsewhere and brought in: from where, by whom it was written there. The log holds opaque ids alone.
create table identity.brought_source (
  area text not null,
  source uuid not null,
  child uuid not null,
  proof text not null check (proof in ('signed', 'unsigned', 'paper')),
  keeper text not null check (length(keeper) between 1 and 200),
  setting text check (length(setting) between 1 and 200),
  stood_on date not null,
  signed_by text check (length(signed_by) between 1 and 200),
  brought_by uuid not null,
  brought_at timestamptz not null,
  primary key (area, source)
);
comment on table identity.brought_source is 'A file or a plan on paper that words in a record were brought in from: who kept it there, on which day it stood so, and whether a signature proved it (RCD-22).';
create index brought_source_of_child on identity.brought_source (area, child);
select identity.secure_child_table('identity.brought_source');

create table identity.brought_writer (
  area text not null,
  writer uuid not null,
  child uuid not null,
  source uuid not null,
  name text not null check (length(name) between 1 and 200),
  relation text check (length(relation) between 1 and 200),
  primary key (area, writer)
);
comment on table identity.brought_writer is 'Somebody who wrote about a child elsewhere, as the file calls them. They have no account here and see nothing here.';
create index brought_writer_of_child on identity.brought_writer (area, child);
select identity.secure_child_table('identity.brought_writer');

-- Keeps where something was brought from, for whoever may bring it in: the child, their family, the lead.
create function identity.keep_brought_source(p_area text, p_child uuid, p jsonb) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not (standing_with(p_area, p_child) && array['child', 'parent', 'carer', 'lead']) then
    raise exception 'Only the family or the lead brings something into a record' using errcode = 'TI403';
  end if;
  insert into brought_source (area, source, child, proof, keeper, setting, stood_on, signed_by, brought_by, brought_at)
  values (p_area, (p ->> 'source')::uuid, p_child, p ->> 'proof', p ->> 'keeper', p ->> 'setting', (p ->> 'stoodOn')::date,
          p ->> 'signedBy', app_person(), app_at())
  on conflict (area, source) do nothing;
  insert into brought_writer (area, writer, child, source, name, relation)
  select p_area, (w ->> 'writer')::uuid, p_child, (p ->> 'source')::uuid, w ->> 'name', w ->> 'relation'
  from jsonb_array_elements(p -> 'writers') w
  on conflict (area, writer) do nothing;
end
$$;
comment on function identity.keep_brought_source is 'Where something in a record was brought from, and who wrote it there. The same again changes nothing.';

-- What was read of a file or a plan, until a person has confirmed it. It is nobody else's to see.
create table identity.brought_draft (
  area text not null,
  child uuid not null,
  person uuid not null,
  found jsonb not null,
  kept_at timestamptz not null,
  primary key (area, child, person)
);
comment on table identity.brought_draft is 'What one person has read from a file about a child and not yet confirmed: nothing of it is in the record. Seen by them alone, gone when confirmed, thrown away or ninety days old.';
select identity.secure_child_table('identity.brought_draft');
drop policy readers on identity.brought_draft;
create policy readers on identity.brought_draft for select to tandem_read, tandem_write using (
  area = any (identity.app_areas()) and person = identity.app_person() and child = any (array(
    select a.child from identity.child_access a where a.area = any (identity.app_areas()) and a.person = identity.app_person()
      and a.from_at <= identity.app_at() and a.until_at > identity.app_at())));

create function identity.keep_brought_draft(p_area text, p_child uuid, p_found jsonb) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  delete from brought_draft where area = p_area and ((child = p_child and person = app_person()) or kept_at < app_at() - interval '90 days');
  if p_found is null then return; end if;
  if not (standing_with(p_area, p_child) && array['child', 'parent', 'carer', 'lead']) then
    raise exception 'Only the family or the lead brings something into a record' using errcode = 'TI403';
  end if;
  insert into brought_draft (area, child, person, found, kept_at) values (p_area, p_child, app_person(), p_found, app_at());
end
$$;
comment on function identity.keep_brought_draft is 'Keeps what was read, in place of what this person read before; with nothing, throws it away.';

create function identity.has_other_number(p_area text, p_child uuid, p jsonb) returns boolean
  language sql stable security definer set search_path = identity, pg_temp as $$
  select coalesce(array_length(standing_with(p_area, p_child), 1), 0) > 0 and exists (
    select from child_identifier i
    where i.area = p_area and i.child = p_child and p ? i.scheme and upper(i.value) <> upper(p ->> i.scheme))
$$;
comment on function identity.has_other_number is 'Whether a file gives a child another number than the one held: then it is another child''s. It answers of this child alone, and never which number is held.';

do $$
declare
  door text;
begin
  foreach door in array array['keep_brought_source(text, uuid, jsonb)', 'keep_brought_draft(text, uuid, jsonb)', 'has_other_number(text, uuid, jsonb)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
    execute format('grant execute on function identity.%s to tandem_read, tandem_write, tandem_system', door);
  end loop;
end
$$;

alter table read.record_entry
  add column brought_source uuid,
  add column brought_writer uuid,
  add column brought_on date,
  add column brought_version integer,
  add column brought_section text;
comment on column read.record_entry.brought_source is 'Where this version was brought in from, who wrote it there and on which day (RCD-22); nothing where it was written here.';
alter table read.record_difference
  add column brought_source uuid,
  add column brought_writer uuid,
  add column brought_on date;
