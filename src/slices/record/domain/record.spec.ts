import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import {
  amara,
  asAmara,
  asKofi,
  asPriya,
  asSupply,
  helpsMe,
  kofi,
  kofiWrites,
  kofiWritesAgain,
  kofiWrote,
  priya,
  recordOpened,
} from './examples.ts'
import { record } from './record.ts'

describe('a record is opened', () => {
  test('[RCD-1] by the first words anyone writes, before any decision', () =>
    given(record, asKofi).when(kofiWrites).thenExactly(recordOpened, kofiWrote))
  test('[RCD-1] by a decision of extra support, once', () => {
    given(record, asPriya).when({ type: 'OpenRecord', because: 'extra-support' }).thenHappened('RecordOpened')
    given(record, asPriya, recordOpened).when({ type: 'OpenRecord', because: 'extra-support' }).thenNothing()
  })
  test('[RCD-9] with one named contact', () => {
    const { answer } = given(record, asPriya).when({ type: 'OpenRecord', because: 'extra-support' })
    expect(answer).toMatchObject([{ data: { contact: priya } }])
  })
})

describe('a later version', () => {
  test('[RCD-8] never overwrites: it is the next one', () => {
    const { answer } = given(record, asKofi, recordOpened, kofiWrote).when(kofiWritesAgain)
    expect(answer).toMatchObject([{ data: { version: 2, words: 'Tell me first' } }])
  })
  test('[RCD-2] on a version that someone else has changed meanwhile is not lost, and not pushed through', () =>
    given(record, asKofi, recordOpened, kofiWrote)
      .when({ ...kofiWritesAgain, after: 0 })
      .thenRefused('RCD-2'))
  test('[RCD-2] stays in the same voice and part, whatever is asked', () => {
    const { answer } = given(record, asKofi, recordOpened, kofiWrote).when({
      ...kofiWritesAgain,
      part: 'advice',
      voice: 'together',
    })
    expect(answer).toMatchObject([{ data: { part: 'helps', voice: 'young-person', whose: kofi } }])
  })
})

describe('a different view', () => {
  const differ = {
    type: 'HoldDifferently',
    entry: helpsMe,
    view: 'd0000000-0000-4000-8000-000000000001',
    words: 'At home a warning makes him worry all day.',
    language: 'English',
    voice: 'parent',
    whose: amara,
  } as const

  test('[RCD-4] stands beside the entry, heard by the same people', () => {
    const { answer } = given(record, asAmara, recordOpened, kofiWrote).when(differ)
    expect(answer).toMatchObject([
      { type: 'EntryHeldDifferently', data: { entry: helpsMe, audience: 'circle', author: amara } },
    ])
  })
  test('[RCD-4] does not touch the entry', () =>
    given(record, asAmara, recordOpened, kofiWrote).when(differ).thenHappened('EntryHeldDifferently'))
  test('[RCD-4] stands beside nothing else', () =>
    given(record, asAmara, recordOpened).when(differ).thenRefused('RCD-4'))
})

describe('the one-page profile', () => {
  const read = { type: 'ReadProfile', entriesRead: [helpsMe] } as const
  test('[RCD-7] is marked as read by an adult who teaches', () =>
    given(record, asSupply, recordOpened, kofiWrote).when(read).thenHappened('ProfileRead'))
  test('[RCD-7] the mark is not the family’s', () =>
    given(record, asAmara, recordOpened, kofiWrote).when(read).thenRefused('RCD-7'))
})
