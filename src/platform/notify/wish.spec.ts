import { expect, test } from 'vitest'
import { dayOf } from '../../kernel/plain-date.ts'
import { isTimeToWrite, type WritingWish } from './wish.ts'

const at = (instant: string, last: string) => ({
  at: new Date(instant),
  today: dayOf(new Date(instant)),
  last: new Date(last),
})
const daily: WritingWish = { often: 'day', weekday: 1, hour: 16 }
// 30 November 2026 is a Monday.
const mondays: WritingWish = { often: 'week', weekday: 1, hour: 8 }

test('nobody is written to who chose never', () =>
  expect(isTimeToWrite({ ...daily, often: 'never' }, at('2026-11-30T20:00:00Z', '2026-01-01T00:00:00Z'))).toBe(false))

test('once a day goes after its hour, and once', () => {
  expect(isTimeToWrite(daily, at('2026-11-30T15:59:00Z', '2026-11-29T16:00:00Z'))).toBe(false)
  expect(isTimeToWrite(daily, at('2026-11-30T16:00:00Z', '2026-11-29T16:00:00Z'))).toBe(true)
  expect(isTimeToWrite(daily, at('2026-11-30T20:00:00Z', '2026-11-30T16:00:00Z'))).toBe(false)
})

test('once a week waits for its weekday, goes later when the server stood still, and not at once when it is chosen', () => {
  expect(isTimeToWrite(mondays, at('2026-11-29T20:00:00Z', '2026-11-23T08:00:00Z'))).toBe(false)
  expect(isTimeToWrite(mondays, at('2026-11-30T08:00:00Z', '2026-11-23T08:00:00Z'))).toBe(true)
  expect(isTimeToWrite(mondays, at('2026-12-02T11:00:00Z', '2026-11-23T08:00:00Z'))).toBe(true)
  expect(isTimeToWrite(mondays, at('2026-12-02T11:00:00Z', '2026-12-02T10:00:00Z'))).toBe(false)
})

test('in summer the hour is London’s', () =>
  expect(isTimeToWrite(daily, at('2026-07-06T15:00:00Z', '2026-07-05T15:00:00Z'))).toBe(true))
