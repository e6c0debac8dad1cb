import { test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import type { Telling } from './commands.ts'
import { commitment } from './commitment.ts'
import type { CommitmentEvent } from './events.ts'
import {
  agreed,
  asked,
  childAway,
  didNotHappen,
  everyMorning,
  happened,
  on,
  talkTime,
  talkTimeGroup,
} from './testing.ts'

const telling = (day: string, what: Telling, today = '11-19', ...before: CommitmentEvent[]) =>
  given(commitment, asked('denise', today), agreed(), ...before).when({
    type: 'TellSession',
    day: on(day),
    telling: what,
  })

test('[SUP-4] a session is told: it happened, it did not, the child was away, or it moved', () => {
  telling('11-16', { what: 'happened', goodThing: ' Kofi told a joke to the end. ' }).thenExactly({
    type: 'SessionCredited',
    data: { commitment: talkTime, day: on('11-16'), on: on('11-16'), goodThing: 'Kofi told a joke to the end.' },
  })
  telling('11-16', { what: 'did-not-happen', why: 'no-cover' }).thenExactly(didNotHappen('11-16'))
  telling('11-16', { what: 'child-away', why: 'away' }).thenExactly(childAway('11-16'))
  telling('11-19', { what: 'moved', to: on('11-20') }).thenExactly({
    type: 'SessionMoved',
    data: { commitment: talkTime, day: on('11-19'), to: on('11-20') },
  })
})

test('[SUP-8] a session is told once, whoever tells it again', () => {
  telling('11-16', { what: 'happened' }, '11-19', happened('11-16')).thenRefused('SUP-8')
  telling('11-16', { what: 'did-not-happen', why: 'room' }, '11-19', happened('11-16')).thenRefused('SUP-8')
})

test('[SUP-4] a session is not told before its day, nor before it was agreed, nor for a day nobody agreed', () => {
  telling('11-19', { what: 'happened' }, '11-18').thenRefused('SUP-4')
  telling('11-19', { what: 'did-not-happen', why: 'no-cover' }, '11-18').thenRefused('SUP-4')
  telling('10-19', { what: 'happened' }).thenRefused('SUP-4')
  telling('11-17', { what: 'happened' }).thenRefused('SUP-4')
})

test('[SUP-4] a session moved to a day to come is told on that day', () => {
  const moved = { type: 'SessionMoved', data: { commitment: talkTime, day: on('11-16'), to: on('11-18') } } as const
  telling('11-16', { what: 'happened' }, '11-17', moved).thenRefused('SUP-4')
  telling('11-16', { what: 'happened' }, '11-18', moved).thenExactly({
    type: 'SessionCredited',
    data: { commitment: talkTime, day: on('11-16'), on: on('11-18') },
  })
  telling('11-16', { what: 'moved', to: on('11-18') }, '11-17', moved).thenRefused('SUP-4')
  telling('11-16', { what: 'moved', to: on('12-30') }, '11-17').thenRefused('SUP-4')
})

test('[SUP-3] a group’s session is not credited to a child of another group, or whose support has ended', () => {
  const group = (day: string, ...events: CommitmentEvent[]) =>
    given(commitment, asked('denise', '11-19'), ...events).when({
      type: 'TellSession',
      day: on(day),
      telling: { what: 'happened' },
      group: talkTimeGroup,
    })
  group('11-16', agreed()).thenRefused('SUP-3')
  group('11-16', agreed({ group: talkTimeGroup })).thenHappened('SessionCredited')
  const ended = { type: 'CommitmentEnded', data: { commitment: talkTime, on: on('11-12'), why: 'replaced' } } as const
  group('11-16', agreed({ group: talkTimeGroup }), ended).thenRefused('SUP-3')
  group('11-09', agreed({ group: talkTimeGroup }), ended).thenHappened('SessionCredited')
})

test('[SUP-4] only people who work with the child tell what happened', () => {
  const tell = { type: 'TellSession', day: on('11-16'), telling: { what: 'happened' } } as const
  given(commitment, asked('amara', '11-19'), agreed()).when(tell).thenRefused('SUP-4')
  given(commitment, asked('jo', '11-19'), agreed()).when(tell).thenHappened('SessionCredited')
})

const mornings = agreed({ rhythm: everyMorning, days: ['11-16', '11-17', '11-18', '11-19', '11-20'].map(on) })

test('[SUP-9] a week of every-day support is confirmed at once, but for what was different', () => {
  given(commitment, asked('denise', '11-20'), mornings)
    .when({
      type: 'ConfirmWeek',
      week: on('11-18'),
      exceptions: [{ day: on('11-17'), what: 'did-not-happen', why: 'something-else-on' }],
    })
    .thenExactly({
      type: 'WeekConfirmed',
      data: {
        commitment: talkTime,
        days: [
          { day: on('11-16'), what: 'happened' },
          { day: on('11-17'), what: 'did-not-happen', why: 'something-else-on' },
          { day: on('11-18'), what: 'happened' },
          { day: on('11-19'), what: 'happened' },
          { day: on('11-20'), what: 'happened' },
        ],
      },
    })
})

test('[SUP-9] a week confirmed on its Wednesday holds the days so far, and the rest is told later', () => {
  const confirm = { type: 'ConfirmWeek', week: on('11-18'), exceptions: [] } as const
  const early = given(commitment, asked('denise', '11-18'), mornings).when(confirm)
  early.thenHappened('WeekConfirmed')
  if (isRefusal(early.answer)) throw new Error(early.answer.because)
  given(commitment, asked('denise', '11-18'), mornings, ...early.answer)
    .when(confirm)
    .thenRefused('SUP-4')
  given(commitment, asked('denise', '11-20'), mornings, ...early.answer)
    .when(confirm)
    .thenExactly({
      type: 'WeekConfirmed',
      data: {
        commitment: talkTime,
        days: [
          { day: on('11-19'), what: 'happened' },
          { day: on('11-20'), what: 'happened' },
        ],
      },
    })
})

test('[SUP-8] a week is told once', () => {
  const all = {
    type: 'WeekConfirmed',
    data: { commitment: talkTime, days: mornings.data.days.map(day => ({ day, what: 'happened' as const })) },
  } as const
  given(commitment, asked('denise', '11-20'), mornings, all)
    .when({ type: 'ConfirmWeek', week: on('11-16'), exceptions: [] })
    .thenRefused('SUP-8')
})

test('[SUP-9] something given once may come before its day', () => {
  const once = agreed({
    rhythm: { evidence: 'once', by: on('11-20'), heldAt: everyMorning.heldAt },
    days: [on('11-20')],
  })
  given(commitment, asked('denise', '11-12'), once)
    .when({ type: 'TellSession', day: on('11-20'), telling: { what: 'happened' } })
    .thenExactly({ type: 'SessionCredited', data: { commitment: talkTime, day: on('11-20'), on: on('11-12') } })
})

test('[SUP-8] a day told wrongly is put right by name, with its reason, and both stay in the log', () => {
  const right = { day: on('11-16'), what: 'did-not-happen', why: 'room' } as const
  const putting = (because: string, told: typeof right | { day: typeof right.day; what: 'happened' } = right) =>
    given(commitment, asked('denise', '11-19'), agreed(), happened('11-16')).when({
      type: 'PutTellingRight',
      told,
      because,
    })
  putting('').thenRefused('SUP-8')
  putting('I ticked the wrong day').thenExactly({
    type: 'TellingPutRight',
    data: { commitment: talkTime, told: right, because: 'I ticked the wrong day' },
  })
  putting('Again', { day: right.day, what: 'happened' }).thenNothing()
  given(commitment, asked('denise', '11-19'), agreed())
    .when({ type: 'PutTellingRight', told: right, because: 'x' })
    .thenRefused('SUP-8')
})

test('[SUP-5] telling answers what the owner was asked, and only that', () => {
  const askedAbout = (key: string): CommitmentEvent => ({
    type: 'OwnerAsked',
    data: {
      commitment: talkTime,
      key,
      days: [on('11-16')],
      owner: agreed().data.owner,
      on: on('11-17'),
      tellBy: on('11-18'),
    },
  })
  telling('11-16', { what: 'happened' }, '11-19', askedAbout('2026-11-16')).thenExactly({
    type: 'SessionCredited',
    data: { commitment: talkTime, day: on('11-16'), on: on('11-16'), closes: ['2026-11-16'] },
  })
  telling('11-12', { what: 'happened' }, '11-19', askedAbout('2026-11-16')).thenExactly(happened('11-12'))
})
