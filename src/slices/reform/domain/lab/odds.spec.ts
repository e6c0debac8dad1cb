import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costsMore, oddsOfLower, of100, quantile, regretOf } from './odds.ts'

test('odds are counted world by world, and a world that is the same is nobody’s', () => {
  expect(oddsOfLower([1, 2, 3, 4], [2, 2, 2, 5])).toEqual({ worlds: 4, lower: 2, same: 1, of100: 50 })
})

test('nearly all is never said as all, nor nearly none as none', () => {
  expect([of100(199, 200), of100(200, 200), of100(1, 1000), of100(0, 200), of100(93, 100)]).toEqual([99, 100, 1, 0, 93])
})

test('a quantile lies between its neighbours, whatever the order', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2)
  expect(quantile([10, 20], 0.25)).toBe(12.5)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), values => {
      const [low, middle, high] = [0.1, 0.5, 0.9].map(share => quantile(values, share))
      return (low ?? 0) <= (middle ?? 0) && (middle ?? 0) <= (high ?? 0) && (low ?? 0) >= Math.min(...values)
    }),
  )
})

test('whoever chose the best of all in every world regrets nothing', () => {
  const best = [1, 2, 3]
  expect(regretOf(best, [best, [2, 2, 9]])).toEqual({ middle: 0, nearWorst: 0 })
  expect(regretOf([2, 2, 9], [best, [2, 2, 9]]).middle).toBe(1)
})

test('[LAB-3] what one way costs more than another is said by the year, and nothing where it is too little to say', () => {
  expect(costsMore([30e9, 32e9, 34e9], [16e9, 16e9, 16e9], 16)).toBe(1e9)
  expect(costsMore([16e9], [32e9], 16)).toBe(-1e9)
  expect(costsMore([16.1e9], [16e9], 16)).toBe(0)
})
