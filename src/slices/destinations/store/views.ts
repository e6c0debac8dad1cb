import { type BodyId, type ChildId, type PersonId, streamOf } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listDutiesOfStream } from '../../../platform/duties/duty-queries.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { type Around, listAround } from '../../reviews/index.ts'
import { type AgreedRow, listAgreed } from '../../support/index.ts'
import { findMove, listMoves, type MovePlan, type MoveRow } from './queries.ts'
import { goingOnOf, listFamily } from './run-move.ts'

/** A move as its pages show it. */
export type MoveView = {
  readonly child: ChildCard
  readonly me: PersonId
  readonly today: PlainDate
  readonly plan: MovePlan
  /** All that goes on now: each has its word before the plan is made (DES-2). */
  readonly goingOn: readonly AgreedRow[]
  /** Every agreement by its name, those that ended too. */
  readonly agreedNames: ReadonlyMap<string, string>
  /** Who works with the child and may be named for a help; the one who asks is always among them. */
  readonly workers: readonly { readonly person: PersonId; readonly body: BodyId }[]
  /** The child first, then their people. */
  readonly family: readonly PersonId[]
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  /** By when the next setting says who meets the child; nothing once it has, or where none is agreed. */
  readonly sayBy?: PlainDate
}

/** A move with its names; nothing when there is none or the one who asks has no relationship with the child. */
export async function findMoveView(seen: Seen, child: ChildId, move: string): Promise<MoveView | undefined> {
  const card = await findChild(seen, child)
  const plan = card && (await findMove(seen, card.area, child, move))
  if (!card || !plan) return undefined
  const agreed = await listAgreed(seen, card.area, child)
  const duties = await listDutiesOfStream(seen, card.area, streamOf('destinations', move))
  const sayBy = duties.find(each => each.kind === 'say-who-meets' && !each.endedOn)?.dueOn
  const family = await listFamily(seen, { area: card.area, child })
  const workers = workersOf(await listAround(seen, card), plan, seen)
  return {
    child: card,
    me: seen.actor.person,
    today: seen.today,
    plan,
    goingOn: goingOnOf(agreed),
    agreedNames: new Map(agreed.map(each => [each.commitment, each.name])),
    workers,
    family,
    people: await listPeople(seen, card.area, [
      ...workers.map(each => each.person),
      ...family,
      ...plan.helps.map(each => each.person),
      ...plan.seen.flatMap(each => [each.person, each.writtenBy]),
      plan.agreed?.lead,
      plan.welcome?.meets,
    ]),
    bodies: await listBodies(seen, card.area, [plan.setting, plan.agreed?.to]),
    ...(sayBy && { sayBy }),
  }
}

function workersOf(around: readonly Around[], plan: MovePlan, { actor }: Seen): MoveView['workers'] {
  const me = { person: actor.person, body: actor.forBody ?? plan.setting }
  const others = around
    .filter(each => each.voice === 'practitioner' && each.person !== actor.person)
    .map(each => ({ person: each.person, body: each.body ?? plan.setting }))
  return [me, ...others]
}

/** A child and their moves, the next one first; nothing without a relationship. */
export async function findMovesView(
  seen: Seen,
  child: ChildId,
): Promise<{ readonly child: ChildCard; readonly today: PlainDate; readonly moves: readonly MoveRow[] } | undefined> {
  const card = await findChild(seen, child)
  return card && { child: card, today: seen.today, moves: await listMoves(seen, card.area, child) }
}
