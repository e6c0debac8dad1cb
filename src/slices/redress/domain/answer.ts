import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { rule } from '../../../policy/rule.ts'
import type { Ladder, Outcome, Remedy } from './events.ts'

/** An answer as it is written, before it is sent. */
export type Answer = {
  readonly outcome: Outcome
  readonly reasons: string
  readonly restsOn: readonly string[]
  readonly remedies: readonly Remedy[]
  readonly nextStep: string
}

/** Reasons that rest on named expectations, and the next step: without them nothing is sent. */
export const answerIsWhole = rule('RED-4', (answer: Answer): May => {
  if (answer.reasons.trim() === '')
    return refuse('RED-4', 'An answer gives its reasons.', 'Say what you looked at, and why you decide this.')
  if (answer.restsOn.length === 0)
    return refuse(
      'RED-4',
      'An answer rests on named expectations.',
      'Choose at least one that you judged this against.',
    )
  if (answer.nextStep.trim() === '')
    return refuse('RED-4', 'An answer says what the family can do next.', 'Name the next step and who takes it.')
  return allowed
})

/** What an answer is held against: the day, and whether nobody is in post to give what the concern is about (P30). */
export type Around = { readonly today: PlainDate; readonly vacant: boolean }

/** What only somebody in post can give: more of the same, or time given back. An apology or a payment needs no post. */
const needsSomebody: readonly Remedy['kind'][] = ['commitment', 'back-provision', 'other']

/**
 * Whatever is not as it should be is put right: what, who and by when, one at least. On ladder A a "yes" puts it right
 * itself, since extra support starts. Where a post is vacant, more of what nobody can give puts nothing right: it is
 * promised with the name of whoever gives it, or something else is.
 */
export const remediesAreWhole = rule('RED-5', (ladder: Ladder, answer: Answer, { today, vacant }: Around): May => {
  if (ladder === 'B' && answer.outcome !== 'not-upheld' && answer.remedies.length === 0)
    return refuse('RED-5', 'When something was not right, say how it is put right.', 'Add what, who and by when.')
  for (const { what, by, kind, owner } of answer.remedies) {
    if (what.trim() === '') return refuse('RED-5', 'Say what will be done.', 'A few words are enough.')
    if (by < today) return refuse('RED-5', `${longDay(by)} has gone.`, 'Choose a day from today on.')
    if (vacant && needsSomebody.includes(kind) && !owner)
      return refuse(
        'RED-5',
        `Nobody is in post to give this: “${what.trim()}”.`,
        'Name who gives it. Or promise what can be done: an apology, a payment, a change in how you work.',
      )
  }
  return allowed
})
