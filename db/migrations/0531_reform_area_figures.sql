-- What the lab knows of an area: a few totals, each with whose it is. A link of the lab names the count it was made from, so none
-- is ever changed.
create table read.area_figure (
  area text not null,
  nth integer not null check (nth between 1 and 65535),
  taken_on date not null,
  figure text not null check (figure in ('people', 'support', 'plans', 'money')),
  value bigint not null check (value >= 0),
  origin text not null check (origin in ('published', 'counted')),
  source text not null,
  known integer,
  primary key (area, nth, figure)
);
comment on table read.area_figure is 'A total of a whole area as it may be published: given with its source, or counted here and rounded (LAB-6). It names no child, and everybody may read it.';
comment on column read.area_figure.known is 'About how many children the area held here on that day; nothing where too few.';
select identity.secure_area_table('read.area_figure');
create policy everybody on read.area_figure for select to tandem_read, tandem_write using (true);
