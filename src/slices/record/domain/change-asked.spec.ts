import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import type { EntryChangeAsked, RecordEvent } from './events.ts'
import { asAmara, asJo, asKofi, asPriya, asShaw, helpsMe, jo, kofiWrote, oakfield, shaw } from './examples.ts'
import { record } from './record.ts'

const { whose: _, ...theirs } = kofiWrote.data
const advice: RecordEvent = {
  type: 'EntryWritten',
  data: { ...theirs, part: 'advice', voice: 'professional', whose: shaw, author: shaw },
}
const again: RecordEvent = { ...advice, data: { ...advice.data, version: 2, words: 'He counts, then speaks.' } }
const change = 'c0000000-0000-4000-8000-000000000001'
const ask = { type: 'AskEntryChange', entry: helpsMe, change, words: 'He does not “refuse”. He waits.' } as const
const asked: EntryChangeAsked = {
  type: 'EntryChangeAsked',
  data: {
    ...{ entry: helpsMe, change, version: 1, words: ask.words, by: asAmara.me.person, askedOn: asAmara.today },
    owed: { by: asAmara.today, setting: oakfield, person: shaw },
    audience: 'circle',
    named: [],
  },
}
const answer = { type: 'AnswerEntryChange', change, answer: 'stays', words: 'It is what he said himself.' } as const

test('[RCD-12] a mother asks for a change: whoever wrote it owes an answer in ten school days', () => {
  const { answer } = given(record, asAmara, advice).when(ask)
  expect(answer).toMatchObject([
    { data: { owed: { by: '2026-12-14', setting: oakfield, person: shaw }, audience: 'circle' } },
  ])
})

test('[RCD-12] so does the child, of what somebody wrote about them', () =>
  given(record, asKofi, advice).when(ask).thenHappened('EntryChangeAsked'))

test('[RCD-12] nobody asks others to change what they can change themselves', () =>
  given(record, asKofi, kofiWrote).when(ask).thenRefused('RCD-12', 'your own words'))

test('[RCD-12] a worker writes their own view, and asks no family', () =>
  given(record, asJo, advice).when(ask).thenRefused('RCD-12'))

test('[RCD-12] without words, or where no setting owes the answer, it says what to do instead', () => {
  given(record, asAmara, advice)
    .when({ ...ask, words: ' ' })
    .thenRefused('RCD-12')
  const { setting: _, ...nowhere } = asAmara
  given(record, nowhere, advice).when(ask).thenRefused('RCD-12', 'raise a concern')
})

test('[RCD-12] is asked once, however often it is sent', () =>
  given(record, asAmara, advice, asked).when(ask).thenNothing())

test('[RCD-12] whoever wrote it answers with reasons, or whoever leads, and nobody else', () => {
  given(record, asShaw, advice, asked).when(answer).thenHappened('EntryChangeAnswered')
  given(record, asPriya, advice, asked).when(answer).thenHappened('EntryChangeAnswered')
  given(record, asJo, advice, asked).when(answer).thenRefused('RCD-12')
  given(record, asShaw, advice, asked)
    .when({ ...answer, words: '' })
    .thenRefused('RCD-12', 'says why')
})

test('[RCD-12] “changed” is said only when the words were changed', () => {
  const changed = { ...answer, answer: 'changed' } as const
  given(record, asShaw, advice, asked).when(changed).thenRefused('RCD-12', 'Change them first')
  given(record, asShaw, advice, asked, again).when(changed).thenHappened('EntryChangeAnswered')
})

test('[RCD-12] an answer is given once, and to what was asked', () => {
  const { audience, named } = asked.data
  const answered: RecordEvent = {
    type: 'EntryChangeAnswered',
    data: {
      entry: helpsMe,
      change,
      answer: 'stays',
      words: 'Yes.',
      by: shaw,
      answeredOn: asShaw.today,
      audience,
      named,
    },
  }
  given(record, asShaw, advice, asked, answered).when(answer).thenNothing()
  given(record, asShaw, advice).when(answer).thenRefused('RCD-12')
})

test('[RCD-12] the answer is read by whoever reads the entry by then', () => {
  const narrowed: RecordEvent = {
    type: 'SharingChosen',
    data: { entry: helpsMe, audience: 'named', named: [jo], by: shaw, chosenOn: asShaw.today },
  }
  const { answer: said } = given(record, asShaw, advice, asked, narrowed).when(answer)
  expect(said).toMatchObject([{ data: { audience: 'named', named: [jo] } }])
})
