import { test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPack } from '../../../policy/testing.ts'
import { changeRequest } from './change-request.ts'
import type { ChangeAsked } from './events.ts'
import { asJo, asPriya, calendarOf, kofi, kofiHimself, oakfield, priya, talkTime, theChange } from './testing.ts'

const on = (day: string, asker = asPriya) => ({ today: plainDate(day), pack: testPack(), calendarOf, asker })
const asked: ChangeAsked = {
  type: 'ChangeAsked',
  data: {
    change: theChange,
    child: kofi,
    askedBy: kofiHimself,
    voice: 'child',
    owedBy: oakfield,
    commitment: talkTime,
    words: 'I want Talk Time in the morning',
    answerDueOn: plainDate('2026-12-14'),
  },
}
const { answerDueOn: _, ...asking } = asked.data

test('[REV-6] a young person asks for a change and hears at once by when it is answered', () =>
  given(changeRequest, on('2026-11-30'))
    .when({ type: 'AskForChange', ...asking })
    .thenExactly(asked))

test('[REV-6] the setting answers yes, at the review, or not now, and says why', () => {
  const answering = given(changeRequest, on('2026-12-02'), asked)
  answering.when({ type: 'AnswerChange', answer: 'yes', words: 'From Monday it is at 9:30.' }).thenExactly({
    type: 'ChangeAnswered',
    data: { change: theChange, child: kofi, answer: 'yes', words: 'From Monday it is at 9:30.', answeredBy: priya },
  })
  answering.when({ type: 'AnswerChange', answer: 'not now', words: '' }).thenRefused('REV-6')
  answering.when({ type: 'AnswerChange', answer: 'at the review', words: '' }).thenHappened('ChangeAnswered')
})

test('[REV-6] nobody but the setting that was asked answers', () =>
  given(changeRequest, on('2026-12-02', asJo), asked)
    .when({ type: 'AnswerChange', answer: 'yes', words: 'Yes' })
    .thenRefused('REV-6'))

test('[REV-6] a change in no words is not sent', () =>
  given(changeRequest, on('2026-11-30'))
    .when({ type: 'AskForChange', ...asking, words: ' ' })
    .thenRefused('REV-6'))
