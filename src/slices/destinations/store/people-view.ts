import type { ChildId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { mayLeave } from './end-left.ts'
import { findMove, type MovePlan } from './queries.ts'

type Around = { readonly member: string; readonly name: string; readonly is: string }

/** The people around a child at a move: the family, whoever was asked in, and who comes. */
export type PeopleView = {
  readonly child: ChildCard
  readonly plan: MovePlan
  readonly family: readonly Around[]
  /** Whose place a move may end. */
  readonly others: readonly Around[]
  readonly setting: string
  readonly coming?: { readonly name: string; readonly setting: string }
}

/** Nothing where there is no such move, or the one who asks has no relationship with the child. */
export async function findPeople(seen: Seen, id: ChildId, move: string): Promise<PeopleView | undefined> {
  const child = await findChild(seen, id)
  const plan = child && (await findMove(seen, child.area, id, move))
  if (!child || !plan) return undefined
  const circle = await listCircle(seen, child.area, id)
  const people = await listPeople(seen, child.area, [...circle.map(each => each.person), plan.agreed?.lead])
  const bodies = await listBodies(seen, child.area, [plan.setting, plan.agreed?.to])
  const around = circle.map(each => ({
    member: each.member,
    name: people.get(each.person)?.fullName ?? '',
    is: each.standing === 'child' ? '' : each.relationship,
    leaves: mayLeave(each.standing),
  }))
  return {
    child,
    plan,
    family: around.filter(each => !each.leaves),
    others: around.filter(each => each.leaves),
    setting: bodies.get(plan.setting)?.shortName ?? '',
    ...(plan.agreed && {
      coming: {
        name: people.get(plan.agreed.lead)?.fullName ?? '',
        setting: bodies.get(plan.agreed.to)?.shortName ?? '',
      },
    }),
  }
}
