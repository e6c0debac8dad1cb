import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { commandId } from '../../kernel/ids.ts'
import { asSystem } from '../../platform/db/as-actor.ts'
import { photograph } from '../../platform/files/testing/files.ts'
import { passingSigner } from '../../platform/signing/signer.ts'
import { proofOf } from '../../platform/testing/proof-of.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { withFile } from '../../platform/web/testing/with-file.ts'
import { eraseEntry, findStory } from '../../slices/record/index.ts'
import { letterRoutes } from '../letter/routes.tsx'
import { loadShown } from '../share/load-shown.ts'
import { routes as storyRoutes } from '../story/routes.tsx'
import { copyRoutes } from './routes.tsx'

const amara = anActor('parent')
const officer = anActor('area-officer')
let site: TestSite
let child: Awaited<ReturnType<typeof tellOfKofi>>
let entry: string

beforeAll(async () => {
  const signing = { signer: await passingSigner(), issuer: 'https://tandem.example' }
  site = await testSite([
    ...allSlices,
    { name: 'story', routes: storyRoutes },
    { name: 'copy', routes: copyRoutes(async () => signing) },
    { name: 'letter', routes: letterRoutes(async () => signing) },
  ])
  child = await tellOfKofi(site.here, amara)
  const write = `/my/children/${child}/record/write`
  const fields = { part: 'helps', voice: 'mine', audience: 'circle', about: 'A marzipan bus' }
  const picture = { bytes: await photograph(), name: 'bus.jpg' }
  await site.post(write, { as: amara, ...(await withFile({ ...fields, words: 'Marzipan helps.' }, picture)) })
  await site.post(write, {
    as: amara,
    fields: { part: 'helps', words: 'Quiet helps.', voice: 'mine', audience: 'circle' },
  })
  const [row] = await site.here.lay(`select entry from read.record_entry where words = 'Marzipan helps.'`)
  entry = String(row?.entry)
  await site.post(write, {
    as: amara,
    fields: { ...fields, entry, after: '1', words: 'Marzipan helps, and almonds.' },
  })
  // Somebody was in the middle of writing it again.
  await site.post(`/drafts${write}`, { as: amara, fields: { ...fields, entry, after: '2', words: 'Marzipan, often.' } })
})
afterAll(() => site.close())

const pages = () => [
  `/my/children/${child}/record`,
  `/my/children/${child}/record?on=2026-11-30`,
  `/my/children/${child}/story`,
  `/my/children/${child}/own-page`,
  `/my/children/${child}/record/write?part=helps`,
  `/my/children/${child}/letter?for=exams&part-helps=on`,
  ...['html', 'fhir', 'zip'].map(kind => `/my/children/${child}/copy-taken?as=${kind}&private=yes`),
]
const everything = async () => {
  const shown = await Promise.all(pages().map(path => site.get(path, { as: amara })))
  expect(shown.map(each => each.status)).toEqual(pages().map(() => 200))
  const link = await site.here.read(amara, seen => loadShown(seen, child, { what: 'record', withPrivate: true }, 'en'))
  const found = await site.here.read(amara, seen => findStory(seen, child, { find: 'arzipan' }))
  return [...shown.map(each => each.html), JSON.stringify(link), JSON.stringify(found?.events)].join('\n')
}

/** Every table that holds anything written, as one text: the log, what pages read, drafts and files. */
async function held(): Promise<string> {
  const tables = await site.here.lay(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('log', 'read', 'web', 'identity') and table_type = 'BASE TABLE'`,
  )
  const rows = await Promise.all(
    tables.map(({ name }) => site.here.lay(`select coalesce(string_agg(t::text, ' '), '') as held from ${name} t`)),
  )
  return rows.map(([row]) => String(row?.held)).join('\n')
}

test('[IDT-1] erased words are gone from the log, the pages, the story and its search, drafts, files, and every copy, link and letter made afterwards', async () => {
  expect(await everything()).toContain('Marzipan')
  expect(await held()).toContain('arzipan')
  const kept = `select (select count(*)::int from web.file) as files, (select count(*)::int from web.draft) as drafts`
  expect(await site.here.lay(kept)).toEqual([{ files: 1, drafts: 1 }])
  const to = { area: wrenshire, commandId: commandId(randomUUID()), actor: officer }
  const erased = await asSystem(site.here.platform, to, act => eraseEntry(act, child, { entry, reason: 'asked for' }))
  expect(erased).toBe(2)
  expect(await held()).not.toMatch(/arzipan|almonds/)
  expect(await everything()).not.toMatch(/arzipan|almonds/)
  expect(await everything()).toContain('Quiet helps.')
  expect((await site.get(`/my/children/${child}/record/${entry}`, { as: amara })).status).toBe(404)
  expect(await site.here.lay(kept)).toEqual([{ files: 0, drafts: 0 }])
})

test('[IDT-1] afterwards the log proves itself, every read table is what the log says, and nothing is erased twice', async () => {
  expect(await proofOf(site.here)).toEqual({ unproved: [], differ: [] })
  const to = { area: wrenshire, commandId: commandId(randomUUID()), actor: officer }
  expect(await asSystem(site.here.platform, to, act => eraseEntry(act, child, { entry, reason: 'again' }))).toBe(0)
  expect(await site.here.lay('select distinct by_person, reason from log.erasure')).toEqual([
    { by_person: officer.person, reason: 'asked for' },
  ])
})
