import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import { areaId, type ChildId, commandId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import { closeChild } from '../../../platform/identity/carry-child.ts'
import { aBodyId, anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { layChild, layPeople, lead } from '../../identity/testing.ts'
import * as paths from '../paths.ts'
import { sightRoutes } from '../routes.tsx'

let now = new Date('2026-11-30T09:00:00Z')
const doors = { address: () => 'https://tandem.example', notify: async () => undefined }
let site: TestSite
let kofi: ChildId
const mother = anActor('parent')
const council = aBodyId()
const officer = anActor('area-officer', { forBody: council })

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'sight', routes: sightRoutes(doors) }], {
    clock: { now: () => now, today: () => dayOf(now) },
  })
  await layPeople(site.here)
  await site.here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'area-officer', '2024-09-01')`,
    [officer.person, council],
  )
  kofi = await layChild(site.here, mother, 'Kofi')
  await write('To drive a bus')
  await write('I worry about the new school')
  const [row] = await site.here.lay(`select entry from read.record_entry where words like 'I worry%'`)
  await site.post(`/my/children/${kofi}/record/${row?.entry}/sharing`, { as: mother, fields: { audience: 'only-me' } })
  await site.post(recordPaths.words.to({ child: kofi }), { as: mother, fields: { need: 'Zebras in his head' } })
  await asSystem(site.here.platform, { area: wrenshire, commandId: commandId(crypto.randomUUID()) }, act =>
    closeChild(act, wrenshire, kofi, areaId('saltmere')),
  )
})
afterAll(() => site.close())

const write = (words: string) =>
  site.post(recordPaths.write.to({ child: kofi }), {
    as: mother,
    fields: { part: 'hopes', words, audience: 'circle', voice: mother.person },
  })
const born = { 'bornOn-day': '14', 'bornOn-month': '5', 'bornOn-year': '2018' }
const order = { reason: 'court', words: 'Order of the family court' }
const ask = (as: Actor, more: Readonly<Record<string, string>> = {}) =>
  site.post(paths.closed.to(), { as, fields: { given: 'Kofi', family: 'Mensah', ...born, ...order, ...more } })
const openings = () => site.here.lay('select person, reason, words from identity.closed_opening')

test('[DES-5] a reason is asked for beside its field, and what was typed is kept', async () => {
  const bare = await ask(officer, { reason: '', words: '' })
  expect(bare.status).toBe(422)
  expect(validHtml(bare.html)).toEqual([])
  for (const words of ['Choose the legal reason.', 'Say in a sentence what it is for.', 'value="Mensah"'])
    expect(bare.html).toContain(words)
})

test('[DES-5] a name that is nearly right, and whoever leads at a school, open nothing, and are answered alike', async () => {
  for (const answer of [await ask(officer, { given: 'Kof' }), await ask(lead)]) {
    expect(answer.status).toBe(409)
    expect(readBack(answer.html)).toContain('Those details open no closed record')
  }
  expect((await site.get(paths.closedRecord.to({ closed: kofi }), { as: officer })).status).toBe(404)
  expect(await openings()).toEqual([])
})

test('[DES-5] an officer names the child and the reason, reads what happened for hours, and each look is written down', async () => {
  const opened = await ask(officer)
  expect([opened.status, opened.location]).toEqual([303, paths.closedRecord.to({ closed: kofi })])
  const { html } = await site.get(opened.location ?? '', { as: officer })
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toContain('To drive a bus')
  expect(html).not.toMatch(/I worry|<form[^>]*method="post"[^>]*desk/)
  // Words alone leave the database: no picture, no words chosen about oneself, nothing kept for oneself.
  const rows = await site.here.read(officer, async seen => {
    const { rows } = await sql<object>`select * from read_closed('wrenshire', ${kofi})`.execute(seen.tx)
    return rows
  })
  expect(rows).toContainEqual(expect.objectContaining({ type: 'WordsChosen', words: null }))
  expect([...new Set(rows.flatMap(Object.keys))]).toEqual(['known_as', 'type', 'happened_on', 'by', 'words'])
  expect(JSON.stringify(rows)).not.toMatch(/I worry|Zebras|only-me/)
  expect(await openings()).toEqual([{ person: officer.person, ...order }])
  expect(await site.here.lay(`select person from web.look where part = 'closed record'`)).toContainEqual({
    person: officer.person,
  })
  expect((await site.get(opened.location ?? '', { as: anActor('area-officer') })).status).toBe(404)
  now = new Date('2026-12-01T18:00:00Z')
  expect((await site.get(opened.location ?? '', { as: officer })).status).toBe(404)
})
