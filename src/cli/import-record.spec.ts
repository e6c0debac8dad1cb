import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChildId } from '../kernel/ids.ts'
import { databaseOf } from '../platform/db/testing/database.ts'
import { aBodyId, anActor } from '../platform/testing/test-platform.ts'
import { tellOfKofi } from '../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../platform/web/testing/test-site.ts'
import { record } from '../slices/record/wiring.ts'
import { importRecordCommand } from './import-record.ts'

const oakfield = aBodyId()
const priya = anActor('inclusion-lead', { forBody: oakfield })
let site: TestSite
let kofi: ChildId
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-import-'))
  site = await testSite([record])
  kofi = await tellOfKofi(site.here, anActor('parent'))
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

async function bring(
  words: string,
  about: readonly string[] = [kofi],
): Promise<{ readonly went: boolean; readonly said: string }> {
  const file = join(folder, 'brought')
  await writeFile(file, words)
  const said: string[] = []
  const went = await importRecordCommand.run({
    database: databaseOf(site.here.database),
    ...{ dataFolder: folder, publicUrl: undefined, sendersFile: undefined, clamd: undefined, slices: [record] },
    ...{ words: [file, ...about], say: text => said.push(text), progress: text => said.push(text) },
  })
  return { went, said: said.join('\n') }
}
const refused = () => site.here.lay(`select actor, child from log.event where type = 'FileRefused'`)

test('for a child nobody leads for, nothing is read', async () => {
  expect(await bring('Dear all')).toMatchObject({ went: false, said: expect.stringContaining('Nobody here leads') })
  expect(await refused()).toEqual([])
})

test('[RCD-21] what is larger than any copy is refused unopened, whoever it is about', async () => {
  expect(await bring('x'.repeat(40_000_001), [])).toEqual({
    went: false,
    said: expect.stringContaining('larger than 40 MB'),
  })
})

test('[RCD-21] what is no copy is refused, the family reads that it was, and nothing of it is kept', async () => {
  await site.here.lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  await site.here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'inclusion-lead', '2020-09-01')`,
    [priya.person, oakfield],
  )
  await site.here.lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01')`,
    [kofi, oakfield],
  )
  expect((await bring('Dear all')).went).toBe(false)
  expect(await refused()).toEqual([{ actor: priya.person, child: kofi }])
  expect(await site.here.lay('select from identity.brought_draft')).toEqual([])
})
