import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Reading, Readings } from '../domain/path/gates.ts'
import { type Figure, figures } from '../domain/path/path.ts'

/** Where an area stands on one step. */
export type LegRow = {
  readonly leg: string
  readonly startedOn: PlainDate | undefined
  readonly doneOn: PlainDate | undefined
  readonly now: string | undefined
  readonly passed:
    | {
        readonly gate: string
        readonly on: PlainDate
        readonly reasons: string
        readonly meanwhile: string
        readonly lookAgainOn: PlainDate
        readonly shortOf: readonly Figure[]
      }
    | undefined
}

/** The figures of an area as they were read on a day. */
export type ReadingRow = { readonly on: PlainDate; readonly since: PlainDate; readonly readings: Readings }

/** What an area began and has done, for everybody (GAT-7). */
export async function listLegs(seen: Seen, area: AreaId): Promise<readonly LegRow[]> {
  const rows = await seen.tx.selectFrom('path_leg').selectAll().where('area', '=', area).orderBy('leg').execute()
  return rows.map(row => ({
    leg: row.leg,
    startedOn: row.started_on ?? undefined,
    doneOn: row.done_on ?? undefined,
    now: row.now ?? undefined,
    passed:
      row.passed_on && row.look_again_on
        ? {
            gate: row.gate ?? '',
            on: row.passed_on,
            reasons: row.reasons ?? '',
            meanwhile: row.meanwhile ?? '',
            lookAgainOn: row.look_again_on,
            shortOf: figures.filter(each => row.short_of.includes(each)),
          }
        : undefined,
  }))
}

/** What the figures of an area said, the latest first: as many readings as asked for. */
export async function listReadings(seen: Seen, area: AreaId, most: number): Promise<readonly ReadingRow[]> {
  const rows = await seen.tx
    .selectFrom('path_reading')
    .selectAll()
    .where('area', '=', area)
    .orderBy('read_on', 'desc')
    .orderBy('figure')
    .limit(most * figures.length)
    .execute()
  return [...Map.groupBy(rows, row => row.read_on)].map(([on, same]) => ({
    on,
    since: same[0]?.since ?? on,
    readings: Object.fromEntries(
      same.flatMap(row => {
        const figure = figures.find(each => each === row.figure)
        return figure ? [[figure, readingOf(row)]] : []
      }),
    ),
  }))
}

/** The day of the last reading, or nothing. */
export async function findLastReadOn(seen: Seen, area: AreaId): Promise<PlainDate | undefined> {
  const row = await seen.tx
    .selectFrom('path_reading')
    .select('read_on')
    .where('area', '=', area)
    .orderBy('read_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.read_on
}

function readingOf(row: { state: string; per_cent: number | null; of_about: number | null }): Reading {
  if (row.state === 'counted' && row.per_cent !== null && row.of_about !== null)
    return { state: 'counted', perCent: row.per_cent, of: row.of_about }
  return row.state === 'too-few' || row.state === 'nothing' ? { state: row.state } : { state: 'not-counted' }
}
