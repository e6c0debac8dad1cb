import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anActor } from '../testing/test-platform.ts'
import { hello, helloSlice } from './testing/hello.tsx'
import { tellOfKofi } from './testing/kofi.ts'
import { putAccount, type TestSite, testSite } from './testing/test-site.ts'

let site: TestSite
let greet: string
const amara = anActor('parent')
const joseph = anActor('parent')
const neha = anActor('class-teacher')

beforeAll(async () => {
  site = await testSite([helloSlice])
  greet = hello.greet.to({ child: await tellOfKofi(site.here, amara) })
})
afterAll(() => site.close())

const markOf = async (who: typeof amara): Promise<string> => (await site.get(greet, { as: who })).shownTo ?? 'none'
const draftsOf = async (who: typeof amara) =>
  (await site.here.read(who, ({ tx }) => sql<{ body: object }>`select body from draft`.execute(tx))).rows
const greetings = () => site.here.lay('select data from log.event', [])

test('a form left open while somebody else signs in is refused, and nothing is written in their name', async () => {
  const mark = await markOf(amara)
  for (const other of [joseph, neha]) {
    const sent = await site.post(greet, { as: other, fields: { words: 'From Amara alone', 'shown-to': mark } })
    expect([sent.status, sent.html.includes('This page was opened by somebody else')]).toEqual([409, true])
    expect(sent.html).toContain(`/sign-in?next=${encodeURIComponent(greet)}`)
    expect(sent.html).not.toContain('From Amara alone')
    expect(await draftsOf(other)).toEqual([])
  }
  expect(JSON.stringify(await greetings())).not.toContain('From Amara alone')
})

test('what was typed in it is kept for its own writer, and stands in its field again', async () => {
  const sent = await site.post(greet, { as: joseph, fields: { words: 'Mine', 'shown-to': await markOf(amara) } })
  expect(sent.html).toContain('kept for whoever opened the page')
  expect((await site.get(greet, { as: amara })).html).toContain('>Mine</textarea>')
  expect(await draftsOf(amara)).toEqual([{ body: { words: 'Mine' } }])
})

test('what scripts save from that tab, and “finish later” in it, go to its own writer too', async () => {
  const mark = await markOf(amara)
  await site.post(`/drafts${greet}`, { as: joseph, fields: { words: 'Half', 'shown-to': mark } })
  expect([await draftsOf(amara), await draftsOf(joseph)]).toEqual([[{ body: { words: 'Half' } }], []])
  const later = { words: 'Half a word', later: '/hello', 'shown-to': mark }
  expect((await site.post(greet, { as: joseph, fields: later })).status).toBe(409)
  expect(await draftsOf(amara)).toEqual([{ body: { words: 'Half a word' } }])
})

test('after signing out and in again as the same person, the form goes through', async () => {
  const mark = await markOf(amara)
  const again = { ...amara }
  await putAccount(site.here, again)
  const sent = await site.post(greet, { as: again, fields: { words: 'Here again', 'shown-to': mark } })
  expect(sent.status).toBe(303)
})

test('a mark keeps a draft only while its person can still be signed in, and one made up keeps none', async () => {
  const mark = await markOf(amara)
  await site.here.lay(`update web.session set seen_at = now() - interval '13 hours' where person = $1`, [amara.person])
  for (const each of [mark, '00000000-0000-4000-8000-0000000000ff']) {
    const sent = await site.post(greet, { as: joseph, fields: { words: 'Too late', 'shown-to': each } })
    expect([sent.status, sent.html.includes('could not be kept')]).toEqual([409, true])
  }
})
