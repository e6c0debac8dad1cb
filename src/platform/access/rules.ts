import { addDays, inLondon, type PlainDate, partsOf, plainDate } from '../../kernel/plain-date.ts'
import { dayAfter } from '../../policy/duration.ts'
import type { Packs } from '../../policy/pack.ts'
import { rule } from '../../policy/rule.ts'

/** For how many hours an emergency opens one page. */
export const hoursOpen = rule('ACC-20', (packs: Packs) => packs.for('record').number('ACC-20.hours-open'))

/** How often in an hour somebody may name a child in an emergency. */
export const triesAnHour = rule('ACC-20', (packs: Packs) => packs.for('record').number('ACC-20.tries-an-hour'))

/** The day on which a family that was not told at once is told, unless two people agree anew. */
export const toldBy = rule('ACC-21', (packs: Packs, agreedOn: PlainDate) =>
  dayAfter(packs.for('record').duration('ACC-21.told-or-renewed-within'), agreedOn, {}),
)

/** The moment at which a code for a class ends: an hour of the afternoon in London, today. */
export const codeEndsAt = rule('ACC-23', (packs: Packs, today: PlainDate) =>
  inLondon(today, packs.for('record').number('ACC-23.ends-at-hour')),
)

/** After so many wrong tries a code is over. */
export const triesOfCode = rule('ACC-23', (packs: Packs) => packs.for('record').number('ACC-23.tries'))

/** From which day somebody who teaches a class from a day may read: next year’s teachers from July, all others that day. */
export const seesFrom = rule('ACC-22', (packs: Packs, teachesFrom: PlainDate): PlainDate => {
  const before = schoolYear(packs, addDays(teachesFrom, -1))
  return before.firstDayOfNext === teachesFrom ? before.seenFrom : teachesFrom
})

/** The last day of the school year that a day lies in, the day next year's teachers may read from, and next year's first. */
export const schoolYear = rule('ACC-22', (packs: Packs, day: PlainDate) => {
  const pack = packs.for('record')
  const [year] = partsOf(day)
  const ends = (of: number) => plainDate(`${of}-${pack.text('ACC-22.last-day-of-the-year')}`)
  const last = day <= ends(year) ? year : year + 1
  const lastDay = ends(last)
  return {
    lastDay,
    firstDayOfNext: addDays(lastDay, 1),
    seenFrom: plainDate(`${last}-${pack.text('ACC-22.next-year-reads-from')}`),
    lastDayOfNext: ends(last + 1),
  }
})
