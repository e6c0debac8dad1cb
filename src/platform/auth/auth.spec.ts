import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../kernel/plain-date.ts'
import { openJoining } from '../identity/joining.ts'
import type { Message } from '../notify/message.ts'
import { aPersonId, wrenshire } from '../testing/test-platform.ts'
import { helloSlice } from '../web/testing/hello.tsx'
import { type Shown, type TestSite, testSite } from '../web/testing/test-site.ts'
import { type Account, putAccount } from './accounts.ts'
import { demoRoutes } from './demo-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'

let demo: TestSite
let behindProxy: TestSite
let real: TestSite
const letters: Message[] = []
const moved: number[] = []

const anAccount = (more: Partial<Account>): Account => ({
  person: aPersonId(),
  areas: [wrenshire],
  called: 'Amara',
  asRole: 'parent',
  spaces: ['my'],
  ...more,
})

beforeAll(async () => {
  demo = await testSite([helloSlice], {
    demo: true,
    more: pools => [
      demoRoutes(pools.write, async days => {
        moved.push(days)
        return plainDate('2026-12-07')
      }),
      signInRoutes({
        database: pools.write,
        notify: async () => {},
        joining: openJoining(pools.write, () => new Date()),
        address: () => '',
        demo: true,
      }),
    ],
  })
  real = await testSite([helloSlice], {
    more: pools => [
      signInRoutes({
        database: pools.write,
        notify: async letter => void letters.push(letter),
        joining: openJoining(pools.write, () => new Date()),
        address: () => 'https://tandem.example',
        demo: false,
      }),
    ],
  })
  behindProxy = await testSite([], {
    limited: true,
    proxies: 1,
    more: pools => [
      signInRoutes({
        database: pools.write,
        notify: async () => {},
        joining: openJoining(pools.write, () => new Date()),
        address: () => '',
        demo: false,
      }),
    ],
  })
  const { system } = demo.here.platform.pools
  for (const number of Array.from({ length: 14 }, (_, index) => index))
    await putAccount(
      system,
      anAccount({ demoSlug: `person-${number}`, demoOrder: number, demoTitle: `Person ${number}` }),
    )
  await putAccount(
    system,
    anAccount({ demoSlug: 'priya', demoOrder: 0, called: 'Ms Patel', asRole: 'inclusion-lead', spaces: ['desk'] }),
  )
  await putAccount(real.here.platform.pools.system, anAccount({ email: 'Amara.Mensah@example.org' }))
})
afterAll(async () => {
  await demo.close()
  await real.close()
  await behindProxy.close()
})

const cookieOf = (shown: Shown): string => String(shown.headers['set-cookie']).split(';')[0] ?? ''

test('the demonstration offers at most twelve people, one press each', async () => {
  const { html } = await demo.get('/demo')
  const buttons = [...html.matchAll(/<button type="submit" name="person" value="([^"]+)"/g)].map(([, slug]) => slug)
  expect(buttons).toHaveLength(12)
  expect(buttons).toContain('priya')
  expect(html).toContain('action="/demo/sign-in"')
})

test('being somebody leads to their own space, in a session of its own each time', async () => {
  const first = await demo.post('/demo/sign-in', { fields: { person: 'priya' } })
  expect([first.status, first.location]).toEqual([303, '/desk'])
  const headers = { cookie: cookieOf(first) }
  expect((await demo.get('/desk/hello', { headers })).status).toBe(200)
  const second = await demo.post('/demo/sign-in', { fields: { person: 'person-1' }, headers })
  expect(second.location).toBe('/my')
  expect(cookieOf(second)).not.toBe(cookieOf(first))
  expect((await demo.get('/desk/hello', { headers })).location).toContain('/sign-in')
})

test('a page that asked for signing in is where one arrives', async () => {
  const asked = await demo.get('/desk/hello')
  const offered = await demo.get(String(asked.location))
  expect(offered.location).toBe('/demo?next=%2Fdesk%2Fhello')
  const { html } = await demo.get(String(offered.location))
  expect(html).toContain('action="/demo/sign-in?next=%2Fdesk%2Fhello"')
  expect(html).toContain('This is a demonstration: choose somebody to be.')
  expect((await demo.get('/demo')).html).not.toContain('The page you asked for')
  const signedIn = await demo.post('/demo/sign-in?next=%2Fdesk%2Fhello', { fields: { person: 'priya' } })
  expect(signedIn.location).toBe('/desk/hello')
  const shutToThem = await demo.post('/demo/sign-in?next=%2Fdesk%2Fhello', { fields: { person: 'person-1' } })
  expect(shutToThem.location).toBe('/my')
  const elsewhere = await demo.post('/demo/sign-in?next=//evil.example', { fields: { person: 'priya' } })
  expect(elsewhere.location).toBe('/desk')
})

test('a person who is not of the demonstration is not to be had', async () => {
  expect((await demo.post('/demo/sign-in', { fields: { person: 'head-teacher' } })).status).toBe(422)
  expect((await demo.post('/demo/sign-in')).status).toBe(422)
})

test('moving the clock answers when nothing is left due, and leads back to the page it was moved from', async () => {
  const cookie = cookieOf(await demo.post('/demo/sign-in', { fields: { person: 'priya' } }))
  const headers = { cookie, referer: 'http://localhost/desk/hello' }
  const sent = await demo.post('/demo/clock', { fields: { advance: '7' }, headers })
  expect([sent.status, sent.location]).toEqual([303, '/desk/hello'])
  expect(moved).toEqual([7])
  expect((await demo.get('/desk/hello', { headers })).html).toContain('It is now Monday 7 December 2026.')
  expect((await demo.post('/demo/clock', { fields: { advance: '1' } })).location).toBe('/demo')
})

test('the clock goes forward only, a year at most at once', async () => {
  for (const advance of ['-1', '0', '367', 'soon', ''])
    expect((await demo.post('/demo/clock', { fields: { advance } })).status).toBe(422)
  expect(moved).not.toContain(-1)
})

test('where real people are there is no demonstration', async () => {
  for (const path of ['/demo', '/demo/sign-in', '/demo/clock'])
    expect((await real.post(path, { fields: { person: 'priya', advance: '1' } })).status).toBe(404)
})

test('a link sent by e-mail signs in once, and comes to where one was going', async () => {
  letters.length = 0
  const sent = await real.post('/sign-in?next=/my/children', { fields: { email: 'amara.mensah@example.org' } })
  expect(sent.location).toBe('/sign-in/sent')
  const link = /https:\/\/tandem\.example(\S+)/.exec(letters[0]?.words ?? '')?.[1] ?? ''
  expect(letters[0]?.to).toBe('Amara.Mensah@example.org')
  expect((await real.get(link)).html).toContain('Press the button to sign in on this device.')
  const signedIn = await real.post(link)
  expect([signedIn.status, signedIn.location]).toEqual([303, '/my/children'])
  expect((await real.get('/hello', { headers: { cookie: cookieOf(signedIn) } })).html).toContain('Hello, Amara')
  const again = await real.post(link)
  expect(again.status).toBe(410)
  expect(again.html).toContain('That link does not work any more')
})

test('a link asked for on the way to nowhere in particular comes to one’s own page', async () => {
  letters.length = 0
  await real.post('/sign-in', { fields: { email: 'amara.mensah@example.org' } })
  const link = /https:\/\/tandem\.example(\S+)/.exec(letters[0]?.words ?? '')?.[1] ?? ''
  expect((await real.post(link)).location).toBe('/my')
})

test('nobody learns from signing in who has an account', async () => {
  letters.length = 0
  const unknown = await real.post('/sign-in', { fields: { email: 'nobody@example.org' } })
  expect([unknown.status, unknown.location]).toEqual([303, '/sign-in/sent'])
  expect(letters).toEqual([])
})

test('at most five links an hour are sent to one person', async () => {
  letters.length = 0
  for (let times = 0; times < 8; times++) await real.post('/sign-in', { fields: { email: 'amara.mensah@example.org' } })
  expect(letters.length).toBeLessThanOrEqual(5)
})

test('signing out ends the session itself, and clears what the browser kept', async () => {
  const cookie = cookieOf(await demo.post('/demo/sign-in', { fields: { person: 'priya' } }))
  const out = await demo.post('/sign-out', { headers: { cookie } })
  expect([out.status, out.location]).toEqual([303, '/'])
  expect(out.headers['clear-site-data']).toContain('storage')
  expect((await demo.get('/desk/hello', { headers: { cookie } })).status).toBe(303)
})

test('a session cookie is for this host alone, out of reach of scripts', async () => {
  const signedIn = await demo.post('/demo/sign-in', { fields: { person: 'priya' } })
  const cookie = String(signedIn.headers['set-cookie'])
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('SameSite=Lax')
  expect(cookie).not.toContain('Domain')
})

test('whoever guesses is slowed down by the address our own proxy saw, whatever they say theirs is', async () => {
  const statuses: number[] = []
  for (let times = 0; times < 21; times++) {
    const headers = { 'x-forwarded-for': `203.0.113.${times}, 198.51.100.7` }
    statuses.push((await behindProxy.post('/sign-in', { fields: { email: 'nobody@example.org' }, headers })).status)
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(303))
  expect(statuses.at(-1)).toBe(429)
})
