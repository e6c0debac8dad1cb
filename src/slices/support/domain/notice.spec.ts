import { expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import { commitment } from './commitment.ts'
import type { CommitmentEvent } from './events.ts'
import {
  agreed,
  amara,
  asked,
  childAway,
  denise,
  didNotHappen,
  everyMorning,
  happened,
  marcus,
  oakfield,
  on,
  talkTime,
} from './testing.ts'

const ownerAsked = (day: string): CommitmentEvent => ({
  type: 'OwnerAsked',
  data: {
    commitment: talkTime,
    key: on(day),
    days: [on(day)],
    owner: { body: oakfield, person: denise },
    on: on('11-20'),
    tellBy: on('11-23'),
  },
})

test('[SUP-5] the one who gives it is asked first, and has two school days from the session', () => {
  const asking = (today: string) =>
    given(commitment, asked('clock', today), agreed(), happened('11-16')).when({ type: 'AskOwner', key: '2026-11-19' })
  asking('11-19').thenNothing()
  asking('11-20').thenExactly(ownerAsked('11-19'))
})

test('[SUP-5] nobody is asked twice about one session, nor about one that was told', () => {
  const asking = (...before: CommitmentEvent[]) =>
    given(commitment, asked('clock', '11-23'), agreed(), ...before).when({ type: 'AskOwner', key: '2026-11-19' })
  asking(ownerAsked('11-19')).thenNothing()
  asking(happened('11-19')).thenNothing()
})

test('[SUP-9] a week of every-day support is asked about once, when the week is over', () => {
  const mornings = agreed({ rhythm: everyMorning, days: ['11-16', '11-17', '11-18'].map(on) })
  const asking = (today: string) =>
    given(commitment, asked('clock', today), mornings).when({ type: 'AskOwner', key: 'week 2026-11-16' })
  asking('11-18').thenNothing()
  const { answer } = asking('11-19')
  if (isRefusal(answer)) throw new Error(answer.because)
  expect(answer[0]?.data).toMatchObject({ days: ['11-16', '11-17', '11-18'].map(on), tellBy: on('11-20') })
})

test('[SUP-5] asked and still not told: the lead and the family know that we have not been told', () => {
  const noticing = (...before: CommitmentEvent[]) =>
    given(commitment, asked('clock', '11-24'), agreed(), ...before).when({ type: 'NoticeNotTold', key: '2026-11-19' })
  noticing(ownerAsked('11-19')).thenExactly({
    type: 'SessionNotTold',
    data: {
      commitment: talkTime,
      key: '2026-11-19',
      days: [on('11-19')],
      body: oakfield,
      on: on('11-24'),
      tellBy: on('11-23'),
      lead: marcus,
    },
  })
  noticing().thenNothing()
  noticing(ownerAsked('11-19'), happened('11-19')).thenNothing()
})

const tellingOf = (...before: CommitmentEvent[]) =>
  given(commitment, asked('denise', '11-19'), agreed(), ...before).when({
    type: 'TellSession',
    day: on('11-19'),
    telling: { what: 'did-not-happen', why: 'no-cover' },
  })

test('[SUP-6] the second session that did not happen speaks up by itself, to lead and family', () => {
  tellingOf().thenHappened('SessionDidNotHappen')
  const { answer } = tellingOf(happened('11-02'), didNotHappen('11-05'), childAway('11-09'))
  if (isRefusal(answer)) throw new Error(answer.because)
  expect(answer[1]).toEqual({
    type: 'ShortfallNoticed',
    data: {
      commitment: talkTime,
      key: 'shortfall 1',
      days: ['11-05', '11-19'].map(on),
      counts: { agreed: 6, happened: 1, moved: 0, didNotHappen: 2, childAway: 1, notTold: 2 },
      body: oakfield,
      on: on('11-19'),
      answerBy: on('11-26'),
      lead: marcus,
    },
  })
})

test('[SUP-4] absence and silence are never a shortfall', () =>
  given(commitment, asked('denise', '11-19'), agreed(), childAway('11-02'), childAway('11-05'))
    .when({ type: 'TellSession', day: on('11-19'), telling: { what: 'child-away', why: 'chose-not-to' } })
    .thenHappened('ChildWasAway'))

const shortfall = (...days: string[]): CommitmentEvent => ({
  type: 'ShortfallNoticed',
  data: {
    commitment: talkTime,
    key: 'shortfall 1',
    days: days.map(on),
    counts: { agreed: 2, happened: 0, moved: 0, didNotHappen: 2, childAway: 0, notTold: 0 },
    body: oakfield,
    on: on('11-12'),
    answerBy: on('11-19'),
  },
})
const answered: CommitmentEvent = {
  type: 'ShortfallAnswered',
  data: { commitment: talkTime, key: 'shortfall 1', how: 'Two more in December', on: on('11-13') },
}

test('[SUP-6] one shortfall is told once; a new one begins after it was answered', () => {
  const before = [didNotHappen('11-02'), didNotHappen('11-05'), shortfall('11-02', '11-05')]
  tellingOf(...before).thenHappened('SessionDidNotHappen')
  tellingOf(...before, answered).thenHappened('SessionDidNotHappen')
  tellingOf(...before, answered, didNotHappen('11-09')).thenHappened('SessionDidNotHappen', 'ShortfallNoticed')
})

test('[SUP-7] what the family says did not happen counts toward a shortfall', () =>
  given(commitment, asked('amara', '11-19'), agreed(), happened('11-16'), didNotHappen('11-05'))
    .when({ type: 'SayNotHappened', day: on('11-16'), by: amara })
    .thenHappened('SaidNotHappened', 'ShortfallNoticed'))

test('[SUP-6] the lead says what will put it right, in words the family reads', () => {
  const answering = (by: Parameters<typeof asked>[0], how: string, ...before: CommitmentEvent[]) =>
    given(commitment, asked(by, '11-13'), agreed(), ...before).when({ type: 'AnswerShortfall', how })
  answering('priya', 'Two more in December', shortfall('11-02', '11-05')).thenExactly(answered)
  answering('priya', ' ', shortfall('11-02', '11-05')).thenRefused('SUP-6')
  answering('jo', 'Two more', shortfall('11-02', '11-05')).thenRefused('SUP-6')
  answering('priya', 'Two more').thenRefused('SUP-6')
})

test('[SUP-5] only the clock notices', () => {
  given(commitment, asked('priya', '11-23'), agreed())
    .when({ type: 'AskOwner', key: '2026-11-19' })
    .thenRefused('SUP-5')
})
