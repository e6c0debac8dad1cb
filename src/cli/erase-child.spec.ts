import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChildId, personId } from '../kernel/ids.ts'
import type { Actor } from '../platform/access/actor.ts'
import { allTables } from '../platform/backup/all-tables.ts'
import { openClient } from '../platform/db/pool.ts'
import { eraseChild } from '../platform/erase/erase-child.ts'
import { rebuild } from '../platform/events/rebuild.ts'
import { verify } from '../platform/events/verify.ts'
import { photograph } from '../platform/files/testing/files.ts'
import { anActor } from '../platform/testing/test-platform.ts'
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
})
afterAll(async () => {
  await owner.end()
  await site.close()
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
  const gone = await eraseNow(kofi)
  expect(gone?.[0]).toEqual({ from: 'events in the log and the story, their words', rows: 4 })
  expect(gone?.[1]).toEqual({ from: 'pictures, recordings and papers', rows: 1 })
  expect(gone?.[2]).toEqual({ from: 'words somebody chose, and pictures that stood for words', rows: 2 })
  expect(await whereStands('giraffe', 'zebra', 'okapi', 'Kofi', 'Mensah', '2018-05-14')).toEqual([])
  expect(await whereStands('"friends"', '\\{friends\\}')).toEqual([])
  expect((await site.get(`/my/children/${kofi}/record`, { as: amara })).status).toBe(404)
  expect((await rebuild(owner, site.here.platform.projections, ['wrenshire'])).differ).toEqual([])
})
