-- Made together: what a young person keeps for fewer people, changes asked for in what is written about somebody, a lack
-- of capacity for one decision, and what is new since somebody last looked.

alter table read.record_entry add column is_kept boolean not null default false;
comment on column read.record_entry.is_kept is 'The young person keeps somebody else''s words for fewer people: they alone open them again (RCD-14).';

create table read.record_change (
  area text not null,
  change uuid not null,
  child uuid not null,
  entry uuid not null,
  entry_version integer not null,
  words text not null,
  author uuid not null,
  asked_on date not null,
  due_on date not null,
  answer text check (answer in ('changed', 'beside', 'stays')),
  answer_words text,
  by_person uuid,
  answered_on date,
  audience text not null,
  named uuid[] not null,
  primary key (area, change)
);
comment on table read.record_change is 'A change that a child or their family asked for in what is written about the child, and the answer with its reasons (RCD-12). Heard by whoever hears the entry.';
comment on column read.record_change.author is 'Who asked.';
create index record_change_of_child on read.record_change (area, child);
select identity.secure_child_table('read.record_change', 'audience');

create table read.record_capacity (
  area text not null,
  capacity uuid not null,
  child uuid not null,
  decision text not null,
  tried text not null,
  because text not null,
  decided_by uuid not null,
  represents uuid,
  author uuid not null,
  decided_on date not null,
  audience text not null,
  named uuid[] not null,
  primary key (area, capacity)
);
comment on table read.record_capacity is 'One decision that a young person of 16 or more could not make at one time: what was tried, who decided, who speaks for them (RCD-11). It says nothing of any other decision.';
create index record_capacity_of_child on read.record_capacity (area, child);
select identity.secure_child_table('read.record_capacity', 'audience');

-- What somebody has not seen yet is found by when it came, child by child: a list of two thousand is counted in one question.
create index timeline_news on read.timeline (area, child, recorded_at)
  where type in ('EntryWritten', 'EntryHeldDifferently', 'EntryChangeAsked', 'EntryChangeAnswered');
create index look_of_person on web.look (area, person, child, at);

create function web.looked_before(p_area text, p_children uuid[], p_before timestamptz) returns table (child uuid, at timestamptz)
  language sql stable security definer set search_path = web, identity, pg_temp as $$
  select asked.child, last.at
  from unnest(p_children) asked (child),
    lateral (select max(l.at) as at from look l
             where l.area = p_area and l.person = app_person() and l.child = asked.child
               and l.at <= p_before and l.allowed and l.part in ('record', 'page')) last
  where last.at is not null
$$;
comment on function web.looked_before is 'When the one who asks last looked at the record of each of these children, up to a moment: their own looks and nobody else''s (RCD-19).';
alter function web.looked_before owner to tandem_projector;
revoke all on function web.looked_before from public;
grant execute on function web.looked_before to tandem_read, tandem_write;
