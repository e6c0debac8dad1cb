-- A text that a dialogue agreed on: what it would say, beside what is in force and never instead of it.
create table read.agreed_text (
  area text not null,
  dialogue uuid not null,
  version integer not null,
  name text not null,
  title text not null,
  words text not null,
  agreed_on date not null,
  primary key (area, dialogue)
);
comment on table read.agreed_text is 'A text agreed in a dialogue and not yet in force (EXP-4): everybody may read it, with the dialogue it came from.';
select identity.secure_area_table('read.agreed_text');
create policy everybody on read.agreed_text for select to tandem_read, tandem_write using (true);
