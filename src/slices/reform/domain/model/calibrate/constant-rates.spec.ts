import { expect, test } from 'vitest'
import { constantRates } from './constant-rates.ts'
import type { Recorded } from './history.ts'

const figure = (series: string, at: number, value: number): Recorded => ({
  ...{ series, at, value },
  basis: 'seen',
  source: 'A source',
  url: 'https://example.org',
})
const plans = [100_000, 105_000, 110_000, 115_000]
const known = [
  ...plans.map((value, at) => figure('plansTotal', 2016 + at, value)),
  ...[10_000, 10_250, 10_500].map((value, at) => figure('newPlans', 2016 + at, value)),
  ...[50_000, 52_500, 55_000].map((value, at) => figure('specialPlans', 2016 + at, value)),
]
const says = (series: string, at: number) => constantRates(known)(figure(series, at, 1))

test('where rates were constant, they say what comes: one in twenty plans ends, and half are in special schools', () => {
  // 115,000 less a twentieth, and about ten thousand two hundred begun.
  expect(says('plansTotal', 2020)).toBeGreaterThan(115_000 * 0.95 + 10_000)
  expect(says('plansTotal', 2020)).toBeLessThan(115_000 * 0.95 + 10_600)
  expect(says('specialPlans', 2020)).toBeCloseTo((says('plansTotal', 2020) ?? 0) / 2, 6)
})

test('nothing is guessed from one figure or none', () => {
  expect(says('requests', 2020)).toBeUndefined()
  expect(constantRates(known.slice(0, 1))(figure('plansTotal', 2020, 1))).toBeUndefined()
})
