import type { PlainDate } from '../../../kernel/plain-date.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'

const workingAllYear = {}

/** For how many days a link opens: unless told otherwise, and at the most. */
export const daysOfLink = rule('RCD-16', (packs: Packs) => {
  const pack = packs.for('record')
  return { usual: pack.duration('RCD-16.lasts').amount, most: pack.duration('RCD-16.lasts-at-most').amount }
})

/** The last day on which a link of so many days opens. */
export const lastDay = rule('RCD-16', (today: PlainDate, days: number) =>
  dayAfter({ amount: days, unit: 'days' }, today, workingAllYear),
)

/** From which age a young person gives a link themself. */
export const ownFromAge = rule('RCD-16', (packs: Packs) => packs.for('record').number('RCD-16.own-from-age'))

/** After how many wrong passcodes in its whole life a link ends. */
export const mostWrong = rule('RCD-17', (packs: Packs) => packs.for('record').number('RCD-17.most-wrong-passcodes'))
