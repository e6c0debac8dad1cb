import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DomainEvent } from '../kernel/decider.ts'
import { type ChildId, personId, streamOf } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { Actor } from '../platform/access/actor.ts'
import { allTables } from '../platform/backup/all-tables.ts'
import { openClient } from '../platform/db/pool.ts'
import { eraseChild } from '../platform/erase/erase-child.ts'
import { notWords } from '../platform/erase/not-words.generated.ts'
import { append } from '../platform/events/append.ts'
import type { Append } from '../platform/events/event.ts'
import { rebuild } from '../platform/events/rebuild.ts'
import { verify } from '../platform/events/verify.ts'
import { photograph } from '../platform/files/testing/files.ts'
import { aBodyId, anActor, aPersonId, wrenshire } from '../platform/testing/test-platform.ts'
import { tellOfKofi } from '../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../platform/web/testing/test-site.ts'
import { withFile } from '../platform/web/testing/with-file.ts'
import { record } from '../slices/record/wiring.ts'

const amara = anActor('parent')
let himself: Actor
let site: TestSite
let kofi: ChildId
let owner: Client

beforeAll(async () => {
  site = await testSite([record])
  kofi = await tellOfKofi(site.here, amara)
  himself = anActor('child', { person: personId(kofi) })
  owner = await openClient(site.here.database.as('tandem_owner'))
  const drawing = { part: 'about-me', audience: 'circle', about: 'My zebra drawing' }
  await site.post('/my/me/write', { as: himself, ...(await withFile(drawing, { bytes: await photograph() })) })
  const pictured = { part: 'good-at', 'lines[0].words': 'Okapi', 'lines[0].picture': 'friends', audience: 'circle' }
  await site.post('/my/me/write', { as: himself, fields: pictured })
  await site.post('/my/me/words', { as: himself, fields: { need: 'zebras in my head', avoid: 'giraffe' } })
  const write = { as: amara, fields: { part: 'hopes', words: 'Giraffes, mostly.', voice: 'mine', audience: 'circle' } }
  await site.post(`/my/children/${kofi}/record/write`, write)
  await site.post(`/my/children/${kofi}/record/write`, {
    as: amara,
    fields: { part: 'helps', words: 'A zebra at half past eight', later: '/my' },
  })
  for (const event of ofOneWord) await site.here.write(amara, act => append(act, [inStream(event)]))
})
afterAll(async () => {
  await owner.end()
  await site.close()
})

const day = '2026-11-30'
/** What somebody said in one small word, where a code of ours could stand, or where it is one of ours elsewhere. */
const ofOneWord: readonly DomainEvent[] = [
  {
    type: 'CapacityRecorded',
    data: {
      ...{
        capacity: aBodyId(),
        decision: 'ramp',
        tried: 'happened',
        because: 'quieter',
        recordedBy: amara.person,
        decidedBy: amara.person,
      },
      ...{ decidedOn: day, audience: 'circle', named: [] },
    },
  },
  { type: 'NobodyKnowsThis', data: { how: 'sorry', by: 'taxi', told: [{ why: 'seaside' }, 'drum'], count: 2 } },
]
const inStream = (event: DomainEvent): Append => ({
  ...{ area: wrenshire, stream: streamOf('support', aBodyId()), expected: 0, child: kofi, subject: 'record' },
  ...{ events: [event], meta: { happenedOn: plainDate(day), receivedOn: plainDate(day), channel: 'typed' } },
})

const eraseNow = async (id: string) => {
  await owner.query('begin')
  const gone = await eraseChild(owner, {
    id,
    because: 'asked by the family',
    at: new Date('2026-11-30T10:00:00Z'),
    areas: ['wrenshire', 'saltmere'],
  })
  if (!gone) {
    await owner.query('rollback')
    return undefined
  }
  const { projections } = site.here.platform
  await rebuild(owner, projections, ['wrenshire'], { mend: true })
  const system = await openClient(site.here.database.as('tandem_system'))
  expect(await verify(system, ['wrenshire'])).toEqual([])
  await system.end()
  return gone
}

/** Every table of ours in which one of these words stands. */
async function whereStands(...words: readonly string[]): Promise<readonly unknown[]> {
  const asked = (await allTables(owner)).map(
    ({ name }) => `select '${name}' as name where exists (select from ${name} t where t::text ~* $1)`,
  )
  const rows = await site.here.lay(asked.join(' union all '), [words.join('|')])
  return rows.map(row => row.name).toSorted()
}

test('nobody is erased by an id that is another’s', async () => {
  expect(await eraseNow('00000000-0000-4000-8000-00000000abcd')).toBeUndefined()
  expect(await whereStands('zebra')).toEqual(
    expect.arrayContaining(['read.record_attachment', 'read.record_chosen_words']),
  )
  expect(await whereStands('"friends"')).toContain('log.event')
})

async function typeAbout(look: string, another: string): Promise<void> {
  await site.here.lay(
    `insert into identity.emergency (area, emergency, child, person, as_role, body, reason, words, asked_at)
     values ('wrenshire', $1, $2, $3, 'teacher', $4, 'ill-or-hurt', 'Fell', now())`,
    [look, kofi, aPersonId(), aBodyId()],
  )
  const [stream] = await site.here.lay(`select right(stream, 36) as id from log.event where data ->> 'by' = 'taxi'`)
  for (const key of [`/desk/emergency/${look}/tell`, `/desk/coming/${stream?.id}`, `/desk/coming/${another}`])
    await site.here.lay(`insert into web.draft (person, key, body) values ($1, $2, '{"words": "His brother"}')`, [
      aPersonId(),
      key,
    ])
}

test('of a whole child nobody finds a word, a name or a way in again', async () => {
  // As in an area he once left: a closed record, and the log of that time.
  await site.here.lay(
    `insert into identity.closed_record (area, child, given, family, known_as, born_on, closed_at)
     values ('saltmere', $1, 'Kofi', 'Mensah', 'Kofi', '2018-05-14', now())`,
    [kofi],
  )
  await site.here.lay(
    `insert into log.event select (jsonb_populate_record(e, jsonb_build_object('area', 'saltmere', 'position', nextval('log.event_position')))).*
     from log.event e where e.data ->> 'words' = 'Giraffes, mostly.'`,
  )
  const [look, another] = [aBodyId(), aBodyId()]
  await typeAbout(look, another)
  const gone = await eraseNow(kofi)
  expect(gone?.[0]).toEqual({ from: 'events in the log and the story, their words', rows: 7 })
  expect(gone?.[1]).toEqual({ from: 'pictures, recordings and papers', rows: 1 })
  expect(await whereStands('\\mhappened', 'ramp', 'quieter', 'taxi', 'sorry', 'seaside', '\\mdrum')).toEqual([])
  expect(await whereStands('giraffe', 'zebra', 'okapi', 'Kofi', 'Mensah', '2018-05-14')).toEqual([])
  expect(await whereStands('"friends"', '\\{friends\\}')).toEqual([])
  expect((await site.get(`/my/children/${kofi}/record`, { as: amara })).status).toBe(404)
  // What was typed on a page about something of his, whose address does not name him, is found by that thing.
  expect(await site.here.lay('select key from web.draft')).toEqual([{ key: `/desk/coming/${another}` }])
  expect((await rebuild(owner, site.here.platform.projections, ['wrenshire'])).differ).toEqual([])
})

test('a day, an id, a number and a value out of a closed list stay where the event says that they stand', async () => {
  const said = {
    ...{ commitment: kofi, closes: ['2026-11-30', 'shortfall 1'], because: '2026-11-30' },
    days: [
      { day, what: 'did-not-happen', why: 'room' },
      { day: 'Monday', what: 'room', words: 'happened' },
    ],
  }
  const asked = 'select log.without_words($1, $2, $3) as left_of'
  const [row] = await site.here.lay(asked, [JSON.stringify(said), JSON.stringify(notWords.WeekConfirmed), ''])
  expect(row?.left_of).toEqual({
    ...{ commitment: kofi, closes: ['—'], because: '—' },
    days: [
      { day, what: 'did-not-happen', why: 'room' },
      { day: '—', what: '—', words: '—' },
    ],
  })
})
