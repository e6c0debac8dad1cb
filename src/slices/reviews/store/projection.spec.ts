import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { type TestPlatform, testPlatform, wrenshire } from '../../../platform/testing/test-platform.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, layKofisWorld, priya } from '../../redress/store/testing.ts'
import type { ChangeCommand } from '../domain/change-request.ts'
import type { ReviewCommand } from '../domain/commands.ts'
import { reviews } from '../wiring.ts'
import { runChange, runReview } from './run-review.ts'

const of = { area: wrenshire, child: some.kofi }
const review = randomUUID()
const change = randomUUID()
let here: TestPlatform
beforeAll(async () => {
  here = await testPlatform([reviews], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(here)
})
afterAll(() => here.drop())

const tell = (actor: typeof priya, command: ReviewCommand) =>
  here.write(actor, async act => {
    const answer = await runReview(act, of, review, command)
    if (isRefusal(answer)) throw new Error(answer.because)
  })
const ask = (actor: typeof priya, command: ChangeCommand) =>
  here.write(actor, act => runChange(act, of, change, command))
const open = () =>
  here.lay(`select kind, owed_by_body as body, due_on::text as due from read.duty where ended_on is null order by kind`)

test('[REV-1] a review that is due stands with its day, and the setting owes it', async () => {
  const plan = { owedBy: some.oakfield, dueOn: plainDate('2026-12-23'), because: 'extra support agreed' } as const
  await tell(priya, { type: 'PlanReview', review, child: some.kofi, ...plan })
  expect(await open()).toEqual([
    { kind: 'ask-for-words', body: some.oakfield, due: '2026-12-09' },
    { kind: 'hold-review', body: some.oakfield, due: '2026-12-23' },
  ])
})

test('[REV-7] a review that moves keeps one duty, with its new day', async () => {
  await tell(priya, { type: 'MoveReview', to: plainDate('2027-01-06'), why: 'Amara works that day' })
  expect(await here.lay(`select due_on::text, on_day::text, moved_because from read.review`)).toEqual([
    { due_on: '2027-01-06', on_day: '2027-01-06', moved_because: 'Amara works that day' },
  ])
  expect((await open()).filter(duty => duty.kind !== 'ask-for-words')).toEqual([
    { kind: 'meet-for-review', body: some.oakfield, due: '2027-01-06' },
  ])
})

test('[REV-2] words stand in each one’s own voice, and what was said last stands', async () => {
  const kofi = { person: some.kofiHimself, voice: 'child', means: 'in person' } as const
  const jo = { person: some.jo, voice: 'practitioner', body: some.therapies, means: 'here' } as const
  await tell(priya, { type: 'AskForContributions', of: [jo, kofi] })
  expect((await open()).map(duty => duty.kind)).toEqual(['give-words', 'meet-for-review'])
  const words = { goingWell: 'Talk Time', notYet: '', wanted: '' }
  await tell(priya, { type: 'GiveContribution', by: some.kofiHimself, voice: 'child', ...words })
  await tell(amara, { type: 'GiveContribution', by: some.amara, voice: 'family', ...words, goingWell: 'He sleeps' })
  await tell(amara, { type: 'GiveContribution', by: some.amara, voice: 'family', ...words, goingWell: 'He sings' })
  expect(await here.lay(`select person, going_well, written_by from read.review_words order by voice`)).toEqual([
    { person: some.kofiHimself, going_well: 'Talk Time', written_by: some.priya },
    { person: some.amara, going_well: 'He sings', written_by: null },
  ])
})

test('[REV-5] what came of it is kept whole: differences, silence, and what the child can do now', async () => {
  await tell(priya, {
    type: 'HoldReview',
    heldOn: plainDate('2026-12-08'),
    present: [some.kofiHimself, some.priya],
    changes: [],
    agreed: false,
    differences: [{ by: some.amara, voice: 'family', words: 'Twice a week is not enough.' }],
    canDoNow: { words: 'I tell my class something and they wait', how: 'said', writtenDownBy: some.priya },
    nextReviewOn: plainDate('2027-03-23'),
  })
  expect(
    await here.lay(`select status, agreed, can_do_now, no_reply from read.review where review = $1`, [review]),
  ).toEqual([
    { status: 'held', agreed: false, can_do_now: 'I tell my class something and they wait', no_reply: [some.jo] },
  ])
  expect(await here.lay(`select person, words from read.review_difference`)).toEqual([
    { person: some.amara, words: 'Twice a week is not enough.' },
  ])
  expect(await here.lay(`select due_on::text from read.review where status = 'due'`)).toEqual([
    { due_on: '2027-03-23' },
  ])
})

test('[REV-6] a request for a change starts a clock, and its answer ends it', async () => {
  const asked = { change, child: some.kofi, askedBy: some.amara, voice: 'family', owedBy: some.oakfield } as const
  await ask(amara, { type: 'AskForChange', ...asked, words: 'In the morning, please' })
  expect((await open()).find(duty => duty.kind === 'answer-change')).toMatchObject({ due: '2026-12-22' })
  await ask(priya, { type: 'AnswerChange', answer: 'yes', words: 'From Monday' })
  expect((await open()).find(duty => duty.kind === 'answer-change')).toBeUndefined()
  expect(await here.lay(`select answer, answer_words from read.change_request`)).toEqual([
    { answer: 'yes', answer_words: 'From Monday' },
  ])
})

test('what is read stays what the log says: nobody without a relationship reads a review', async () => {
  const seen = await here.read({ ...priya, person: some.hilary }, ({ tx }) =>
    tx.selectFrom('review').select('review').execute(),
  )
  expect(seen).toEqual([])
})
