-- Words that must go are erased by whoever answers for the setting or the area, from a page (RCD-23): by the same door as
-- ever, which opens to nobody else. That they did, and why, stands in the log in the same transaction.
create function log.erase_entry_asked(p_area text, p_child uuid, p_entry uuid, p_because text) returns integer
  language plpgsql security definer set search_path = log, identity, pg_temp as $$
begin
  if not standing_with(p_area, p_child) && array['lead', 'officer']
     or not exists (
       select from post p
       where p.area = p_area and p.person = app_person() and p.job in ('head', 'area-officer')
         and p.from_on <= (app_at() at time zone 'Europe/London')::date
         and (p.until_on is null or p.until_on >= (app_at() at time zone 'Europe/London')::date)) then
    raise exception 'Only whoever answers for a setting or the area erases words' using errcode = 'TI403';
  end if;
  return erase_entry(p_area, p_child, p_entry, p_because, null);
end
$$;
alter function log.erase_entry_asked owner to tandem_projector;
comment on function log.erase_entry_asked is 'Erases an entry of a record for whoever answers for the setting or the area and leads on the child; for nobody else.';
revoke all on function log.erase_entry_asked from public;
grant execute on function log.erase_entry_asked to tandem_write;

-- That something was erased is new to whoever has not looked since.
drop index read.timeline_news;
create index timeline_news on read.timeline (area, child, recorded_at)
  where type in ('EntryWritten', 'EntryHeldDifferently', 'EntryChangeAsked', 'EntryChangeAnswered', 'EntryErased');
create index timeline_erased on read.timeline (area, child) where type = 'EntryErased';
