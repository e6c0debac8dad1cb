import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { childId } from '../../../kernel/ids.ts'
import type { Duty } from '../../../policy/duty.ts'
import { testPacks } from '../../../policy/testing.ts'
import { duties } from './duties.ts'
import { entitlementDuties } from './entitlement-duties.ts'
import type { NeedEvent } from './events.ts'
import {
  asPriya,
  decide,
  decidedNotNow,
  healthVisitorAsked,
  milaSpoke,
  oakfield,
  raised,
  sandra,
  wrenshireHealth,
} from './examples.ts'
import { need } from './need.ts'
import { healthCases } from './rules.ts'

const all: readonly Duty<NeedEvent>[] = [...duties, ...entitlementDuties]

/** What an event makes someone owe: the kind, to whom, and its day. */
const started = (event: NeedEvent) =>
  all
    .filter(duty => duty.starts.includes(event.type) && (duty.when?.(event) ?? true))
    .map(duty => {
      const told = { ...event, child: childId('x'), happenedOn: asPriya.today, receivedOn: asPriya.today }
      return [duty.clause, duty.kind, duty.owedBy(told).body, duty.due(told, asPriya)]
    })

test('[IDN-3] [IDN-4] [IDN-14] a worry makes the setting start something, ask the child and decide', () =>
  expect(started(raised)).toEqual([
    ['IDN-3', 'start-something', oakfield, '2026-11-11'],
    ['IDN-14', 'ask-the-child', oakfield, '2026-11-11'],
    ['IDN-4', 'decide-together', oakfield, '2026-12-02'],
  ]))

test('[IDN-6] a service that is asked for its view owes it by the day the decision is due', () => {
  expect(started(healthVisitorAsked)).toEqual([['IDN-6', 'give-view', wrenshireHealth, '2026-12-02']])
  expect(all.find(each => each.kind === 'give-view')?.part?.(healthVisitorAsked)).toBe(sandra)
})

test('[IDN-6] a mother who is asked owes nothing', () => {
  const asked = { ...healthVisitorAsked, data: { ...healthVisitorAsked.data, party: { as: 'parent' } as const } }
  expect(started(asked)).toEqual([])
})

test('[IDN-8] “not now” makes the setting look again on the day it named', () =>
  expect(started(decidedNotNow)).toEqual([['IDN-8', 'look-again', oakfield, '2027-02-22']]))

test('[IDN-12] extra support makes the setting owe four things, and health its part', () => {
  const { answer } = given(need, asPriya, raised, milaSpoke, healthVisitorAsked).when(decide)
  const [decided] = Array.isArray(answer) ? answer : []
  expect(decided && started(decided)).toEqual([
    ['IDN-12', 'open-record', oakfield, '2026-12-07'],
    ['IDN-12', 'join-up-support', oakfield, '2027-01-11'],
    ['IDN-12', 'set-first-review', oakfield, '2027-02-22'],
    ['IDN-12', 'plan-moves', oakfield, '2027-02-22'],
    ['IDN-12', 'join-up-health', wrenshireHealth, '2026-12-14'],
  ])
})

test('[IDN-11] every case the pack lists means something here', () => {
  const cases = testPacks().for('register').list('IDN-11.applies-when')
  expect(cases.filter(each => !(each in healthCases))).toEqual([])
})
