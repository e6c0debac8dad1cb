import { bodyId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import type { WriteEntry } from './commands.ts'
import type { EntryWritten, RecordOpened } from './events.ts'
import type { RecordContext } from './record-context.ts'

/** Kofi's record, told once, for tests. */
export const oakfield = bodyId('00000000-0000-4000-8000-0000000000b1')
export const kofi = personId('00000000-0000-4000-8000-0000000000c1')
export const amara = personId('00000000-0000-4000-8000-000000000011')
export const otherParent = personId('00000000-0000-4000-8000-000000000012')
export const shaw = personId('00000000-0000-4000-8000-000000000013')
export const jo = personId('00000000-0000-4000-8000-000000000014')
export const supply = personId('00000000-0000-4000-8000-000000000015')
export const priya = personId('00000000-0000-4000-8000-000000000001')

const wrenshire = {
  today: plainDate('2026-11-30'),
  packs: testPacks(),
  calendarOf: () => ({}),
  child: kofi,
  bornOn: plainDate('2018-05-14'),
  setting: oakfield,
  contact: priya,
}
export const asKofi: RecordContext = { ...wrenshire, me: { person: kofi, standing: 'child' } }
export const asAmara: RecordContext = { ...wrenshire, me: { person: amara, standing: 'parent' } }
export const asShaw: RecordContext = { ...wrenshire, me: { person: shaw, standing: 'in-charge' } }
export const asPriya: RecordContext = { ...wrenshire, me: { person: priya, standing: 'lead' } }
export const asJo: RecordContext = { ...wrenshire, me: { person: jo, standing: 'service' } }
export const asSupply: RecordContext = { ...wrenshire, me: { person: supply, standing: 'supply' } }

export const helpsMe = 'e0000000-0000-4000-8000-000000000001'

/** Kofi writes what helps him, by himself. */
export const kofiWrites: WriteEntry = {
  type: 'WriteEntry',
  entry: helpsMe,
  after: 0,
  part: 'helps',
  words: 'Tell me before things change\nShow me a picture',
  language: 'English',
  pictures: ['change', 'picture'],
  voice: 'young-person',
  whose: kofi,
  audience: 'circle',
  named: [],
}

export const kofiWrote: EntryWritten = {
  type: 'EntryWritten',
  data: {
    entry: helpsMe,
    version: 1,
    part: 'helps',
    words: 'Tell me before things change\nShow me a picture',
    language: 'English',
    pictures: ['change', 'picture'],
    voice: 'young-person',
    whose: kofi,
    author: kofi,
    audience: 'circle',
    named: [],
    writtenOn: plainDate('2026-11-30'),
  },
}

/** His record as his mother opened it. */
export const recordOpened: RecordOpened = {
  type: 'RecordOpened',
  data: { openedOn: plainDate('2026-11-30'), because: 'asked-for', setting: oakfield, contact: priya },
}

/** He changes it himself. */
export const kofiWritesAgain = { ...kofiWrites, after: 1, words: 'Tell me first' } as const
