import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { countRoundTrips } from '../../../platform/db/testing/round-trips.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { admitToCircle, introduceChild } from '../../../platform/identity/circle.ts'
import {
  aBodyId,
  anActor,
  type TestPlatform,
  testPlatform,
  wrenshire,
} from '../../../platform/testing/test-platform.ts'
import type { RecordCommand, WriteEntry } from '../domain/commands.ts'
import { record } from '../wiring.ts'
import { listEntryChanges } from './entry-changes.ts'
import { findRecord, listDifferences, listEntries, listReaders, listVersions } from './queries.ts'
import { findRecordWords } from './record-words.ts'
import { runRecord } from './run-record.ts'

const amara = anActor('parent')
const jo = anActor('therapist')
const supply = anActor('supply')
const helps = randomUUID()
const oakfield = aBodyId()
let here: TestPlatform
let kofi: ChildId
let himself: Actor

beforeAll(async () => {
  here = await testPlatform([record])
  kofi = await here.write(amara, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-05-14'),
      given: 'Kofi',
      family: 'Mensah',
      standing: 'parent',
      relationship: 'mother',
    }),
  )
  himself = anActor('child', { person: personId(kofi) })
  await here.lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01')`,
    [kofi, oakfield],
  )
  const admit = (person: Actor, standing: 'service' | 'supply') =>
    here.write(amara, act =>
      admitToCircle(act, { area: wrenshire, child: kofi }, { person: person.person, standing, relationship: standing }),
    )
  await admit(jo, 'service')
  await admit(supply, 'supply')
})
afterAll(() => here.drop())

const tell = async (actor: Actor, command: RecordCommand) => {
  const answer = await here.write(actor, act => runRecord(act, kofi, command))
  if (!answer || isRefusal(answer)) throw new Error(`Not what was asked: ${JSON.stringify(answer)}`)
  return answer
}
const write: WriteEntry = {
  type: 'WriteEntry',
  entry: helps,
  after: 0,
  part: 'helps',
  words: 'Show me a picture',
  language: 'English',
  pictures: ['picture'],
  voice: 'young-person',
  audience: 'circle',
  named: [],
}
const entriesSeenBy = async (actor: Actor) => {
  const entries = await here.read(actor, seen => listEntries(seen, wrenshire, kofi))
  return entries.map(entry => entry.words)
}
const storySeenBy = (actor: Actor) =>
  here.read(actor, async seen => {
    const { rows } = await sql<{ words: string }>`
      select data->>'words' as words from timeline where child = ${kofi} and data->>'words' <> '' order by position`.execute(
      seen.tx,
    )
    return rows.map(row => row.words)
  })

test('[RCD-1] the first words open a record', async () => {
  await tell(himself, write)
  expect(await here.read(amara, seen => findRecord(seen, wrenshire, kofi))).toMatchObject({ because: 'asked-for' })
})

test('[RCD-8] a later version stands, and the first word is still there', async () => {
  await tell(himself, { ...write, after: 1, words: 'Show me a picture first' })
  expect(await entriesSeenBy(jo)).toEqual(['Show me a picture first'])
  const versions = await here.read(amara, seen => listVersions(seen, wrenshire, helps))
  expect(versions.map(each => [each.version, each.words, each.hand])).toEqual([
    [1, 'Show me a picture', himself.person],
    [2, 'Show me a picture first', himself.person],
  ])
})

test('[RCD-8] the record can be shown as it stood the day before', async () => {
  const before = await here.read(amara, seen => listEntries(seen, wrenshire, kofi, plainDate('2026-11-29')))
  expect(before).toEqual([])
  const today = await here.read(amara, seen => listEntries(seen, wrenshire, kofi, plainDate('2026-11-30')))
  expect(today.map(entry => entry.version)).toEqual([2])
})

test('[RCD-4] a different view stands beside it', async () => {
  await tell(amara, {
    type: 'HoldDifferently',
    entry: helps,
    view: randomUUID(),
    words: 'At home he needs no picture.',
    language: 'English',
    voice: 'parent',
    whose: amara.person,
  })
  const views = await here.read(jo, seen => listDifferences(seen, wrenshire, kofi))
  expect(views).toMatchObject([{ entry: helps, words: 'At home he needs no picture.', author: amara.person }])
})

test('[RCD-3] a supply teacher sees what keeps the child safe, and nothing else of the record', async () => {
  await tell(amara, {
    ...write,
    entry: randomUUID(),
    part: 'keep-me-safe',
    voice: 'together',
    words: 'Peanut allergy.',
    audience: 'only-me',
  })
  expect(await entriesSeenBy(supply)).toEqual(['Peanut allergy.'])
})

test('[RCD-5] “only me” is heard by nobody else, in the record or in the story, in any version', async () => {
  const secret = randomUUID()
  await tell(himself, { ...write, entry: secret, words: 'I like it when we read.' })
  await tell(himself, { ...write, entry: secret, after: 1, words: 'I like Tuesdays.' })
  expect(await entriesSeenBy(amara)).toContain('I like Tuesdays.')
  await tell(himself, { type: 'ChooseSharing', entry: secret, audience: 'only-me', named: [] })
  for (const other of [amara, jo, supply]) {
    expect(await entriesSeenBy(other)).not.toContain('I like Tuesdays.')
    expect(await storySeenBy(other)).not.toContain('I like it when we read.')
  }
  expect(await entriesSeenBy(himself)).toContain('I like Tuesdays.')
  expect(await storySeenBy(himself)).toContain('I like it when we read.')
})

test('[RCD-5] words written down for a child and kept for them are not shown to whoever typed them', async () => {
  await tell(jo, {
    ...write,
    entry: randomUUID(),
    words: 'I miss my dad.',
    audience: 'only-me',
    heard: { on: plainDate('2026-11-30'), how: 'said' },
  })
  expect(await entriesSeenBy(jo)).not.toContain('I miss my dad.')
  expect(await entriesSeenBy(himself)).toContain('I miss my dad.')
})

test('[RCD-5] named people hear it, and no one else', async () => {
  await tell(himself, { ...write, entry: randomUUID(), words: 'For Jo.', audience: 'named', named: [jo.person] })
  expect(await entriesSeenBy(jo)).toContain('For Jo.')
  expect(await entriesSeenBy(amara)).not.toContain('For Jo.')
})

test('[RCD-12] a change that is asked for is heard by whoever hears the entry, and follows it when fewer do', async () => {
  const entry = randomUUID()
  const change = randomUUID()
  await tell(jo, { ...write, entry, part: 'advice', voice: 'professional', whose: jo.person, words: 'Count to ten.' })
  await tell(amara, { type: 'AskEntryChange', entry, change, words: 'Five is enough.' })
  const askedSeenBy = async (actor: Actor) =>
    (await here.read(actor, seen => listEntryChanges(seen, wrenshire, kofi))).map(each => each.words)
  expect(await askedSeenBy(jo)).toEqual(['Five is enough.'])
  expect(await askedSeenBy(supply)).toEqual([])
  await tell(jo, { type: 'ChooseSharing', entry, audience: 'named', named: [amara.person] })
  expect(await askedSeenBy(himself)).toEqual([])
  expect(await askedSeenBy(amara)).toEqual(['Five is enough.'])
  for (const word of ['Count to ten.', 'Five is enough.']) expect(await storySeenBy(himself)).not.toContain(word)
})

test('[RCD-7] who has read the page is known, once each', async () => {
  await tell(jo, { type: 'ReadProfile', entriesRead: [helps] })
  await tell(jo, { type: 'ReadProfile', entriesRead: [helps] })
  expect(await here.read(amara, seen => listReaders(seen, wrenshire, kofi))).toEqual([
    { reader: jo.person, readOn: '2026-11-30', entries: [helps] },
  ])
})

test('[RCD-8] the whole record stands as it did on any day: its words, what differed, what was asked, who had read', async () => {
  const entry = randomUUID()
  const words = ['First.', 'Second.', 'Third.']
  for (const [after, said] of words.entries()) await tell(himself, { ...write, entry, after, words: said })
  for (const [at, day] of ['2026-11-02', '2026-11-12', '2026-11-22'].entries())
    await here.lay(`update read.record_entry set written_on = $1 where entry = $2 and version = $3`, [
      day,
      entry,
      at + 1,
    ])
  const stood = async (day: string) => {
    const view = await here.read(amara, seen => findRecordWords(seen, kofi, plainDate(day)))
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
  await here.lay(`update read.record_entry set written_on = '2026-11-30' where entry = $1`, [entry])
})

test('[ACC-1] someone without a relationship finds nothing', async () =>
  expect(await entriesSeenBy(anActor('class-teacher'))).toEqual([]))

test('a whole command costs five round trips: begin, who and what, the stream, append, commit', async () => {
  const { trips } = await countRoundTrips(() =>
    tell(amara, { ...write, entry: randomUUID(), voice: 'parent', whose: amara.person }),
  )
  expect(trips).toBe(5)
})

test('every read table can be made again from the log', async () => {
  const owner = await openClient(here.database.as('tandem_owner'))
  try {
    expect((await rebuild(owner, here.platform.projections, ['wrenshire'])).differ).toEqual([])
  } finally {
    await owner.end()
  }
})
