import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate, weekdayOf } from './plain-date.ts'
import {
  addSchoolDays,
  addWorkingDays,
  bankHolidays,
  type Calendar,
  isBankHoliday,
  isOpenOn,
  isWorkingDay,
  openOnOrAfter,
} from './working-days.ts'

const oakfield: Calendar = {
  terms: [
    { from: plainDate('2026-11-02'), to: plainDate('2026-12-18') },
    { from: plainDate('2027-01-04'), to: plainDate('2027-02-12') },
    { from: plainDate('2027-02-22'), to: plainDate('2027-03-25') },
  ],
  closedOn: [plainDate('2027-01-04')],
}
const aDay = fc.integer({ min: 0, max: 4_000 }).map(days => addDays(plainDate('2024-01-01'), days))

// GOV.UK, "UK bank holidays", England and Wales, as published for 2024 to 2027.
test.each([
  [
    2024,
    ['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26'],
  ],
  [
    2025,
    ['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26'],
  ],
  [
    2026,
    ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  ],
  [
    2027,
    ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
  ],
])('the bank holidays of %i are those published', (year, days) => {
  expect(bankHolidays(year)).toEqual(days)
})

test('every year has eight bank holidays, none at a weekend', () => {
  for (let year = 2024; year < 2060; year += 1) {
    expect(bankHolidays(year)).toHaveLength(8)
    expect(bankHolidays(year).filter(day => weekdayOf(day) > 5)).toEqual([])
  }
})

test('[RED-3] ten school days from Friday 20 November end on Friday 4 December', () => {
  expect(addSchoolDays(oakfield, plainDate('2026-11-20'), 10)).toBe('2026-12-04')
})

test('[IDN-4] twenty school days from Wednesday 4 November end on Wednesday 2 December', () => {
  expect(addSchoolDays(oakfield, plainDate('2026-11-04'), 20)).toBe('2026-12-02')
})

test('a clock of school days stands still over Christmas, a training day and half-term', () => {
  expect(addSchoolDays(oakfield, plainDate('2026-12-18'), 1)).toBe('2027-01-05')
  expect(addSchoolDays(oakfield, plainDate('2027-02-12'), 1)).toBe('2027-02-22')
  expect(openOnOrAfter(oakfield, plainDate('2027-02-15'))).toBe('2027-02-22')
})

test('a health service works through half-term, and its clock with it', () => {
  expect(addWorkingDays(plainDate('2027-02-12'), 5)).toBe('2027-02-19')
  expect(addSchoolDays({}, plainDate('2027-02-12'), 5)).toBe('2027-02-19')
})

test('after the last published term a clock goes on by the usual pattern, and never through the summer', () => {
  expect(addSchoolDays(oakfield, plainDate('2027-03-25'), 1)).toBe('2027-03-30')
  expect(addSchoolDays(oakfield, plainDate('2027-07-22'), 1)).toBe('2027-09-01')
})

test('however many days are counted, that many open days lie between, and the last is one of them', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
      const to = addWorkingDays(from, days)
      let counted = 0
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) counted += 1
      expect(counted).toBe(days)
      expect(isWorkingDay(to)).toBe(true)
    }),
  )
})

test('no school is open on a bank holiday, at a weekend or outside its terms', () => {
  fc.assert(
    fc.property(aDay, day => {
      if (isBankHoliday(day) || weekdayOf(day) > 5 || day > '2027-03-25') expect(isOpenOn(oakfield, day)).toBe(false)
    }),
  )
})
