-- Links by which a family shows a record to somebody without an account. What happened to a link follows the log; whom it
-- is for, what they called themselves and the passcode's hash stand outside it, in the identity tables.
create table read.shared_link (
  area text not null,
  link uuid not null,
  child uuid not null,
  what text not null check (what in ('record', 'page')),
  with_private boolean not null,
  passcode text not null check (passcode in ('suggested', 'own')),
  is_own boolean not null,
  given_on date not null,
  until_on date not null,
  most_wrong integer not null,
  wrong integer not null default 0,
  opened integer not null default 0,
  ended_on date,
  ended_because text check (ended_because in ('taken-back', 'passcodes')),
  audience text not null,
  author uuid not null,
  named uuid[] not null,
  primary key (area, link)
);
comment on table read.shared_link is 'A link to a child''s record or one page (RCD-16): who gave it, until when, how often it was opened, how many wrong passcodes in its whole life (RCD-17). The family reads it.';
comment on column read.shared_link.author is 'Whoever gave it: it shows what they may read.';
create index shared_link_of_child on read.shared_link (area, child);
select identity.secure_child_table('read.shared_link', 'audience');

create table read.shared_link_use (
  area text not null,
  link uuid not null,
  version integer not null,
  child uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('opened', 'mistaken', 'in-vain')),
  because text,
  audience text not null,
  author uuid not null,
  named uuid[] not null,
  primary key (area, link, version)
);
comment on table read.shared_link_use is 'Each time somebody opened a link, gave a wrong passcode, or tried one that had ended: shown to the family (RCD-6).';
create index shared_link_use_of_child on read.shared_link_use (area, child, at);
select identity.secure_child_table('read.shared_link_use', 'audience');

create table identity.link_key (
  area text not null,
  link uuid not null,
  child uuid not null,
  person uuid not null,
  address bytea not null,
  salt bytea not null,
  passcode bytea not null,
  label text not null,
  primary key (area, link)
);
comment on table identity.link_key is 'What opens a link, as hashes, and whom its maker says it is for. Whoever reads this table can open no link.';
comment on column identity.link_key.address is 'The hash of what stands in the link''s address. The key of its files stands nowhere: it is worked out.';
create index link_by_address on identity.link_key (address);

create table identity.link_caller (
  area text not null,
  link uuid not null,
  version integer not null,
  child uuid not null,
  person uuid not null,
  called text not null,
  primary key (area, link, version)
);
comment on table identity.link_caller is 'What somebody who opened a link called themself. It may say where a family has gone, so it is read by whoever gave the link, and by the young person.';

-- By whoever made the link, and by the child, each while they still see the child.
do $$
declare
  t text;
begin
  foreach t in array array['link_key', 'link_caller'] loop
    execute format('select identity.secure_child_table(%L)', 'identity.' || t);
    execute format('create policy makers on identity.%I as restrictive for select to tandem_read, tandem_write using (identity.app_person() in (person, child))', t);
    execute format('drop policy projector on identity.%I', t);
    -- The doors look a link up before any area is known.
    execute format('create policy doors on identity.%I to tandem_projector using (true) with check (true)', t);
  end loop;
end
$$;
-- A hash is nobody's to read.
revoke select on identity.link_key from tandem_read, tandem_write, tandem_system;
grant select (area, link, child, person, label) on identity.link_key to tandem_read, tandem_write;

create function identity.keep_link(p_area text, p_link uuid, p_child uuid, p_address bytea, p_salt bytea, p_passcode bytea, p_label text) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  if not standing_with(p_area, p_child) && array['child', 'parent', 'carer'] then
    raise exception 'Only the family shows a record by a link' using errcode = 'TI403';
  end if;
  insert into link_key (area, link, child, person, address, salt, passcode, label)
  values (p_area, p_link, p_child, app_person(), p_address, p_salt, p_passcode, p_label);
end
$$;
comment on function identity.keep_link is 'Keeps what opens a link: hashes alone.';

create function identity.find_link(p_address bytea) returns table (area text, link uuid, child uuid, person uuid, salt bytea, passcode bytea)
  language sql stable security definer set search_path = identity, pg_temp as $$
  select k.area, k.link, k.child, k.person, k.salt, k.passcode
  from link_key k where k.address = p_address
$$;
comment on function identity.find_link is 'The link an address belongs to. For the system alone, which then asks whether it opens.';

create function identity.note_caller(p_area text, p_link uuid, p_version integer, p_called text) returns void
  language sql security definer set search_path = identity, pg_temp as $$
  insert into link_caller (area, link, version, child, person, called)
  select k.area, k.link, p_version, k.child, k.person, p_called from link_key k where k.area = p_area and k.link = p_link
$$;
comment on function identity.note_caller is 'Writes down what whoever opened a link called themself.';

do $$
declare
  door text;
begin
  foreach door in array array['keep_link(text, uuid, uuid, bytea, bytea, bytea, text)', 'find_link(bytea)', 'note_caller(text, uuid, integer, text)'] loop
    execute format('alter function identity.%s owner to tandem_projector', door);
    execute format('revoke all on function identity.%s from public', door);
  end loop;
  grant execute on function identity.keep_link(text, uuid, uuid, bytea, bytea, bytea, text) to tandem_write;
  grant execute on function identity.find_link(bytea) to tandem_system;
  grant execute on function identity.note_caller(text, uuid, integer, text) to tandem_system;
end
$$;
