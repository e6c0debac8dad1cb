import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChildId } from '../kernel/ids.ts'
import { databaseOf } from '../platform/db/testing/database.ts'
import { aBodyId, anActor, aPersonId } from '../platform/testing/test-platform.ts'
import { tellOfKofi } from '../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../platform/web/testing/test-site.ts'
import { record } from '../slices/record/wiring.ts'
import { WrongUse } from './command.ts'
import { eraseEntryCommand } from './erase-entry.ts'

const amara = anActor('parent')
const rashid = aPersonId()
let site: TestSite
let kofi: ChildId

beforeAll(async () => {
  site = await testSite([record])
  kofi = await tellOfKofi(site.here, amara)
  const council = aBodyId()
  await site.here.lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'council', 'Wrenshire Council', 'Council')`,
    [council],
  )
  await site.here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'area-officer', '2020-09-01')`,
    [rashid, council],
  )
})
afterAll(() => site.close())

async function write(words: string): Promise<string> {
  const fields = { part: 'hopes', words, voice: 'mine', audience: 'circle' }
  await site.post(`/my/children/${kofi}/record/write`, { as: amara, fields })
  const [row] = await site.here.lay('select entry from read.record_entry where words = $1', [words])
  return String(row?.entry)
}
async function erase(entry: string, by: readonly string[]) {
  const said: string[] = []
  const went = await eraseEntryCommand.run({
    database: databaseOf(site.here.database),
    ...{ dataFolder: '', publicUrl: undefined, sendersFile: undefined, clamd: undefined, slices: [record] },
    words: [kofi, entry, ...by, '--because', 'asked', 'by', 'the', 'family'],
    ...{ say: text => said.push(text), progress: text => said.push(text) },
  })
  return { went, said: said.join('\n') }
}
const stands = async (words: string) =>
  (await site.here.lay(`select from log.event where area = 'wrenshire' and data ->> 'words' = $1`, [words])).length > 0
const erasures = () => site.here.lay('select by_person, reason from log.erasure order by erased_at, reason')

test('[IDT-1] in the name of somebody nobody knows here, or of nobody, nothing is erased', async () => {
  const entry = await write('Marzipan')
  for (const by of [aPersonId(), amara.person, 'Marshire Council'])
    expect(await erase(entry, ['--by', by])).toEqual({
      went: false,
      said: expect.stringContaining(`Nobody works here as: ${by}`),
    })
  await expect(erase(entry, ['--by'])).rejects.toThrow(WrongUse)
  expect([await stands('Marzipan'), await erasures()]).toEqual([true, []])
})

test('[IDT-1] who decided it stands beside it: an officer, or a body by its name', async () => {
  expect(await erase(await write('Almonds'), ['--by', rashid])).toMatchObject({ went: true })
  expect(await erase(await write('Cherries'), ['--by', 'Wrenshire', 'Council'])).toMatchObject({ went: true })
  expect([await stands('Almonds'), await stands('Cherries')]).toEqual([false, false])
  expect(await erasures()).toEqual([
    { by_person: rashid, reason: 'asked by the family' },
    { by_person: expect.stringMatching(/^0{8}-/), reason: 'asked by the family (decided by Wrenshire Council)' },
  ])
})

test('[IDT-1] where it cannot be erased in one area it is erased in none', async () => {
  const entry = await write('Walnuts')
  // As in an area he once left, where something is wrong: it cannot be written down that it was erased.
  await site.here.lay(
    `insert into log.event select (jsonb_populate_record(e, jsonb_build_object('area', 'saltmere', 'position', nextval('log.event_position')))).*
     from log.event e where e.data ->> 'entry' = $1`,
    [entry],
  )
  await site.here.lay(
    `insert into log.erasure (area, stream, version, erased_at, by_person, reason) select area, stream, version, now(), $2, 'before' from log.event where area = 'saltmere' and data ->> 'entry' = $1`,
    [entry, randomUUID()],
  )
  await expect(erase(entry, ['--by', rashid])).rejects.toThrow('erasure')
  expect(await stands('Walnuts')).toBe(true)
})
