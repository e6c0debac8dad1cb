import { sql } from 'kysely'
import { type AreaId, type ChildId, childId, type PersonId, personId } from '../../../kernel/ids.ts'
import { dayOf, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { findPart, type Part } from '../domain/parts.ts'

/** Something that others wrote since somebody last looked. */
export type NewsRow = {
  readonly is: 'wrote' | 'changed' | 'differs' | 'asked' | 'answered' | 'erased'
  readonly entry: string
  readonly part: Part
  /** Whose words; nobody's where they were written together by somebody else's hand. */
  readonly by: PersonId | undefined
}

/** When the one who asks last looked, and what is new since: nothing on a first look. */
export type News = { readonly since: PlainDate; readonly rows: readonly NewsRow[] }

/** Opening a page again within a quarter of an hour is one look, as in `note_look`: what was new stays new meanwhile. */
const oneLook = 15 * 60_000

/** What is new in the record of a child since the one who asks last looked, the latest first (RCD-19). */
export async function findNews(seen: Seen, area: AreaId, child: ChildId): Promise<News | undefined> {
  const before = new Date(seen.at.getTime() - oneLook)
  const { rows } = await sql<{
    at: Date
    type: string | null
    entry: string
    version: number
    part: string
    by: string | null
  }>`
    select l.at, t.type, t.data->>'entry' as entry, (t.data->>'version')::integer as version,
           coalesce(t.data->>'part', (select e.part from record_entry e
             where e.area = ${area} and e.entry = (t.data->>'entry')::uuid and e.is_latest)) as part,
           coalesce(t.data->>'whose', t.data->>'author', t.data->>'by') as by
    from looked_before(${area}, array[${child}::uuid], ${before}) l
    left join timeline t on t.area = ${area} and t.child = l.child and t.recorded_at > l.at and ${isNews}
      and t.actor is distinct from ${seen.actor.person}
    order by t.position desc
    limit 200`.execute(seen.tx)
  const [first] = rows
  if (!first) return undefined
  // One line for each entry and kind: changed three times since is changed.
  const found = new Map<string, NewsRow>()
  for (const row of rows) {
    const part = row.part && findPart(row.part)
    if (!row.type || !part) continue
    const is = newsOf(row.type, row.version)
    const key = `${row.entry} ${is === 'wrote' ? 'changed' : is}`
    const by = row.by ? personId(row.by) : undefined
    // The first version is among them: to this reader all of it is new.
    if (is === 'wrote' || !found.has(key)) found.set(key, { is, entry: row.entry, part, by })
  }
  return { since: dayOf(first.at), rows: [...found.values()] }
}

/** Of the children one works with, those in whose record something is new since one last looked, the most first (RCD-19). */
export async function listChildrenWithNews(
  seen: Seen,
  mine: readonly ChildCard[],
): Promise<readonly { readonly child: ChildCard; readonly count: number }[]> {
  const children = new Map(mine.map(card => [card.child, card]))
  if (children.size === 0) return []
  const { rows } = await sql<{ child: string; count: number }>`
    select l.child, count(distinct t.data->>'entry')::integer as count
    from unnest(${seen.actor.areas}::text[]) a (area)
    cross join lateral looked_before(a.area, ${[...children.keys()]}::uuid[], ${seen.at}) l
    join timeline t on t.area = a.area and t.child = l.child and t.recorded_at > l.at and ${isNews}
      and t.actor is distinct from ${seen.actor.person}
    group by l.child order by 2 desc, l.child`.execute(seen.tx)
  return rows.flatMap(({ child, count }) => {
    const card = children.get(childId(child))
    return card ? [{ child: card, count }] : []
  })
}

/** The words of the index `timeline_news`. */
const isNews = sql`t.type in ('EntryWritten', 'EntryHeldDifferently', 'EntryChangeAsked', 'EntryChangeAnswered', 'EntryErased')`

function newsOf(type: string, version: number): NewsRow['is'] {
  switch (type) {
    case 'EntryHeldDifferently':
      return 'differs'
    case 'EntryChangeAsked':
      return 'asked'
    case 'EntryChangeAnswered':
      return 'answered'
    case 'EntryErased':
      return 'erased'
    default:
      return version === 1 ? 'wrote' : 'changed'
  }
}
