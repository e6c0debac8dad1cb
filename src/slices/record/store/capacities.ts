import { type AreaId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'

/** One decision a young person could not make at one time (RCD-11). */
export type CapacityRow = {
  readonly capacity: string
  readonly decision: string
  readonly tried: string
  readonly because: string
  readonly decidedBy: PersonId
  readonly represents: PersonId | undefined
  readonly on: PlainDate
}

/** Every decision that was made with somebody's help, the latest first. */
export async function listCapacities(seen: Seen, area: AreaId, child: ChildId): Promise<readonly CapacityRow[]> {
  const rows = await seen.tx
    .selectFrom('record_capacity')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('decided_on', 'desc')
    .orderBy('capacity')
    .execute()
  return rows.map(row => ({
    capacity: row.capacity,
    decision: row.decision,
    tried: row.tried,
    because: row.because,
    decidedBy: personId(row.decided_by),
    represents: row.represents ? personId(row.represents) : undefined,
    on: row.decided_on,
  }))
}
