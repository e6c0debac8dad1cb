import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChildId } from '../../kernel/ids.ts'
import { countRoundTrips } from '../db/testing/round-trips.ts'
import { anActor } from '../testing/test-platform.ts'
import { hello, helloSlice } from './testing/hello.tsx'
import { tellOfKofi } from './testing/kofi.ts'
import { type TestSite, testSite } from './testing/test-site.ts'

let site: TestSite
let kofi: ChildId
const amara = anActor('parent')
const stranger = anActor('parent')
const teacher = anActor('class-teacher')

beforeAll(async () => {
  site = await testSite([helloSlice])
  kofi = await tellOfKofi(site.here, amara)
})
afterAll(() => site.close())

const looks = () =>
  site.here.lay('select person, part, allowed from web.look where child = $1 order by at, allowed', [kofi])

test("a page of one's own asks for signing in, and comes back to it afterwards", async () => {
  const address = `${hello.greetings.to({ child: kofi })}?from=letter`
  const sent = await site.get(address)
  expect([sent.status, sent.location]).toEqual([303, `/sign-in?next=${encodeURIComponent(address)}`])
})

test('[ACC-2, RCD-6] a person without a relationship finds no such page, and the look is written down', async () => {
  const shown = await site.get(hello.greetings.to({ child: kofi }), { as: stranger })
  expect(shown.status).toBe(404)
  expect(shown.html).toContain('We cannot find that page')
  expect(shown.html).not.toContain('Kofi')
  expect(await looks()).toEqual([{ person: stranger.person, part: 'greetings', allowed: false }])
})

test('[RCD-6] a person with a relationship sees the page, and the look is written down once', async () => {
  await site.get(hello.greetings.to({ child: kofi }), { as: amara })
  await site.get(hello.greetings.to({ child: kofi }), { as: amara })
  const mine = (await looks()).filter(look => look.person === amara.person)
  expect(mine).toEqual([{ person: amara.person, part: 'greetings', allowed: true }])
})

test('a command about a child one has no relationship with changes nothing and is a 404', async () => {
  const sent = await site.post(hello.greet.to({ child: kofi }), { as: stranger, fields: { words: 'Hello there' } })
  expect(sent.status).toBe(404)
  const events = await site.here.lay(`select from log.event where data ->> 'words' = 'Hello there'`)
  expect(events).toHaveLength(0)
})

test('an address that is no id, a child nobody has and a page nobody made read the same', async () => {
  const pages = [`/my/children/kofi-mensah/greetings`, `/my/children/${randomUUID()}/greetings`, '/my/nowhere']
  for (const page of pages) {
    const shown = await site.get(page, { as: amara })
    expect([page, shown.status]).toEqual([page, 404])
    expect(shown.html).toContain('We cannot find that page')
  }
})

test('a space one has no part in is not found', async () => {
  expect((await site.get(hello.work.to(), { as: amara })).status).toBe(404)
  expect((await site.get(hello.work.to(), { as: teacher })).status).toBe(200)
})

test('a session that ran out leads to signing in', async () => {
  const ruth = anActor('head')
  expect((await site.get(hello.work.to(), { as: ruth })).status).toBe(200)
  await site.runOut(ruth)
  expect((await site.get(hello.work.to(), { as: ruth })).location).toBe('/sign-in?next=%2Fdesk%2Fhello')
  expect((await site.get(hello.start.to(), { as: ruth })).html).toContain('Hello, you')
})

test('a secret that was never given out signs nobody in', async () => {
  const guesses = ['a'.repeat(43), 'tandem', "' or 1=1 --", '%00']
  for (const guess of guesses)
    expect((await site.get(hello.work.to(), { headers: { cookie: `tandem=${guess}` } })).status).toBe(303)
})

test('a page about a child costs three round trips besides its own questions, a command three besides its own', async () => {
  await site.get(hello.greetings.to({ child: kofi }), { as: amara })
  const shown = await countRoundTrips(() => site.get(hello.greetings.to({ child: kofi }), { as: amara }))
  // Who is it; begin, and may they look; the page's one question; commit.
  expect([shown.value.status, shown.trips]).toEqual([200, 4])
  const sent = await countRoundTrips(() =>
    site.post(hello.greet.to({ child: kofi }), { as: amara, fields: { words: 'Hello' } }),
  )
  // Who is it; begin, and may they; load; append; what it answered, the draft and what is said next; commit.
  expect([sent.value.status, sent.trips]).toEqual([303, 6])
})
