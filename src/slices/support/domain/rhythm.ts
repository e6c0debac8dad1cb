import { addDays, type PlainDate, weekdayOf } from '../../../kernel/plain-date.ts'
import { type Calendar, isOpenOn, type Span } from '../../../kernel/working-days.ts'
import { rule } from '../../../policy/rule.ts'
import type { Rhythm } from './events.ts'

/**
 * The days on which a rhythm expects something, by the calendar of the body that holds it: a school's half-term and
 * training days are left out, while a clinic open all year goes on (P22).
 */
export const expectedDays = rule('SUP-1', (rhythm: Rhythm, span: Span, calendar: Calendar): readonly PlainDate[] => {
  if (rhythm.evidence === 'once') return [rhythm.by]
  const weekdays = rhythm.evidence === 'session' ? rhythm.weekdays : [1, 2, 3, 4, 5]
  return daysOf(span).filter(day => weekdays.includes(weekdayOf(day)) && isOpenOn(calendar, day))
})

/** The Monday of the week a day lies in. */
export const weekOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekdayOf(day))

function daysOf({ from, to }: Span): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
