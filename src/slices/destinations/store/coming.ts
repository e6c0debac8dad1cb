import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'

/** A move that is to happen by itself on its day. */
export type Agreed = {
  readonly area: AreaId
  readonly move: string
  readonly child: ChildId
  readonly from: BodyId
  readonly to: BodyId
  readonly lead: PersonId
  /** Places around the child that end with it, as the family said. */
  readonly leaves: readonly string[]
}

/** The agreed moves of an area whose day has come and which have not happened yet, the oldest first. */
export async function listHappening(seen: Seen, area: AreaId): Promise<readonly Agreed[]> {
  const rows = await seen.tx
    .selectFrom('move')
    .select(['area', 'move', 'child', 'setting_body', 'receiver_body', 'receiver_person', 'leaves'])
    .where('area', '=', area)
    .where('moves_on', '<=', seen.today)
    .where('receiver_body', 'is not', null)
    .where('happened_on', 'is', null)
    .where(
      sql<boolean>`not exists (select from child gone where gone.area = move.area and gone.child = move.child and gone.died_on is not null)`,
    )
    .orderBy('moves_on')
    .orderBy('move')
    .execute()
  return rows.flatMap(row =>
    row.receiver_body && row.receiver_person
      ? {
          ...{ area: row.area, move: row.move, child: row.child, from: row.setting_body },
          ...{ to: row.receiver_body, lead: row.receiver_person, leaves: row.leaves ?? [] },
        }
      : [],
  )
}
