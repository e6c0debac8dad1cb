import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { anActor } from '../../platform/testing/test-platform.ts'
import type { Fields } from '../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { head, layChild, lead, teacher } from '../identity/testing.ts'
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

test('[ACC-7] a new parent is handed a slip, says who she is, and sees nothing until she is seen in person', async () => {
  expect((await site.get(paths.invite.to({ child: kofi }), { as: teacher })).status).toBe(409)
  expect(await see(paths.invite.to({ child: kofi }), lead)).toContain('Until you say yes they see nothing.')
  const code = await codeOnPaper(site, kofi, lead, asMother)
  const esi = site.visitor()
  // Small letters, spaces and an O for a nought are the same code.
  const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `
  const given = await esi.post(paths.join.to(), { code: typed })
  expect(given.status).toBe(303)
  const who = String(given.location)
  expect(readBack((await esi.get(who)).html)).toContain('Your code is right. Nothing is open yet.')
  const easy = await esi.post(who, { name: 'Esi Mensah', way: 'pin', pin: '123456' })
  expect([easy.status, easy.html.includes('easy to guess'), easy.html.includes('123456')]).toEqual([422, true, false])
  expect((await esi.post(who, { name: 'Esi Mensah', way: 'email' })).status).toBe(422)
  const joined = await esi.post(who, { name: 'Esi Mensah', way: 'pin', pin: '48 29 13' })
  expect([joined.status, joined.location]).toEqual([303, paths.joinWaiting.to()])
  const waits = await esi.get(paths.joinWaiting.to())
  expect(validHtml(waits.html)).toEqual([])
  expect(readBack(waits.html)).toContain('They have not seen you yet.')
  expect(readBack(waits.html)).toContain('Oakfield School')
  expect(waits.html).not.toContain('Kofi')
  expect(waits.html).not.toContain(kofi)
  expect((await esi.get(recordPaths.record.to({ child: kofi }))).status).toBe(404)
  expect((await esi.get('/my')).html).not.toContain('Kofi')

  expect(await listOf(kofi)).toContain('Esi Mensah used it on Monday 30 November')
  const path = paths.invitation.to({ child: kofi, invitation: await invitationOf(site, 'Esi Mensah') })
  expect(await see(path, lead)).toContain('Is this Esi Mensah?')
  expect((await post(path, teacher, { at: 'paper', responsibility: 'has' })).status).toBe(409)
  expect((await post(path, lead, { responsibility: 'has' })).status).toBe(422)
  const unsaid = await post(path, lead, { at: 'paper' })
  expect([unsaid.status, unsaid.html.includes('Choose what you know.')]).toEqual([409, true])
  expect((await post(path, lead, { at: 'paper', responsibility: 'has-not' })).status).toBe(409)
  expect((await post(path, lead, { at: 'paper', responsibility: 'has' })).status).toBe(303)
  expect(readBack((await esi.get(paths.joinWaiting.to())).html)).toContain('They have seen you. It is open.')
  expect((await esi.get(recordPaths.record.to({ child: kofi }))).status).toBe(200)
  expect(await see(paths.around.to({ child: kofi }), amara)).toContain(
    'Esi Mensah mother · has parental responsibility',
  )
  // Pressed again, it says that it was answered.
  expect((await post(path, lead, { at: 'paper', responsibility: 'has' })).status).toBe(303)

  expect(await whyNot(site, code)).toEqual([422, expect.stringContaining('This code was used before.')])
  expect(await listOf(kofi)).toContain('given again after it was used')
  const [kept] = await site.here.lay('select encode(secret, $1) as secret from web.invitation_code', ['escape'])
  expect(String(kept?.secret)).not.toContain(code.slice(5).replace('-', ''))
})

test('[ACC-7] nobody is their own parent, older than their parent, in twice, or let in by themself', async () => {
  const kwame = await layChild(site.here, amara, 'Kwame')
  await site.here.lay(`update identity.child set born_on = '2020-02-02' where child = $1`, [kwame])
  const me = anActor('child', { person: personId(kofi) })
  const younger = anActor('child', { person: personId(kwame) })
  const code = await codeOnPaper(site, kofi, lead, { ...asMother, forName: 'Someone Else' })
  const answer = async (as: Actor) => readBack((await post(paths.join.to(), as, { code })).html)
  expect(await answer(me)).toContain('nobody can be their own parent or helper')
  expect(await answer(younger)).toContain('A parent or carer is older than the child.')
  expect(await answer(amara)).toContain('You are there already.')
  expect(await answer(lead)).toContain('You gave out this code, so you cannot use it yourself.')
  const shown = await listOf(kofi)
  for (const why of ['given by the child', 'given by someone younger than the child', 'given by whoever started it'])
    expect(shown).toContain(why)
  // None of that used it up; and who used it does not confirm it.
  expect((await post(paths.join.to(), head, { code })).location).toBe(paths.joinWaiting.to())
  const path = paths.invitation.to({ child: kofi, invitation: await invitationOf(site, 'Someone Else') })
  const own = await post(path, head, { at: 'known-to-us', responsibility: 'has' })
  expect([own.status, readBack(own.html).includes('Nobody confirms themself.')]).toEqual([409, true])
})

test('[ACC-7] the family asks for a grandmother, reads the no with its reason, and takes back what it asked', async () => {
  const ask = paths.ask.to({ child: kofi })
  expect(await see(ask, amara)).toContain('Ask that somebody is invited')
  expect((await post(ask, amara, { role: 'relative' })).status).toBe(422)
  const past = { 'until-day': '1', 'until-month': '11', 'until-year': '2026' }
  expect((await post(ask, amara, { forName: 'Efua', role: 'relative', ...past })).status).toBe(422)
  const grandmother = { forName: 'Efua Owusu', role: 'relative', relationship: 'grandmother' }
  expect((await post(ask, amara, grandmother)).status).toBe(303)
  expect(await listOf(kofi)).toContain('grandmother · asked by Amara Mensah')
  const ids = { child: kofi, invitation: await invitationOf(site, 'Efua Owusu') }
  expect((await post(paths.decline.to(ids), lead, {})).status).toBe(422)
  expect(
    (await post(paths.decline.to(ids), lead, { why: 'We have not met her yet. Please bring her in.' })).status,
  ).toBe(303)
  const around = await see(paths.around.to({ child: kofi }), amara)
  expect(around).toContain('The setting could not say yes. The reason: We have not met her yet.')
  expect((await post(paths.takeBack.to(ids), amara)).status).toBe(303)

  expect((await post(ask, amara, { ...grandmother, forName: 'Nana Owusu' })).status).toBe(303)
  const nana = { child: kofi, invitation: await invitationOf(site, 'Nana Owusu') }
  expect((await post(paths.takeBack.to(nana), amara)).status).toBe(303)
  expect((await post(paths.decline.to(nana), lead, { why: 'Late' })).status).toBe(303)
  expect(await see(paths.around.to({ child: kofi }), amara)).toContain('No longer asked for.')
})

test('[ACC-7] a young person is given an account of their own, which is theirs once a person has seen them', async () => {
  const child = await layChild(site.here, amara, 'Akua')
  const own = { forName: 'Akua Mensah', role: 'young-person' }
  const code = await codeOnPaper(site, child, lead, own)
  // Her mother, signed in, does not become her.
  const taken = await post(paths.join.to(), amara, { code })
  expect([taken.status, readBack(taken.html).includes('They use it themself')]).toEqual([422, true])
  const akua = site.visitor()
  expect((await joinWithPin(akua, code, 'Akua Mensah')).location).toBe(paths.joinWaiting.to())
  expect((await akua.get('/my/me')).html).not.toContain('Akua’s')
  const path = paths.invitation.to({ child, invitation: await invitationOf(site, 'Akua Mensah') })
  expect((await post(path, lead, { at: 'known-to-us' })).status).toBe(303)
  // What stood open as nobody is closed: she signs in as herself.
  const again = site.visitor()
  expect((await again.post('/sign-in/slip', { code, pin: '482913' })).status).toBe(303)
  expect((await again.get('/my')).location).toBe('/my/me')
  expect((await again.get('/my/me')).status).toBe(200)
  expect((await again.get(recordPaths.record.to({ child: kofi }))).status).toBe(404)
  // She loses the slip: the office gives her another, and she stays who she is.
  const [held] = await site.here.lay('select member from identity.circle where person = $1', [child])
  const slip = await post(paths.newSlip.to({ child, member: String(held?.member) }), lead)
  const next = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(slip.html)?.[0] ?? ''
  expect((await site.visitor().post('/sign-in/slip', { code: next, pin: '705132' })).location).toBe('/my')
  // A second account of hers is not made.
  const second = await codeOnPaper(site, child, lead, own)
  const refused = await joinWithPin(site.visitor(), second, 'Akua Again')
  expect([refused.status, readBack(refused.html).includes('They use it themself')]).toEqual([410, true])
})
