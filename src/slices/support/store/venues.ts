import type { AreaId, BodyId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'

/** Where a group may meet: where the one who asks works, where the children they work with are taught, services, the council. */
export async function listVenues(seen: Seen, area: AreaId, own: BodyId | undefined): Promise<readonly BodyCard[]> {
  const all = [...(await listBodies(seen, area)).values()]
  const schools = await taughtAt(seen, area)
  return [
    ...all.filter(each => each.body === own),
    ...all.filter(each => each.body !== own && schools.has(each.body)),
    ...all.filter(each => each.body !== own && (each.kind === 'health-service' || each.kind === 'council')),
  ]
}

/** The settings of the children the one who asks may see today. */
async function taughtAt(seen: Seen, area: AreaId): Promise<ReadonlySet<BodyId>> {
  const rows = await seen.tx
    .selectFrom('child_place')
    .select('body')
    .distinct()
    .where('area', '=', area)
    .where('kind', '=', 'taught-in')
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))
    .execute()
  return new Set(rows.flatMap(({ body }) => body ?? []))
}
