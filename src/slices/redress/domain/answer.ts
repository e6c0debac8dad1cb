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

/**
 * Whatever is not as it should be is put right: what, who and by when, one at least. On ladder A a "yes" puts it right
 * itself, since extra support starts. What it is stays judgement: where a post is vacant, "more sessions" may not be it.
 */
export const remediesAreWhole = rule('RED-5', (ladder: Ladder, answer: Answer, today: PlainDate): May => {
  if (ladder === 'B' && answer.outcome !== 'not-upheld' && answer.remedies.length === 0)
    return refuse('RED-5', 'When something was not right, say how it is put right.', 'Add what, who and by when.')
  for (const { what, by } of answer.remedies) {
    if (what.trim() === '') return refuse('RED-5', 'Say what will be done.', 'A few words are enough.')
    if (by < today) return refuse('RED-5', `${longDay(by)} has gone.`, 'Choose a day from today on.')
  }
  return allowed
})
