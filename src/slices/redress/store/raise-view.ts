import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listCircle, type Member } from '../../../platform/identity/circle.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { asCounted, type Duration } from '../../../policy/duration.ts'
import { whereItGoes } from '../domain/ladder.ts'
import { answerDueOn } from '../domain/raise.ts'
import { loadPrefill, type Prefill, type Source } from './about.ts'
import { loadBodies, worksAlone } from './who.ts'

/** What the page shows before anything is sent: what it is about, whom it goes to, by when they answer. */
export type RaiseView = {
  readonly child: ChildCard
  readonly prefill: Prefill
  readonly owedBy: BodyId
  readonly copiedTo?: BodyId
  readonly time: Duration
  readonly dueOn: PlainDate
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  /** The family, whose concern someone else may write down (P13). */
  readonly family: readonly Member[]
  readonly people: ReadonlyMap<PersonId, PersonCard>
}

/** Nothing when there is no such child, or what it should be about is not this child's. */
export async function loadRaiseView(seen: Seen, of: ChildId, source: Source): Promise<RaiseView | undefined> {
  const child = await findChild(seen, of)
  const prefill = child && (await loadPrefill(seen, child, source))
  if (!child || !prefill) return undefined
  const { all, council } = await loadBodies(seen, child.area)
  if (!council) return undefined
  const alone = await worksAlone(seen, child.area, prefill.owing)
  const goes = whereItGoes({
    owing: prefill.owing,
    worksAlone: alone,
    council: council.body,
    ...(child.setting && { setting: child.setting }),
  })
  const pack = seen.packsIn(child.area).for('redress')
  const circle = await listCircle(seen, child.area, of)
  const family = circle.filter(each => ['child', 'parent', 'carer'].includes(each.standing))
  const asked = [...family.map(each => each.person), seen.actor.person]
  return {
    child,
    prefill,
    ...goes,
    time: asCounted(pack.duration('RED-3.time-to-answer'), seen.calendarOf(goes.owedBy)),
    dueOn: answerDueOn({ pack, calendarOf: seen.calendarOf }, goes.owedBy, seen.today),
    bodies: all,
    family,
    people: await listPeople(seen, child.area, asked),
  }
}
