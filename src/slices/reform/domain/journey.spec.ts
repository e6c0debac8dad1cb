import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import type { GatePassed, LegStarted } from './events.ts'
import { type JourneyContext, journey, type StartLeg } from './journey.ts'
import { gateNow, type Readings } from './path/gates.ts'
import type { Gate, Leg } from './path/path.ts'
import { daysCounted, howToRead, isDue, reading } from './reading.ts'

const today = plainDate('2027-05-04')
const pack = testPacks().for('support')
const relief: Gate = { gate: 'relief', title: 'Relief', asks: '', figures: ['time-with-children'] }
const aLeg = (leg: string, more: Partial<Leg> = {}): Leg => ({
  ...{ leg, strand: 'capacity', title: `Step ${leg}`, what: '', owner: 'partnership', ownedBy: '' },
  ...{ from: '2027-04', to: '2028-03', after: [], effect: 'releases', earlyYears: false, recommendation: '' },
  ...{ answers: [], standing: 'proposed, not set up' },
  ...more,
})
const legs = [
  aLeg('C1'),
  aLeg('C2', { after: ['C1'], effect: 'builds', gate: 'relief' }),
  aLeg('L4', { owner: 'national', effect: 'narrows', gate: 'relief' }),
]
const context = (readings: Readings = {}, answersForPartnership = true): JourneyContext => ({
  ...{ today, legs, asker: { answersForPartnership }, gates: [gateNow(pack, relief, readings)] },
})
const open = context({ 'time-with-children': { state: 'counted', perCent: 85, of: 200 } })
const begun = (leg: string): LegStarted => ({ type: 'LegStarted', data: { leg, on: today } })
const start = (leg: string, more: Partial<StartLeg> = {}): StartLeg => ({ type: 'StartLeg', leg, ...more })
const why = { reasons: 'The team is hired.', meanwhile: 'Nothing else changes.', lookAgainOn: plainDate('2027-09-01') }

test('[GAT-5] only who answers for the partnership of an area moves it along', () => {
  given(journey, context({}, false)).when(start('C1')).thenRefused('GAT-5', 'partnership')
})

test('[GAT-6] no area takes a step that is for Parliament, whatever the gate says', () => {
  given(journey, open).when(start('L4', why)).thenRefused('GAT-6', 'stays as it is')
})

test('[GAT-1] a step begins once, after what it follows, and is done only when it has begun', () => {
  given(journey, open).when(start('C2')).thenRefused('GAT-1', 'Step C1')
  given(journey, open, begun('C1')).when(start('C2')).thenExactly(begun('C2'))
  given(journey, open, begun('C1')).when(start('C1')).thenRefused('GAT-1', 'already')
  given(journey, open).when({ type: 'FinishLeg', leg: 'C1', now: 'Two days a week' }).thenRefused('GAT-1')
})

test('[GAT-4] what frees experts begins though a gate is shut', () => {
  given(journey, context()).when(start('C1')).thenExactly(begun('C1'))
})

test('[GAT-5] a shut gate is passed only with reasons, what protects families and a day to look again, all said at once', () => {
  const refused = given(journey, context(), begun('C1')).when(start('C2'))
  refused.thenRefused('GAT-5', 'Say why')
  expect(refused.answer).toMatchObject({ about: 'reasons', also: [{ about: 'meanwhile' }, { about: 'lookAgainOn' }] })
  given(journey, context(), begun('C1'))
    .when(start('C2', { ...why, lookAgainOn: today }))
    .thenRefused('GAT-5', 'after')
  const passed: GatePassed = {
    type: 'GatePassed',
    data: { leg: 'C2', gate: 'relief', on: today, ...why, shortOf: ['time-with-children'] },
  }
  given(journey, context(), begun('C1')).when(start('C2', why)).thenExactly(passed, begun('C2'))
})

test('[GAT-7] a step is done when it is said what there is now', () => {
  given(journey, open, begun('C1')).when({ type: 'FinishLeg', leg: 'C1', now: ' ' }).thenRefused('GAT-7')
  given(journey, open, begun('C1'))
    .when({ type: 'FinishLeg', leg: 'C1', now: 'Two days a week' })
    .thenExactly({ type: 'LegDone', data: { leg: 'C1', on: today, now: 'Two days a week' } })
})

test('[GAT-2] figures are counted by themselves, once a week, up to yesterday', () => {
  const { everyDays, daysBack, coarse } = howToRead(pack)
  expect([everyDays, coarse.leastChildren]).toEqual([7, 5])
  expect(daysCounted(today, daysBack)).toEqual({ from: '2027-02-09', to: '2027-05-03' })
  expect([isDue(undefined, today, 7), isDue(plainDate('2027-04-28'), today, 7)]).toEqual([true, false])
  const data = { on: today, since: plainDate('2027-02-09'), figures: [] }
  const take = { type: 'TakeReading', ...data } as const
  given(reading, { everyDays, isClock: false }).when(take).thenRefused('GAT-2', 'by themselves')
  given(reading, { everyDays, isClock: true }).when(take).thenExactly({ type: 'ReadingTaken', data })
  given(reading, { everyDays, isClock: true }, { type: 'ReadingTaken', data }).when(take).thenNothing()
})
