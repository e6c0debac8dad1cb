import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coarseAfter, type Share, shareOf } from './share.ts'

const coarse = { leastChildren: 5, roundedTo: 5 }

test('fewer than five children are not counted out, however much happened', () => {
  expect(shareOf({ part: 90, whole: 100, children: 4 }, coarse)).toEqual({ state: 'too-few' })
  expect(shareOf({ part: 90, whole: 100, children: 5 }, coarse)).toEqual({ state: 'counted', perCent: 90, of: 100 })
})

test('nothing yet is said as nothing yet, not as none', () => {
  expect(shareOf({ part: 0, whole: 0, children: 0 }, coarse)).toEqual({ state: 'nothing' })
})

test('one session more or less does not show: what is said is the same for all that round alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (whole, short) => {
      const part = Math.max(0, whole - short)
      const share = shareOf({ part, whole, children: 9 }, coarse)
      if (share.state !== 'counted') return whole < 3
      const nearest = (count: number) => Math.round(count / 5) * 5
      return share.of % 5 === 0 && share.perCent === Math.round((100 * Math.min(nearest(part), share.of)) / share.of)
    }),
  )
})

test('week after week no number appears with the fifth child, and none comes and goes with one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(-1, 0, 1), { minLength: 1, maxLength: 60 }), steps => {
      let children = 4
      let last: Share = { state: 'too-few' }
      let changes = 0
      for (const step of steps) {
        children = Math.max(1, children + step)
        const next: Share = shareOf({ part: 30, whole: 40, children }, coarseAfter(last, coarse))
        if (next.state === 'counted') expect(children).toBeGreaterThanOrEqual(last.state === 'counted' ? 5 : 10)
        if (next.state !== last.state) changes += 1
        last = next
      }
      // From too few to counted and back takes six children more and six fewer.
      expect(changes).toBeLessThanOrEqual(Math.ceil(steps.length / 6))
    }),
  )
})
