import type { ChildId } from '../../../kernel/ids.ts'
import { isFamilyStanding } from '../../../kernel/standing.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listCircle, type Member } from '../../../platform/identity/circle.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { type Givers, listGivers } from './givers.ts'
import { type GroupRow, listGroupsOf } from './groups.ts'
import type { Names } from './views.ts'

export type AgreeView = Pick<Names, 'people'> & {
  readonly child: ChildCard
  readonly givers: Givers
  readonly groups: readonly GroupRow[]
  /** The child and the people around them: who agreed it. */
  readonly family: readonly Member[]
  readonly today: string
}

/** What the page that agrees something needs: who may give it, the groups there are, and who agrees it. */
export async function loadAgreeView(seen: Seen, child: ChildId): Promise<AgreeView | undefined> {
  const card = await findChild(seen, child)
  if (!card) return undefined
  const circle = await listCircle(seen, card.area, child)
  const family = circle.filter(each => isFamilyStanding(each.standing))
  const setting = card.setting ?? seen.actor.forBody
  return {
    child: card,
    givers: await listGivers(seen, card.area, setting),
    groups: setting ? await listGroupsOf(seen, setting) : [],
    family,
    people: await listPeople(
      seen,
      card.area,
      family.map(each => each.person),
    ),
    today: seen.today,
  }
}
