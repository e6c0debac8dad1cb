import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { RecordEvent } from './events.ts'
import {
  amara,
  asAmara,
  asJo,
  asKofi,
  asPriya,
  asShaw,
  asSupply,
  helpsMe,
  jo,
  kofi,
  kofiWrites,
  kofiWrote,
  oakfield,
  otherParent,
  priya,
  shaw,
} from './examples.ts'
import { record } from './record.ts'

const opened: RecordEvent = {
  type: 'RecordOpened',
  data: { openedOn: plainDate('2026-11-30'), because: 'asked-for', setting: oakfield, contact: priya },
}
const again = { ...kofiWrites, after: 1, words: 'Tell me first' } as const
const heard = { on: plainDate('2026-11-27'), how: 'said', withHelpOf: 'Mr Shaw' } as const
const scribed: RecordEvent = { ...kofiWrote, data: { ...kofiWrote.data, author: shaw, heard } }

describe('a record is opened', () => {
  test('[RCD-1] by the first words anyone writes, before any decision', () =>
    given(record, asKofi).when(kofiWrites).thenExactly(opened, kofiWrote))
  test('[RCD-1] by a decision of extra support, once', () => {
    given(record, asPriya).when({ type: 'OpenRecord', because: 'extra-support' }).thenHappened('RecordOpened')
    given(record, asPriya, opened).when({ type: 'OpenRecord', because: 'extra-support' }).thenNothing()
  })
  test('[RCD-9] with one named contact', () => {
    const { answer } = given(record, asPriya).when({ type: 'OpenRecord', because: 'extra-support' })
    expect(answer).toMatchObject([{ data: { contact: priya } }])
  })
})

describe('each writes in their own voice', () => {
  const mother = { ...kofiWrites, part: 'family-view', voice: 'parent', whose: amara } as const
  const therapist = { ...kofiWrites, part: 'advice', voice: 'professional', whose: jo } as const

  test('[RCD-2] a mother in hers', () => given(record, asAmara, opened).when(mother).thenHappened('EntryWritten'))
  test('[RCD-2] a therapist in hers', () => given(record, asJo, opened).when(therapist).thenHappened('EntryWritten'))
  test('[RCD-2] a mother does not write as the other parent', () =>
    given(record, asAmara, opened)
      .when({ ...mother, whose: otherParent })
      .thenRefused('RCD-2'))
  test('[RCD-2] a mother does not write as the therapist', () =>
    given(record, asAmara, opened)
      .when({ ...therapist, whose: jo })
      .thenRefused('RCD-2'))
  test('[RCD-2] a teacher does not write as the therapist', () =>
    given(record, asShaw, opened).when(therapist).thenRefused('RCD-2'))
  test('[RCD-2] what a mother said at the gate, the teacher writes down as hers', () =>
    given(record, asShaw, opened)
      .when({ ...mother, heard: { on: plainDate('2026-11-30'), how: 'said' } })
      .thenHappened('EntryWritten'))
  test('[RCD-2] an adviser writes for the one they act for', () =>
    given(record, { ...asAmara, me: { person: jo, standing: 'adviser', actsFor: amara } }, opened)
      .when(mother)
      .thenHappened('EntryWritten'))
  test('[RCD-2] a supply teacher reads and does not write', () =>
    given(record, asSupply, opened)
      .when({ ...kofiWrites, voice: 'together' })
      .thenRefused('RCD-2'))
  test('[RCD-2] an empty entry is refused', () =>
    given(record, asKofi, opened)
      .when({ ...kofiWrites, words: ' \n ' })
      .thenRefused('RCD-2'))
})

describe('a young person’s own words', () => {
  test('[RCD-2] are written down as they were said, by whoever heard them', () =>
    given(record, asShaw, opened)
      .when({ ...kofiWrites, heard })
      .thenHappened('EntryWritten'))
  test('[RCD-2] are not made up for them', () => given(record, asShaw, opened).when(kofiWrites).thenRefused('RCD-2'))
  test('[RCD-2] are changed by nobody else', () =>
    given(record, asShaw, opened, kofiWrote)
      .when({ ...again, heard })
      .thenRefused('RCD-2'))
  test('[RCD-2] are changed by themself', () =>
    given(record, asKofi, opened, kofiWrote).when(again).thenHappened('EntryWritten'))
  test('[RCD-2] are theirs alone once they have written any of it themself', () =>
    given(record, asShaw, opened, scribed, { ...kofiWrote, data: { ...kofiWrote.data, version: 2 } })
      .when({ ...again, after: 2, heard })
      .thenRefused('RCD-2'))
  test('[RCD-2] that were written down for them may be heard and written down again', () =>
    given(record, asShaw, opened, scribed)
      .when({ ...again, heard })
      .thenHappened('EntryWritten'))
  test('[RCD-2] cannot be heard tomorrow', () =>
    given(record, asShaw, opened)
      .when({ ...kofiWrites, heard: { ...heard, on: plainDate('2026-12-01') } })
      .thenRefused('RCD-2'))
})

describe('a later version', () => {
  test('[RCD-8] never overwrites: it is the next one', () => {
    const { answer } = given(record, asKofi, opened, kofiWrote).when(again)
    expect(answer).toMatchObject([{ data: { version: 2, words: 'Tell me first' } }])
  })
  test('[RCD-2] on a version that someone else has changed meanwhile is not lost, and not pushed through', () =>
    given(record, asKofi, opened, kofiWrote)
      .when({ ...again, after: 0 })
      .thenRefused('RCD-2'))
  test('[RCD-2] stays in the same voice and part, whatever is asked', () => {
    const { answer } = given(record, asKofi, opened, kofiWrote).when({ ...again, part: 'advice', voice: 'together' })
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
    const { answer } = given(record, asAmara, opened, kofiWrote).when(differ)
    expect(answer).toMatchObject([
      { type: 'EntryHeldDifferently', data: { entry: helpsMe, audience: 'circle', author: amara } },
    ])
  })
  test('[RCD-4] does not touch the entry', () =>
    given(record, asAmara, opened, kofiWrote).when(differ).thenHappened('EntryHeldDifferently'))
  test('[RCD-4] stands beside nothing else', () => given(record, asAmara, opened).when(differ).thenRefused('RCD-4'))
})

describe('keep me safe', () => {
  const allergy = {
    ...kofiWrites,
    entry: 'e0000000-0000-4000-8000-000000000009',
    part: 'keep-me-safe',
    voice: 'together',
    audience: 'only-me',
  } as const

  test('[RCD-3] is seen by every adult in charge, whatever audience was asked for', () => {
    const { answer } = given(record, asAmara, opened).when(allergy)
    expect(answer).toMatchObject([{ data: { audience: 'in-charge', named: [] } }])
  })
  test('[RCD-3] is checked within twelve months', () => {
    const { answer } = given(record, asAmara, opened).when(allergy)
    expect(answer).toMatchObject([{ data: { check: { by: '2027-11-30', setting: oakfield } } }])
  })
  test('[RCD-3] cannot be hidden afterwards', () => {
    const { answer } = given(record, asAmara, opened).when(allergy)
    const written = Array.isArray(answer) ? answer : []
    given(record, asAmara, opened, ...written)
      .when({ type: 'ChooseSharing', entry: allergy.entry, audience: 'only-me', named: [] })
      .thenRefused('RCD-3')
  })
})

describe('who reads it', () => {
  const onlyMe = { type: 'ChooseSharing', entry: helpsMe, audience: 'only-me', named: [] } as const

  test('[RCD-5] is chosen by whoever’s words they are', () =>
    given(record, asKofi, opened, kofiWrote).when(onlyMe).thenHappened('SharingChosen'))
  test('[RCD-5] is not chosen by a teacher', () =>
    given(record, asShaw, opened, kofiWrote).when(onlyMe).thenRefused('RCD-5'))
  test('[RCD-5] is not chosen by a parent over their child’s own words', () =>
    given(record, asAmara, opened, kofiWrote).when(onlyMe).thenRefused('RCD-5'))
  test('[RCD-5] “named people” needs a name', () => {
    given(record, asKofi, opened)
      .when({ ...kofiWrites, audience: 'named' })
      .thenRefused('RCD-5')
    given(record, asKofi, opened, kofiWrote)
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
    given(record, asShaw, opened)
      .when({ ...kofiWrites, voice: 'together', audience: 'only-me' })
      .thenRefused('RCD-5')
  })
  test('[RCD-14] a new version opens nothing: it is read by whoever reads the entry', () => {
    const { answer } = given(record, { ...asShaw, ...at(13) }, opened, ours, keptByHim).when({
      ...again,
      audience: 'circle',
    })
    expect(answer).toMatchObject([{ data: { audience: 'named', named: [kofi] } }])
  })
})

describe('a diagnosis', () => {
  const named = { ...kofiWrites, part: 'diagnosis', voice: 'parent', whose: amara } as const
  test('[RCD-15] may be written by the family, if they wish', () =>
    given(record, asAmara, opened).when(named).thenHappened('EntryWritten'))
  test('[RCD-15] is written by nobody at work, not even as they heard it', () => {
    given(record, asShaw, opened)
      .when({ ...named, heard })
      .thenRefused('RCD-15')
    given(record, asJo, opened)
      .when({ ...named, voice: 'professional', whose: jo })
      .thenRefused('RCD-15')
  })
})

describe('the one-page profile', () => {
  const read = { type: 'ReadProfile', entriesRead: [helpsMe] } as const
  test('[RCD-7] is marked as read by an adult who teaches', () =>
    given(record, asSupply, opened, kofiWrote).when(read).thenHappened('ProfileRead'))
  test('[RCD-7] the mark is not the family’s', () =>
    given(record, asAmara, opened, kofiWrote).when(read).thenRefused('RCD-7'))
})
