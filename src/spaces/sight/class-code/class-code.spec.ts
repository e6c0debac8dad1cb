import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type Shown, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { supportPaths } from '../../../slices/support/index.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { layAgreed, layChild, layPeople, lead, school, teacher } from '../../identity/testing.ts'
import * as paths from '../paths.ts'
import { sightRoutes } from '../routes.tsx'

let now = new Date('2026-11-30T08:05:00Z')
const doors = { address: () => 'https://tandem.example', notify: async () => undefined }
let site: TestSite
let kofi: ChildId
const mother = anActor('parent')
const office = anActor('office', { forBody: school })

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'sight', routes: sightRoutes(doors) }], {
    clock: { now: () => now, today: () => dayOf(now) },
  })
  await layPeople(site.here)
  await site.here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'office', '2024-09-01')`,
    [office.person, school],
  )
  kofi = await layChild(site.here, mother, 'Kofi')
  await layAgreed(site.here, kofi, mother)
  const elsewhere = await layChild(site.here, mother, 'Teo', 'Marchetti')
  await site.here.lay(`update identity.child_place set words = 'Acorn' where child = $1 and kind = 'class'`, [
    elsewhere,
  ])
  for (const [child, part, words] of [
    [kofi, 'keep-me-safe', 'Peanut allergy'],
    [kofi, 'helps', 'Tell me before things change'],
    [kofi, 'hopes', 'To drive a bus'],
    [elsewhere, 'keep-me-safe', 'Bees'],
  ] as const)
    await site.post(recordPaths.write.to({ child }), { as: mother, fields: { part, words, audience: 'circle' } })
})
afterAll(() => site.close())

const make = (as: Actor, className = '4 Maple') => site.post(paths.classCodes.to(), { as, fields: { className } })
const codeOn = ({ html }: Shown) => /<code>([A-Z0-9]{4} [A-Z0-9]{4})<\/code>/.exec(html)?.[1] ?? ''
const shownCode = async () => codeOn(await site.get(paths.classCodes.to(), { as: office }))
/** A device of its own: no session is taken along. */
const enter = (code: string, name = 'Tamsin Quill', as = 'teaching assistant') =>
  site.post(paths.classCode.to(), { fields: { code, name, as } })
const cookieOf = ({ headers }: Shown) => /tandem=([^;]+)/.exec(String(headers['set-cookie']))?.[0] ?? ''
const today = (entered: Shown) => site.get(paths.classToday.to(), { headers: { cookie: cookieOf(entered) } })

test('[ACC-23] only the office, or who leads there, makes a code, and for a class of its own', async () => {
  expect((await site.get(paths.classCodes.to(), { as: teacher })).status).toBe(404)
  expect((await make(teacher)).status).toBe(404)
  expect((await make(office, '9 Nowhere')).status).toBe(409)
  expect((await make(office, ' ')).status).toBe(422)
  expect((await make(office)).status).toBe(303)
  const page = await site.get(paths.classCodes.to(), { as: lead })
  expect(validHtml(page.html)).toEqual([])
  expect(codeOn(page)).toMatch(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
})

test('[ACC-23] the paper for whoever stands at the office says the whole address to type', async () => {
  const { html } = await site.get(paths.classCodes.to(), { as: office })
  const paper = /href="(\/desk\/class-codes\/[^"]+)"/.exec(html)?.[1] ?? ''
  const shown = await site.get(paper, { as: office })
  expect([shown.status, validHtml(shown.html)]).toEqual([200, []])
  expect(shown.html).toContain('open https://tandem.example/class-code')
})

test('[ACC-23] a wrong code, and one without a name, open nothing and keep what was typed', async () => {
  const wrong = await enter('ZZZZ ZZZZ')
  expect([wrong.status, wrong.html.includes('value="Tamsin Quill"')]).toEqual([422, true])
  expect(validHtml(wrong.html)).toEqual([])
  expect((await enter(await shownCode(), ' ')).status).toBe(422)
  expect((await site.get(paths.classToday.to())).location).toContain('/sign-in')
})

test('[ACC-23] with the code and a name the class opens: keep me safe first, and nothing else of the record', async () => {
  const entered = await enter((await shownCode()).toLowerCase().replace(' ', '-'))
  expect([entered.status, entered.location]).toEqual([303, paths.classToday.to()])
  const shown = await today(entered)
  expect(validHtml(shown.html)).toEqual([])
  for (const words of ['Peanut allergy', 'Tell me before things change', 'For Tamsin Quill, 4 Maple', 'Priya Patel'])
    expect(shown.html).toContain(words)
  for (const words of ['drive a bus', 'Bees']) expect(shown.html).not.toContain(words)
  for (const other of ['/desk', recordPaths.deskChild.to({ child: kofi }), recordPaths.record.to({ child: kofi })])
    expect((await site.get(other, { headers: { cookie: cookieOf(entered) } })).status).toBe(404)
})

test('[ACC-23] the family reads who looked under the name that was typed, and the office who came in', async () => {
  const looked = await site.get(recordPaths.looked.to({ child: kofi }), { as: mother })
  expect(looked.html).toContain('Tamsin Quill, teaching assistant, with the code of 4 Maple')
  expect((await site.get(paths.classCodes.to(), { as: office })).html).toContain('Tamsin Quill (8:05)')
})

test('[ACC-24] without saying what they are here as, nobody comes in', async () => {
  expect((await enter(await shownCode(), 'Tamsin Quill', ' ')).status).toBe(422)
})

test('[ACC-24] whoever came in by the code sees what is on today in that class, and tells that it happened', async () => {
  const entered = await enter(await shownCode())
  const shown = await today(entered)
  expect(shown.html).toContain('On today in this class')
  expect(shown.html).toContain('Kofi Mensah: Quiet time')
  const tell = /href="(\/class-code\/today\/[^"]+)"/.exec(shown.html)?.[1] ?? ''
  const form = await site.get(tell, { headers: { cookie: cookieOf(entered) } })
  expect([form.status, validHtml(form.html)]).toEqual([200, []])
  const send = (fields: Readonly<Record<string, string>>, cookie = cookieOf(entered)) =>
    site.post(tell, { headers: { cookie }, fields })
  const unsaid = await send({ what: 'did-not-happen', good: 'He smiled.' })
  expect([unsaid.status, unsaid.html.includes('He smiled.')]).toEqual([422, true])
  // By the address alone nobody tells anything: not without a code, and not by the code of another class.
  expect((await site.post(tell, { fields: { what: 'happened' } })).status).toBeGreaterThanOrEqual(400)
  expect((await site.post(tell, { as: teacher, fields: { what: 'happened' } })).location).toBe(paths.classToday.to())
  await make(office, 'Acorn')
  const acorn = codeOn({
    ...shown,
    html: (await site.get(paths.classCodes.to(), { as: office })).html.split('Acorn, ')[1] ?? '',
  })
  const other = await enter(acorn, 'Sid Marlowe')
  expect((await today(other)).html).not.toContain('Quiet time')
  expect((await send({ what: 'happened' }, cookieOf(other))).location).toBe(paths.classToday.to())
  expect(await site.here.lay('select told from read.commitment_session where told is not null')).toEqual([])
  await site.here.lay(`update identity.class_code set revoked_at = made_at where class_words = 'Acorn'`)

  expect((await send({ what: 'happened', good: 'He told a joke.' })).status).toBe(303)
  expect((await today(entered)).html).toMatch(/It happened<\/span>[^<]*told by Tamsin Quill/)
  expect((await send({ what: 'child-away', whyAway: 'away' })).status).toBe(409)
})

test('[ACC-24] the family and the school read who told it, with the work they typed', async () => {
  const [row] = await site.here.lay(
    `select p.full_name, p.job_words, s.told, s.good_thing from read.commitment_session s join identity.person p on p.person = s.told_by`,
  )
  expect(row).toEqual({
    ...{ full_name: 'Tamsin Quill', job_words: 'teaching assistant' },
    ...{ told: 'happened', good_thing: 'He told a joke.' },
  })
  expect((await site.get(supportPaths.agreed.to({ child: kofi }), { as: mother })).html).toContain('Tamsin Quill')
})

test('[ACC-23] after ten wrong tries it is over, and so it is from the minute it is taken back', async () => {
  const code = await shownCode()
  const entered = await enter(code)
  for (let tries = 0; tries < 10; tries += 1) await enter(`${code.slice(0, 4)} 2222`)
  expect((await enter(code)).status).toBe(422)
  expect((await today(entered)).location).toContain('/class-code?over')
  await make(office)
  const fresh = await enter(await shownCode())
  const [held] = await site.here.lay(`select class_code from identity.class_code where revoked_at is null`)
  const end = (as: Actor) => site.post(paths.endClassCode.to({ code: String(held?.class_code) }), { as })
  expect((await end(teacher)).status).toBe(404)
  expect((await end(office)).status).toBe(303)
  expect((await today(fresh)).status).toBe(303)
})

test('[ACC-23] it ends at four in London, winter and summer, and none is made after that', async () => {
  await make(office)
  const entered = await enter(await shownCode())
  now = new Date('2026-11-30T15:59:00Z')
  expect((await today(entered)).status).toBe(200)
  now = new Date('2026-11-30T16:00:00Z')
  expect((await today(entered)).status).toBe(303)
  expect((await make(office)).status).toBe(409)
  now = new Date('2027-06-01T14:59:00Z')
  expect((await make(office)).status).toBe(303)
  const summer = await enter(await shownCode())
  expect((await today(summer)).status).toBe(200)
  now = new Date('2027-06-01T15:00:00Z')
  expect((await today(summer)).status).toBe(303)
})

test('[ACC-20] the code of a class names its child in an emergency, in place of the date of birth', async () => {
  now = new Date('2027-06-02T10:00:00Z')
  await make(office)
  const code = await shownCode()
  const far = anActor('caseworker')
  await site.here.lay(
    `with made as (insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', gen_random_uuid(), 'council', 'Council', 'Council') returning body)
     insert into identity.post (area, person, body, job, from_on) select 'wrenshire', $1, body, 'caseworker', '2024-09-01' from made`,
    [far.person],
  )
  const ask = (classCode: string) =>
    site.post(paths.emergency.to(), {
      as: far,
      fields: { given: 'Kofi', family: 'Mensah', classCode, reason: 'away-from-setting', words: 'Lost at the zoo' },
    })
  expect((await ask('ZZZZ ZZZZ')).status).toBe(409)
  expect((await ask(code)).status).toBe(303)
})
