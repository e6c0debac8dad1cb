import { addDays, daysBetween, type PlainDate, partsOf, plainDate, weekdayOf } from './plain-date.ts'

/** From the first day to the last, both counted. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate }

/**
 * The days a body works. A school's calendar has terms and training days; a health service or a council has
 * neither, so its clock does not stop for the summer (P22).
 */
export type Calendar = {
  /** School terms, half-terms left out; absent for a body that works all year. */
  readonly terms?: readonly Span[]
  /** Days inside a term on which children do not come. */
  readonly closedOn?: readonly PlainDate[]
}

/** England's bank holidays in a year, by the rules of the Banking and Financial Dealings Act 1971 and proclamation. */
export function bankHolidays(year: number): readonly PlainDate[] {
  const easter = easterSunday(year)
  const days = [
    onOrAfterWeekend(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ]
  return days.toSorted()
}

const known = new Map<number, ReadonlySet<PlainDate>>()

export function isBankHoliday(day: PlainDate): boolean {
  const [year] = partsOf(day)
  const held = known.get(year) ?? new Set(bankHolidays(year))
  known.set(year, held)
  return held.has(day)
}

/** Monday to Friday, bank holidays left out. */
export const isWorkingDay = (day: PlainDate): boolean => weekdayOf(day) < 6 && !isBankHoliday(day)

/** A working day inside a term on which the setting is open to children. A body without terms: any working day. */
export function isOpenOn(calendar: Calendar, day: PlainDate): boolean {
  if (!isWorkingDay(day) || calendar.closedOn?.includes(day)) return false
  return !calendar.terms || calendar.terms.some(term => term.from <= day && day <= term.to)
}

/** The day that many working days after; the day it starts does not count. */
export const addWorkingDays = (from: PlainDate, days: number): PlainDate => count(from, days, isWorkingDay)

/**
 * The day that many school days after; the day it starts does not count. A calendar whose published terms have run
 * out answers as if every working day outside July and August were a school day, so that a clock never stands still.
 */
export function addSchoolDays(calendar: Calendar, from: PlainDate, days: number): PlainDate {
  return count(from, days, day => isSchoolDay(calendar, day))
}

/** Whether children come that day, as `addSchoolDays` counts: past the last published term any working day outside the summer. */
export function isSchoolDay(calendar: Calendar, day: PlainDate): boolean {
  const isPublished = !calendar.terms || calendar.terms.some(term => day <= term.to)
  return isPublished ? isOpenOn(calendar, day) : isWorkingDay(day) && !inSummer(day)
}

/**
 * The last school day on or before a day: a day by which a setting holds something is one on which it works. Before the
 * first published term, and where none comes within a summer, the last working day.
 */
export function schoolDayOnOrBefore(calendar: Calendar, day: PlainDate): PlainDate {
  const before = Array.from({ length: longestHoliday }, (_, n) => addDays(day, -n))
  return before.find(each => isSchoolDay(calendar, each)) ?? before.find(isWorkingDay) ?? day
}
const longestHoliday = 70

/** The school day nearest to a day, the one before where two are as near; never after `latest`. */
export function nearestSchoolDay(calendar: Calendar, day: PlainDate, latest?: PlainDate): PlainDate {
  const before = schoolDayOnOrBefore(calendar, day)
  const after = isSchoolDay(calendar, day) ? day : addSchoolDays(calendar, day, 1)
  if (latest && after > latest) return before
  return daysBetween(day, after) < daysBetween(before, day) ? after : before
}

/** The first open day on or after a day. */
export function openOnOrAfter(calendar: Calendar, day: PlainDate): PlainDate {
  return isOpenOn(calendar, day) ? day : addSchoolDays(calendar, day, 1)
}

function count(from: PlainDate, days: number, counts: (day: PlainDate) => boolean): PlainDate {
  let day = from
  let left = days
  while (left > 0) {
    day = addDays(day, 1)
    if (counts(day)) left -= 1
  }
  return day
}

function inSummer(day: PlainDate): boolean {
  const [, month] = partsOf(day)
  return month === 8 || (month === 7 && day.slice(8) > '22')
}

/** The anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
function easterSunday(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return day(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

function christmas(year: number): readonly PlainDate[] {
  const first = weekdayOf(day(year, 12, 25))
  if (first === 5) return [day(year, 12, 25), day(year, 12, 28)]
  if (first === 6) return [day(year, 12, 27), day(year, 12, 28)]
  if (first === 7) return [day(year, 12, 26), day(year, 12, 27)]
  return [day(year, 12, 25), day(year, 12, 26)]
}

function onOrAfterWeekend(year: number, month: number, dayOfMonth: number): PlainDate {
  const on = day(year, month, dayOfMonth)
  return addDays(on, weekdayOf(on) === 6 ? 2 : weekdayOf(on) === 7 ? 1 : 0)
}

function firstMonday(year: number, month: number): PlainDate {
  const first = day(year, month, 1)
  return addDays(first, (8 - weekdayOf(first)) % 7)
}

function lastMonday(year: number, month: number): PlainDate {
  const last = day(year, month, 31)
  return addDays(last, 1 - weekdayOf(last))
}

const day = (year: number, month: number, dayOfMonth: number): PlainDate =>
  plainDate(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`)
