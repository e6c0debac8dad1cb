import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import type { EntryErased, RecordEvent } from './events.ts'
import { asAmara, asJo, asKofi, asPriya, helpsMe, jo, kofi, kofiWrites, kofiWrote } from './examples.ts'
import { record } from './record.ts'

const asHead = { ...asPriya, me: { ...asPriya.me, answersFor: 'setting' as const } }
const asOfficer = { ...asPriya, me: { ...asPriya.me, standing: 'officer' as const, answersFor: 'area' as const } }
const { whose: _, ...theirs } = kofiWrote.data
const advice: RecordEvent = { type: 'EntryWritten', data: { ...theirs, voice: 'professional', whose: jo, author: jo } }
const erase = { type: 'EraseEntry', entry: helpsMe, because: 'asked', words: 'You asked us to.' } as const
const erased: EntryErased = {
  type: 'EntryErased',
  data: {
    ...{ entry: helpsMe, part: 'helps', version: 1, because: 'asked', words: 'You asked us to.', by: asHead.me.person },
    ...{ erasedOn: asHead.today, audience: 'circle', named: [] },
  },
}

test('[RCD-23] whoever answers for the setting erases words, and says why to whoever read them', () => {
  expect(given(record, asHead, kofiWrote).when(erase).answer).toEqual([erased])
})

test('[RCD-23] nobody else does: not the family, not the child, not whoever wrote them, not whoever leads', () => {
  for (const who of [asAmara, asKofi, asJo, asPriya])
    given(record, who, advice).when(erase).thenRefused('RCD-23', 'Only the head')
})

test('[RCD-23] what a child said a setting erases only where they, or a court, asked; the area’s officer decides the rest', () => {
  const other = { ...erase, because: 'about-another' } as const
  given(record, asHead, kofiWrote).when(other).thenRefused('RCD-23', 'only where they')
  given(record, asHead, kofiWrote)
    .when({ ...erase, because: 'court' })
    .thenHappened('EntryErased')
  given(record, asOfficer, kofiWrote).when(other).thenHappened('EntryErased')
  given(record, asHead, advice).when(other).thenHappened('EntryErased')
})

test('[RCD-23] the family is always told why', () =>
  given(record, asHead, kofiWrote)
    .when({ ...erase, words: ' ' })
    .thenRefused('RCD-23', 'Tell the family'))

test('[RCD-23] is done once, and nothing is written under it again', () => {
  given(record, asHead, kofiWrote, erased).when(erase).thenNothing()
  given(record, asHead, advice, erased)
    .when({ ...erase, entry: 'e0000000-0000-4000-8000-000000000009' })
    .thenRefused('RCD-23', 'no such entry')
  given(record, asKofi, kofiWrote, erased)
    .when({ ...kofiWrites, after: 1 })
    .thenRefused('RCD-23', 'was erased')
})

test('[RCD-23] whoever’s words they were reads it too, where others were named', () => {
  const named: RecordEvent = { ...advice, data: { ...advice.data, audience: 'named', named: [kofi] } }
  expect(given(record, asHead, named).when(erase).answer).toMatchObject([{ data: { named: [kofi, jo] } }])
})
