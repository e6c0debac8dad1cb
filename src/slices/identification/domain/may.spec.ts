import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, isRefusal } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { NeedEvent } from './events.ts'
import {
  asPriya,
  decide,
  decidedNotNow,
  farzaneh,
  healthVisitorAsked,
  karim,
  milaSpoke,
  mother,
  oakfield,
  priya,
  raised,
  ruth,
  sandra,
  stranger,
  teacher,
  wrenshireHealth,
} from './examples.ts'
import { mayDecide, mayGiveView, mayWithdraw, type NeedActor, type NeedFacts } from './may.ts'
import { need } from './need.ts'

const actors: readonly NeedActor[] = [
  { person: priya, as: 'setting', decidesFor: [oakfield] },
  { person: ruth, as: 'setting', decidesFor: [oakfield, wrenshireHealth] },
  { person: teacher, as: 'teacher', decidesFor: [] },
  { person: farzaneh, as: 'parent', decidesFor: [] },
  { person: karim, as: 'parent', decidesFor: [] },
  { person: sandra, as: 'health-lead', decidesFor: [wrenshireHealth] },
  { person: stranger, as: 'other', decidesFor: [] },
]

const decidedBy = (by: PersonId): NeedEvent => ({ ...decidedNotNow, data: { ...decidedNotNow.data, by } })
const reopened = (because: 'concern-upheld' | 'look-again'): NeedEvent => ({
  type: 'DecisionReopened',
  data: { need: raised.data.need, setting: oakfield, because, decideBy: plainDate('2026-12-14') },
})
const anyEvent = fc.constantFrom<NeedEvent>(
  milaSpoke,
  healthVisitorAsked,
  decidedBy(priya),
  decidedBy(ruth),
  reopened('concern-upheld'),
  reopened('look-again'),
  { type: 'NeedWithdrawn', data: { need: raised.data.need, why: 'Better now', by: farzaneh, awaited: [] } },
)
const anyStory = fc.array(anyEvent, { maxLength: 8 }).map(events => [raised, milaSpoke, healthVisitorAsked, ...events])
const anyActor = fc.constantFrom(...actors)

/** What the read table's row says of the same story, written as its projection writes it. */
function rowOf(events: readonly NeedEvent[]): NeedFacts {
  let status: NeedFacts['status'] = 'open'
  let by: PersonId | undefined
  const decidedBefore: PersonId[] = []
  for (const event of events) {
    if (event.type === 'SupportDecided') {
      status = 'decided'
      by = event.data.by
    }
    if (event.type === 'DecisionReopened') {
      if (event.data.because === 'concern-upheld' && status === 'decided' && by) decidedBefore.push(by)
      status = 'open'
    }
    if (event.type === 'NeedWithdrawn') status = 'withdrawn'
  }
  return { status, setting: oakfield, raisedBy: mother, decidedBefore }
}

const clausesOfMay = ['IDN-4', 'IDN-9', 'IDN-10']

test('[IDN-10] a button on a list is offered exactly to those whose decision would be taken', () =>
  fc.assert(
    fc.property(anyStory, anyActor, (events, me) => {
      const answer = need.decide(decide, fold(need, events), { ...asPriya, me })
      const offered = !isRefusal(mayDecide(rowOf(events), me))
      expect(offered).toBe(!(isRefusal(answer) && clausesOfMay.includes(answer.clause)))
    }),
    { numRuns: 500 },
  ))

test('[IDN-1] taking a worry back is offered exactly to those who may', () =>
  fc.assert(
    fc.property(anyStory, anyActor, (events, me) => {
      const answer = need.decide({ type: 'WithdrawNeed', why: 'Better' }, fold(need, events), { ...asPriya, me })
      expect(isRefusal(mayWithdraw(rowOf(events), me))).toBe(isRefusal(answer))
    }),
    { numRuns: 500 },
  ))

test('[IDN-6] giving a view is offered exactly to those who may give it', () =>
  fc.assert(
    fc.property(anyStory, anyActor, (events, me) => {
      const command = { type: 'GiveView', party: mother, words: 'Yes', language: 'English', on: asPriya.today } as const
      const answer = need.decide(command, fold(need, events), { ...asPriya, me })
      expect(isRefusal(mayGiveView(rowOf(events), me, mother))).toBe(isRefusal(answer))
    }),
    { numRuns: 500 },
  ))
