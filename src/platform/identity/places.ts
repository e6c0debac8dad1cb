import type { AreaId, BodyId, ChildId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../db/act.ts'

const kindsOfPlace = ['taught-in', 'class', 'health-body', 'responsible-authority', 'home-area'] as const
export type KindOfPlace = (typeof kindsOfPlace)[number]

export type Place = {
  readonly kind: KindOfPlace
  readonly body?: BodyId
  readonly words: string
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** Where a child is and was: taught, in which class, under which health body and authority; the latest first (P1). */
export async function listPlaces(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Place[]> {
  const rows = await seen.tx
    .selectFrom('child_place')
    .select(['kind', 'body', 'words', 'year_group', 'from_on', 'until_on'])
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('from_on', 'desc')
    .execute()
  return kindsOfPlace.flatMap(kind =>
    rows
      .filter(row => row.kind === kind)
      .map(row => ({
        kind,
        words: row.words,
        from: row.from_on,
        ...(row.body && { body: row.body }),
        ...(row.until_on && { until: row.until_on }),
      })),
  )
}
