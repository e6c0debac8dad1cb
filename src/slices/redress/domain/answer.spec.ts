import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { lackingReasons, lackingRemedies } from './answer.ts'
import { concern } from './concern.ts'
import * as some from './testing.ts'

const { its, on, raised, answered, timeBack, answering, upheld, stepTwo } = some
const day = plainDate

test('[RED-4] an answer has reasons, named expectations and a next step, or it is not sent', () => {
  const asked = given(concern, on('2026-12-01', some.asMarcus), raised())
  asked.when({ ...answering, reasons: '  ' }).thenRefused('RED-4')
  asked.when({ ...answering, restsOn: [] }).thenRefused('RED-4')
  asked.when({ ...answering, nextStep: '' }).thenRefused('RED-4')
})

test('[RED-4] [RED-5] all that an answer lacks is said at once, each about its part', () => {
  const context = { today: day('2026-12-01'), vacant: false }
  const bare = { ...answering, reasons: '', restsOn: [], remedies: [{ ...timeBack, by: day('2026-11-30') }] }
  const lacking = [...lackingReasons(bare), ...lackingRemedies('B', bare, context)]
  expect(lacking.map(each => [each.clause, each.about])).toEqual([
    ['RED-4', 'reasons'],
    ['RED-4', 'restsOn'],
    ['RED-5', 'remedies[0].by'],
  ])
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

test('[RED-5] where nobody is in post, more of it is promised only with the name of whoever gives it', () => {
  const { owner: _, ...nobody } = { ...timeBack, kind: 'commitment', what: 'More sessions of Talk Time' } as const
  const writing = given(concern, { ...on('2026-11-27', some.asMarcus), vacant: true }, raised())
  writing.when({ ...answering, remedies: [nobody] }).thenRefused('RED-5', 'Nobody is in post to give this')
  writing
    .when({ ...answering, remedies: [{ ...nobody, owner: some.marcus }] })
    .thenHappened('ConcernAnswered', 'RemedyAgreed')
  writing
    .when({ ...answering, remedies: [{ ...nobody, kind: 'apology' }] })
    .thenHappened('ConcernAnswered', 'RemedyAgreed')
})
