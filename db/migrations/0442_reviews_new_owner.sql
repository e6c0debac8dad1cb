-- A review may decide that somebody else gives something from now on: the family reads who.
alter table read.review_change add column owner_body uuid, add column owner_person uuid;
comment on column read.review_change.owner_body is 'Who gives it from now on, where the review decided that: asked first, where it is another service (P29).';
