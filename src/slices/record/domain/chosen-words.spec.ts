import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { ChooseWords } from './chosen-words.ts'
import { amara, asAmara, asKofi, asPriya, asShaw, kofi, otherParent } from './examples.ts'
import { record } from './record.ts'

const ofKofi: ChooseWords = {
  type: 'ChooseWords',
  whose: kofi,
  me: 'Kofi',
  need: 'my stammer',
  support: 'Talk Time',
  record: 'my book',
  avoid: 'disorder',
}
const chosenBy = (by: typeof kofi) => ({
  type: 'WordsChosen' as const,
  data: {
    ...{ whose: kofi, me: '', need: 'a stammer', support: '', record: '', avoid: '', by },
    ...{ chosenOn: plainDate('2026-11-01'), audience: 'circle' as const, named: [] },
  },
})

test('[RCD-18] nobody at work chooses the words about a child', () => {
  for (const context of [asPriya, asShaw])
    given(record, context).when(ofKofi).thenRefused('RCD-18', 'the family choose')
})

test('[RCD-18] a parent chooses for themself, and for no other parent', () => {
  given(record, asAmara)
    .when({ ...ofKofi, whose: otherParent })
    .thenRefused('RCD-18', 'about themself')
  const { answer } = given(record, asAmara).when({ ...ofKofi, whose: amara, me: ' Amara, not Mum ' })
  expect(answer).toMatchObject([{ type: 'WordsChosen', data: { whose: amara, by: amara, me: 'Amara, not Mum' } }])
})

test('[RCD-18] the family chooses for a young child until the child has chosen, and never afterwards', () => {
  const { answer } = given(record, asAmara, chosenBy(amara)).when(ofKofi)
  expect(answer).toMatchObject([{ data: { whose: kofi, by: amara, need: 'my stammer' } }])
  given(record, asAmara, chosenBy(amara), chosenBy(kofi)).when(ofKofi).thenRefused('RCD-18', 'their own words')
  // An adviser who wrote for the child afterwards gives the choice back to nobody else.
  given(record, asAmara, chosenBy(kofi), chosenBy(otherParent)).when(ofKofi).thenRefused('RCD-18', 'their own words')
})

test('[RCD-18] once the choices are the young person’s by age, a parent chooses only for themself', () =>
  given(record, { ...asAmara, bornOn: plainDate('2009-11-02') })
    .when(ofKofi)
    .thenRefused('RCD-18', 'about themself now'))

test('[RCD-18] the child chooses, changes it and takes it back; nothing at all is asked for first', () => {
  const nothing = { ...ofKofi, me: '', need: ' ', support: '', record: '', avoid: '' }
  given(record, asKofi).when(nothing).thenRefused('RCD-18', 'at least one word')
  const { answer } = given(record, asKofi, chosenBy(kofi)).when(nothing)
  expect(answer).toMatchObject([{ data: { need: '', avoid: '', whose: kofi } }])
})
