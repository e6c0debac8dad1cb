import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPack } from '../../../policy/testing.ts'
import type { Change } from './events.ts'
import { review } from './review.ts'
import { askBy, nextReviewBy } from './rules.ts'
import * as some from './testing.ts'

const { asAmara, asJo, asPriya, askedKofi, due, holding, its, on } = some
const day = plainDate
const nothing = [] as const
const ready = [due, askedKofi] as const

const autumn = some.calendarOf(some.oakfield).terms ?? []
const twoTerms = { terms: [...autumn, { from: day('2027-01-04'), to: day('2027-02-12') }] }

test('[REV-1] the next review is within four months of the day it was really held, on a day the setting works', () => {
  expect(nextReviewBy(testPack(), day('2026-12-08'), {})).toBe('2027-04-08')
  // Four months after 28 August is Monday 28 December, a bank holiday inside the holidays.
  expect(nextReviewBy(testPack(), day('2026-08-28'), twoTerms)).toBe('2026-12-18')
  expect(nextReviewBy(testPack(), day('2026-08-28'), {})).toBe('2026-12-24')
})

test('[REV-1] nobody meets on a bank holiday or in the holidays: the nearest school day is named', () => {
  const later = { ...due, data: { ...due.data, dueOn: day('2027-01-29') } }
  const set = (on: string) => ({ type: 'SetReview', on: day(on), time: '15:30', place: 'Garden Room' }) as const
  const setting = given(review, { ...on('2026-11-20', asPriya), calendarOf: () => twoTerms }, later)
  setting.when(set('2026-12-28')).thenRefused('REV-1', 'The nearest is Monday 4 January.')
  setting.when(set('2026-12-21')).thenRefused('REV-1', 'The nearest is Friday 18 December.')
  setting.when(set('2027-01-04')).thenHappened('ReviewSet')
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  recording.when(holding({ nextReviewOn: day('2027-03-29') })).thenRefused('REV-1', 'Tuesday 30 March')
  given(review, on('2026-12-14', asPriya), due)
    .when({ type: 'MoveReview', to: day('2026-12-28'), why: 'Amara works' })
    .thenRefused('REV-1')
})

test('[REV-2] everyone is asked two weeks before; at short notice, today', () => {
  expect(askBy(testPack(), day('2026-12-18'), day('2026-09-25'))).toBe('2026-12-04')
  expect(askBy(testPack(), day('2026-12-18'), day('2026-12-10'))).toBe('2026-12-10')
})

test('[REV-1] a review is due, and pressing twice makes one', () => {
  const plan = { type: 'PlanReview', ...its, owedBy: some.oakfield, dueOn: due.data.dueOn } as const
  const asked = { ...plan, because: 'extra support agreed' } as const
  given(review, on('2026-09-25', asPriya), ...nothing)
    .when(asked)
    .thenExactly(due)
  given(review, on('2026-09-25', asPriya), due).when(asked).thenNothing()
})

test('[REV-1] the meeting is on a day to come and not after the day it is due', () => {
  const set = { type: 'SetReview', on: day('2026-12-08'), time: '3:30 pm', place: 'Garden Room' } as const
  given(review, on('2026-11-20', asPriya), due).when(set).thenHappened('ReviewSet')
  given(review, on('2026-12-09', asPriya), due).when(set).thenRefused('REV-1')
  given(review, on('2026-11-20', asPriya), due)
    .when({ ...set, on: day('2027-01-08') })
    .thenRefused('REV-1')
  given(review, on('2026-11-20', asJo), due).when(set).thenRefused('REV-1')
})

test('[REV-2] nobody is asked before the child', () => {
  const others = [{ person: some.jo, voice: 'practitioner', body: some.therapies, means: 'here' }] as const
  given(review, on('2026-12-01', asPriya), due).when({ type: 'AskForContributions', of: others }).thenRefused('REV-2')
  given(review, on('2026-12-01', asPriya), due, askedKofi)
    .when({ type: 'AskForContributions', of: others })
    .thenHappened('ContributionAsked')
})

test('[REV-2] asked together, the child stands first', () => {
  const jo = { person: some.jo, voice: 'practitioner', body: some.therapies, means: 'here' } as const
  const kofi = { person: some.kofiHimself, voice: 'child', means: 'in person' } as const
  const asked = given(review, on('2026-12-01', asPriya), due).when({ type: 'AskForContributions', of: [jo, kofi] })
  asked.thenExactly(askedKofi, {
    type: 'ContributionAsked',
    data: {
      ...its,
      of: some.jo,
      voice: 'practitioner',
      body: some.therapies,
      means: 'here',
      replyBy: day('2026-12-17'),
      askedBy: some.priya,
    },
  })
})

test('[REV-2] everyone speaks in their own voice; who wrote it down is named', () => {
  const words = { goingWell: 'Talk Time', notYet: '', wanted: 'To go first in the meeting' }
  const gives = { type: 'GiveContribution', by: some.kofiHimself, voice: 'child', ...words } as const
  given(review, on('2026-12-02', asPriya), ...ready)
    .when(gives)
    .thenExactly({
      type: 'ContributionGiven',
      data: { ...its, by: some.kofiHimself, voice: 'child', ...words, writtenDownBy: some.priya },
    })
  given(review, on('2026-12-02', asAmara), ...ready)
    .when({ ...gives, goingWell: ' ', notYet: '', wanted: '' })
    .thenRefused('REV-2')
})

test('[REV-3] a review cannot be recorded without what the child can do now', () =>
  given(review, on('2026-12-08', asPriya), ...ready)
    .when(holding({ canDoNow: { words: ' ', how: 'said' } }))
    .thenRefused('REV-3'))

test('[REV-3] a child may show it instead of saying it', () =>
  given(review, on('2026-12-08', asPriya), ...ready)
    .when(holding({ canDoNow: { words: 'He took Sam’s hand and showed him the bus', how: 'showed us' } }))
    .thenHappened('ReviewHeld'))

test('[REV-4] each thing that was agreed continues, changes or ends, and says why', () => {
  const [first, second] = holding().changes
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  recording.when(holding({ changes: first ? [first] : [] })).thenRefused('REV-4')
  recording
    .when(holding({ changes: [first, second].flatMap(each => (each ? [{ ...each, because: '' }] : [])) }))
    .thenRefused('REV-4')
})

test('[REV-4] what is decided can be done: a last day to come, nothing ended before it begins', () => {
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  const { changes } = holding()
  const about = (change: Change) =>
    holding({ changes: [...changes.filter(each => each.commitment !== change.commitment), change] })
  const quiet = { commitment: some.quietStart, because: 'He comes in calm' }
  recording.when(about({ ...quiet, decided: 'changes' })).thenRefused('REV-4')
  recording.when(about({ ...quiet, decided: 'changes', to: plainDate('2027-01-29') })).thenHappened('ReviewHeld')
  const early = { decided: 'ends', on: plainDate('2026-11-20'), why: 'no-longer-needed' } as const
  recording.when(about({ ...quiet, ...early })).thenRefused('REV-4')
})

test('[REV-4] what has gone already ends on its own last day, not on the day of the review', () => {
  const [talk] = holding().changes
  const ends = { commitment: some.quietStart, decided: 'ends', because: 'He comes in calm', why: 'replaced' } as const
  const changes = (day: string): readonly Change[] => [...(talk ? [talk] : []), { ...ends, on: plainDate(day) }]
  const { type: _, ...data } = holding({ changes: changes('2026-12-04') })
  const context = on('2026-12-08', asPriya)
  const agreed = context.agreed.map(each =>
    each.commitment === some.quietStart ? { ...each, to: plainDate('2026-12-04') } : each,
  )
  given(review, { ...context, agreed }, ...ready)
    .when(holding({ changes: changes('2026-12-08') }))
    .thenExactly({
      type: 'ReviewHeld',
      data: { ...its, ...data, heldBy: some.priya, owedBy: some.oakfield, noReply: [some.kofiHimself] },
    })
})

test('[REV-4] “changes” says what changes: a reason alone changes nothing', () => {
  const [, second] = holding().changes
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  const bare = { commitment: some.talkTime, decided: 'changes', because: 'He wants it in the morning' } as const
  const also = second ? [second] : []
  recording.when(holding({ changes: [bare, ...also] })).thenRefused('REV-4', 'Say what changes about Talk Time.')
  recording.when(holding({ changes: [{ ...bare, to: plainDate('2026-12-01') }, ...also] })).thenRefused('REV-4')
  const rhythm = { evidence: 'session', weekdays: [2], time: '09:30', place: 'Library', heldAt: some.oakfield } as const
  recording.when(holding({ changes: [{ ...bare, rhythm }, ...also] })).thenHappened('ReviewHeld')
})

test('[REV-4] what goes on does not run out before you look again: until when is said', () => {
  const [, second] = holding().changes
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  const goesOn = { commitment: some.talkTime, decided: 'continues', because: 'It helps' } as const
  const also = second ? [second] : []
  recording.when(holding({ changes: [goesOn, ...also] })).thenRefused('REV-4', 'Talk Time ends on Thursday 17 December')
  recording.when(holding({ changes: [{ ...goesOn, to: plainDate('2027-03-25') }, ...also] })).thenHappened('ReviewHeld')
})

test('[SUP-2] another service is asked at a review only where someone of the family was there and agreed', () => {
  const [, second] = holding().changes
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  const gives = (body: typeof some.oakfield) =>
    [
      { commitment: some.talkTime, decided: 'changes', because: 'Jo knows his words', owner: { body } },
      ...(second ? [second] : []),
    ] as const
  const asked = { changes: gives(some.therapies) }
  recording.when(holding(asked)).thenHappened('ReviewHeld')
  recording.when(holding({ ...asked, present: [some.priya] })).thenRefused('SUP-2', 'Ask the family first')
  const amaras = { by: some.amara, voice: 'family', words: 'Not without me.' } as const
  const differs = { ...asked, agreed: false, differences: [amaras], present: [some.amara, some.priya] }
  recording.when(holding(differs)).thenRefused('SUP-2')
  recording.when(holding({ changes: gives(some.oakfield), present: [some.priya] })).thenHappened('ReviewHeld')
})

test('[REV-5] where people see it differently, each difference is kept in their words', () => {
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  recording.when(holding({ agreed: false })).thenRefused('REV-5')
  const amaras = { by: some.amara, voice: 'family', words: 'Twice a week is not enough.' } as const
  recording.when(holding({ agreed: false, differences: [amaras] })).thenHappened('ReviewHeld')
  recording.when(holding({ agreed: false, differences: [{ ...amaras, words: '' }] })).thenRefused('REV-5')
})

test('[REV-2] a review of a child who was never asked is not recorded', () =>
  given(review, on('2026-12-08', asPriya), due).when(holding()).thenRefused('REV-2'))

test('[REV-2] silence does not hold it up: who was asked and did not reply is written down', () => {
  const held = given(review, on('2026-12-08', asPriya), ...ready).when(holding())
  const { type: _, ...data } = holding()
  held.thenExactly({
    type: 'ReviewHeld',
    data: { ...its, ...data, heldBy: some.priya, owedBy: some.oakfield, noReply: [some.kofiHimself] },
  })
})

test('[REV-1] the next review is within four months, and a day to come', () => {
  const recording = given(review, on('2026-12-08', asPriya), ...ready)
  recording.when(holding({ nextReviewOn: day('2027-04-09') })).thenRefused('REV-1')
  recording.when(holding({ nextReviewOn: day('2026-12-08') })).thenRefused('REV-1')
  recording.when(holding({ heldOn: day('2026-12-09') })).thenRefused('REV-1')
})

test('[REV-7] a review moves with a reason, at most four weeks past its day', () => {
  const moving = given(review, on('2026-12-14', asPriya), due)
  moving.when({ type: 'MoveReview', to: day('2027-01-15'), why: 'Amara works that day' }).thenHappened('ReviewMoved')
  moving.when({ type: 'MoveReview', to: day('2027-01-16'), why: 'Amara works that day' }).thenRefused('REV-7')
  moving.when({ type: 'MoveReview', to: day('2027-01-15'), why: ' ' }).thenRefused('REV-7')
})
