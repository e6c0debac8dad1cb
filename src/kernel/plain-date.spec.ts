import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  dateInWords,
  dayAndMonth,
  dayOf,
  daysBetween,
  findPlainDate,
  fullDay,
  longDay,
  type PlainDate,
  plainDate,
  shortDay,
  shortWeekday,
  weekdayInWords,
  weekdayOf,
} from './plain-date.ts'

const aDay = fc.integer({ min: 0, max: 20_000 }).map(days => addDays(plainDate('1995-01-01'), days))

test.each(['2026-02-30', '30/11/2026', '2026-13-01', '', '2026-11-3', 'tomorrow'])('“%s” is not a day', text => {
  expect(findPlainDate(text)).toBeUndefined()
})

test('going forward and back is where one began', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day)
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

test('every day from 1900 to 2100 is the day that the calendar of the machine knows, leap years among them', () => {
  const first = plainDate('1900-01-01')
  for (let days = 0; days < 201 * 365; days += 1) {
    const known = new Date(Date.UTC(1900, 0, 1 + days))
    const day = addDays(first, days)
    if (day !== known.toISOString().slice(0, 10)) expect(day).toBe(known.toISOString().slice(0, 10))
    if (weekdayOf(day) !== (known.getUTCDay() || 7))
      expect([day, weekdayOf(day)]).toEqual([day, known.getUTCDay() || 7])
  }
  expect(addDays(first, 201 * 365)).toBe('2100-11-13')
})

test('a month after the last of January is the last of February', () => {
  expect(addMonths(plainDate('2027-01-31'), 1)).toBe('2027-02-28')
  expect(addMonths(plainDate('2028-01-31'), 1)).toBe('2028-02-29')
  expect(addMonths(plainDate('2026-11-12'), 12)).toBe('2027-11-12')
  expect(addMonths(plainDate('2026-11-30'), -12)).toBe('2025-11-30')
})

test('a child is eight until the day before the ninth birthday, and one born on 29 February is a year older on 1 March', () => {
  expect(ageOn(plainDate('2018-05-14'), plainDate('2027-05-13'))).toBe(8)
  expect(ageOn(plainDate('2018-05-14'), plainDate('2027-05-14'))).toBe(9)
  expect(ageOn(plainDate('2020-02-29'), plainDate('2027-02-28'))).toBe(6)
  expect(ageOn(plainDate('2020-02-29'), plainDate('2027-03-01'))).toBe(7)
})

test('a day is a day in London: half past eleven at night in summer is still today', () => {
  expect(dayOf(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-01')
  expect(dayOf(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02')
  expect(dayOf(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01')
})

test('days are said as people say them', () => {
  const day = plainDate('2026-12-04')
  expect([longDay(day), fullDay(day), shortDay(day), dateInWords(day)]).toEqual([
    'Friday 4 December',
    'Friday 4 December 2026',
    'Fri 4 Dec',
    '4 December 2026',
  ])
})

test('for every day of four years the words are those of the library', () => {
  const said = (by: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...by })
    return (day: PlainDate): string => format.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
  }
  const wholeDate = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const ways = [
    [dayAndMonth, said({ day: 'numeric', month: 'long' })],
    [weekdayInWords, said({ weekday: 'long' })],
    [shortWeekday, said({ weekday: 'short' })],
    [longDay, said({ weekday: 'long', day: 'numeric', month: 'long' })],
    [fullDay, said({ weekday: 'long', ...wholeDate })],
    [shortDay, said({ weekday: 'short', day: 'numeric', month: 'short' })],
    [dateInWords, said(wholeDate)],
  ] as const
  const days = Array.from({ length: 4 * 365 + 1 }, (_, at) => addDays(plainDate('2025-01-01'), at))
  for (const [ours, theirs] of ways) expect(days.map(ours)).toEqual(days.map(theirs))
})
