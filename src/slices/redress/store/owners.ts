import type { AreaId, BodyId, PersonId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'

/** Someone who could do what puts it right: they work today for one of these bodies. */
export type Doer = PersonCard & { readonly body: BodyId }

/** The people of these bodies, by name. A body with a vacant post stands for itself on the page. */
export async function listDoers(seen: Seen, area: AreaId, bodies: readonly BodyId[]): Promise<readonly Doer[]> {
  if (bodies.length === 0) return []
  const posts = await seen.tx
    .selectFrom('post')
    .select(['person', 'body'])
    .distinct()
    .where('area', '=', area)
    .where('body', 'in', bodies)
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))
    .execute()
  const people = await listPeople(
    seen,
    area,
    posts.map(post => post.person),
  )
  return posts
    .flatMap(({ person, body }: { person: PersonId; body: BodyId }) => {
      const card = people.get(person)
      return card ? [{ ...card, body }] : []
    })
    .toSorted((a, b) => a.fullName.localeCompare(b.fullName))
}
