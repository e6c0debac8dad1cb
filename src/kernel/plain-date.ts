/**
 * A day without a time, as `2026-11-30`. A day is a day in Europe/London; no time zone ever moves it.
 * Days compare as text, which is why they are text.
 */
declare const brand: unique symbol
export type PlainDate = string & { readonly [brand]: 'plain-date' }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsInADay = 86_400_000

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
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsInADay
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
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

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

const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
const withYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
const plain = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
const at = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`)
const noComma = (text: string): string => text.replace(',', '')

/** `Friday 4 December`. */
export const longDay = (day: PlainDate): string => noComma(long.format(at(day)))
/** `Friday 4 December 2026`. */
export const fullDay = (day: PlainDate): string => noComma(withYear.format(at(day)))
/** `Fri 4 Dec`. */
export const shortDay = (day: PlainDate): string => noComma(short.format(at(day)))
/** `4 December 2026`. */
export const dateInWords = (day: PlainDate): string => plain.format(at(day))
