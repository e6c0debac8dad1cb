import { about, type Refusal, refuse } from '../../../kernel/decider.ts'
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

/** Reasons that rest on named expectations, and the next step: whatever of them is missing, each about its part. */
export const lackingReasons = rule('RED-4', (answer: Answer): readonly Refusal[] => [
  ...only(answer.reasons.trim() === '', 'reasons', () =>
    refuse('RED-4', 'An answer gives its reasons.', 'Say what you looked at, and why you decide this.'),
  ),
  ...only(answer.restsOn.length === 0, 'restsOn', () =>
    refuse('RED-4', 'An answer rests on named expectations.', 'Choose at least one that you judged this against.'),
  ),
  ...only(answer.nextStep.trim() === '', 'nextStep', () =>
    refuse('RED-4', 'An answer says what the family can do next.', 'Name the next step and who takes it.'),
  ),
])

/** What an answer is held against: the day, and whether nobody is in post to give what the concern is about (P30). */
export type Around = { readonly today: PlainDate; readonly vacant: boolean }

/** What only somebody in post can give: more of the same, or time given back. An apology or a payment needs no post. */
const needsSomebody: readonly Remedy['kind'][] = ['commitment', 'back-provision', 'other']

/**
 * Whatever is not as it should be is put right: what, who and by when, one at least. On ladder A a "yes" puts it right
 * itself, since extra support starts. Where a post is vacant, more of what nobody can give puts nothing right: it is
 * promised with the name of whoever gives it, or something else is. All that is missing, each about its part.
 */
export const lackingRemedies = rule(
  'RED-5',
  (ladder: Ladder, answer: Answer, { today, vacant }: Around): readonly Refusal[] => [
    ...only(
      ladder === 'B' && answer.outcome !== 'not-upheld' && answer.remedies.length === 0,
      remedyPart(0, 'what'),
      () => refuse('RED-5', 'When something was not right, say how it is put right.', 'Add what, who and by when.'),
    ),
    ...answer.remedies.flatMap(({ what, by, kind, owner }, row) => [
      ...only(what.trim() === '', remedyPart(row, 'what'), () =>
        refuse('RED-5', 'Say what will be done.', 'A few words are enough.'),
      ),
      ...only(by < today, remedyPart(row, 'by'), () =>
        refuse('RED-5', `${longDay(by)} has gone.`, 'Choose a day from today on.'),
      ),
      ...only(vacant && needsSomebody.includes(kind) && !owner, remedyPart(row, 'owner'), () =>
        refuse(
          'RED-5',
          `Nobody is in post to give this: “${what.trim()}”.`,
          'Name who gives it. Or promise what can be done: an apology, a payment, a change in how you work.',
        ),
      ),
    ]),
  ],
)

/** A part of one of the things that put it right, by its row. */
const remedyPart = (row: number, part: 'what' | 'by' | 'owner'): string => `remedies[${row}].${part}`

const only = (isSo: boolean, part: string, no: () => Refusal): readonly Refusal[] => (isSo ? [about(part, no())] : [])
