import { test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPack } from '../../../policy/testing.ts'
import type { QuestionAsked } from './events.ts'
import { question } from './question.ts'
import { amara, asAmara, asJo, asPriya, asRuth, calendarOf, kofi, oakfield, priya, theConcern } from './testing.ts'

const its = { question: theConcern, child: kofi, audience: 'named', named: [amara, priya] } as const
const asked: QuestionAsked = {
  type: 'QuestionAsked',
  data: {
    ...its,
    askedBy: amara,
    voice: 'family',
    askedOf: priya,
    owedBy: oakfield,
    words: 'Why did Jo not come on the 12th?',
    answerDueOn: plainDate('2026-11-24'),
  },
}
const { answerDueOn: _, ...asking } = asked.data
const on = (day: string, asker = asAmara) => ({ today: plainDate(day), pack: testPack(), calendarOf, asker })

test('[RED-10] a question to the named contact says at once by when it is answered', () =>
  given(question, on('2026-11-17'))
    .when({ type: 'AskQuestion', ...asking })
    .thenExactly(asked))

test('[RED-10] the named contact answers, or someone of the same school when they are away', () => {
  const answer = { type: 'AnswerQuestion', words: 'There was no cover. I am finding out why.' } as const
  for (const asker of [asPriya, asRuth])
    given(question, on('2026-11-18', asker), asked)
      .when(answer)
      .thenExactly({ type: 'QuestionAnswered', data: { ...its, answeredBy: asker.person, words: answer.words } })
  given(question, on('2026-11-18', asJo), asked).when(answer).thenRefused('RED-10')
})

test('[RED-10] an empty question is not sent, nor an empty answer', () => {
  given(question, on('2026-11-17'))
    .when({ type: 'AskQuestion', ...asking, words: ' ' })
    .thenRefused('RED-10')
  given(question, on('2026-11-17', asPriya), asked).when({ type: 'AnswerQuestion', words: '' }).thenRefused('RED-10')
})
