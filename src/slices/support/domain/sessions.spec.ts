import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../kernel/plain-date.ts'
import { beadOf, beadStates, countsDiffer, countsOf, familyCountsOf, isCounted, type Session } from './sessions.ts'
import { amara, on } from './testing.ts'

const today = on('11-30')
const session = (day: string, but: Partial<Session> = {}): Session => ({ day: on(day), saidNot: [], ...but })

test('[SUP-4] a day that passed untold is “not told yet”, never “did not happen”', () => {
  expect(beadOf(session('11-26'), today)).toBe('not-told')
  expect(countsOf([session('11-26')], today)).toMatchObject({ agreed: 1, notTold: 1, didNotHappen: 0 })
})

test('[SUP-4] today is not counted until it is told, and what is to come is not counted', () => {
  expect(countsOf([session('11-30'), session('12-03')], today).agreed).toBe(0)
  expect(countsOf([session('11-30', { told: 'happened' })], today)).toMatchObject({ agreed: 1, happened: 1 })
  expect(beadOf(session('12-03'), today)).toBe('to-come')
})

test('[SUP-4] a moved session is told as moved once it happened, and waits for its new day until then', () => {
  expect(beadOf(session('11-26', { movedTo: on('11-27'), told: 'happened' }), today)).toBe('moved')
  expect(beadOf(session('11-26', { movedTo: on('12-01') }), today)).toBe('to-come')
  expect(beadOf(session('11-24', { movedTo: on('11-27') }), today)).toBe('not-told')
})

test('[SUP-4] a child’s absence and a move are never counted as “did not happen”', () => {
  const told = [
    session('11-19', { told: 'child-away' }),
    session('11-26', { movedTo: on('11-27'), told: 'happened' }),
    session('11-16', { told: 'did-not-happen' }),
  ]
  expect(countsOf(told, today)).toEqual({
    agreed: 3,
    happened: 0,
    moved: 1,
    didNotHappen: 1,
    childAway: 1,
    notTold: 0,
  })
})

test('[SUP-7] where the family says it did not happen, both counts stand and differ', () => {
  const told = [session('11-23', { told: 'happened', saidNot: [amara] }), session('11-26', { told: 'happened' })]
  const setting = countsOf(told, today)
  const family = familyCountsOf(told, today)
  expect(setting).toMatchObject({ agreed: 2, happened: 2, didNotHappen: 0 })
  expect(family).toMatchObject({ agreed: 2, happened: 1, didNotHappen: 1 })
  expect(countsDiffer(setting, family)).toBe(true)
  expect(countsDiffer(setting, setting)).toBe(false)
})

const anySession = fc.record({
  day: fc.integer({ min: -40, max: 40 }).map(days => addDays(today, days)),
  movedTo: fc.option(
    fc.integer({ min: -40, max: 40 }).map(days => addDays(today, days)),
    { nil: undefined },
  ),
  told: fc.option(fc.constantFrom('happened', 'did-not-happen', 'child-away'), { nil: undefined }),
  saidNot: fc.constantFrom([], [amara]),
})

test('[SUP-4] whatever was told, the five counts add up to what was agreed, for setting and family alike', () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 30 }), sessions => {
      for (const counts of [countsOf(sessions, today), familyCountsOf(sessions, today)]) {
        const { agreed, happened, moved, didNotHappen, childAway, notTold } = counts
        expect(happened + moved + didNotHappen + childAway + notTold).toBe(agreed)
      }
      expect(countsOf(sessions, today).agreed).toBe(sessions.filter(each => isCounted(each, today)).length)
      expect(sessions.every(each => beadStates.includes(beadOf(each, today)))).toBe(true)
    }),
  )
})
