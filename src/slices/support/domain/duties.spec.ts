import { expect, test } from 'vitest'
import { streamOf } from '../../../kernel/ids.ts'
import { dutiesOf } from '../../../platform/duties/duties-of.ts'
import { testPacks } from '../../../policy/testing.ts'
import { duties } from './duties.ts'
import type { CommitmentEvent } from './events.ts'
import { eventsOfVersion1 } from './events-v1.fixture.ts'
import { agreed, calendarOf, denise, jo, marcus, oakfield, on, talkTime, therapies } from './testing.ts'

const stream = streamOf('support', talkTime)
const packs = testPacks()
const from = (event: CommitmentEvent) =>
  dutiesOf(duties, { ...event, happenedOn: on('11-02'), receivedOn: on('11-02') }, stream, { packs, calendarOf })

test('[SUP-2] asking a partner makes it owe an answer by its day; giving it oneself makes nobody owe one', () => {
  expect(from(eventsOfVersion1.CommitmentAgreed).starts).toMatchObject([
    { kind: 'answer-part', body: therapies, owedTo: 'family', due: '2026-11-13' },
  ])
  expect(from(agreed())).toEqual({})
})

test('[SUP-2] silence puts the same duty, with the same date, on the lead’s list', () => {
  const [asked] = from(eventsOfVersion1.CommitmentAgreed).starts ?? []
  const [silent] = from(eventsOfVersion1.PartNotAnswered).starts ?? []
  expect(silent).toEqual({ ...asked, person: marcus })
})

test('[SUP-2] accepting or declining ends it', () => {
  const [asked] = from(eventsOfVersion1.CommitmentAgreed).starts ?? []
  expect(from(eventsOfVersion1.PartAccepted).ends).toEqual([asked?.duty])
  expect(from(eventsOfVersion1.PartDeclined).ends).toEqual([asked?.duty])
})

test('[SUP-5] the one who gives it owes the telling; when it is not told the lead owes the same', () => {
  const [asked] = from(eventsOfVersion1.OwnerAsked).starts ?? []
  const [notTold] = from(eventsOfVersion1.SessionNotTold).starts ?? []
  expect(asked).toMatchObject({ kind: 'tell-what-happened', part: '2026-11-19', body: oakfield, person: denise })
  expect(asked).toMatchObject({ due: '2026-11-23' })
  expect(notTold).toEqual({ ...asked, person: marcus })
})

test('[SUP-5] telling ends what was asked about, and nothing else', () => {
  const [asked] = from(eventsOfVersion1.OwnerAsked).starts ?? []
  const told = { commitment: talkTime, day: on('11-19'), on: on('11-19') }
  expect(from({ type: 'SessionCredited', data: { ...told, closes: ['2026-11-19'] } }).ends).toEqual([asked?.duty])
  expect(from({ type: 'SessionCredited', data: told })).toEqual({})
})

test('[SUP-6] a shortfall makes the lead owe what will put it right, until it is said', () => {
  const [noticed] = from(eventsOfVersion1.ShortfallNoticed).starts ?? []
  expect(noticed).toMatchObject({ kind: 'say-what-puts-right', body: oakfield, person: marcus, due: '2026-11-26' })
  expect(from(eventsOfVersion1.ShortfallAnswered).ends).toEqual([noticed?.duty])
})

test('a duty names the person the partner said would give it only once it has accepted', () => {
  expect(JSON.stringify(from(eventsOfVersion1.CommitmentAgreed))).not.toContain(jo)
})
