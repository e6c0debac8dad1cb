import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'

/** The day by which someone checks that what keeps the child safe is still right. */
export const checkBy = rule('RCD-3', (packs: Packs, calendar: Calendar, writtenOn: PlainDate) =>
  dayAfter(packs.for('record').duration('RCD-3.check-every'), writtenOn, calendar),
)

/** How many pictures, recordings and papers one entry holds: more are easier to find in an entry of their own. */
export const mostAttached = rule('RCD-30', (packs: Packs): number => packs.for('record').number('RCD-30.most-files'))
