import type { ChildId, PersonId } from '../../../kernel/ids.ts'
import type { Standing } from '../../../kernel/standing.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listCircle, type Member, standingsWith } from '../../../platform/identity/circle.ts'
import { type EndedPlace, endedPlacesOf, toEndedPlace } from '../../../platform/identity/ended-places.ts'
import { type Invitation, listInvitations } from '../../../platform/identity/invitations.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { listSighted, type Sighted } from '../../../platform/identity/sight.ts'

/** Who is around a child, for the family: everyone who can see the page, and whom they asked for. */
export type AroundView = {
  readonly me: PersonId
  readonly child: ChildCard
  readonly standings: readonly Standing[]
  readonly sighted: readonly Sighted[]
  readonly circle: readonly Member[]
  readonly ended: readonly EndedPlace[]
  /** Those the one who reads asked for, the latest first. */
  readonly asked: readonly Invitation[]
  readonly people: ReadonlyMap<PersonId, PersonCard>
}

/** Nothing where the one who asks has no relationship with the child. */
export async function findAround(seen: Seen, id: ChildId): Promise<AroundView | undefined> {
  const child = await findChild(seen, id)
  if (!child) return undefined
  const { area } = child
  const me = seen.actor.person
  const sighted = await listSighted(seen, area, id)
  const circle = await listCircle(seen, area, id)
  const ended = (await endedPlacesOf(seen, id).execute())
    .map(toEndedPlace)
    .filter(place => place.area === area && !circle.some(member => member.person === place.person))
  const asked = (await listInvitations(seen, { area, child: id })).filter(each => each.askedBy === me)
  const people = await listPeople(seen, area, [
    ...sighted.map(each => each.person),
    ...circle.map(member => member.actsFor),
    ...ended.map(place => place.person),
  ])
  return { me, child, standings: await standingsWith(seen, area, id), sighted, circle, ended, asked, people }
}
