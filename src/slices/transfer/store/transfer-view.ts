import type { ChildId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { isFamilyStanding } from '../../../kernel/standing.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOf } from '../../../platform/duties/duty-queries.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { findTransfer, type TransferRow } from './queries.ts'

type Around = { readonly member: string; readonly name: string; readonly is: string }

/** A child, their move to another area, and who is around them. */
export type TransferView = {
  readonly child: ChildCard
  readonly moving: TransferRow | undefined
  readonly officer: string
  /** By when the officer confirms it; nothing where they owe it to nobody now. */
  readonly confirmBy?: PlainDate
  readonly family: readonly Around[]
  /** Who was asked in: comes along only where the family says so. */
  readonly others: readonly Around[]
}

/** Nothing where the one who asks has no relationship with the child. */
export async function findTransferView(seen: Seen, id: ChildId): Promise<TransferView | undefined> {
  const child = await findChild(seen, id)
  if (!child) return undefined
  const moving = await findTransfer(seen, child.area, id)
  const circle = (await listCircle(seen, child.area, id)).filter(each => each.standing !== 'case')
  const people = await listPeople(seen, child.area, [...circle.map(each => each.person), moving?.officer])
  const duties = moving ? await listOpenDutiesOf(seen, child.area, id) : []
  const confirmBy = duties.find(duty => duty.kind === 'confirm-transfer')?.dueOn
  const around = circle.map(each => ({
    member: each.member,
    name: people.get(each.person)?.fullName ?? '',
    is: each.standing === 'child' ? '' : each.relationship,
    isFamily: isFamilyStanding(each.standing),
  }))
  return {
    child,
    moving,
    officer: (moving && people.get(moving.officer)?.fullName) ?? '',
    ...(confirmBy && { confirmBy }),
    family: around.filter(each => each.isFamily),
    others: around.filter(each => !each.isFamily),
  }
}
