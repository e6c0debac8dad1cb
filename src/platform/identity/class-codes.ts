import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { type AreaId, areaId, type BodyId, type PersonId, personId } from '../../kernel/ids.ts'
import type { Act, Seen } from '../db/act.ts'
import { type Minute, minuteShape, place, type Reachable, someone, toMinute, toPlace, toReachable } from './minute.ts'

/** Letters and figures nobody mistakes for one another on paper. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const half = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')

/** Makes a code for a class of one's setting until a moment today. The database refuses whoever is not its office. */
export async function makeClassCode(
  act: Act,
  of: {
    readonly area: AreaId
    readonly body: BodyId
    readonly className: string
    readonly until: Date
    /** After so many wrong second halves it is over. */
    readonly tries: number
  },
): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    select make_class_code(${of.area}, ${of.body}, ${of.className}, ${half()}, ${half()}, ${of.until}, ${of.tries}) as code`.execute(
    act.tx,
  )
  return rows[0]?.code ?? ''
}

/** A code that is good now, and who came in by it. */
export type ClassCode = {
  readonly area: AreaId
  readonly id: string
  readonly className: string
  /** `K7M2 PX9R`. */
  readonly code: string
  readonly until: Date
  readonly visits: readonly { readonly name: string; readonly at: Date }[]
}

type CodeRow = {
  area: string
  class_code: string
  class_words: string
  first_half: string
  second_half: string
  until_at: Date
  visits: { name: string; at: string }[]
}

/** The codes of a setting that are good now: for its office and whoever leads there, nothing for anybody else. */
export async function listClassCodes(seen: Seen, body: BodyId): Promise<readonly ClassCode[]> {
  const { rows } = await sql<CodeRow>`select * from list_class_codes(${body})`.execute(seen.tx)
  return rows.map(row => ({
    area: areaId(row.area),
    id: row.class_code,
    className: row.class_words,
    code: `${row.first_half} ${row.second_half}`,
    until: new Date(row.until_at),
    visits: row.visits.map(({ name, at }) => ({ name, at: new Date(at) })),
  }))
}

/** Whether the one who asks makes codes for a setting: its office, or whoever leads there. */
export async function makesClassCodes(seen: Seen, area: AreaId, body: BodyId): Promise<boolean> {
  const { rows } = await sql<{ makes: boolean }>`select makes_class_codes(${area}, ${body}) as makes`.execute(seen.tx)
  return rows[0]?.makes ?? false
}

/** The classes and groups of a setting today, for its office: names alone, and none of the children. */
export async function listClassNames(seen: Seen, area: AreaId, body: BodyId): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select list_class_names(${area}, ${body}) as name`.execute(seen.tx)
  return rows.map(row => row.name)
}

/** Takes a code back: whoever came in by it sees nothing from this minute. */
export async function revokeClassCode(act: Act, area: AreaId, code: string): Promise<void> {
  await sql`select revoke_class_code(${area}, ${code})`.execute(act.tx)
}

/** Whoever types a good code, a name and what they are here as comes in as somebody of their own for today; nothing for every wrong code. */
export async function enterClass(
  seen: Seen,
  came: { readonly code: string; readonly name: string; readonly as: string },
): Promise<PersonId | undefined> {
  const { rows } = await sql<{
    visit: string | null
  }>`select enter_class(${came.code}, ${came.name}, ${came.as}) as visit`.execute(seen.tx)
  return rows[0]?.visit ? personId(rows[0].visit) : undefined
}

/** A class as whoever came in by its code sees it. */
export type ClassMinutes = {
  readonly className: string
  readonly until: Date
  readonly setting?: { readonly name: string; readonly phone?: string }
  readonly inClass: readonly Reachable[]
  readonly children: readonly Minute[]
}

const classShape = z.object({
  className: z.string(),
  until: z.string(),
  setting: place.nullish(),
  inClass: z.array(someone),
  children: z.array(minuteShape),
})

/** The children of the class one came in to, what keeps them safe first; each look is written down. Nothing once it is over. */
export async function lookAtClass(seen: Seen): Promise<ClassMinutes | undefined> {
  const { rows } = await sql<{ shown: unknown }>`select look_at_class() as shown`.execute(seen.tx)
  if (!rows[0]?.shown) return undefined
  const shown = classShape.parse(rows[0].shown)
  const isFirst = (minute: Minute) => (minute.entries.some(each => each.part === 'keep-me-safe') ? 0 : 1)
  return {
    className: shown.className,
    until: new Date(shown.until),
    ...(shown.setting && { setting: toPlace(shown.setting) }),
    inClass: shown.inClass.map(toReachable),
    children: shown.children
      .map(each => toMinute(each, seen.today))
      .toSorted((a, b) => isFirst(a) - isFirst(b) || a.fullName.localeCompare(b.fullName)),
  }
}

/** The names typed by those who came in by a code, of looks one may read. */
export async function listClassVisits(
  seen: Seen,
  area: AreaId,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, { readonly name: string; readonly className: string; readonly as: string }>> {
  if (people.length === 0) return new Map()
  const rows = await seen.tx
    .selectFrom('class_visit')
    .select(['visit', 'name', 'class_words', 'as_what'])
    .where('area', '=', area)
    .where('visit', 'in', people)
    .execute()
  return new Map(
    rows.map(row => [personId(row.visit), { name: row.name, className: row.class_words, as: row.as_what }]),
  )
}
