import { addDays, addMonths, type PlainDate, partsOf, plainDate, weekdayOf } from '../../../kernel/plain-date.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'

/** Who chooses what others read: the family with the child, the young person beside them, or the young person. */
const holdings = ['family', 'shared', 'own'] as const
export type Holding = (typeof holdings)[number]

/** A day on which choices change, and from when the young person is told of it. */
export type AgeChange = {
  readonly to: 'shared' | 'presumed' | 'own'
  readonly on: PlainDate
  readonly toldFrom: PlainDate
}

/** Who chooses what others read of this record on a day (RCD-10, RCD-14). */
export const holdingOn = rule(['RCD-10', 'RCD-14'], (packs: Packs, bornOn: PlainDate, on: PlainDate): Holding => {
  if (on >= ownFrom(packs, bornOn)) return 'own'
  return on >= sharedFrom(packs, bornOn) ? 'shared' : 'family'
})

/** True from the birthday on which a young person is presumed able to decide. */
export const isPresumedAble = rule(
  'RCD-11',
  (packs: Packs, bornOn: PlainDate, on: PlainDate): boolean => on >= presumedFrom(packs, bornOn),
)

/** The days on which choices change, the earliest first, each with the day from which it is explained beforehand. */
export const ageChanges = rule('RCD-14', (packs: Packs, bornOn: PlainDate): readonly AgeChange[] => {
  const before = packs.for('record').duration('RCD-14.told-before')
  const told = (on: PlainDate) => dayAfter({ ...before, amount: -before.amount }, on, {})
  return [
    { to: 'shared' as const, on: sharedFrom(packs, bornOn) },
    { to: 'presumed' as const, on: presumedFrom(packs, bornOn) },
    { to: 'own' as const, on: ownFrom(packs, bornOn) },
  ]
    .map(each => ({ ...each, toldFrom: told(each.on) }))
    .toSorted((a, b) => a.on.localeCompare(b.on))
})

/** The next of these that is near enough to be told of, if one is. */
export const toTellNow = rule('RCD-14', (changes: readonly AgeChange[], on: PlainDate): AgeChange | undefined =>
  changes.find(each => each.toldFrom <= on && on < each.on),
)

const birthday = (bornOn: PlainDate, age: number): PlainDate => addMonths(bornOn, age * 12)

const sharedFrom = (packs: Packs, bornOn: PlainDate): PlainDate =>
  birthday(bornOn, packs.for('record').number('RCD-10.shared-from-age'))

const presumedFrom = (packs: Packs, bornOn: PlainDate): PlainDate =>
  birthday(bornOn, packs.for('record').number('RCD-11.presumed-from-age'))

/** The end of compulsory school age: the last Friday in June of the school year, which begins in September. */
function ownFrom(packs: Packs, bornOn: PlainDate): PlainDate {
  const [year, month] = partsOf(birthday(bornOn, packs.for('record').number('RCD-14.own-from-the-school-year-of-age')))
  const lastOfJune = plainDate(`${month >= 9 ? year + 1 : year}-06-30`)
  return addDays(lastOfJune, -((weekdayOf(lastOfJune) + 2) % 7))
}
