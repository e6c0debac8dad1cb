import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChildId } from '../../kernel/ids.ts'
import { anActor } from '../testing/test-platform.ts'
import { hello, helloSlice } from './testing/hello.tsx'
import { tellOfKofi } from './testing/kofi.ts'
import { putAccount, type TestSite, testSite } from './testing/test-site.ts'

let site: TestSite
let kofi: ChildId
let greet: string
const amara = anActor('parent')
const stranger = anActor('parent')

beforeAll(async () => {
  site = await testSite([helloSlice])
  kofi = await tellOfKofi(site.here, amara)
  greet = hello.greet.to({ child: kofi })
})
afterAll(() => site.close())

test('what is typed is kept while it is typed, comes back on the page, and is gone when it is sent', async () => {
  const kept = await site.post(`/drafts${greet}`, { as: amara, fields: { words: 'Good mor', command: 'x' } })
  expect(kept.status).toBe(204)
  const page = await site.get(greet, { as: amara })
  expect(page.html).toContain('>Good mor</textarea>')
  expect(page.html).toContain('Kept as you typed')
  await site.post(greet, { as: amara, fields: { words: 'Good morning' } })
  expect((await site.get(greet, { as: amara })).html).not.toContain('Good mor')
})

test('nobody reads what somebody else has not sent', async () => {
  await site.post(`/drafts${greet}`, { as: amara, fields: { words: 'Only mine' } })
  expect((await site.get(greet, { as: stranger })).html).not.toContain('Only mine')
  const seen = async (who: typeof amara) =>
    (await site.here.read(who, ({ tx }) => sql`select key from draft`.execute(tx))).rows
  expect(await seen(amara)).toEqual([{ key: greet }])
  expect(await seen(stranger)).toEqual([])
})

test('finish later keeps what was typed and goes where the button says, but never to another site', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'Half a', later: '/hello' } })
  expect([sent.status, sent.location]).toEqual([303, '/hello'])
  expect((await site.get('/hello', { as: amara })).html).toContain('Kept for later.')
  expect((await site.get(greet, { as: amara })).html).toContain('>Half a</textarea>')
  for (const later of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])
    expect((await site.post(greet, { as: amara, fields: { words: 'Half a', later } })).location).toBe('/')
})

test('a form sent after the session ran out is kept, and is there again after signing in', async () => {
  const farzaneh = anActor('parent')
  await site.get('/hello', { as: farzaneh })
  await site.runOut(farzaneh)
  const sent = await site.post(greet, { as: farzaneh, fields: { words: 'Long thought over' } })
  expect(sent.status).toBe(403)
  expect(sent.html).toContain('What you typed is kept. Sign in and it is there again.')
  expect(sent.html).toContain(`/sign-in?next=${encodeURIComponent(greet)}`)

  const again = { ...farzaneh }
  await putAccount(site.here, again)
  expect((await site.get(greet, { as: again })).html).toContain('>Long thought over</textarea>')
})

test('a form sent by nobody we know says that it could not be kept', async () => {
  const sent = await site.post(greet, { fields: { words: 'Who am I' } })
  expect(sent.status).toBe(403)
  expect(sent.html).toContain('could not be kept')
})

test('nobody keeps a draft without being signed in', async () => {
  expect((await site.post(`/drafts${greet}`, { fields: { words: 'x' } })).status).toBe(403)
})
