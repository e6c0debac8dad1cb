-- The words somebody wants used about themself or their child: how to say it, and what not to say.
create table read.record_chosen_words (
  area text not null,
  child uuid not null,
  author uuid not null,
  by_person uuid not null,
  about_me text not null,
  need text not null,
  support text not null,
  record_name text not null,
  avoid text not null,
  chosen_on date not null,
  audience text not null,
  named uuid[] not null,
  primary key (area, child, author)
);
comment on table read.record_chosen_words is 'How a child, and each of their family, want to be written and spoken about (RCD-18): the words as they stand now. Empty where they have no wish.';
comment on column read.record_chosen_words.author is 'Whose words they are; by_person is who wrote them down.';
select identity.secure_child_table('read.record_chosen_words', 'audience');
