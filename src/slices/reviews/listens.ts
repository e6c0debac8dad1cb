import { randomUUID } from 'node:crypto'
import { isRefusal } from '../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act } from '../../platform/db/act.ts'
import type { Happened } from '../../platform/events/event.ts'
import { type Listener, listener } from '../../platform/platform.ts'
import type { ArrivedAlreadySupported, SupportDecided } from '../identification/index.ts'
import { runCommitment } from '../support/index.ts'
import type { Change, ReviewDue, ReviewHeld } from './domain/events.ts'
import { whoAgreed } from './domain/rules.ts'
import { listChanges } from './store/changes.ts'
import { listReviews } from './store/queries.ts'
import { listFamily, listGoingOn, runChange, runReview } from './store/run-review.ts'

/** Extra support was agreed, or had been before: the first review has its day at once (REV-1). */
const firstReview = (because: ReviewDue['data']['because']): Listener =>
  listener<SupportDecided | ArrivedAlreadySupported>(async (act, event) => {
    const { data } = event
    if ('owed' in data) await plan(act, event, data.setting, data.owed.firstReviewBy, because)
  })

async function plan(
  act: Act,
  event: Happened,
  owedBy: BodyId,
  dueOn: PlainDate,
  because: ReviewDue['data']['because'],
) {
  if (!event.child) return
  const open = (await listReviews(act, event.area, event.child)).some(review => review.status === 'due')
  if (open) return
  const review = randomUUID()
  const child = event.child
  await runReview(act, { area: event.area, child }, review, {
    type: 'PlanReview',
    review,
    child,
    owedBy,
    dueOn,
    because,
  })
}

/** What a review decided happens: agreements change or end as it said, and the next review has its day. */
const afterReview: Listener = listener<ReviewHeld>(async (act, event) => {
  const held = event.data
  const of = { area: event.area, child: held.child }
  const agreed = await listGoingOn(act, of)
  const agreedWith = whoAgreed(held, await listFamily(act, of))
  for (const change of held.changes) {
    const found = agreed.find(each => each.commitment === change.commitment)
    if (!found || (change.decided === 'continues' && !change.to)) continue
    const answer = await runCommitment(
      act,
      { ...of, commitment: change.commitment, ownerBody: found.ownerBody },
      commandFor(change, agreedWith),
    )
    if (isRefusal(answer))
      throw new Error(`A review could not change ${change.commitment}: ${answer.clause} ${answer.because}`)
  }
  // What anyone asked to be different was on the table: the review answers it (REV-6).
  for (const change of await listChanges(act, event.area, held.child))
    if (!change.answer && change.owedBy === held.owedBy)
      await runChange(act, of, change.change, { type: 'AnswerChange', answer: 'at the review', words: '' })
  await plan(act, event, held.owedBy, held.nextReviewOn, 'last review')
})

function commandFor(change: Change, agreedWith: readonly PersonId[]): Parameters<typeof runCommitment>[2] {
  if (change.decided === 'ends') return { type: 'EndCommitment', on: change.on, why: change.why, words: change.because }
  const { outcome, rhythm, owner } = change.decided === 'changes' ? change : {}
  return {
    type: 'ChangeCommitment',
    change: {
      ...(change.to && { to: change.to }),
      ...(outcome && { outcome }),
      ...(rhythm && { rhythm }),
      ...(owner && { owner, agreedWith }),
    },
    because: change.because,
  }
}

export const listens: Readonly<Record<string, Listener>> = {
  SupportDecided: firstReview('extra support agreed'),
  ArrivedAlreadySupported: firstReview('already supported'),
  ReviewHeld: afterReview,
}
