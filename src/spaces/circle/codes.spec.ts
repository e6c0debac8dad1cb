import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import type { ChildId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { sealChild } from '../../platform/identity/life.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import type { Fields } from '../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { head, layChild, lead, safe } from '../identity/testing.ts'
import * as paths from './paths.ts'
import { type CircleSite, circleSite, codeOnPaper, invitationOf, joinWithPin, whyNot } from './testing.ts'

const amara = anActor('parent')
let site: CircleSite
let kofi: ChildId

beforeAll(async () => {
  site = await circleSite(allSlices)
  kofi = await layChild(site.here, amara, 'Kofi')
  await site.here.lay(
    `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Amara Mensah', 'Amara')`,
    [amara.person],
  )
})
afterAll(() => site.close())

const see = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect(shown.status, `${path} ${readBack(shown.html)}`).toBe(200)
  expect(validHtml(shown.html), path).toEqual([])
  return readBack(shown.html)
}
const post = (path: string, as: Actor, fields: Fields = {}) => site.post(path, { as, fields })
const asMother = { forName: 'Esi Mensah', role: 'parent', relationship: 'mother' }
const listOf = (child: ChildId) => see(paths.invitations.to({ child }), lead)

test('[ACC-7] with the slip and the PIN she signs in again; wrong PINs are counted for life, and the office renews it', async () => {
  const code = await codeOnPaper(site, kofi, lead, { ...asMother, forName: 'Ama Boateng', role: 'relative' })
  await joinWithPin(site.visitor(), code, 'Ama Boateng')
  const path = paths.invitation.to({ child: kofi, invitation: await invitationOf(site, 'Ama Boateng') })
  await post(path, lead, { at: 'known-to-us', responsibility: 'not-known' })
  const slip = { code, pin: '482913' }
  const right = await site.visitor().post('/sign-in/slip', slip)
  expect([right.status, right.location]).toEqual([303, '/my'])
  const wrong = { code, pin: '482914' }
  // All at once: none slips through between the counting and the trying.
  const tried = await Promise.all(Array.from({ length: 10 }, () => site.visitor().post('/sign-in/slip', wrong)))
  expect(tried.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 422))
  const closed = await site.visitor().post('/sign-in/slip', slip)
  expect([closed.status, closed.html.includes('This slip is closed')]).toEqual([422, true])
  expect(closed.html).not.toContain('482913')

  const [held] = await site.here.lay(
    `select member, person from identity.circle where relationship = 'mother' and role = 'relative'`,
  )
  const renewed = await post(paths.newSlip.to({ child: kofi, member: String(held?.member) }), lead)
  const next = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(renewed.html)?.[0] ?? ''
  expect(renewed.status).toBe(200)
  expect((await site.visitor().post('/sign-in/slip', { code: next, pin: '705132' })).status).toBe(303)
  expect((await site.visitor().post('/sign-in/slip', { code: next, pin: '482913' })).status).toBe(422)
  expect((await site.visitor().post('/sign-in/slip', { code: next, pin: '705132' })).status).toBe(303)
})

test('[ACC-7] a code sent by e-mail or text names nobody, and the link proves an address once', async () => {
  await site.here.lay(`delete from identity.invitation where for_name = 'Yaw Mensah'`)
  const invite = paths.invite.to({ child: kofi })
  expect((await post(invite, lead, { ...asMother, handed: 'email' })).status).toBe(422)
  expect((await post(invite, lead, { ...asMother, handed: 'text', phone: '12' })).status).toBe(422)
  const father = { forName: 'Yaw Mensah', role: 'parent', relationship: 'father' }
  const texted = await post(invite, lead, { ...father, handed: 'text', phone: '07700 900123' })
  expect([texted.status, site.sent.at(-1)?.by, site.sent.at(-1)?.to]).toEqual([303, 'text', '07700900123'])
  const first = /code (\S+)\./.exec(site.sent.at(-1)?.words ?? '')?.[1] ?? ''
  expect((await post(invite, lead, { ...father, handed: 'email', email: 'yaw@example.org' })).status).toBe(303)
  expect(await whyNot(site, first)).toEqual([422, expect.stringContaining('This code was taken back.')])
  const letter = site.sent.at(-1)?.words ?? ''
  expect(letter).not.toMatch(/Kofi|Oakfield|Yaw|school/)
  const link = /https:\/\/tandem\.example(\S+)/.exec(letter)?.[1] ?? ''
  const yaw = site.visitor()
  const opened = await yaw.get(link)
  expect(validHtml(opened.html)).toEqual([])
  const code = /name="code"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="code"/
    .exec(opened.html)
    ?.slice(1)
    .find(Boolean)
  const given = await yaw.post(paths.join.to(), { code: code ?? '' })
  const sent = await yaw.post(String(given.location), { name: 'Yaw Mensah', way: 'email', email: 'yaw@example.org' })
  expect(sent.location).toBe(paths.joinSent.to())
  const proof = /https:\/\/tandem\.example(\S+)/.exec(site.sent.at(-1)?.words ?? '')?.[1] ?? ''
  expect((await yaw.get(proof)).html).toContain('Press the button to go on.')
  expect((await yaw.post(proof)).location).toBe(paths.joinWaiting.to())
  const again = await site.visitor().post(proof)
  expect([again.status, readBack(again.html).includes('the link was used before')]).toEqual([410, true])
  // The address is an account from now on, and still opens nothing.
  expect((await yaw.get(recordPaths.record.to({ child: kofi }))).status).toBe(404)
})

test('[ACC-7] five wrong tries close a code for good, even at once; a code too old and one unknown are said plainly', async () => {
  const wanted = { forName: 'Abena Mensah', role: 'relative' }
  const code = await codeOnPaper(site, kofi, lead, wanted)
  const wrong = `${code.slice(0, 5)}${code[5] === '2' ? '3' : '2'}${code.slice(6)}`
  const tried = await Promise.all(Array.from({ length: 6 }, () => whyNot(site, wrong)))
  expect(tried.filter(([, why]) => String(why).includes('We do not know this code'))).toHaveLength(5)
  expect(await whyNot(site, code)).toEqual([422, expect.stringContaining('closed')])
  expect(await listOf(kofi)).toContain('typed wrong')
  for (const unknown of ['ZZZZ-2222-2222', 'hello', 'K4MX-9T2H-7QPD-22', '👩‍👧'])
    expect(await whyNot(site, unknown), unknown).toEqual([422, expect.stringContaining('We do not know this code')])
  const old = await codeOnPaper(site, kofi, lead, wanted)
  site.goTo('2026-12-14T23:30:00Z')
  const lastEvening = await site.visitor().post(paths.join.to(), { code: old })
  expect(lastEvening.status).toBe(303)
  site.goTo('2026-12-15T00:30:00Z')
  expect(await whyNot(site, old)).toEqual([422, expect.stringContaining('too old')])
  site.goTo('2026-11-30T09:00:00Z')
})

test('[IDT-2, ACC-7] from the minute a record is sealed its codes are taken back, and who waited to be seen reads so', async () => {
  const kwame = await layChild(site.here, amara, 'Kwame')
  const codes = [
    await codeOnPaper(site, kwame, lead, { forName: 'Yaw Mensah', role: 'relative' }),
    await codeOnPaper(site, kwame, lead, { forName: 'Adwoa Mensah', role: 'relative' }),
  ] as const
  const adwoa = site.visitor()
  await joinWithPin(adwoa, codes[1], 'Adwoa Mensah')
  const to = { area: wrenshire, bornOn: plainDate('2018-05-14'), given: 'Abena', family: 'Asare' }
  await site.here.write(safe, act => sealChild(act, { area: wrenshire, child: kwame }, to, head.person, 'Flight'))
  expect(await whyNot(site, codes[0])).toEqual([422, expect.stringContaining('This code was taken back')])
  const refused = await site.here.lay('select why from identity.invitation_refusal where child = $1', [kwame])
  expect(refused).toEqual([{ why: 'withdrawn' }])
  const waits = readBack((await adwoa.get(paths.joinWaiting.to())).html)
  expect(waits).toContain('It was taken back.')
  expect(waits).not.toMatch(/Kwame|Abena/)
})
