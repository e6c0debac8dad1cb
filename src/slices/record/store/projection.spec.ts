import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { countRoundTrips } from '../../../platform/db/testing/round-trips.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { wrenshire } from '../../../platform/testing/test-platform.ts'
import { findRecord, listDifferences, listEntries, listReaders, listVersions } from './queries.ts'
import { findRecordWords } from './record-words.ts'
import { amara, helps, jo, type KofisRecord, openKofisRecord, write } from './testing.ts'

let his: KofisRecord
beforeAll(async () => {
  his = await openKofisRecord()
})
afterAll(() => his.here.drop())

test('[RCD-1] the first words open a record', async () => {
  await his.tell(his.himself, write)
  expect(await his.here.read(amara, seen => findRecord(seen, wrenshire, his.kofi))).toMatchObject({
    because: 'asked-for',
  })
})

test('[RCD-8] a later version stands, and the first word is still there', async () => {
  await his.tell(his.himself, { ...write, after: 1, words: 'Show me a picture first' })
  expect(await his.entriesSeenBy(jo)).toEqual(['Show me a picture first'])
  const versions = await his.here.read(amara, seen => listVersions(seen, wrenshire, helps))
  expect(versions.map(each => [each.version, each.words, each.hand])).toEqual([
    [1, 'Show me a picture', his.himself.person],
    [2, 'Show me a picture first', his.himself.person],
  ])
})

test('[RCD-8] the record can be shown as it stood the day before', async () => {
  const before = await his.here.read(amara, seen => listEntries(seen, wrenshire, his.kofi, plainDate('2026-11-29')))
  expect(before).toEqual([])
  const today = await his.here.read(amara, seen => listEntries(seen, wrenshire, his.kofi, plainDate('2026-11-30')))
  expect(today.map(entry => entry.version)).toEqual([2])
})

test('[RCD-4] a different view stands beside it', async () => {
  await his.tell(amara, {
    type: 'HoldDifferently',
    entry: helps,
    view: randomUUID(),
    words: 'At home he needs no picture.',
    language: 'English',
    voice: 'parent',
    whose: amara.person,
  })
  const views = await his.here.read(jo, seen => listDifferences(seen, wrenshire, his.kofi))
  expect(views).toMatchObject([{ entry: helps, words: 'At home he needs no picture.', author: amara.person }])
})

test('[RCD-7] who has read the page is known, once each', async () => {
  await his.tell(jo, { type: 'ReadProfile', entriesRead: [helps] })
  await his.tell(jo, { type: 'ReadProfile', entriesRead: [helps] })
  expect(await his.here.read(amara, seen => listReaders(seen, wrenshire, his.kofi))).toEqual([
    { reader: jo.person, readOn: '2026-11-30', entries: [helps] },
  ])
})

test('[RCD-8] the whole record stands as it did on any day: its words, what differed, what was asked, who had read', async () => {
  await his.tell(amara, { type: 'AskEntryChange', entry: helps, change: randomUUID(), words: 'A photo is better.' })
  const entry = randomUUID()
  const words = ['First.', 'Second.', 'Third.']
  for (const [after, said] of words.entries()) await his.tell(his.himself, { ...write, entry, after, words: said })
  for (const [at, day] of ['2026-11-02', '2026-11-12', '2026-11-22'].entries())
    await his.here.lay(`update read.record_entry set written_on = $1 where entry = $2 and version = $3`, [
      day,
      entry,
      at + 1,
    ])
  const stood = async (day: string) => {
    const view = await his.here.read(amara, seen => findRecordWords(seen, his.kofi, plainDate(day)))
    return (
      view && [view.entries.map(each => each.words), view.differences.length, view.asked.length, view.readers.length]
    )
  }
  expect(await stood('2026-11-01')).toEqual([[], 0, 0, 0])
  expect(await stood('2026-11-11')).toEqual([['First.'], 0, 0, 0])
  expect(await stood('2026-11-21')).toEqual([['Second.'], 0, 0, 0])
  expect(await stood('2026-11-29')).toEqual([['Third.'], 0, 0, 0])
  const today = await stood('2026-11-30')
  expect(today?.slice(1)).toEqual([1, 1, 1])
  await his.here.lay(`update read.record_entry set written_on = '2026-11-30' where entry = $1`, [entry])
})

test('a whole command costs five round trips: begin, who and what, the stream, append, commit', async () => {
  const { trips } = await countRoundTrips(() =>
    his.tell(amara, { ...write, entry: randomUUID(), voice: 'parent', whose: amara.person }),
  )
  expect(trips).toBe(5)
})

test('every read table can be made again from the log, also after fewer people may read', async () => {
  await his.tell(his.himself, { type: 'ChooseSharing', entry: helps, audience: 'named', named: [jo.person] })
  const owner = await openClient(his.here.database.as('tandem_owner'))
  try {
    expect((await rebuild(owner, his.here.platform.projections, ['wrenshire'])).differ).toEqual([])
  } finally {
    await owner.end()
  }
})
