-- A class list brought in by the setting itself, in the browser: only by who leads there, and only of its own children.
create function identity.bring_own_child(p_area text, p_setting uuid, p jsonb) returns table (child uuid, outcome text)
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  on_day date := (app_at() at time zone 'Europe/London')::date;
begin
  if not p_area = any (app_areas()) or not exists (
    select from post where area = p_area and person = app_person() and body = p_setting and job in ('inclusion-lead', 'head')
      and from_on <= on_day and (until_on is null or until_on >= on_day)) then
    raise exception 'Only who leads at this setting brings in its class list' using errcode = 'TI403';
  end if;
  -- A number copied from elsewhere never opens, moves or rewrites the record of another setting's child.
  if exists (
    select from child_identifier i where i.area = p_area
      and (i.scheme, i.value) in (('upn', coalesce(p ->> 'upn', '')), ('nhs', coalesce(p ->> 'nhs', '')))
      and not exists (select from child_place pl where pl.area = p_area and pl.child = i.child and pl.kind = 'taught-in'
        and pl.body = p_setting and (pl.until_on is null or pl.until_on >= on_day))) then
    outcome := 'elsewhere';
    return next;
    return;
  end if;
  return query select b.child, b.outcome from bring_child(p_area, p_setting, p) b;
end
$$;
comment on function identity.bring_own_child is 'One row of a setting''s own class list, brought by who leads there. A child held for another setting is left as they are, and said to be elsewhere.';
alter function identity.bring_own_child owner to tandem_projector;
revoke all on function identity.bring_own_child from public;
grant execute on function identity.bring_own_child to tandem_write;
