import type { ChildId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type Expectation, findExpectation, listExpectations, searchExpectations } from '../../expectations/index.ts'
import { listDecisions } from '../../identification/index.ts'
import { findAgreed } from '../../support/index.ts'
import type { Step } from '../domain/ladder.ts'
import { type ConcernView, loadConcernView } from './concern-view.ts'
import { raiserSeesNoMore } from './own-answers.ts'
import { type Doer, listDoers } from './owners.ts'

/** What whoever answers needs beside the concern: what to judge by, who could put it right, and what comes next. */
export type AnswerView = ConcernView & {
  /** What the decision rested on, where it is about one: it is judged again by that first. */
  readonly rested: readonly string[]
  readonly suggested: readonly Expectation[]
  readonly others: readonly Expectation[]
  readonly doers: readonly Doer[]
  /** The place of whoever raised it has ended: the answer is all they see of the child (ACC-6). */
  readonly raiserIsGone: boolean
  /** Nobody is in post to give what it is about (P30). */
  readonly vacant: boolean
  readonly nextStep?: Step
}

const mostSuggested = 6

/** Reads what the one who answers needs, or nothing when they may not hear the concern: a 404. */
export async function loadAnswerView(seen: Seen, child: ChildId, concern: string): Promise<AnswerView | undefined> {
  const view = await loadConcernView(seen, child, concern)
  if (!view) return undefined
  const { commitment, need, words, commitmentName = '' } = view.concern
  const agreed = commitment ? await findAgreed(seen, commitment) : undefined
  const [decision] = need ? await listDecisions(seen, view.child.area, need) : []
  const rested = [...(agreed ? [agreed.expectation] : []), ...(decision?.restsOn ?? [])].flatMap(
    id => findExpectation(id) ?? [],
  )
  const found = searchExpectations(`${commitmentName} ${words}`.slice(0, 200))
  // What it rested on, what fits the words, and then what everyone gets: there is always something to judge by.
  const everyones = listExpectations().filter(each => each.layer === 'universal')
  const likely = new Set([...rested, ...found, ...everyones])
  const suggested = [...likely].slice(0, Math.max(mostSuggested, rested.length))
  const bodies = [
    ...new Set([view.concern.owedBy, view.concern.owing, view.concern.copiedTo].filter(each => each !== undefined)),
  ]
  const nextStep = view.steps[view.concern.rung]
  return {
    ...view,
    rested: rested.map(each => each.id),
    suggested,
    others: listExpectations().filter(each => !suggested.includes(each)),
    doers: await listDoers(seen, view.child.area, bodies),
    raiserIsGone: await raiserSeesNoMore(seen, view.child.area, concern),
    vacant: agreed !== undefined && agreed.owner.person === undefined,
    ...(nextStep && { nextStep }),
  }
}
