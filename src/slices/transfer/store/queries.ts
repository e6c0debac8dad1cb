import type { Selectable } from 'kysely'
import { type AreaId, areaId, type BodyId, type ChildId, type PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Arrival, Transfer } from '../../../platform/db/tables.generated.ts'

/** A move to another area as it stands. */
export type TransferRow = {
  readonly area: AreaId
  readonly transfer: string
  readonly child: ChildId
  readonly to: AreaId
  readonly setting: BodyId
  readonly on: PlainDate
  readonly saidBy: PersonId
  readonly officer: PersonId
  readonly status: string
  readonly comes: readonly string[]
  /** Where it came from, once it is here. */
  readonly from?: AreaId
}

/** The last move of a child's record to another area, in the area the one who asks finds it in; nothing where there is none. */
export async function findTransfer(seen: Seen, area: AreaId, child: ChildId): Promise<TransferRow | undefined> {
  const row = await seen.tx
    .selectFrom('transfer')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .where('status', '<>', 'called off')
    .orderBy('said_on', 'desc')
    .orderBy('transfer')
    .executeTakeFirst()
  return row && toTransfer(row)
}

const toTransfer = (row: Selectable<Transfer>): TransferRow => ({
  area: row.area,
  transfer: row.transfer,
  child: row.child,
  to: areaId(row.to_area),
  setting: row.setting_body,
  on: row.moves_on,
  saidBy: row.said_by,
  officer: row.officer,
  status: row.status,
  comes: row.comes,
  ...(row.from_area && { from: areaId(row.from_area) }),
})

/** A child who comes to the area of the one who asks, and whose record has not come yet. */
export type ArrivalRow = {
  readonly area: AreaId
  readonly arrival: string
  readonly child: ChildId
  readonly from: AreaId
  readonly setting: BodyId
  readonly on: PlainDate
}

/** The children who come to the setting of the one who asks, or to their area where they are its officer. */
export async function listArrivals(seen: Seen, arrival?: string): Promise<readonly ArrivalRow[]> {
  const query = seen.tx
    .selectFrom('arrival')
    .selectAll()
    .where('area', 'in', seen.actor.areas)
    .where('taken_on', 'is', null)
    .orderBy('moves_on')
    .orderBy('arrival')
  const rows = await (arrival ? query.where('arrival', '=', arrival) : query).limit(100).execute()
  return rows.map(toArrival)
}

const toArrival = (row: Selectable<Arrival>): ArrivalRow => ({
  area: row.area,
  arrival: row.arrival,
  child: row.child,
  from: areaId(row.from_area),
  setting: row.setting_body,
  on: row.moves_on,
})
