import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChildId } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { proofOf } from '../../../platform/testing/proof-of.ts'
import { aBodyId, anActor } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { eraseEntryAsked } from '../store/erase-entry.ts'
import { record } from '../wiring.ts'

const oakfield = aBodyId()
const amara = anActor('parent')
const ruth = anActor('head', { forBody: oakfield })
const priya = anActor('inclusion-lead', { forBody: oakfield })
let site: TestSite
let kofi: ChildId
const entries: string[] = []

beforeAll(async () => {
  site = await testSite([record])
  const { lay } = site.here
  await lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  for (const [actor, name, job] of [
    [amara, 'Amara Mensah', ''],
    [ruth, 'Ruth Adeyemi-Clarke', 'head'],
    [priya, 'Priya Patel', 'inclusion-lead'],
  ] as const) {
    await lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ('wrenshire', $1, $2, $2, $3)`,
      [actor.person, name, job],
    )
    if (job)
      await lay(
        `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2020-09-01')`,
        [actor.person, oakfield, job],
      )
  }
  kofi = await tellOfKofi(site.here, amara)
  await lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01')`,
    [kofi, oakfield],
  )
  for (const [who, words, space] of [
    [amara, 'Marzipan helps.', 'my'],
    [priya, 'Almonds do not.', 'desk'],
  ] as const) {
    await site.post(`/${space}/children/${kofi}/record/write`, {
      as: who,
      fields: { part: 'helps', words, voice: 'mine', audience: 'circle' },
    })
    const [row] = await lay('select entry from read.record_entry where words = $1', [words])
    entries.push(String(row?.entry))
  }
})
afterAll(() => site.close())

const erase = (entry: string | undefined) => `/desk/children/${kofi}/record/${entry}/erase`
const fields = { because: 'asked', words: 'You asked us to.', sure: 'yes' }
const read = async (path: string, as: Actor) => readBack((await site.get(path, { as })).html)

test('[RCD-23] whoever answers for the setting is offered it, and sees what goes before it goes', async () => {
  const page = `/desk/children/${kofi}`
  const history = `${page}/record/${entries[0]}`
  expect((await site.get(page, { as: ruth })).html).toContain(`href="${history}"`)
  expect(await read(page, ruth)).not.toContain('Erase for good')
  expect(await read(history, ruth)).toContain('Erase for good')
  expect(await read(history, priya)).not.toContain('Erase for good')
  const shown = await site.get(erase(entries[0]), { as: ruth })
  expect(shown.status).toBe(200)
  expect(validHtml(shown.html)).toEqual([])
  expect(readBack(shown.html)).toMatch(/cannot be undone.*Marzipan helps.*These words/s)
  // Words of the family: only because they, or a court, asked.
  expect(readBack(shown.html)).not.toContain('private to somebody else')
})

test('[RCD-23] for anybody else it is refused with the clause, and nothing goes', async () => {
  expect((await site.get(erase(entries[0]), { as: priya })).status).toBe(409)
  expect((await site.post(erase(entries[0]), { as: priya, fields })).status).toBe(409)
  expect((await site.get(erase(entries[0]), { as: anActor('head') })).status).toBe(404)
  // The door in the database is shut too, whatever a page did.
  await expect(
    site.here.write(priya, act => eraseEntryAsked(act, kofi, { entry: String(entries[0]), because: 'asked' })),
  ).rejects.toMatchObject({ code: 'TI403' })
  expect(await read(`/my/children/${kofi}/record`, amara)).toContain('Marzipan')
})

test('without a reason, words for the family and a tick, nothing goes, and what was typed is kept', async () => {
  const sent = await site.post(erase(entries[0]), { as: ruth, fields: { words: 'You asked us to.' } })
  expect(sent.status).toBe(422)
  expect(sent.html).toContain('You asked us to.')
  expect(readBack(sent.html)).toMatch(/Choose why they must go.*Tick that you have read/s)
})

test('[RCD-23] a setting does not erase what a family said for a reason of its own', async () => {
  const sent = await site.post(erase(entries[0]), { as: ruth, fields: { ...fields, because: 'not-lawful' } })
  expect([sent.status, readBack(sent.html)]).toEqual([409, expect.stringContaining('only where they')])
})

test('[RCD-23] the words go, and the family reads that they did, by whom and why', async () => {
  expect((await site.post(erase(entries[0]), { as: ruth, fields })).status).toBe(303)
  const page = await read(`/my/children/${kofi}/record`, amara)
  expect(page).not.toContain('Marzipan')
  expect(page).toContain('Almonds do not.')
  expect(page).toMatch(/Ruth Adeyemi-Clarke erased words.*You asked us to/s)
  const gone = await site.get(`/my/children/${kofi}/record/${entries[0]}`, { as: amara })
  expect([gone.status, readBack(gone.html)]).toEqual([200, expect.stringContaining('was erased')])
  expect((await site.get(erase(entries[0]), { as: ruth })).status).toBe(404)
  expect(await site.here.lay('select distinct by_person, reason from log.erasure')).toEqual([
    { by_person: ruth.person, reason: 'asked' },
  ])
})

test('[IDT-1] the log still proves itself, and the read tables are what it says', async () => {
  expect(await proofOf(site.here)).toEqual({ unproved: [], differ: [] })
})
