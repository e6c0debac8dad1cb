-- A child's setting changes on a day. What was goes until the evening before; what a class list brought already stays.
create function identity.change_setting(p_area text, p_child uuid, p_to uuid, p_on date) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
begin
  delete from child_place pl where pl.area = p_area and pl.child = p_child and pl.kind in ('taught-in', 'class')
    and pl.body is distinct from p_to and pl.from_on >= p_on;
  update child_place pl set until_on = p_on - 1
  where pl.area = p_area and pl.child = p_child and pl.kind in ('taught-in', 'class') and pl.body is distinct from p_to
    and pl.words <> 'dual' and (pl.until_on is null or pl.until_on >= p_on);
  if not exists (select from child_place pl where pl.area = p_area and pl.child = p_child and pl.kind = 'taught-in' and pl.body = p_to
      and (pl.until_on is null or pl.until_on >= p_on)) then
    insert into child_place (area, child, kind, body, words, from_on) values (p_area, p_child, 'taught-in', p_to, '', p_on)
    on conflict (area, child, kind, from_on, words) do update set body = excluded.body, until_on = null;
  end if;
end
$$;
comment on function identity.change_setting is 'From this day the child is taught somewhere else: sight by post and by class follows. A second setting beside it (dual) stays.';
alter function identity.change_setting owner to tandem_projector;
revoke all on function identity.change_setting from public;
grant execute on function identity.change_setting to tandem_system;
