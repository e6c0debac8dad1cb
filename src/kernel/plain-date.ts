/**
 * A day without a time, as `2026-11-30`. A day is a day in Europe/London; no time zone ever moves it.
 * Days compare as text, which is why they are text.
 */
declare const brand: unique symbol
export type PlainDate = string & { readonly [brand]: 'plain-date' }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day, or nothing when the text is not a real day (`2026-02-30`, `30/11/2026`). */
export function findPlainDate(text: string): PlainDate | undefined {
  const parts = shape.exec(text)
  if (!parts) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? undefined : (text as PlainDate)
}

/** The day; throws when the text is not one, since only our own code calls this. */
export function plainDate(text: string): PlainDate {
  const found = findPlainDate(text)
  if (!found) throw new RangeError(`Not a day: ${text}`)
  return found
}

// By arithmetic: to read and to write a moment in time was two fifths of drawing a family's page.
function toDays(day: PlainDate): number {
  const [year, month, dayOfMonth] = partsOf(day)
  // The year that begins in March, and the days of it before the month.
  const marchYear = month > 2 ? year : year - 1
  const fromMarch = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + fromMarch + dayOfMonth - 1 - 719_468
}

/** Counted in eras of 400 years from a year that begins in March, so that a leap day is the last day of its year. */
function fromDays(days: number): PlainDate {
  const since = days + 719_468
  const era = Math.floor(since / 146_097)
  const dayOfEra = since - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return textOf(year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`)
const textOf = (year: number, month: number, dayOfMonth: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as PlainDate

/** The day that many calendar days later; earlier when negative. */
export const addDays = (day: PlainDate, days: number): PlainDate => fromDays(toDays(day) + days)

/** How many days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDays(to) - toDays(from)

export const addWeeks = (day: PlainDate, weeks: number): PlainDate => addDays(day, weeks * 7)

/** The same day of a later month, or that month's last day: 31 January and one month is 28 February. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, dayOfMonth] = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = index - targetYear * 12
  const last = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(targetYear, targetMonth, Math.min(dayOfMonth, last))).toISOString().slice(0, 10) as PlainDate
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: PlainDate): readonly [year: number, month: number, dayOfMonth: number] {
  return [digits(day, 0) * 100 + digits(day, 2), digits(day, 5), digits(day, 8)]
}

/** Two digits, as a number. */
const digits = (day: PlainDate, at: number): number => day.charCodeAt(at) * 10 + day.charCodeAt(at + 1) - 528

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: PlainDate): number => ((((toDays(day) + 3) % 7) + 7) % 7) + 1

/** Whole years of age on a day. */
export function ageOn(bornOn: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day in London at an instant. */
export const dayOf = (instant: Date): PlainDate => london.format(instant) as PlainDate

const hourOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

/** The instant at which it is a full hour in London on a day. Clocks change at night: an hour of the day stands once. */
export function inLondon(day: PlainDate, hour: number): Date {
  const asIfGreenwich = new Date(`${day}T${two(hour)}:00:00Z`)
  const ahead = Number(hourOf.format(asIfGreenwich)) - hour
  return new Date(asIfGreenwich.getTime() - ahead * 3_600_000)
}

const monthOf = (at: number): Date => new Date(Date.UTC(2024, at, 1))
const mondayAnd = (at: number): Date => new Date(Date.UTC(2024, 0, 1 + at))

// The library names months and weekdays, once; we put them together, since it took as long for one day as drawing ten tags.
const months = namesOf({ month: 'long' }, 12, monthOf)
const shortMonths = namesOf({ month: 'short' }, 12, monthOf)
const weekdays = namesOf({ weekday: 'long' }, 7, mondayAnd)
const shortWeekdays = namesOf({ weekday: 'short' }, 7, mondayAnd)

/** `Friday`. */
export const weekdayInWords = (day: PlainDate): string => weekdays[weekdayOf(day) - 1] ?? ''
/** `Fri`. */
export const shortWeekday = (day: PlainDate): string => shortWeekdays[weekdayOf(day) - 1] ?? ''
/** `4 December`: a day near today needs no year. */
export function dayAndMonth(day: PlainDate): string {
  const [, month, dayOfMonth] = partsOf(day)
  return `${dayOfMonth} ${months[month - 1]}`
}
/** `Friday 4 December`. */
export const longDay = (day: PlainDate): string => `${weekdayInWords(day)} ${dayAndMonth(day)}`
/** `Friday 4 December 2026`. */
export const fullDay = (day: PlainDate): string => `${longDay(day)} ${partsOf(day)[0]}`
/** `Fri 4 Dec`. */
export function shortDay(day: PlainDate): string {
  const [, month, dayOfMonth] = partsOf(day)
  return `${shortWeekday(day)} ${dayOfMonth} ${shortMonths[month - 1]}`
}
/** `4 December 2026`. */
export const dateInWords = (day: PlainDate): string => `${dayAndMonth(day)} ${partsOf(day)[0]}`

function namesOf(by: Intl.DateTimeFormatOptions, count: number, nth: (at: number) => Date): readonly string[] {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...by })
  return Array.from({ length: count }, (_, at) => format.format(nth(at)))
}
