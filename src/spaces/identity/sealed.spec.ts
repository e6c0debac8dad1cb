import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import type { ChildId } from '../../kernel/ids.ts'
import { dayOf, plainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { sealChild } from '../../platform/identity/life.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import * as paths from './paths.ts'
import { routes } from './routes.tsx'
import { head, layChild, layPeople, lead, safe } from './testing.ts'

let now = new Date('2026-11-30T09:00:00Z')
let site: TestSite
let old: ChildId

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'identity', routes }], {
    clock: { now: () => now, today: () => dayOf(now) },
  })
  await layPeople(site.here)
  old = await layChild(site.here, anActor('parent'), 'Kofi')
  await site.here.write(safe, act =>
    sealChild(
      act,
      { area: wrenshire, child: old },
      { area: wrenshire, bornOn: plainDate('2018-05-14'), given: 'Abena', family: 'Asare' },
      head.person,
      'Flight from someone dangerous',
    ),
  )
})
afterAll(() => site.close())

const see = async (as: Actor) => {
  const shown = await site.get(paths.sealed.to(), { as })
  expect(shown.status).toBe(200)
  expect(validHtml(shown.html)).toEqual([])
  expect(shown.html).not.toContain('Mensah')
  return shown.html
}
const oldRecord = async (as: Actor) => (await site.get(recordPaths.deskChild.to({ child: old }), { as })).status
const ask = (as: Actor, fields = { sealed: old, reason: 'A court asked' }) =>
  site.post(paths.sealed.to(), { as, fields })
const openings = () => site.here.lay(`select opening, first_person, second_person, reason from identity.seal_opening`)

test('[IDT-2] whoever is not named on a seal finds no such page, and cannot ask', async () => {
  for (const other of [lead, anActor('safeguarding-lead'), anActor('class-teacher')]) {
    expect((await site.get(paths.sealed.to(), { as: other })).status).toBe(404)
    expect((await ask(other)).status).toBe(404)
  }
  expect(await openings()).toEqual([])
})

test('[IDT-2] one of the two asks, and not without a reason; asking opens nothing, and nobody agrees with themself', async () => {
  expect(await see(safe)).toContain('Named with you: Ruth Adeyemi-Clarke.')
  const bare = await ask(safe, { sealed: old, reason: ' ' })
  expect(bare.status).toBe(422)
  expect(bare.html).toContain('Write why you must look.')
  expect((await ask(safe)).status).toBe(303)
  expect(await see(safe)).toContain('Ruth Adeyemi-Clarke agrees on this same page.')
  const [asked] = await openings()
  expect(asked).toMatchObject({ first_person: safe.person, second_person: null, reason: 'A court asked' })
  const alone = await site.post(paths.openSealed.to({ opening: String(asked?.opening) }), { as: safe })
  expect(alone.status).toBe(409)
  expect([await oldRecord(safe), await oldRecord(head)]).toEqual([404, 404])
})

test('[IDT-2] the other agrees, both look for hours and no longer, and it is written down who, why and when', async () => {
  const [asked] = await openings()
  const opening = String(asked?.opening)
  expect(await see(head)).toContain('Sam Safe asks to look, together with you: A court asked')
  expect((await site.post(paths.openSealed.to({ opening }), { as: lead })).status).toBe(404)
  expect((await site.post(paths.openSealed.to({ opening }), { as: head })).status).toBe(303)
  expect(await see(head)).toContain('Open to you both until Monday 30 November 2026, 13:00')
  expect([await oldRecord(safe), await oldRecord(head), await oldRecord(lead)]).toEqual([200, 200, 404])
  const looks = await site.here.lay(`select distinct person from web.look where child = $1 and allowed`, [old])
  expect(looks.map(each => each.person).sort()).toEqual([safe.person, head.person].sort())
  now = new Date('2026-11-30T13:30:00Z')
  expect([await oldRecord(safe), await oldRecord(head)]).toEqual([404, 404])
  expect(await see(safe)).toContain('Open from Monday 30 November 2026, 09:00 until Monday 30 November 2026, 13:00.')
})
