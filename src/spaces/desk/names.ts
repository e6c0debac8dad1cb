import type { AreaId, BodyId, ChildId, PersonId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../platform/identity/bodies.ts'
import { type ChildCard, listChildren } from '../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../platform/identity/people.ts'

/** Who and what a page of the desk names. */
export type Names = {
  readonly children: ReadonlyMap<ChildId, ChildCard>
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
}

type Named = {
  readonly area: AreaId
  readonly child?: ChildId | undefined
  readonly people?: readonly (PersonId | undefined)[]
  readonly bodies?: readonly (BodyId | undefined)[]
}

/** The names of everything listed. A family of another area stands in that area, so each area is asked for its own (P1). */
export async function loadNames(seen: Seen, listed: readonly Named[]): Promise<Names> {
  const people = new Map<PersonId, PersonCard>()
  const bodies = new Map<BodyId, BodyCard>()
  for (const [area, rows] of Map.groupBy(listed, each => each.area)) {
    for (const [id, card] of await listPeople(
      seen,
      area,
      rows.flatMap(row => row.people ?? []),
    ))
      people.set(id, card)
    for (const [id, card] of await listBodies(
      seen,
      area,
      rows.flatMap(row => row.bodies ?? []),
    ))
      bodies.set(id, card)
  }
  const ids = [...new Set(listed.flatMap(each => each.child ?? []))]
  const children = await listChildren(seen, ids)
  return { people, bodies, children: new Map(children.map(card => [card.child, card])) }
}

/** `Kofi Mensah, 4 Maple`. */
export const childWords = (card: ChildCard | undefined): string =>
  card ? [card.fullName, card.className].filter(Boolean).join(', ') : ''
