import type { AreaId, BodyId, PersonId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'

/** Someone who may be asked to give support: at the child's setting, a service or the council. */
export type Giver = { readonly body: BodyId; readonly person: PersonId; readonly name: string; readonly job: string }

export type Givers = { readonly bodies: readonly BodyCard[]; readonly people: readonly Giver[] }

/** Whoever may owe support to a child taught at a setting: the setting first, then services, each with its people. */
export async function listGivers(seen: Seen, area: AreaId, setting: BodyId | undefined): Promise<Givers> {
  const all = [...(await listBodies(seen, area)).values()]
  const bodies = [
    ...all.filter(each => each.body === setting),
    ...all.filter(each => each.body !== setting && (each.kind === 'health-service' || each.kind === 'council')),
  ]
  if (bodies.length === 0) return { bodies: [], people: [] }
  const rows = await seen.tx
    .selectFrom('post')
    .innerJoin('person', join => join.onRef('person.area', '=', 'post.area').onRef('person.person', '=', 'post.person'))
    .select(['post.body', 'post.person', 'person.full_name', 'person.job_words'])
    .distinct()
    .where('post.area', '=', area)
    .where(
      'post.body',
      'in',
      bodies.map(({ body }) => body),
    )
    .where('post.from_on', '<=', seen.today)
    .where(eb => eb.or([eb('post.until_on', 'is', null), eb('post.until_on', '>=', seen.today)]))
    .orderBy('person.full_name')
    .limit(1_000)
    .execute()
  return {
    bodies,
    people: rows.map(row => ({ body: row.body, person: row.person, name: row.full_name, job: row.job_words })),
  }
}
