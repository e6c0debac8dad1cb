import { expect, test } from 'vitest'
import { expectedDays, weekOf } from './rhythm.ts'
import { everyMorning, oakfield, oakfieldTerms, on, twiceAWeek } from './testing.ts'

test('[SUP-1] a rhythm of Mondays and Thursdays expects a session on each, from the first day to the last', () => {
  const days = expectedDays(twiceAWeek, { from: on('11-02'), to: on('11-12') }, oakfieldTerms)
  expect(days).toEqual(['2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12'])
})

test('[SUP-1] no session is expected in a school’s half-term, nor on its training day', () => {
  const half = expectedDays(twiceAWeek, { from: on('10-19'), to: on('11-02') }, oakfieldTerms)
  expect(half).toEqual(['2026-10-19', '2026-10-22', '2026-11-02'])
  const friday = expectedDays({ ...twiceAWeek, weekdays: [5] }, { from: on('11-30'), to: on('12-11') }, oakfieldTerms)
  expect(friday).toEqual(['2026-12-11'])
})

test('[SUP-1] what is held in a clinic goes on through the half-term, but not on a bank holiday', () => {
  const days = expectedDays(twiceAWeek, { from: on('10-26'), to: on('10-30') }, {})
  expect(days).toEqual(['2026-10-26', '2026-10-29'])
  const christmas = expectedDays({ ...twiceAWeek, weekdays: [5] }, { from: on('12-21'), to: on('12-31') }, {})
  expect(christmas).toEqual([])
})

test('[SUP-9] what is there every day is expected on each school day', () => {
  const days = expectedDays(everyMorning, { from: on('11-30'), to: on('12-07') }, oakfieldTerms)
  expect(days).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-07'])
})

test('[SUP-9] what is given once is expected once, by its day', () => {
  const once = { evidence: 'once', by: on('11-20'), heldAt: oakfield } as const
  expect(expectedDays(once, { from: on('11-02'), to: on('12-17') }, oakfieldTerms)).toEqual(['2026-11-20'])
})

test('a week begins on its Monday', () => {
  expect(weekOf(on('11-30'))).toBe('2026-11-30')
  expect(weekOf(on('12-06'))).toBe('2026-11-30')
})
