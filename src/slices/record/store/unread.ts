import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { profileParts } from '../domain/parts.ts'

/** What stands on the one-page profile: `readEntries` in `web/profile-state.ts` says the same of one child. */
const onProfile = ['keep-me-safe', ...profileParts]

/** Not read as it stands now: never, or something on it is newer than the reading (RCD-7). */
const isUnread = sql`bool_or(r.read_on is null or e.written_on > r.read_on or not e.entry = any (r.entries_read))`

const lastReadingBy = (reader: ReturnType<typeof sql>) => sql`
  left join lateral (
    select p.read_on, p.entries_read from record_profile_read p
    where p.area = e.area and p.child = e.child and p.reader = ${reader}
    order by p.version desc limit 1
  ) r on true`

/** Children whose one-page profile the one who asks has not read as it stands now. */
export async function listUnread(
  seen: Seen,
): Promise<readonly { readonly area: AreaId; readonly child: ChildId; readonly readBefore: boolean }[]> {
  const { rows } = await sql<{ area: AreaId; child: ChildId; readBefore: boolean }>`
    select e.area, e.child, bool_or(r.read_on is not null) as "readBefore"
    from record_entry e ${lastReadingBy(sql`${seen.actor.person}::uuid`)}
    where e.area = any (${seen.actor.areas}) and e.is_latest and e.part = any (${onProfile})
    group by e.area, e.child having ${isUnread}
    limit 2000`.execute(seen.tx)
  return rows
}

/** One adult and their class: how many one-page profiles there are, and how many they have not read. */
export type UnreadClass = {
  readonly person: PersonId
  readonly className: string
  readonly profiles: number
  readonly unread: number
}

/** One child whose page an adult has still to read, and the day of their first lesson together. */
export type ToRead = {
  readonly person: PersonId
  readonly className: string
  readonly area: AreaId
  readonly child: ChildId
  readonly firstLesson: PlainDate
  readonly hasMedicine: boolean
  /** They read it, and it changed since. */
  readonly readBefore: boolean
}

/** Who has which page still to read, by adult: those whose first lesson is soonest come first (RCD-7). */
export async function listToRead(seen: Seen, setting: BodyId): Promise<readonly ToRead[]> {
  const { rows } = await sql<ToRead>`
    select t.person, t.class_words as "className", e.area, e.child,
           greatest(max(pl.from_on), max(coalesce(t.teaches_from, (t.from_at at time zone 'Europe/London')::date))) as "firstLesson",
           bool_or(e.part = 'keep-me-safe') as "hasMedicine", bool_or(r.read_on is not null) as "readBefore"
    from teaches t
    join child_place pl on pl.area = t.area and pl.body = t.body and pl.kind in ('class', 'group') and pl.words = t.class_words
      and coalesce(pl.seen_from, pl.from_on) <= ${seen.today} and (pl.until_on is null or pl.until_on >= ${seen.today})
      and pl.from_on::timestamptz < t.until_at and (pl.until_on is null or t.teaches_from is null or pl.until_on >= t.teaches_from)
    join record_entry e on e.area = pl.area and e.child = pl.child and e.is_latest and e.part = any (${onProfile})
    ${lastReadingBy(sql`t.person`)}
    where t.area = any (${seen.actor.areas}) and t.body = ${setting} and t.from_at <= ${seen.at} and t.until_at > ${seen.at}
    group by t.person, t.class_words, e.area, e.child having ${isUnread}
    order by "firstLesson" desc, t.class_words, t.person, e.child
    limit 2000`.execute(seen.tx)
  return rows
}

/** Adults of a setting who have not read every one-page profile of a class they have now, the most unread first. */
export async function listUnreadClasses(seen: Seen, setting: BodyId): Promise<readonly UnreadClass[]> {
  const { rows } = await sql<UnreadClass>`
    with profile as (
      select t.person, t.class_words, e.child, ${isUnread} as unread
      from teaches t
      join child_place pl on pl.area = t.area and pl.body = t.body and pl.kind = 'class' and pl.words = t.class_words
        and coalesce(pl.seen_from, pl.from_on) <= ${seen.today} and (pl.until_on is null or pl.until_on >= ${seen.today})
        and pl.from_on::timestamptz < t.until_at and (pl.until_on is null or t.teaches_from is null or pl.until_on >= t.teaches_from)
      join record_entry e on e.area = pl.area and e.child = pl.child and e.is_latest and e.part = any (${onProfile})
      ${lastReadingBy(sql`t.person`)}
      where t.area = any (${seen.actor.areas}) and t.body = ${setting} and t.from_at <= ${seen.at} and t.until_at > ${seen.at}
      group by t.person, t.class_words, e.child
    )
    select person, class_words as "className", count(*)::integer as profiles,
           (count(*) filter (where unread))::integer as unread
    from profile group by person, class_words having bool_or(unread)
    order by unread desc, class_words, person`.execute(seen.tx)
  return rows
}
