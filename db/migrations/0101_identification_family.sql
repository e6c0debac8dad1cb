-- A parent or carer who spoke to someone at the gate, or by phone, and is not known to us yet. They have a name and a place
-- in the circle; they see nothing by it until they sign in for themself, which somebody who knows them must let them do.
create function identity.introduce_relative(p jsonb) returns uuid
  language plpgsql security definer set search_path = identity, pg_temp as $$
declare
  in_area text := p ->> 'area';
  of_child uuid := (p ->> 'child')::uuid;
  new_person uuid := coalesce((p ->> 'person')::uuid, gen_random_uuid());
begin
  if not (standing_with(in_area, of_child) && array['lead', 'in-charge', 'parent', 'carer'] or session_user = 'tandem_system') then
    raise exception 'Only someone who works with the child may say who spoke' using errcode = 'TI403';
  end if;
  if coalesce(p ->> 'standing', '') not in ('parent', 'carer') then
    raise exception 'A relative is a parent or a carer' using errcode = 'TI422';
  end if;
  insert into person (area, person, full_name, called, phone)
  values (in_area, new_person, p ->> 'name', p ->> 'name', nullif(p ->> 'phone', ''));
  insert into circle (area, member, child, person, standing, relationship, from_at, admitted_by)
  values (in_area, gen_random_uuid(), of_child, new_person, p ->> 'standing', p ->> 'relationship', app_at(), app_person());
  return new_person;
end
$$;
comment on function identity.introduce_relative is 'A parent or carer not known to us before. Answers the new person''s id.';
alter function identity.introduce_relative owner to tandem_projector;
revoke all on function identity.introduce_relative from public;
grant execute on function identity.introduce_relative to tandem_write, tandem_system;
