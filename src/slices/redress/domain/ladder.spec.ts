import { expect, test } from 'vitest'
import { asCounted } from '../../../policy/duration.ts'
import { testPack } from '../../../policy/testing.ts'
import { bodyAt, calendarAt, stepsOf, whereItGoes } from './ladder.ts'
import { calendarOf, childminder, council, oakfield, partnership, practiceBody, therapies } from './testing.ts'

test('[RED-11] ladder A asks the setting to look again, then the partnership, then an ombudsman not yet set up', () => {
  const steps = stepsOf(testPack(), 'A')
  expect(steps.map(step => step.looker)).toEqual(['setting again', 'partnership', 'ombudsman'])
  expect(steps.map(step => step.setUp)).toEqual([true, true, false])
})

test('[RED-12] ladder B asks the body that owes it, then the partnership, then a practice body not yet set up', () => {
  const steps = stepsOf(testPack(), 'B')
  expect(steps.map(step => step.looker)).toEqual(['owing body', 'partnership', 'practice body'])
  expect(steps.map(step => step.time.amount)).toEqual([10, 20, 20])
})

test('[RED-12] where the national body is not set up, the partnership is the nearest real route', () => {
  const [first, second, third] = stepsOf(testPack(), 'B')
  const bodies = { owing: therapies, partnership, national: practiceBody }
  expect([first, second, third].map(step => step && bodyAt(step, bodies))).toEqual([
    therapies,
    partnership,
    partnership,
  ])
  expect(third && bodyAt({ ...third, setUp: true }, bodies)).toBe(practiceBody)
})

test('[RED-12] a partnership without terms counts the school days of the child’s school; health keeps its own days, and says so', () => {
  const [first, second] = stepsOf(testPack(), 'B')
  const concern = { owing: therapies, copiedTo: oakfield }
  const outside = calendarAt(partnership, concern, calendarOf)
  expect(outside).toEqual(calendarOf(oakfield))
  expect(second && asCounted(second.time, outside)).toEqual({ amount: 20, unit: 'school days' })
  const own = calendarAt(therapies, concern, calendarOf)
  expect(first && asCounted(first.time, own)).toEqual({ amount: 10, unit: 'working days' })
})

test('[RED-2] a missed therapy session goes to the therapy service, and the school is copied', () =>
  expect(whereItGoes({ owing: therapies, setting: oakfield, worksAlone: false, council })).toEqual({
    owedBy: therapies,
    copiedTo: oakfield,
  }))

test('[RED-2] what the school owes goes to the school alone', () =>
  expect(whereItGoes({ owing: oakfield, setting: oakfield, worksAlone: false, council })).toEqual({ owedBy: oakfield }))

test('[RED-2] a childminder works alone, so the early-years adviser of the council looks, and the childminder adds', () =>
  expect(whereItGoes({ owing: childminder, setting: childminder, worksAlone: true, council })).toEqual({
    owedBy: council,
    copiedTo: childminder,
  }))
