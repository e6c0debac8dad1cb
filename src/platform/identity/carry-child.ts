import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId, StreamId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'
import { append } from '../events/append.ts'

export type Carrying = {
  readonly from: AreaId
  readonly to: AreaId
  readonly child: ChildId
  /** Places in the circle, beside the family's, that come along. */
  readonly comes: readonly string[]
  readonly setting: BodyId
  readonly on: PlainDate
}

/**
 * Who a child is, what stands around them, and every stream and file of theirs, in another area: as the system, in both areas, in one transaction with what
 * follows (docs/decisions/0028). Answers how many events. The database refuses a sealed child's record (TI403), and one
 * that is there already (TI409).
 */
export async function carryChild(act: Act, { from, to, child, comes, setting, on }: Carrying): Promise<number> {
  await sql`select carry_child(${from}, ${to}, ${child}, ${comes}::uuid[], ${setting}, ${on}::date)`.execute(act.tx)
  await sql`select carry_around(${from}, ${to}, ${child})`.execute(act.tx)
  const { rows } = await sql<{ carried: number }>`
    select continue_chains(${from}, ${to}, ${child}, ${act.commandId}) as carried`.execute(act.tx)
  return rows[0]?.carried ?? 0
}

/**
 * From now on the record is closed where it was. Each stream is handed on, which takes its rows out of every read table and
 * ends what was owed; who is who is taken out too; nothing is appended any more. The log stays.
 */
export async function closeChild(act: Act, area: AreaId, child: ChildId, to: AreaId): Promise<void> {
  const { rows } = await sql<{ stream: StreamId; version: number }>`
    select distinct e.stream, h.version from event e join stream_head h on h.area = e.area and h.stream = e.stream
    where e.area = ${area} and e.child = ${child} order by e.stream`.execute(act.tx)
  const meta = { happenedOn: act.today, receivedOn: act.today, channel: 'typed' } as const
  await append(
    act,
    rows.map(({ stream, version }) => ({
      ...{ area, stream, expected: version, subject: 'record' as const, meta },
      events: [{ type: 'RecordHandedOn', data: { to } }],
    })),
  )
  await sql`select close_child(${area}, ${child})`.execute(act.tx)
}

export const legalReasons = ['court', 'safeguarding', 'complaint', 'data-request'] as const
export type LegalReason = (typeof legalReasons)[number]

/**
 * Opens a closed record to the one who asks, with a legal reason, for hours. The database refuses (TI403) whoever is neither
 * officer nor safeguarding lead of that area, and a record that is not closed. The family reads it.
 */
export async function openClosed(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId },
  reason: LegalReason,
  words: string,
  hours: number,
): Promise<void> {
  await sql`select open_closed(${of.area}, ${of.child}, ${reason}, ${words}, ${hours})`.execute(act.tx)
}

/** One thing that happened in a closed record. */
export type Closed = {
  /** What the child was called when it was closed. */
  readonly knownAs: string
  readonly type: string
  readonly on: PlainDate
  readonly by: PersonId | null
  /** What was said, where something was that was not kept for oneself. */
  readonly words: string | undefined
}

/** What happened in a closed record, in order, for whoever opened it, while it is open; nothing for anybody else. */
export async function listClosed(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Closed[]> {
  const { rows } = await sql<{
    known_as: string
    type: string
    happened_on: PlainDate
    by: PersonId | null
    words: string | null
  }>`
    select known_as, type, happened_on, by, words from read_closed(${area}, ${child})`.execute(seen.tx)
  return rows.map(({ known_as, type, happened_on, by, words }) => ({
    ...{ knownAs: known_as, type, on: happened_on, by },
    words: words || undefined,
  }))
}

export type ClosedNamed =
  | { readonly state: 'named'; readonly area: AreaId; readonly child: ChildId }
  | { readonly state: 'nobody' }
  | { readonly state: 'too-many' }

/**
 * A child whose record is closed here, named exactly by an officer or a safeguarding lead of that area. A name that is nearly
 * right, a child who was never here and whoever may not are answered alike; so many tries an hour, each written down.
 */
export async function findClosed(
  seen: Seen,
  named: { readonly given: string; readonly family: string; readonly bornOn: PlainDate },
  triesAnHour: number,
): Promise<ClosedNamed> {
  const { rows } = await sql<ClosedNamed>`
    select state, area, child from find_closed(${named.given}, ${named.family}, ${named.bornOn}, ${triesAnHour})`.execute(
    seen.tx,
  )
  return rows[0] ?? { state: 'nobody' }
}
