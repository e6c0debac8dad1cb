import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type Duration, dayAfter } from '../../../policy/duration.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'

/** What today's law gives a family whatever is decided here, and the steps that were agreed beside it (P37). */
export type Rights = {
  readonly assessBy: PlainDate
  readonly assessWithin: Duration
  readonly appealFromLetter: Duration
  readonly appealFromCertificate: Duration
  readonly unfairWithin: Duration
  readonly lookAgainWithin: Duration
  readonly thirdStepIsSetUp: boolean
}

/** The rights and steps to show beside a decision, from the packs and never from a drawing (IDN-7). */
export const rightsBeside = rule(
  ['IDN-7', 'PLA-1', 'RED-24', 'RED-27', 'RED-11'],
  (packs: Packs, today: PlainDate): Rights => {
    const law = packs.for('statutory-plan')
    const steps = packs.for('redress')
    const assessWithin = law.duration('PLA-1.time-limit')
    return {
      assessBy: dayAfter(assessWithin, today, {}),
      assessWithin,
      appealFromLetter: law.duration('RED-24.from-decision'),
      appealFromCertificate: law.duration('RED-24.from-certificate'),
      unfairWithin: law.duration('RED-27.time-limit'),
      lookAgainWithin: steps.duration('RED-11.time-at-setting'),
      thirdStepIsSetUp: steps.list('RED-11.set-up-here').length === steps.list('RED-11.steps').length,
    }
  },
)
