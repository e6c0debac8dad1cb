import { expect, test } from 'vitest'
import { exp, log, pow } from './numbers.ts'

const some = Array.from({ length: 400 }, (_, at) => (at - 200) / 7.3)

test('our own exponential and logarithm are within two units of the last place', () => {
  for (const x of some) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4.5e-16)
  for (const x of some.map(Math.exp))
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(4.5e-16 * Math.max(1, Math.abs(Math.log(x))))
  for (const x of [1e-310, 5e-324, 1, 2, 1e300]) expect(log(x)).toBeCloseTo(Math.log(x), 12)
})

test('they know their edges', () => {
  expect([exp(0), exp(-800), exp(800), log(1), log(0), pow(0, 2), pow(7, 0)]).toEqual([
    1,
    0,
    Infinity,
    0,
    -Infinity,
    0,
    1,
  ])
  expect(log(-1)).toBeNaN()
  expect(pow(2, 10)).toBeCloseTo(1024, 10)
})
