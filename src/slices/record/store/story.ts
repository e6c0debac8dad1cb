import { sql } from 'kysely'
import { type ChildId, isUuid, type PersonId, personId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'

/** One thing that happened, as far as whoever asks may hear it. */
export type StoryEvent = {
  readonly position: number
  readonly type: string
  readonly on: PlainDate
  readonly by: PersonId | undefined
  /** Whose words they are, where somebody else typed them. */
  readonly saidBy: PersonId | undefined
  readonly stream: string
  readonly words: string | undefined
  /** Which part of the record, for an entry. */
  readonly part: string | undefined
  /** Which commitment it is about. */
  readonly commitment: string | undefined
  /** Who was asked, where somebody was. */
  readonly asked: PersonId | undefined
}

export type Story = {
  readonly child: ChildCard
  readonly events: readonly StoryEvent[]
  /** Where the next page begins; nothing on the last. */
  readonly next: number | undefined
  readonly nameOf: (person: PersonId | undefined) => PersonCard | undefined
}

/** Which of a story is asked for; all of it where nothing is. */
export type StoryAsked = {
  /** As it was known at the end of this day. */
  readonly asOf?: PlainDate
  /** Older than this place: where the page before ended. */
  readonly before?: number
  /** The slice whose events are asked for: `support`. */
  readonly slice?: string
  /** A word or two that somebody wrote or said. */
  readonly find?: string
}

const perPage = 60

/**
 * A child's story, the latest first: everything, or what was known at the end of a day (RCD-8). What the clock did by
 * itself stands on the lists of those who owe it, and not in a child's story. Looking for a word never leaves the one
 * record: there is no search for a child.
 */
export async function findStory(seen: Seen, id: ChildId, asked: StoryAsked = {}): Promise<Story | undefined> {
  const child = await findChild(seen, id)
  if (!child) return undefined
  let query = seen.tx
    .selectFrom('timeline')
    .select(['position', 'type', 'happened_on', 'actor', 'said_by', 'stream', 'data'])
    .where('area', '=', child.area)
    .where('child', '=', id)
    .where('channel', '<>', 'clock')
    // How it was for a child stands on a page of its own: stories are read over shoulders, copied and shared (VOI-1).
    .where(sql<boolean>`stream not like 'voice-%'`)
    .orderBy('position', 'desc')
    .limit(perPage + 1)
  if (asked.asOf) query = query.where('recorded_at', '<', sql<Date>`day_starts(${addDays(asked.asOf, 1)}::date)`)
  if (asked.before !== undefined) query = query.where('position', '<', asked.before)
  if (asked.slice) query = query.where(sql<boolean>`stream like ${`${asked.slice}-%`}`)
  if (asked.find) query = query.where(saying(asked.find))
  const rows = await query.execute()
  const shown = rows.slice(0, perPage)
  const people = await listPeople(
    seen,
    child.area,
    shown.flatMap(row => [row.actor, row.said_by, speaking(row.type, row.data, id), askedIn(row.data)]),
  )
  return {
    child,
    next: rows.length > perPage ? shown.at(-1)?.position : undefined,
    nameOf: person => person && people.get(person),
    events: shown.map(row => ({
      position: row.position,
      type: row.type,
      on: row.happened_on,
      by: row.actor ? personId(row.actor) : undefined,
      saidBy: row.said_by ? personId(row.said_by) : speaking(row.type, row.data, id),
      stream: row.stream,
      words: writtenIn(row.data),
      part: wordIn(row.data, 'part'),
      commitment: wordIn(row.data, 'commitment'),
      asked: askedIn(row.data),
    })),
  }
}

/** Where what somebody wrote stands in an event, and what is shown of it: the first that is there. */
const written = ['words', 'reasons', 'good'] as const

/**
 * Rows in which somebody wrote this, in any case; `%` and `_` are themselves. Letters that English alone has are compared
 * byte by byte, which takes half as long over twenty years of words.
 */
const saying = (find: string) => {
  const pattern = `%${find.replaceAll(/[\\%_]/g, '\\$&')}%`
  const compared = /^[ -~]*$/.test(find) ? sql`collate "C"` : sql``
  return sql<boolean>`(${sql.join(
    written.map(name => sql`data ->> ${sql.lit(name)} ${compared} ilike ${pattern}`),
    sql` or `,
  )})`
}

const writtenIn = (data: unknown): string | undefined => written.map(name => wordIn(data, name)).find(Boolean)

function wordIn(data: unknown, name: string): string | undefined {
  if (typeof data !== 'object' || data === null || !(name in data)) return undefined
  const found = Object.entries(data).find(([key]) => key === name)?.[1]
  return typeof found === 'string' && found !== '' ? found : undefined
}

/**
 * Whose words a view holds: the party's, and a young person's own though somebody typed them (P6). Nobody where nothing
 * was said.
 */
function speaking(type: string, data: unknown, child: ChildId): PersonId | undefined {
  if (type === 'ChildSpoke') return personId(child)
  if (writtenIn(data) === undefined || typeof data !== 'object' || data === null) return undefined
  const party = Object.entries(data).find(([key]) => key === 'party')?.[1]
  if (wordIn(party, 'as') === 'young-person') return personId(child)
  const person = wordIn(party, 'person')
  return person !== undefined && isUuid(person) ? personId(person) : undefined
}

/** Whoever was asked for a view stands in the event as a party, as the owner of something, or by themself. */
function askedIn(data: unknown): PersonId | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const inside = Object.entries(data).flatMap(([key, value]) => (key === 'party' || key === 'owner' ? [value] : []))
  const found = wordIn(data, 'of') ?? inside.map(each => wordIn(each, 'person')).find(Boolean)
  return found !== undefined && isUuid(found) ? personId(found) : undefined
}
