import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, niceTicks } from './scales.ts'

test('ticks are round, begin at nought and reach the top', () => {
  expect(niceTicks(60)).toEqual([0, 20, 40, 60])
  expect(niceTicks(1.13)).toEqual([0, 0.5, 1, 1.5])
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e7, noNaN: true }), top => {
      const ticks = niceTicks(top)
      return ticks[0] === 0 && (ticks.at(-1) ?? 0) >= top * 0.999999 && ticks.length >= 3 && ticks.length <= 6
    }),
  )
})

test('names at the ends of lines keep their order and do not stand on one another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), places => {
      const moved = apart(places, 22)
      const sorted = moved.toSorted((a, b) => a - b)
      return (
        sorted.every((each, at) => at === 0 || each - (sorted[at - 1] ?? 0) >= 21.5) &&
        places.every((a, i) => places.every((b, j) => a >= b || (moved[i] ?? 0) < (moved[j] ?? 0)))
      )
    }),
  )
})
