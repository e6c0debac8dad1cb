import { expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { CommitmentCommand, Proposal } from './commands.ts'
import { commitment } from './commitment.ts'
import type { CommitmentEvent } from './events.ts'
import {
  agreed,
  amara,
  aProposal,
  asked,
  didNotHappen,
  everyMorning,
  happened,
  oakfield,
  on,
  priya,
  talkTime,
  talkTimeGroup,
  therapies,
  twiceAWeek,
} from './testing.ts'

const agreeing = (but: Partial<Proposal> = {}, by: Parameters<typeof asked>[0] = 'priya') =>
  given(commitment, asked(by, '10-30')).when({
    type: 'AgreeCommitment',
    commitment: talkTime,
    proposal: aProposal(but),
  })

test('[SUP-1] an agreement says who, what, how often and until when, and knows each day it expects', () => {
  const { answer } = agreeing()
  if (isRefusal(answer)) throw new Error(answer.because)
  expect(answer).toHaveLength(1)
  expect(answer[0]?.data).toMatchObject({ name: 'Talk Time', owner: { body: oakfield }, from: on('11-02') })
  expect(answer[0]?.data).toMatchObject({ days: expect.arrayContaining([on('11-02'), on('12-17')]) })
  expect(answer[0]?.data).not.toHaveProperty('answerBy')
})

test('[SUP-1] an agreement without owner, rhythm or end is refused', () => {
  agreeing({ owner: undefined }).thenRefused('SUP-1')
  agreeing({ rhythm: undefined }).thenRefused('SUP-1')
  agreeing({ rhythm: { ...twiceAWeek, weekdays: [] } }).thenRefused('SUP-1')
  agreeing({ to: undefined }).thenRefused('SUP-1')
})

test('[SUP-1] an agreement toward nothing, or resting on no expectation, is refused', () => {
  agreeing({ outcome: '  ' }).thenRefused('SUP-1')
  agreeing({ expectation: '' }).thenRefused('SUP-1')
  agreeing({ what: '' }).thenRefused('SUP-1')
})

test('[SUP-1] an agreement that ends before it begins, or never falls on a day, is refused', () => {
  agreeing({ to: on('10-01') }).thenRefused('SUP-1')
  agreeing({ rhythm: { ...twiceAWeek, weekdays: [6] } }).thenRefused('SUP-1')
  agreeing({ from: on('10-26'), to: on('10-30') }).thenRefused('SUP-1')
})

test('[SUP-1] nothing is agreed for longer than twelve months at once', () => {
  agreeing({ rhythm: everyMorning, to: on('12-18') }).thenHappened('CommitmentAgreed')
  agreeing({ rhythm: { evidence: 'once', by: on('11-20'), heldAt: oakfield }, from: on('11-02') }).thenHappened(
    'CommitmentAgreed',
  )
  agreeing({ to: plainDate('2027-11-03') }).thenRefused('SUP-1')
})

test('[SUP-1] something given once is due inside the days it is agreed for', () =>
  agreeing({ rhythm: { evidence: 'once', by: on('12-18'), heldAt: oakfield } }).thenRefused('SUP-1'))

test('[SUP-1] a family asks, and does not write down what others agreed', () =>
  agreeing({}, 'amara').thenRefused('SUP-1'))

test('[SUP-1] what was agreed is not agreed twice', () =>
  given(commitment, asked('priya', '11-02'), agreed())
    .when({ type: 'AgreeCommitment', commitment: talkTime, proposal: aProposal() })
    .thenRefused('SUP-1'))

test('[SUP-2] another body is asked for its part, and answers within ten working days', () => {
  const { answer } = agreeing({ owner: { body: therapies } })
  if (isRefusal(answer)) throw new Error(answer.because)
  // Asked on Friday 30 October; a health service's clock does not stop for the school's half-term.
  expect(answer[0]?.data).toMatchObject({ answerBy: on('11-13') })
})

test('[SUP-2] the family is asked before another service is', () => {
  agreeing({ owner: { body: therapies }, agreedWith: [] }).thenRefused('SUP-2')
  agreeing({ agreedWith: [] }).thenHappened('CommitmentAgreed')
  agreeing({ owner: { body: therapies }, agreedWith: [], remedyFor: talkTime }).thenHappened('CommitmentAgreed')
})

test('[SUP-2] a service that writes down its own part need not answer itself', () => {
  const { answer } = agreeing({ owner: { body: therapies } }, 'jo')
  if (isRefusal(answer)) throw new Error(answer.because)
  expect(answer[0]?.data).not.toHaveProperty('answerBy')
})

test('[SUP-1] a change keeps what was told and gives new days from tomorrow', () => {
  const { answer } = given(
    commitment,
    asked('priya', '11-09'),
    agreed(),
    happened('11-02'),
    didNotHappen('11-05'),
  ).when({
    type: 'ChangeCommitment',
    change: { rhythm: { ...twiceAWeek, weekdays: [2] }, to: on('11-24') },
    because: 'Kofi asked for Tuesdays',
  })
  if (isRefusal(answer)) throw new Error(answer.because)
  expect(answer[0]?.data).toMatchObject({ days: ['11-10', '11-17', '11-24'].map(on), on: on('11-09') })
})

test('[SUP-1] a change says why, and is refused once it has ended', () => {
  const ended = { type: 'CommitmentEnded', data: { commitment: talkTime, on: on('11-06'), why: 'replaced' } } as const
  const change = { type: 'ChangeCommitment', change: { to: on('12-10') }, because: '' } as const
  given(commitment, asked('priya', '11-09'), agreed()).when(change).thenRefused('SUP-1')
  given(commitment, asked('priya', '11-09'), agreed(), ended)
    .when({ ...change, because: 'Kofi asked' })
    .thenRefused('SUP-1')
})

const givenBy = (
  change: Extract<CommitmentCommand, { type: 'ChangeCommitment' }>['change'],
  ...before: CommitmentEvent[]
) =>
  given(commitment, asked('priya', '11-09'), ...before).when({
    type: 'ChangeCommitment',
    change,
    because: 'Kofi asked for it',
  })

test('[SUP-2] whoever is to give it from now on is asked as at first: by a day, the family before them, in no group yet', () => {
  const inGroup = agreed({ group: talkTimeGroup })
  givenBy({ owner: { body: therapies }, agreedWith: [] }, inGroup).thenRefused('SUP-2')
  const { answer } = givenBy({ owner: { body: therapies }, agreedWith: [amara] }, inGroup)
  if (isRefusal(answer)) throw new Error(answer.because)
  expect(answer[0]?.data).toMatchObject({ answerBy: on('11-23'), before: { body: oakfield } })
  expect(answer[0]?.data).not.toHaveProperty('agreement.group')
  const asking = answer.filter(each => each.type === 'CommitmentChanged')
  const answering = given(commitment, asked('jo', '11-10'), inGroup, ...asking)
  answering.when({ type: 'AcceptPart' }).thenHappened('PartAccepted')
  answering.when({ type: 'DeclinePart', reasons: 'The post is vacant' }).thenHappened('PartDeclined')
  given(commitment, asked('denise', '11-10'), inGroup, ...asking)
    .when({ type: 'AcceptPart' })
    .thenRefused('SUP-2')
})

test('[SUP-2] another person of the same body, or one’s own body, need not be asked; who was asked need not answer', () => {
  const another = givenBy({ owner: { body: oakfield, person: priya } }, agreed()).answer
  expect(isRefusal(another) ? another : another[0]?.data).not.toHaveProperty('before')
  const waiting = agreed({ owner: { body: therapies }, answerBy: on('11-13') })
  const { answer } = givenBy({ owner: { body: oakfield } }, waiting)
  if (isRefusal(answer)) throw new Error(answer.because)
  expect(answer[0]?.data).not.toHaveProperty('answerBy')
  const changed = answer.filter(each => each.type === 'CommitmentChanged')
  given(commitment, asked('priya', '11-10'), waiting, ...changed)
    .when({ type: 'AcceptPart' })
    .thenRefused('SUP-2')
})

test('[SUP-1] it ends on a day inside the days it was agreed for', () => {
  const ending = given(commitment, asked('priya', '11-09'), agreed())
  ending.when({ type: 'EndCommitment', on: on('11-12'), why: 'replaced' }).thenHappened('CommitmentEnded')
  ending.when({ type: 'EndCommitment', on: on('12-20'), why: 'replaced' }).thenRefused('SUP-1')
})

test('[DES-2] a move ends nothing by itself: only what the child or family has seen in its plan ends, whoever presses', () => {
  const ending = given(commitment, asked('priya', '11-09'), agreed())
  ending.when({ type: 'EndCommitment', on: on('11-12'), why: 'moved-on' }).thenRefused('DES-2')
  given(commitment, asked('amara', '11-09'), agreed())
    .when({ type: 'EndCommitment', on: on('11-12'), why: 'replaced' })
    .thenRefused('SUP-1')
  given(commitment, asked('amara', '11-09'), agreed())
    .when({ type: 'EndCommitment', on: on('11-12'), why: 'replaced', seenIn: 'the move' })
    .thenHappened('CommitmentEnded')
})
