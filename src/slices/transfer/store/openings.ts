import type { ChildId } from '../../../kernel/ids.ts'
import { dayOf, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type LegalReason, legalReasons } from '../../../platform/identity/carry-child.ts'

export type OpeningRow = {
  readonly opening: string
  readonly on: PlainDate
  readonly reason: LegalReason
  readonly words: string
}

/** Each time somebody opened what was left of this child's record in another area, the last first: for the family. */
export async function listOpenings(seen: Seen, child: ChildId): Promise<readonly OpeningRow[]> {
  const rows = await seen.tx
    .selectFrom('closed_opening')
    .select(['opening', 'opened_at', 'reason', 'words'])
    .where('area', 'in', seen.actor.areas)
    .where('child', '=', child)
    .orderBy('opened_at', 'desc')
    .execute()
  return rows.map(row => ({
    opening: row.opening,
    on: dayOf(row.opened_at),
    reason: legalReasons.find(each => each === row.reason) ?? 'court',
    words: row.words,
  }))
}
