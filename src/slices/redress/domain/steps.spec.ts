import { expect, test } from 'vitest'
import { fold } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { concern, movesOnByItself } from './concern.ts'
import * as some from './testing.ts'

const { its, amara, on, raised, answered, upheld, stepTwo } = some
const day = plainDate

test('[RED-7] before the day has gone the next step is not open, but the law is', () =>
  given(concern, on('2026-12-04', some.asAmara), raised()).when({ type: 'TakeStep' }).thenRefused('RED-7'))

test('[RED-7] an answer opens the next step: twenty school days, at the partnership', () =>
  given(concern, on('2026-12-08', some.asAmara), ...upheld)
    .when({ type: 'TakeStep' })
    .thenExactly(stepTwo))

test('[RED-7] a missed clock moves the concern on by itself on the day after, and says so', () => {
  given(concern, on('2026-12-04', some.asAmara), raised()).when({ type: 'MoveOn' }).thenNothing()
  const { takenBy: _, ...byItself } = stepTwo.data
  given(concern, on('2026-12-05', some.asAmara), raised())
    .when({ type: 'MoveOn' })
    .thenExactly(
      { type: 'AnswerMissed', data: { ...its, rung: 1, owedBy: some.therapies, answerDueOn: day('2026-12-04') } },
      { type: 'StepTaken', data: { ...byItself, why: 'no answer', answerDueOn: day('2027-01-15') } },
    )
})

test('[RED-7] an answer in time, and nothing moves by itself', () =>
  given(concern, on('2026-12-20', some.asAmara), ...upheld)
    .when({ type: 'MoveOn' })
    .thenNothing())

test('[RED-14] while the family says wait it stays, and when the wait is over it moves on', () => {
  const waiting = [
    raised(),
    {
      type: 'WaitAsked',
      data: { ...its, askedBy: amara, rung: 1, owedBy: some.therapies, waitUntil: day('2026-12-18') },
    },
  ] as const
  given(concern, on('2026-12-02', some.asAmara), raised())
    .when({ type: 'AskToWait', waitUntil: day('2026-12-18') })
    .thenExactly(waiting[1])
  const state = fold(concern, waiting)
  expect(movesOnByItself(state, day('2026-12-05'))).toBe(false)
  expect(movesOnByItself(state, day('2026-12-18'))).toBe(false)
  expect(movesOnByItself(state, day('2026-12-19'))).toBe(true)
  given(concern, on('2026-12-07', some.asAmara), ...waiting)
    .when({ type: 'TakeStep' })
    .thenHappened('AnswerMissed', 'StepTaken')
})

test('[RED-14] only the one who raised it waits, takes it back or closes it: nobody can close it for them', () => {
  for (const asker of [some.asMarcus, some.asPriya, some.asGareth]) {
    const waiting = given(concern, on('2026-12-02', asker), raised())
    waiting.when({ type: 'AskToWait', waitUntil: day('2026-12-18') }).thenRefused('RED-14')
    waiting.when({ type: 'WithdrawConcern', words: '' }).thenRefused('RED-14')
    given(concern, on('2026-12-02', asker), ...upheld)
      .when({ type: 'CloseConcern', words: '' })
      .thenRefused('RED-7')
  }
})

test('[RED-14] an adviser whom the family chose may do it for them', () =>
  given(concern, on('2026-12-08', { ...some.asGareth, actsFor: [amara] }), ...upheld)
    .when({ type: 'CloseConcern', words: 'Amara says it is done.' })
    .thenHappened('ConcernClosed'))

test('[RED-14] a family takes a concern back on any day and without a reason', () =>
  given(concern, on('2026-11-21', some.asAmara), raised())
    .when({ type: 'WithdrawConcern', words: '' })
    .thenExactly({ type: 'ConcernWithdrawn', data: { ...its, rung: 1, withdrawnBy: amara, words: '' } }))

test('[RED-7] it stays open after the answer until the family says it is done', () => {
  expect(fold(concern, upheld).status).toBe('answered')
  given(concern, on('2026-11-21', some.asAmara), raised())
    .when({ type: 'CloseConcern', words: '' })
    .thenRefused('RED-7')
  given(concern, on('2026-12-14', some.asAmara), ...upheld)
    .when({ type: 'CloseConcern', words: '' })
    .thenExactly({ type: 'ConcernClosed', data: { ...its, rung: 1, closedBy: amara, words: '' } })
})

test('[RED-7] after the last step there is no other of ours', () => {
  const stepThree = { ...stepTwo, data: { ...stepTwo.data, rung: 3 } }
  const atLast = [...upheld, stepTwo, stepThree, answered({ rung: 3, decidedBy: some.hilary })] as const
  given(concern, on('2027-03-08', some.asAmara), ...atLast)
    .when({ type: 'TakeStep' })
    .thenRefused('RED-7')
})
