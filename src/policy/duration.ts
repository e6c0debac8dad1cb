import { addDays, addMonths, addWeeks, type PlainDate } from '../kernel/plain-date.ts'
import { addSchoolDays, addWorkingDays, type Calendar } from '../kernel/working-days.ts'

export const units = ['school days', 'working days', 'days', 'weeks', 'months', 'years'] as const
export type Unit = (typeof units)[number]
export type Duration = { readonly amount: number; readonly unit: Unit }

/** `20 school days` as a value; nothing when the text is not one. */
export function findDuration(text: string): Duration | undefined {
  const [, amount, name] = /^(\d+) ([a-z ]+)$/.exec(text) ?? []
  const unit = units.find(each => each === name || each === `${name}s`)
  return amount && unit ? { amount: Number(amount), unit } : undefined
}

/**
 * The day a clock that starts on a day runs out. School days follow the calendar of the body that owes; working days,
 * weeks and months do not stop for school holidays.
 */
export function dayAfter(duration: Duration, from: PlainDate, calendar: Calendar): PlainDate {
  switch (duration.unit) {
    case 'school days':
      return addSchoolDays(calendar, from, duration.amount)
    case 'working days':
      return addWorkingDays(from, duration.amount)
    case 'days':
      return addDays(from, duration.amount)
    case 'weeks':
      return addWeeks(from, duration.amount)
    case 'months':
      return addMonths(from, duration.amount)
    case 'years':
      return addMonths(from, duration.amount * 12)
  }
}

/**
 * A duration as it is really counted: a body without terms counts school days as working days, and the words beside
 * the day must say so.
 */
export const asCounted = (duration: Duration, calendar: Calendar): Duration =>
  duration.unit === 'school days' && !calendar.terms ? { ...duration, unit: 'working days' } : duration

/** `10 school days`, `1 month`. */
export const durationInWords = ({ amount, unit }: Duration): string =>
  `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`
