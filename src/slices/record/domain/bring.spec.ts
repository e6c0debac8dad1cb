import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { BringIn, BroughtPiece } from './commands.ts'
import type { Attachment, RecordEvent } from './events.ts'
import { amara, asAmara, asJo, asKofi, asPriya, asShaw, asSupply, kofi, kofiWrites } from './examples.ts'
import { record } from './record.ts'

const source = '50000000-0000-4000-8000-000000000001'
const herTeacherThere = personId('70000000-0000-4000-8000-000000000001')
const there = { source, on: plainDate('2024-03-04'), version: 1 } as const

const ofTheTeacher: BroughtPiece = {
  entry: 'e1000000-0000-4000-8000-000000000001',
  part: 'helps',
  words: 'A picture of what comes next.',
  language: 'en',
  voice: 'professional',
  whose: herTeacherThere,
  audience: 'circle',
  brought: { ...there, writer: herTeacherThere },
  differently: [],
}
const ofKofi: BroughtPiece = {
  ...ofTheTeacher,
  entry: 'e1000000-0000-4000-8000-000000000002',
  words: 'Wait. Let me finish.',
  voice: 'young-person',
  whose: kofi,
  brought: { ...there, byOwnHand: true },
}
const bring = (...pieces: readonly BroughtPiece[]): BringIn => ({ type: 'BringIn', source, proof: 'signed', pieces })
const opened: RecordEvent = { type: 'RecordOpened', data: { openedOn: plainDate('2026-11-30'), because: 'asked-for' } }
const told = (...pieces: readonly BroughtPiece[]): readonly RecordEvent[] => {
  const { answer } = given(record, asAmara, opened).when(bring(...pieces))
  return [opened, ...(Array.isArray(answer) ? answer : [])]
}

describe('who brings it in', () => {
  test.each([
    ['a mother', asAmara],
    ['the child', asKofi],
    ['the lead', asPriya],
  ])('[RCD-22] %s may', (_, who) =>
    given(record, who, opened).when(bring(ofTheTeacher)).thenHappened('RecordBrought', 'EntryWritten'),
  )
  test.each([
    ['a teacher', asShaw],
    ['a therapist', asJo],
    ['whoever stands in for a day', asSupply],
  ])('[RCD-22] %s may not', (_, who) => given(record, who, opened).when(bring(ofTheTeacher)).thenRefused('RCD-22'))
  test('[RCD-21] nor may a teacher write down that a file was refused', () =>
    given(record, asShaw, opened).when({ type: 'RefuseFile', why: 'changed' }).thenRefused('RCD-22'))
})

describe('what comes in', () => {
  test('[RCD-1] opens the record where there was none', () =>
    given(record, asAmara).when(bring(ofTheTeacher)).thenHappened('RecordOpened', 'RecordBrought', 'EntryWritten'))
  test('[RCD-30] with what was attached to it; a picture says enough without words, and nothing at all says nothing', () => {
    const bus: Attachment = {
      file: 'f1000000-0000-4000-8000-000000000001',
      kind: 'picture',
      type: 'image/jpeg',
      bytes: 9,
      scanned: true,
      sha256: 'a'.repeat(64),
      about: 'A bus',
    }
    const { answer } = given(record, asAmara, opened).when(bring({ ...ofKofi, words: '', attached: [bus] }))
    expect(answer).toMatchObject([{ type: 'RecordBrought' }, { data: { words: '', attached: [bus] } }])
    given(record, asAmara, opened)
      .when(bring({ ...ofKofi, words: ' ', attached: [] }))
      .thenRefused('RCD-22')
  })
  test('[RCD-22] says whose words, where and when, and the day it came in is today', () => {
    const [, , entry] = told(ofTheTeacher)
    expect(entry).toMatchObject({
      data: {
        whose: herTeacherThere,
        author: amara,
        writtenOn: '2026-11-30',
        brought: { source, writer: herTeacherThere, on: '2024-03-04' },
      },
    })
  })
  test('[RCD-22] is brought once, however often the file is', () =>
    given(record, asAmara, ...told(ofTheTeacher, ofKofi))
      .when(bring(ofTheTeacher, ofKofi))
      .thenNothing())
  test('[RCD-22] comes as the next version when it was changed there since', () => {
    const later = { ...ofTheTeacher, words: 'Two pictures.', brought: { ...ofTheTeacher.brought, version: 3 } }
    const { answer } = given(record, asAmara, ...told(ofTheTeacher)).when(bring(later))
    expect(answer).toMatchObject([{ type: 'RecordBrought' }, { data: { version: 2, words: 'Two pictures.' } }])
  })
  test('[RCD-2] leaves alone what has been changed here since', () => {
    const changedHere = { ...kofiWrites, entry: ofKofi.entry, after: 1, words: 'Now I say it like this' }
    const { answer } = given(record, asKofi, ...told(ofKofi)).when(changedHere)
    const since = Array.isArray(answer) ? answer : []
    given(record, asAmara, ...told(ofKofi), ...since)
      .when(bring({ ...ofKofi, brought: { ...ofKofi.brought, version: 2 } }))
      .thenNothing()
  })
  test('[RCD-4] brings the views that stood beside it, once', () => {
    const view = {
      view: 'd1000000-0000-4000-8000-000000000001',
      words: 'He hurries when he is asked to wait.',
      language: 'en',
      voice: 'parent',
      whose: amara,
      brought: there,
    } as const
    const piece = { ...ofKofi, differently: [view] }
    expect(told(piece).map(each => each.type)).toEqual([
      'RecordOpened',
      'RecordBrought',
      'EntryWritten',
      'EntryHeldDifferently',
    ])
    given(record, asAmara, ...told(piece))
      .when(bring(piece))
      .thenNothing()
  })
  test('[RCD-3] keeps the child safe for every adult in charge, whoever could read it there', () => {
    const [, , safe] = told({ ...ofTheTeacher, part: 'keep-me-safe', audience: 'only-me', whose: amara })
    expect(safe).toMatchObject({ data: { audience: 'in-charge', check: { by: '2027-11-30' } } })
  })
  test('[RCD-22] without words is refused', () =>
    given(record, asAmara, opened)
      .when(bring({ ...ofTheTeacher, words: ' \n' }))
      .thenRefused('RCD-22'))
})

describe('whose words they stay', () => {
  test('[RCD-2] a young person’s own, by their own hand there, are changed by nobody else here', () =>
    given(record, asShaw, ...told(ofKofi))
      .when({ ...kofiWrites, entry: ofKofi.entry, after: 1, heard: { on: plainDate('2026-11-27'), how: 'said' } })
      .thenRefused('RCD-2'))
  test('[RCD-2] and by themself they are', () =>
    given(record, asKofi, ...told(ofKofi))
      .when({ ...kofiWrites, entry: ofKofi.entry, after: 1 })
      .thenHappened('EntryWritten'))
  test('[RCD-2] a teacher’s from there are changed by nobody here, the mother who brought them included', () =>
    given(record, asAmara, ...told(ofTheTeacher))
      .when({ ...kofiWrites, entry: ofTheTeacher.entry, after: 1, voice: 'professional' })
      .thenRefused('RCD-2'))
  test('[RCD-22] what no signature proves is never the child’s own words', () =>
    given(record, asAmara, opened)
      .when({ ...bring(ofKofi), proof: 'unsigned' })
      .thenRefused('RCD-22'))
  test('[RCD-5] what the child kept for themself is not brought in by their mother', () =>
    given(record, asAmara, opened)
      .when(bring({ ...ofKofi, audience: 'only-me' }))
      .thenRefused('RCD-22'))
  test('[RCD-5] and by the child it stays theirs alone', () => {
    const { answer } = given(record, asKofi, opened).when(bring({ ...ofKofi, audience: 'named' }))
    expect(answer).toMatchObject([{ type: 'RecordBrought' }, { data: { audience: 'only-me', named: [] } }])
  })
  test('[RCD-5] the family chooses who reads words whose writer is not here', () =>
    given(record, asAmara, ...told(ofTheTeacher))
      .when({ type: 'ChooseSharing', entry: ofTheTeacher.entry, audience: 'family-and-author', named: [] })
      .thenHappened('SharingChosen'))
})
