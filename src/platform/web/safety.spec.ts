import { afterAll, beforeAll, expect, test } from 'vitest'
import { anActor } from '../testing/test-platform.ts'
import { hello, helloSlice } from './testing/hello.tsx'
import { type TestSite, testSite } from './testing/test-site.ts'

let site: TestSite
let secure: TestSite
let limited: TestSite
const amara = anActor('parent')

beforeAll(async () => {
  site = await testSite([helloSlice])
  secure = await testSite([helloSlice], { publicUrl: 'https://tandem.example' })
  limited = await testSite([helloSlice], { limited: true })
})
afterAll(async () => {
  await site.close()
  await secure.close()
  await limited.close()
})

const forged = { as: amara, fields: { words: 'x' } }
const wave = '/my/children/5d1c0c6e-27f5-4d0a-9d7e-2f8b5f9f3a01/greetings/wave'

test('a page runs no script and no style but our own files, and stands in no frame', async () => {
  const { headers } = await site.get('/hello')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("style-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
})

test('no page holds a script or a style of its own', async () => {
  for (const page of ['/hello', '/nowhere', '/hello/breaks']) {
    const { html } = await site.get(page)
    expect(html).not.toMatch(/\sstyle="/)
    expect(html).not.toMatch(/<style/)
    expect(html).not.toMatch(/\son\w+="/)
    expect(html.match(/<script[^>]*>[^<]/)).toBeNull()
  }
})

test('no cache keeps a page, not even one that was not found', async () => {
  for (const page of ['/hello', '/nowhere', '/my/nowhere'])
    expect((await site.get(page, { as: amara })).headers['cache-control']).toBe('no-store')
})

test('over https browsers are told to stay with it; over http they are not', async () => {
  expect((await secure.get('/hello')).headers['strict-transport-security']).toContain('max-age=63072000')
  expect((await site.get('/hello')).headers['strict-transport-security']).toBeUndefined()
})

test('what another site sends is not done', async () => {
  const withHeaders = (headers: Record<string, string>) => site.post(wave, { ...forged, headers })
  expect((await withHeaders({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await withHeaders({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
  expect((await withHeaders({ 'sec-fetch-site': 'cross-site' })).html).toContain('That was not sent from our page')
})

test('an older browser is known by the origin it names', async () => {
  const old = (origin: string) => {
    const headers = { origin, 'sec-fetch-site': undefined }
    return site.post(wave, { ...forged, headers })
  }
  expect((await old('https://evil.example')).status).toBe(403)
  expect((await old('null')).status).toBe(403)
  expect((await old('http://localhost:80')).status).not.toBe(403)
})

test('somebody who asks for too much is told to wait a minute', async () => {
  let last = await limited.get('/hello', { as: amara })
  for (let times = 0; times <= 600; times++) last = await limited.get('/hello', { as: amara })
  expect(last.status).toBe(429)
  expect(last.html).toContain('Please wait a minute')
  const colleague = anActor('class-teacher')
  for (let times = 0; times < 20; times++) last = await limited.get('/hello', { as: colleague })
  expect(last.status).toBe(200)
})

test('whoever makes up a new session for each request is counted by their address all the same', async () => {
  const statuses = new Set<number>()
  for (let times = 0; times <= 1200; times++) {
    const cookie = `tandem=${String(times).padStart(43, 'x')}`
    statuses.add((await limited.get('/robots.txt', { headers: { cookie } })).status)
  }
  expect([...statuses]).toEqual([200, 429])
})

test('whoever asks while too many wait is told so, when to come back, and led to the same address', async () => {
  const { status, headers, html } = await site.get('/hello/busy?chosen=1')
  expect([status, headers['retry-after']]).toEqual([503, '10'])
  expect(html).toContain('Many people are asking this at once')
  expect(html).toContain('href="/hello/busy?chosen=1"')
})

test('an address that nobody could read is answered by the page for what is not there', async () => {
  for (const address of ['/%ff%', '/my/%ff', `/my/children/${'x'.repeat(300)}/greetings`, '/%']) {
    const shown = await site.get(address)
    expect([address, shown.status, shown.headers['content-type']]).toEqual([address, 404, 'text/html; charset=utf-8'])
    expect(shown.html).toContain('We cannot find that page')
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('a fault is written down without what the person typed or the error said', async () => {
  const shown = await site.get(hello.breaks.to())
  expect(shown.status).toBe(500)
  expect(shown.html).not.toContain('Kofi')
  expect(site.written.some(line => line.includes('"fault":"Error"'))).toBe(true)
  expect(site.written.join('\n')).not.toContain('Kofi')
})

test('the log of requests names routes, never addresses', async () => {
  await site.get('/my/children/5d1c0c6e-27f5-4d0a-9d7e-2f8b5f9f3a01/greetings?name=Kofi', { as: amara })
  const line = site.written.at(-1)
  expect(line).toContain('"route":"/my/children/:child/greetings"')
  expect(line).not.toContain('5d1c0c6e')
  expect(line).not.toContain('Kofi')
})

test('machines are told that we live, that we can answer, and what was counted', async () => {
  expect((await site.get('/health/live')).status).toBe(200)
  expect(JSON.parse((await site.get('/health/ready')).html)).toEqual({ status: 'ready' })
  const { html } = await site.get('/metrics')
  expect(html).toContain('tandem_request_milliseconds_count{method="GET",route="/hello",status="200"}')
})

test('easy read is chosen on any page and stays chosen on this device', async () => {
  const chosen = await site.get('/language/en-easy?back=/hello')
  expect([chosen.status, chosen.location]).toEqual([303, '/hello'])
  expect(String(chosen.headers['set-cookie'])).toContain('tandem-language=en-easy')
  const shown = await site.get('/nowhere', { headers: { cookie: 'tandem-language=en-easy' } })
  expect(shown.html).toContain('This page is not here')
  expect((await site.get('/nowhere?language=en-easy')).html).toContain('This page is not here')
  expect((await site.get('/language/en-easy?back=//evil.example')).location).toBe('/')
})
