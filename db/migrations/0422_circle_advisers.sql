-- An adviser is one person's: that person chooses them and lets them go, and no other of the family does it for them (P6, P14).
create or replace function identity.end_membership(p_area text, p_member uuid) returns void
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  held record;
  mine text[];
  may boolean;
begin
  select * into strict held from circle c where c.area = p_area and c.member = p_member;
  mine := standing_with(p_area, held.child);
  may := case
    when session_user = 'tandem_system' or held.person = app_person() then true
    when held.standing in ('child', 'parent', 'carer') then false
    when held.standing = 'adviser' and held.acts_for is not null then held.acts_for = app_person() and cardinality(mine) > 0
    when held.standing = 'adviser' then mine && array['parent', 'carer', 'child']
    else mine && array['lead', 'parent', 'carer', 'child', 'officer'] end;
  if not may then
    raise exception 'This place does not end in this way' using errcode = 'TI403';
  end if;
  update circle set until_at = app_at() where area = p_area and member = p_member and until_at > app_at();
end
$$;
