import { expect, test } from 'vitest'
import { fold } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { concern, movesOnByItself } from './concern.ts'
import * as some from './testing.ts'

const { amara, its, on, raised, raising, answered, timeBack } = some
const nothing = [] as const
const day = plainDate
const answering = {
  type: 'AnswerConcern',
  outcome: 'upheld',
  reasons: 'Two sessions did not happen and there was no cover.',
  restsOn: [some.knowing],
  remedies: [timeBack],
  nextStep: 'The local partnership looks at it, if you ask.',
} as const
const upheld = [raised(), answered(), { type: 'RemedyAgreed', data: { ...its, ...timeBack, rung: 1 } }] as const
const stepTwo = {
  type: 'StepTaken',
  data: {
    ...its,
    named: [...its.named, some.hilary],
    ladder: 'B',
    rung: 2,
    owedBy: some.partnership,
    why: 'asked',
    takenBy: amara,
    answerDueOn: day('2027-01-08'),
  },
} as const

test('[RED-1] two taps are enough: a concern about something agreed needs no words and no plan', () =>
  given(concern, on('2026-11-20', some.asAmara), ...nothing)
    .when(raising())
    .thenExactly(raised()))

test('[RED-1] a concern about something else says what, in any words', () => {
  const elsewhere = { kind: 'else', aboutPeople: [] } as const
  const asked = given(concern, on('2026-11-20', some.asAmara), ...nothing)
  asked.when(raising({ about: elsewhere, words: ' \n ' })).thenRefused('RED-1')
  asked.when(raising({ about: elsewhere, words: 'He eats alone 😞 مرحبا' })).thenHappened('ConcernRaised')
})

test('[RED-1] something cannot have gone wrong on a day still to come', () =>
  given(concern, on('2026-11-20', some.asAmara), ...nothing)
    .when(raising({ sinceOn: day('2026-11-21') }))
    .thenRefused('RED-1'))

test('[RED-1] pressing twice raises one concern', () =>
  given(concern, on('2026-11-20', some.asAmara), raised()).when(raising()).thenNothing())

test('[RED-3] a school has ten of its own school days: half-term does not count', () =>
  given(concern, on('2026-10-16', some.asAmara), ...nothing)
    .when(raising({ owedBy: some.oakfield, saidOn: day('2026-10-16'), sinceOn: day('2026-10-16') }))
    .thenExactly(
      raised({
        owedBy: some.oakfield,
        sinceOn: day('2026-10-16'),
        answerDueOn: day('2026-11-06'),
        settingAddsBy: day('2026-10-23'),
      }),
    ))

test('[RED-3] a concern told on paper on Friday and typed on Monday has its clock from Friday', () =>
  given(concern, on('2026-11-23', some.asPriya), ...nothing)
    .when(raising({ saidOn: day('2026-11-20') }))
    .thenExactly(raised()))

test('[RED-2] the setting that was copied adds what it knows, and nobody else adds for it', () => {
  const words = 'Kofi asked at the door. We told him Jo is not cross.'
  given(concern, on('2026-11-23', some.asPriya), raised())
    .when({ type: 'AddForSetting', words })
    .thenExactly({ type: 'SettingAdded', data: { ...its, addedBy: some.priya, words } })
  given(concern, on('2026-11-23', some.asJo), raised()).when({ type: 'AddForSetting', words }).thenRefused('RED-2')
  given(concern, on('2026-11-23', some.asPriya), raised())
    .when({ type: 'AddForSetting', words: ' ' })
    .thenRefused('RED-2')
})

test('[RED-2] the answer is owed by the therapy service, so the school cannot give it', () =>
  given(concern, on('2026-11-24', some.asPriya), raised()).when(answering).thenRefused('RED-2'))

test('[RED-4] an answer has reasons, named expectations and a next step, or it is not sent', () => {
  const asked = given(concern, on('2026-12-01', some.asMarcus), raised())
  asked.when({ ...answering, reasons: '  ' }).thenRefused('RED-4')
  asked.when({ ...answering, restsOn: [] }).thenRefused('RED-4')
  asked.when({ ...answering, nextStep: '' }).thenRefused('RED-4')
})

test('[RED-4] a concern may be found not upheld, with good reasons and the way on', () =>
  given(concern, on('2026-12-01', some.asMarcus), raised())
    .when({ ...answering, outcome: 'not-upheld', remedies: [] })
    .thenExactly(answered({ outcome: 'not-upheld', remedies: [], nextStep: answering.nextStep })))

test('[RED-5] what was not right is put right: each thing has an owner, a day and a clock of its own', () =>
  given(concern, on('2026-12-01', some.asMarcus), raised())
    .when(answering)
    .thenExactly(answered({ nextStep: answering.nextStep }), {
      type: 'RemedyAgreed',
      data: { ...its, ...timeBack, rung: 1 },
    }))

test('[RED-5] an upheld answer that puts nothing right is not sent, nor one with a day that has gone', () => {
  const asked = given(concern, on('2026-12-01', some.asMarcus), raised())
  asked.when({ ...answering, remedies: [] }).thenRefused('RED-5')
  asked.when({ ...answering, outcome: 'partly', remedies: [] }).thenRefused('RED-5')
  asked.when({ ...answering, remedies: [{ ...timeBack, by: day('2026-11-30') }] }).thenRefused('RED-5')
  asked.when({ ...answering, remedies: [{ ...timeBack, what: ' ' }] }).thenRefused('RED-5')
})

test('[RED-5] on ladder A a "yes" is what puts it right', () =>
  given(concern, on('2026-12-01', some.asRuth), raised({ ladder: 'A', owedBy: some.oakfield }))
    .when({ ...answering, remedies: [] })
    .thenHappened('ConcernAnswered'))

test('[RED-5] who owes it, or the family, says it is done; another parent does not', () => {
  const done = { type: 'FinishRemedy', remedy: timeBack.remedy, words: 'Denise led it today' } as const
  for (const asker of [some.asMarcus, some.asAmara])
    given(concern, on('2026-12-10', asker), ...upheld)
      .when(done)
      .thenExactly({
        type: 'RemedyDone',
        data: { ...its, remedy: timeBack.remedy, saidBy: asker.person, words: done.words },
      })
  given(concern, on('2026-12-10', some.asGareth), ...upheld)
    .when(done)
    .thenRefused('RED-5')
})

test('[RED-6] whoever gives the support, or took the decision, does not answer the concern about it', () => {
  const joDecides = { ...some.asJo, decidesFor: [some.therapies] }
  given(concern, on('2026-12-01', joDecides), raised()).when(answering).thenRefused('RED-6')
  const decision = { kind: 'decision', need: some.talkTime, aboutPeople: [some.priya] } as const
  const about = raised({ ladder: 'A', about: decision, owedBy: some.oakfield })
  given(concern, on('2026-12-01', some.asPriya), about)
    .when({ ...answering, remedies: [] })
    .thenRefused('RED-6')
  given(concern, on('2026-12-01', some.asRuth), about)
    .when({ ...answering, remedies: [] })
    .thenHappened('ConcernAnswered')
})

test('[RED-6] whoever answered before does not answer at the next step', () => {
  const alsoAtPartnership = { ...some.asMarcus, decidesFor: [some.therapies, some.partnership] }
  given(concern, on('2026-12-10', alsoAtPartnership), ...upheld, stepTwo)
    .when(answering)
    .thenRefused('RED-6')
})

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
      { type: 'StepTaken', data: { ...byItself, why: 'no answer', answerDueOn: day('2027-01-06') } },
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

test('[RED-9] raising a concern changes nothing but the concern: no event of it touches what was agreed', () =>
  given(concern, on('2026-11-20', some.asAmara), ...nothing)
    .when(raising())
    .thenHappened('ConcernRaised'))

test('[RED-1] the child and the one who gives the support say their part in the same thread', () =>
  given(concern, on('2026-11-25', some.asPriya), raised())
    .when({ type: 'AddWords', voice: 'child', words: 'No Talk Time. I waited by the door.', saidBy: some.gareth })
    .thenExactly({
      type: 'WordsAdded',
      data: { ...its, addedBy: some.gareth, voice: 'child', words: 'No Talk Time. I waited by the door.' },
    }))
