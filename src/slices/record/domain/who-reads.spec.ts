import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { RecordEvent } from './events.ts'
import {
  amara,
  asAmara,
  asKofi,
  asShaw,
  helpsMe,
  kofi,
  kofiWrites,
  kofiWritesAgain,
  kofiWrote,
  oakfield,
  recordOpened,
  shaw,
} from './examples.ts'
import { record } from './record.ts'

describe('keep me safe', () => {
  const allergy = {
    ...kofiWrites,
    entry: 'e0000000-0000-4000-8000-000000000009',
    part: 'keep-me-safe',
    voice: 'together',
    audience: 'only-me',
  } as const

  test('[RCD-3] is seen by every adult in charge, whatever audience was asked for', () => {
    const { answer } = given(record, asAmara, recordOpened).when(allergy)
    expect(answer).toMatchObject([{ data: { audience: 'in-charge', named: [] } }])
  })
  test('[RCD-3] is checked within twelve months', () => {
    const { answer } = given(record, asAmara, recordOpened).when(allergy)
    expect(answer).toMatchObject([{ data: { check: { by: '2027-11-30', setting: oakfield } } }])
  })
  test('[RCD-3] cannot be hidden afterwards', () => {
    const { answer } = given(record, asAmara, recordOpened).when(allergy)
    const written = Array.isArray(answer) ? answer : []
    given(record, asAmara, recordOpened, ...written)
      .when({ type: 'ChooseSharing', entry: allergy.entry, audience: 'only-me', named: [] })
      .thenRefused('RCD-3')
  })
})

describe('who reads it', () => {
  const onlyMe = { type: 'ChooseSharing', entry: helpsMe, audience: 'only-me', named: [] } as const

  test('[RCD-5] is chosen by whoever’s words they are', () =>
    given(record, asKofi, recordOpened, kofiWrote).when(onlyMe).thenHappened('SharingChosen'))
  test('[RCD-5] is not chosen by a teacher', () =>
    given(record, asShaw, recordOpened, kofiWrote).when(onlyMe).thenRefused('RCD-5'))
  test('[RCD-5] is not chosen by a parent over their child’s own words', () =>
    given(record, asAmara, recordOpened, kofiWrote).when(onlyMe).thenRefused('RCD-5'))
  test('[RCD-5] “named people” needs a name', () => {
    given(record, asKofi, recordOpened)
      .when({ ...kofiWrites, audience: 'named' })
      .thenRefused('RCD-5')
    given(record, asKofi, recordOpened, kofiWrote)
      .when({ ...onlyMe, audience: 'named' })
      .thenRefused('RCD-5')
  })
})

describe('control moves with age', () => {
  const { whose: _, ...mine } = kofiWrote.data
  const mothers: RecordEvent = { type: 'EntryWritten', data: { ...mine, voice: 'parent', whose: amara, author: amara } }
  const works: RecordEvent = {
    type: 'EntryWritten',
    data: { ...mine, voice: 'professional', whose: shaw, author: shaw },
  }
  const ours: RecordEvent = { type: 'EntryWritten', data: { ...mine, voice: 'together', author: shaw } }
  const onlyMe = { type: 'ChooseSharing', entry: helpsMe, audience: 'only-me', named: [] } as const
  const at = (age: number) => ({ bornOn: plainDate(`${2026 - age}-01-01`) })
  const keptByHim: RecordEvent = {
    type: 'SharingChosen',
    data: { entry: helpsMe, audience: 'named', named: [kofi], by: kofi, chosenOn: asKofi.today, isKept: true },
  }

  test('[RCD-14] at 12 a child asks, and from 13 keeps what his mother wrote for himself and her', () => {
    given(record, { ...asKofi, ...at(12) }, mothers)
      .when(onlyMe)
      .thenRefused('RCD-14')
    const { answer } = given(record, { ...asKofi, ...at(13) }, mothers).when(onlyMe)
    expect(answer).toMatchObject([{ data: { audience: 'named', named: [kofi], isKept: true } }])
  })
  test('[RCD-14] what he keeps is opened again by him alone', () => {
    const open = { ...onlyMe, audience: 'circle' } as const
    given(record, { ...asAmara, ...at(13) }, mothers, keptByHim)
      .when(open)
      .thenRefused('RCD-14')
    given(record, { ...asKofi, ...at(13) }, mothers, keptByHim)
      .when(open)
      .thenHappened('SharingChosen')
    given(record, { ...asAmara, ...at(13) }, ours, keptByHim)
      .when(open)
      .thenRefused('RCD-14')
  })
  test('[RCD-10] what was written together is the family’s to share, and later the young person’s alone', () => {
    const family = { ...onlyMe, audience: 'family-and-author' } as const
    given(record, { ...asAmara, ...at(15) }, ours)
      .when(family)
      .thenHappened('SharingChosen')
    given(record, { ...asAmara, ...at(17) }, ours)
      .when(family)
      .thenRefused('RCD-10')
    given(record, { ...asKofi, ...at(17) }, ours)
      .when(family)
      .thenHappened('SharingChosen')
  })
  test('[RCD-14] what a worker wrote is his to keep close once the rights are his', () => {
    given(record, { ...asKofi, ...at(15) }, works)
      .when(onlyMe)
      .thenRefused('RCD-14', 'ask for a change')
    given(record, { ...asKofi, ...at(17) }, works)
      .when(onlyMe)
      .thenHappened('SharingChosen')
  })
  test('[RCD-5] what was written together is not for one parent alone', () => {
    given(record, { ...asAmara, ...at(8) }, ours)
      .when(onlyMe)
      .thenRefused('RCD-5')
    given(record, asShaw, recordOpened)
      .when({ ...kofiWrites, voice: 'together', audience: 'only-me' })
      .thenRefused('RCD-5')
  })
  test('[RCD-14] a new version opens nothing: it is read by whoever reads the entry', () => {
    const { answer } = given(record, { ...asShaw, ...at(13) }, recordOpened, ours, keptByHim).when({
      ...kofiWritesAgain,
      audience: 'circle',
    })
    expect(answer).toMatchObject([{ data: { audience: 'named', named: [kofi] } }])
  })
})
