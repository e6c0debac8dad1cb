import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { putAccount } from '../../../platform/auth/accounts.ts'
import { admitToCircle } from '../../../platform/identity/circle.ts'
import type { Message } from '../../../platform/notify/message.ts'
import { writeNews } from '../../../platform/notify/write-news.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { runRecord } from '../../../slices/record/index.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { routes } from './routes.tsx'

// 30 November 2026 is a Monday. Amara and Efua are Kofi's parents.
let now = new Date('2026-11-24T09:00:00Z')
const clock = { now: () => now, today: () => dayOf(now) }
const amara = anActor('parent')
const efua = anActor('parent')
const stranger = anActor('parent')
let kofi: ChildId
let site: TestSite

const writes = (as: Actor, audience: 'circle' | 'only-me') =>
  site.here.write(as, act =>
    runRecord(act, kofi, {
      ...{ type: 'WriteEntry', entry: randomUUID(), after: 0, part: 'helps', words: 'A quiet corner.', language: '' },
      ...{ pictures: [], voice: 'parent', whose: as.person, audience, named: [] },
    }),
  )
const efuaWrites = (audience: 'circle' | 'only-me') => writes(efua, audience)

/** Asks to be written to on Mondays at four. */
async function asks(as: Actor, email: string, reads: 'en' | 'en-easy' = 'en') {
  await site.get('/my/writing', { as })
  const account = { ...as, areas: [wrenshire], called: 'Amara', asRole: 'parent', spaces: ['my'], email } as const
  await putAccount(site.here.platform.pools.write, account)
  const headers = { cookie: `tandem-language=${reads}` }
  return site.post('/my/writing', { as, headers, fields: { often: 'week', weekday: '1', hour: '16' } })
}

const writeAt = async (at: string): Promise<readonly Message[]> => {
  now = new Date(at)
  const sent: Message[] = []
  await writeNews(site.here.platform, async message => void sent.push(message), 'https://tandem.example.org')
  return sent
}

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'writing', routes }], { clock })
  kofi = await tellOfKofi(site.here, amara)
  const parent = { standing: 'parent', relationship: 'mother' } as const
  await site.here.write(amara, act =>
    admitToCircle(act, { area: wrenshire, child: kofi }, { person: efua.person, ...parent }),
  )
})
afterAll(() => site.close())

test('how often is asked for, and nobody is chosen for', async () => {
  const { html } = await site.get('/my/writing', { as: amara })
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toContain('We have no e-mail address for you')
  expect((await site.post('/my/writing', { as: amara, fields: { hour: '8' } })).status).toBe(422)
  expect(await site.here.lay('select 1 from web.writing')).toEqual([])
})

test('[ACC-7] once a week, on the day and at the hour that was chosen, when something is new: one message that names nobody', async () => {
  for (const [as, email] of [
    [amara, 'amara@example.org'],
    [stranger, 'stranger@example.org'],
  ] as const) {
    const sent = await asks(as, email)
    expect([sent.status, sent.location]).toEqual([303, '/my'])
  }
  expect((await site.get('/my/writing', { as: amara })).html).toContain('value="week" checked')
  // Whoever was here has seen it; these two are gone again.
  await site.here.lay('delete from web.session')
  await site.here.lay(`update web.writing set chosen_at = '2026-11-24T09:00:00Z'`)

  expect(await writeAt('2026-11-28T20:00:00Z')).toEqual([])
  now = new Date('2026-11-29T10:00:00Z')
  await efuaWrites('circle')
  expect(await writeAt('2026-11-30T15:00:00Z')).toEqual([])
  const [message, ...more] = await writeAt('2026-11-30T16:01:00Z')
  expect(more).toEqual([])
  expect(message?.to).toBe('amara@example.org')
  expect(message?.words).toContain('https://tandem.example.org/my/writing')
  expect(message?.words).not.toMatch(/Kofi|Efua|school|support/)
  expect(await writeAt('2026-11-30T20:00:00Z')).toEqual([])
})

test('nobody is written to about what they may not read, about what they did themself, or once they chose never', async () => {
  await efuaWrites('only-me')
  expect(await writeAt('2026-12-07T17:00:00Z')).toEqual([])
  await efuaWrites('circle')
  await site.here.lay(`update web.writing set often = 'never' where person = $1`, [amara.person])
  expect(await writeAt('2026-12-14T17:00:00Z')).toEqual([])
})

test('one who cannot be written to keeps nobody after them waiting, and is told of as a fault; each is written to as they read', async () => {
  await asks(efua, 'efua@example.org', 'en-easy')
  await site.here.lay(`update web.writing set often = 'week'`)
  await site.here.lay('delete from web.session')
  now = new Date('2026-12-20T10:00:00Z')
  await efuaWrites('circle')
  await writes(amara, 'circle')
  now = new Date('2026-12-21T17:00:00Z')
  const tried = new Map<string, string>()
  const writing = writeNews(
    site.here.platform,
    async ({ to, words }) => {
      tried.set(to, words)
      if (tried.size === 1) throw new Error('No such address')
    },
    'https://tandem.example.org',
  )
  await expect(writing).rejects.toThrow('could not be written to')
  expect([...tried.keys()].sort()).toEqual(['amara@example.org', 'efua@example.org'])
  expect(tried.get('efua@example.org')).toContain('Something is new. Press this link')
  expect(tried.get('amara@example.org')).toContain('Look at it when it suits you')
})
