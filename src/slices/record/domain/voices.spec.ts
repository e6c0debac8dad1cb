import { describe, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { RecordEvent } from './events.ts'
import {
  amara,
  asAmara,
  asJo,
  asKofi,
  asShaw,
  asSupply,
  jo,
  kofiWrites,
  kofiWritesAgain,
  kofiWrote,
  otherParent,
  recordOpened,
  shaw,
} from './examples.ts'
import { record } from './record.ts'

const heard = { on: plainDate('2026-11-27'), how: 'said', withHelpOf: 'Mr Shaw' } as const
const scribed: RecordEvent = { ...kofiWrote, data: { ...kofiWrote.data, author: shaw, heard } }

describe('each writes in their own voice', () => {
  const mother = { ...kofiWrites, part: 'family-view', voice: 'parent', whose: amara } as const
  const therapist = { ...kofiWrites, part: 'advice', voice: 'professional', whose: jo } as const

  test('[RCD-2] a mother in hers', () => given(record, asAmara, recordOpened).when(mother).thenHappened('EntryWritten'))
  test('[RCD-2] a therapist in hers', () =>
    given(record, asJo, recordOpened).when(therapist).thenHappened('EntryWritten'))
  test('[RCD-2] a mother does not write as the other parent', () =>
    given(record, asAmara, recordOpened)
      .when({ ...mother, whose: otherParent })
      .thenRefused('RCD-2'))
  test('[RCD-2] a mother does not write as the therapist', () =>
    given(record, asAmara, recordOpened)
      .when({ ...therapist, whose: jo })
      .thenRefused('RCD-2'))
  test('[RCD-2] a teacher does not write as the therapist', () =>
    given(record, asShaw, recordOpened).when(therapist).thenRefused('RCD-2'))
  test('[RCD-2] what a mother said at the gate, the teacher writes down as hers', () =>
    given(record, asShaw, recordOpened)
      .when({ ...mother, heard: { on: plainDate('2026-11-30'), how: 'said' } })
      .thenHappened('EntryWritten'))
  test('[RCD-2] an adviser writes for the one they act for', () =>
    given(record, { ...asAmara, me: { person: jo, standing: 'adviser', actsFor: amara } }, recordOpened)
      .when(mother)
      .thenHappened('EntryWritten'))
  test('[RCD-2] a supply teacher reads and does not write', () =>
    given(record, asSupply, recordOpened)
      .when({ ...kofiWrites, voice: 'together' })
      .thenRefused('RCD-2'))
  test('[RCD-2] an empty entry is refused', () =>
    given(record, asKofi, recordOpened)
      .when({ ...kofiWrites, words: ' \n ' })
      .thenRefused('RCD-2'))
})

describe('a young person’s own words', () => {
  test('[RCD-2] are written down as they were said, by whoever heard them', () =>
    given(record, asShaw, recordOpened)
      .when({ ...kofiWrites, heard })
      .thenHappened('EntryWritten'))
  test('[RCD-2] are not made up for them', () =>
    given(record, asShaw, recordOpened).when(kofiWrites).thenRefused('RCD-2'))
  test('[RCD-2] are changed by nobody else', () =>
    given(record, asShaw, recordOpened, kofiWrote)
      .when({ ...kofiWritesAgain, heard })
      .thenRefused('RCD-2'))
  test('[RCD-2] are changed by themself', () =>
    given(record, asKofi, recordOpened, kofiWrote).when(kofiWritesAgain).thenHappened('EntryWritten'))
  test('[RCD-2] are theirs alone once they have written any of it themself', () =>
    given(record, asShaw, recordOpened, scribed, { ...kofiWrote, data: { ...kofiWrote.data, version: 2 } })
      .when({ ...kofiWritesAgain, after: 2, heard })
      .thenRefused('RCD-2'))
  test('[RCD-2] that were written down for them may be heard and written down again', () =>
    given(record, asShaw, recordOpened, scribed)
      .when({ ...kofiWritesAgain, heard })
      .thenHappened('EntryWritten'))
  test('[RCD-2] cannot be heard tomorrow', () =>
    given(record, asShaw, recordOpened)
      .when({ ...kofiWrites, heard: { ...heard, on: plainDate('2026-12-01') } })
      .thenRefused('RCD-2'))
})

describe('a diagnosis', () => {
  const named = { ...kofiWrites, part: 'diagnosis', voice: 'parent', whose: amara } as const
  test('[RCD-15] may be written by the family, if they wish', () =>
    given(record, asAmara, recordOpened).when(named).thenHappened('EntryWritten'))
  test('[RCD-15] is written by nobody at work, not even as they heard it', () => {
    given(record, asShaw, recordOpened)
      .when({ ...named, heard })
      .thenRefused('RCD-15')
    given(record, asJo, recordOpened)
      .when({ ...named, voice: 'professional', whose: jo })
      .thenRefused('RCD-15')
  })
})
