import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../access/actor.ts'
import { anActor } from '../testing/test-platform.ts'
import { signIn, signOut } from './answer.ts'
import { noFields, type ReadableForm } from './form-contract.ts'
import { path } from './path.ts'
import type { Routes } from './routes.ts'
import { startSession } from './sessions.ts'
import { hello, helloSlice } from './testing/hello.tsx'
import { tellOfKofi } from './testing/kofi.ts'
import { putAccount, type Shown, type TestSite, testSite } from './testing/test-site.ts'

let site: TestSite
let kofi: ChildId
let greet: string
const amara = anActor('parent')
const stranger = anActor('parent')
const farzaneh = anActor('parent')

const signingInAndOut = (on: Routes): void => {
  const person: ReadableForm<{ readonly person: string }> = {
    read: ({ person }) => ({ ok: true, fields: { person: String(person) } }),
  }
  on.post(path('/sign-in-as'), 'anyone', person, (_, { person }) => signIn(personId(person), '/hello'))
  on.post(path('/sign-out'), 'anyone', noFields, () => signOut('/'))
}

beforeAll(async () => {
  site = await testSite([helloSlice], { more: () => [signingInAndOut] })
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

describe('after signing out in another tab', () => {
  const cookiesOf = ({ headers }: Shown) => [headers['set-cookie'] ?? []].flat().map(String)
  const partedOf = (shown: Shown) => cookiesOf(shown).find(cookie => cookie.startsWith('tandem-parted=')) ?? ''

  /** Somebody opens the form, signs out in another tab, and sends what they had typed. */
  const sendAfterLeaving = async (who: Actor, words: string) => {
    await putAccount(site.here, who)
    const secret = await startSession(site.here.platform.pools.write, who.person)
    const out = await site.post('/sign-out', { headers: { cookie: `tandem=${secret}` } })
    const parted = partedOf(out).split(';', 1)[0] ?? ''
    return { out, parted, sent: await site.post(greet, { fields: { words }, headers: { cookie: parted } }) }
  }
  const comeBack = (who: Actor, cookie: string) =>
    site.post('/sign-in-as', { fields: { person: who.person }, headers: { cookie } })
  const fieldOf = async (who: Actor) => (await site.get(greet, { as: { ...who } })).html

  test('what is sent is kept, and is in its field again when the same person signs in', async () => {
    const { sent, parted } = await sendAfterLeaving(farzaneh, 'Long thought over, and signed out')
    expect(sent.status).toBe(403)
    expect(sent.html).toContain('What you typed is kept. Sign in and it is there again.')
    expect(await fieldOf(farzaneh)).not.toContain('and signed out')
    const back = await comeBack(farzaneh, parted)
    expect(partedOf(back)).toContain('Expires=Thu, 01 Jan 1970')
    expect(await fieldOf(farzaneh)).toContain('>Long thought over, and signed out</textarea>')
  })

  test('the page says that somebody signed out, and not that nobody pressed anything', async () => {
    const { sent } = await sendAfterLeaving(farzaneh, 'x')
    expect(sent.html).toContain('You had signed out already')
    expect(sent.html).not.toContain('half an hour')
  })

  test('somebody else who signs in there never sees it, and it is gone for good', async () => {
    const { parted } = await sendAfterLeaving(farzaneh, 'For my own eyes')
    await comeBack(amara, parted)
    expect(await fieldOf(amara)).not.toContain('For my own eyes')
    await comeBack(farzaneh, parted)
    expect(await fieldOf(farzaneh)).not.toContain('For my own eyes')
  })

  test('what scripts save while typing is kept the same way', async () => {
    const { parted } = await sendAfterLeaving(farzaneh, 'First')
    await site.post(`/drafts${greet}`, { fields: { words: 'First and second' }, headers: { cookie: parted } })
    await comeBack(farzaneh, parted)
    expect(await fieldOf(farzaneh)).toContain('>First and second</textarea>')
  })

  test('it is kept for an hour and no longer', async () => {
    const { parted } = await sendAfterLeaving(farzaneh, 'Yesterday’s words')
    await site.here.lay(`update web.parting set parted_at = now() - interval '61 minutes'`, [])
    const late = await site.post(greet, { fields: { words: 'Too late' }, headers: { cookie: parted } })
    expect(late.html).toContain('could not be kept')
    await comeBack(farzaneh, parted)
    expect(await fieldOf(farzaneh)).not.toContain('Yesterday’s words')
  })

  test('the secret of signing out opens nothing, and is out of reach of scripts', async () => {
    const { out, parted } = await sendAfterLeaving(farzaneh, 'x')
    expect(partedOf(out)).toMatch(/Max-Age=3600; .*HttpOnly; SameSite=Lax/)
    const cookie = parted.replace('tandem-parted=', 'tandem=')
    expect((await site.get(greet, { headers: { cookie } })).location).toContain('/sign-in')
  })
})

test('a form sent by nobody we know says that it could not be kept', async () => {
  const sent = await site.post(greet, { fields: { words: 'Who am I' } })
  expect(sent.status).toBe(403)
  expect(sent.html).toContain('could not be kept')
})

test('nobody keeps a draft without being signed in', async () => {
  expect((await site.post(`/drafts${greet}`, { fields: { words: 'x' } })).status).toBe(403)
})
