-- Dialogues: what is asked, what people say about it and what became of it, all of it public and none of it about a child.
-- Read by anybody in any area: a public page asks for no area. What waits to be read by a person, or was held back, is
-- read in its own area alone.
create table read.dialogue (
  area text not null,
  dialogue uuid not null,
  name text not null,
  title text not null,
  background text not null,
  background_easy text not null,
  facilitators uuid[] not null,
  by_code boolean not null,
  opened_on date not null,
  until_on date not null,
  answers_by date not null,
  closed_on date,
  ready_version integer,
  primary key (area, dialogue),
  unique (area, name)
);
comment on table read.dialogue is 'A dialogue between groups of people (CON-1): what it asks, until when, who looks after it, by when it is answered (CON-10).';

create table read.dialogue_statement (
  area text not null,
  statement uuid not null,
  dialogue uuid not null,
  words text not null,
  wording integer not null default 1,
  writers text[] not null,
  origin text not null check (origin in ('seed', 'person')),
  source text,
  theme text,
  stage text not null check (stage in ('waiting', 'open', 'held-back')),
  because text,
  added_on date not null,
  read_on date,
  quoted boolean not null default false,
  primary key (area, statement)
);
comment on table read.dialogue_statement is 'One sentence to vote on (CON-3), and whether a person has let it through (CON-7).';
create index dialogue_statement_of_dialogue on read.dialogue_statement (area, dialogue, stage);

create table read.dialogue_wording (
  area text not null,
  statement uuid not null,
  wording integer not null,
  words text not null,
  because text,
  since date not null,
  primary key (area, statement, wording)
);
comment on table read.dialogue_wording is 'Every wording a statement has had, with why it was changed (CON-8).';

create table read.dialogue_text (
  area text not null,
  dialogue uuid not null,
  version integer not null,
  words text not null,
  because text,
  written_on date not null,
  primary key (area, dialogue, version)
);
comment on table read.dialogue_text is 'Versions of the text that a dialogue agrees on, on its way to be published.';

create table read.dialogue_answer (
  area text not null,
  dialogue uuid not null,
  theme text not null,
  outcome text not null check (outcome in ('did', 'will', 'will-not')),
  words text not null,
  answered_on date not null,
  primary key (area, dialogue, theme)
);
comment on table read.dialogue_answer is 'What became of a theme, and why (CON-10).';

do $$
declare
  t text;
begin
  foreach t in array array['dialogue', 'dialogue_statement', 'dialogue_wording', 'dialogue_text', 'dialogue_answer'] loop
    execute format('select identity.secure_area_table(%L)', 'read.' || t);
    execute format('drop policy readers on read.%I', t);
  end loop;
  foreach t in array array['dialogue', 'dialogue_text', 'dialogue_answer'] loop
    execute format('create policy readers on read.%I for select to tandem_read, tandem_write, tandem_system using (true)', t);
  end loop;
end
$$;
-- The doors of the votes are asked by somebody who is in no area.
create policy doors on read.dialogue for select to tandem_projector using (true);
create policy doors on read.dialogue_statement for select to tandem_projector using (true);
create policy readers on read.dialogue_statement for select to tandem_read, tandem_write, tandem_system
  using (stage = 'open' or area = any (identity.app_areas()));
create policy readers on read.dialogue_wording for select to tandem_read, tandem_write, tandem_system
  using (exists (select from read.dialogue_statement s where s.area = dialogue_wording.area and s.statement = dialogue_wording.statement));
