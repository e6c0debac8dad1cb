import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import { areaId, type ChildId, commandId, personId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { routes as deskRoutes } from '../../desk/routes.tsx'
import { head, layChild, layPeople, lead, safe, teacher, therapist } from '../../identity/testing.ts'
import * as paths from '../paths.ts'
import { sightRoutes } from '../routes.tsx'

let now = new Date('2026-11-30T09:00:00Z')
const doors = { address: () => 'https://tandem.example', notify: async () => undefined }
let site: TestSite
let kofi: ChildId
const mother = anActor('parent')

beforeAll(async () => {
  const spaces = [
    { name: 'sight', routes: sightRoutes(doors) },
    { name: 'desk', routes: deskRoutes },
  ]
  site = await testSite([...allSlices, ...spaces], {
    clock: { now: () => now, today: () => dayOf(now) },
  })
  await layPeople(site.here)
  kofi = await layChild(site.here, mother, 'Kofi')
  await site.here.lay(
    `insert into identity.person (area, person, full_name, called, phone) values ('wrenshire', $1, 'Amara Mensah', 'Amara', '01632 960123')
     on conflict (area, person) do update set full_name = excluded.full_name, phone = excluded.phone`,
    [mother.person],
  )
  await write('keep-me-safe', 'Peanut allergy. It can stop my breathing.')
  await write('helps', 'Tell me before things change')
  await write('hopes', 'To drive a bus')
})
afterAll(() => site.close())

const write = (part: string, words: string) =>
  site.post(recordPaths.write.to({ child: kofi }), {
    as: mother,
    fields: { part, words, audience: 'circle', voice: mother.person },
  })

const details = {
  given: 'kofi',
  family: 'Mensah',
  'bornOn-day': '14',
  'bornOn-month': '5',
  'bornOn-year': '2018',
  reason: 'ill-or-hurt',
  words: 'Bee sting at the bus stop',
}
const ask = (as: Actor, more: Readonly<Record<string, string>> = {}) =>
  site.post(paths.emergency.to(), { as, fields: { ...details, ...more } })
const open = (location: string | undefined, as: Actor) => site.get(location ?? '/nowhere', { as })
const desk = async (as: Actor) => (await site.get(recordPaths.deskChild.to({ child: kofi }), { as })).status
const looked = async (as: Actor = mother) => (await site.get(recordPaths.looked.to({ child: kofi }), { as })).html
const tell = { type: 'LookTakenInEmergency' }
const told = () =>
  site.here.lay(`select data ->> 'told' as told from log.event where type = $1 order by position`, [tell.type])

test('what is missing is said beside its field, and nothing was tried', async () => {
  const bare = await site.post(paths.emergency.to(), { as: therapist, fields: { given: 'Kofi', family: 'Mensah' } })
  expect(bare.status).toBe(422)
  expect(validHtml(bare.html)).toEqual([])
  for (const words of ['Choose what is happening', 'Say in a sentence']) expect(bare.html).toContain(words)
  const undated = await ask(therapist, { 'bornOn-day': '', 'bornOn-month': '', 'bornOn-year': '' })
  expect([undated.status, undated.html.includes('Give the date of birth, or the code of the class.')]).toEqual([
    422,
    true,
  ])
  expect(await site.here.lay('select from identity.emergency_attempt')).toEqual([])
})

test('[ACC-20] a name that is nearly right, a child of nobody, and whoever has no post here are answered alike', async () => {
  const stranger = anActor('therapist')
  const answers = [
    await ask(therapist, { given: 'Kofy' }),
    await ask(therapist, { 'bornOn-day': '15' }),
    await ask(stranger),
    await ask(anActor('caseworker')),
  ]
  for (const each of answers) {
    expect(each.status).toBe(409)
    expect(each.html).toContain('Those details do not open a page')
    // The form stands there as it was typed, to be mended at once.
    expect(each.html).toContain('Bee sting at the bus stop')
    expect(each.html).toContain('Open the page')
  }
  const same = (html: string) => html.replace(/[0-9a-f-]{36}/g, '').replace(/value="(?:Kofy|kofi|14|15)"/g, '')
  expect(same(answers[0]?.html ?? '')).toBe(same(answers[1]?.html ?? ''))
  expect(await site.here.lay('select from identity.emergency_attempt')).toHaveLength(4)
  expect(await site.here.lay('select from identity.emergency')).toEqual([])
})

test('[ACC-20] whoever was in the family and is not any more is kept out this way too', async () => {
  const barred = anActor('therapist', { ...(therapist.forBody && { forBody: therapist.forBody }) })
  await site.here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'therapist', '2024-09-01')`,
    [barred.person, therapist.forBody],
  )
  await site.here.lay(
    `insert into identity.ended_place (area, member, child, person, known_as, ended_at, ended_by, reason)
     values ('wrenshire', gen_random_uuid(), $1, $2, 'Kofi', '2026-01-01', $3, 'court-order')`,
    [kofi, barred.person, lead.person],
  )
  expect((await ask(barred)).html).toContain('Those details do not open a page')
})

test('[ACC-20] named exactly, with a reason, one page opens: keep me safe, what helps, whom to call, and nothing else', async () => {
  const done = await ask(therapist)
  expect(done.status).toBe(303)
  const shown = await open(done.location, therapist)
  expect(shown.status).toBe(200)
  expect(validHtml(shown.html)).toEqual([])
  for (const words of ['Peanut allergy', 'Tell me before things change', 'Amara Mensah', '01632 960123', 'Priya Patel'])
    expect(shown.html).toContain(words)
  expect(shown.html).not.toContain('drive a bus')
  // The page is theirs alone, and opens nothing beside it.
  expect((await open(done.location, head)).status).toBe(404)
  expect(await desk(therapist)).toBe(404)
})

test('[ACC-20] the child, the family and the lead are told at once: in the story, and in who looked with the reason', async () => {
  expect(await told()).toEqual([{ told: 'at-once' }])
  const page = await looked()
  expect(validHtml(page)).toEqual([])
  for (const words of ['Jo Whitcombe', 'Bee sting at the bus stop', 'in an emergency']) expect(page).toContain(words)
  // The child reads it on their own page, before anything else, and not only in a list.
  const own = (await site.get('/my/me', { as: anActor('child', { person: personId(kofi) }) })).html
  for (const words of ['in an emergency on Monday 30 November', 'Bee sting at the bus stop'])
    expect(own).toContain(words)
  const rows = await site.here.read(lead, seen => seen.tx.selectFrom('emergency').select('words').execute())
  expect(rows).toEqual([{ words: 'Bee sting at the bus stop' }])
})

test('[ACC-20] it ends by itself after hours, and tries are counted', async () => {
  const [held] = await site.here.lay('select emergency from identity.emergency')
  const page = paths.emergencyPage.to({ emergency: String(held?.emergency) })
  now = new Date('2026-11-30T12:59:00Z')
  expect((await open(page, therapist)).status).toBe(200)
  now = new Date('2026-11-30T13:00:00Z')
  expect((await open(page, therapist)).status).toBe(404)
  for (const day of ['1', '2', '3', '4', '5']) await ask(therapist, { 'bornOn-day': day })
  const tired = await ask(therapist)
  expect([tired.status, tired.html.includes('You have tried too often')]).toEqual([409, true])
  now = new Date('2026-11-30T14:01:00Z')
  expect((await ask(therapist)).status).toBe(303)
})

test('[ACC-21] a family is not told only once a second person agreed: until then nothing is open, and nobody agrees alone', async () => {
  now = new Date('2026-12-01T10:00:00Z')
  const asked = await ask(therapist, { withhold: 'He says his uncle hurt him, and she would tell the uncle' })
  expect([asked.status, asked.location]).toEqual([303, paths.emergency.to()])
  const [held] = await site.here.lay('select emergency, opened_at from identity.emergency where told_at is null')
  expect(held?.opened_at).toBeNull()
  const one = { emergency: String(held?.emergency) }
  const agree = (as: Actor, words = 'Police asked') =>
    site.post(paths.agreeWithheld.to(one), { as, fields: { of: one.emergency, agree: words } })
  expect((await agree(therapist)).status).toBe(409)
  expect((await agree(teacher)).status).toBe(404)
  expect((await agree(safe, ' ')).status).toBe(422)
  expect((await open(paths.emergencyPage.to(one), therapist)).status).toBe(404)
  const asks = await site.get(paths.emergency.to(), { as: safe })
  expect(validHtml(asks.html)).toEqual([])
  expect(asks.html).toContain('she would tell the uncle')
  // They need not come by that page by chance: it stands first on their desk, until it is answered, and on nobody else's.
  const waits = async (as: Actor) => (await site.get('/desk', { as })).html.includes('and waits for you')
  expect([await waits(safe), await waits(therapist), await waits(lead)]).toEqual([true, false, false])
  expect((await agree(safe)).status).toBe(303)
  expect(await waits(safe)).toBe(false)
  expect((await open(paths.emergencyPage.to(one), therapist)).html).toContain('The family is not told yet')
  expect(await looked()).not.toContain('1 December')
  expect(await told()).toHaveLength(2)
})

test('[ACC-21] when its day has come and nobody agreed anew, the family is told, and the look is there with its day', async () => {
  const tellDue = async () => {
    return asSystem(
      site.here.platform,
      { area: areaId('wrenshire'), commandId: commandId(crypto.randomUUID()) },
      async act => (await allSlices.find(each => each.name === 'record')?.eachDay?.(act)) ?? 0,
    )
  }
  now = new Date('2026-12-14T10:00:00Z')
  expect(await tellDue()).toBe(0)
  now = new Date('2026-12-15T10:00:00Z')
  expect([await tellDue(), await tellDue()]).toEqual([1, 0])
  expect(await told()).toEqual([{ told: 'at-once' }, { told: 'at-once' }, { told: 'later' }])
  const page = await looked()
  expect(page).toContain('1 December')
  expect(page).not.toContain('uncle')
})
