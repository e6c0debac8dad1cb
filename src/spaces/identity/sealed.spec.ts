import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
import { head, layChild, layPeople, lead, safe, school } from './testing.ts'

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

describe('one of the two has left', () => {
  const officer = anActor('area-officer')
  const another = anActor('safeguarding-lead')
  const form = async () => {
    const { html } = await site.get(paths.sealed.to(), { as: officer })
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
    return { html, fields: { seal: hidden('seal'), left: hidden('left') } }
  }
  const name = (fields: Record<string, string>, as: Actor = officer) => site.post(paths.nameKeeper.to(), { as, fields })

  beforeAll(async () => {
    for (const [actor, job, called] of [
      [officer, 'area-officer', 'Olive Grant'],
      [another, 'safeguarding-lead', 'Nia Rowe'],
    ] as const)
      await site.here.lay(
        `with made as (insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, $3, $3))
         insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $4, $2, '2024-09-01')`,
        [actor.person, job, called, school],
      )
  })

  test('[IDT-8] while both hold their posts the area’s officer finds nothing, and can name nobody', async () => {
    expect((await site.get(paths.sealed.to(), { as: officer })).status).toBe(404)
    expect((await name({ seal: old, left: head.person, person: another.person, why: 'x' })).status).toBe(404)
  })

  test('[IDT-8] when one has left the officer names another, with a reason, not themself, and learns nothing of the child', async () => {
    await site.here.lay(`update identity.post set until_on = '2026-11-29' where person = $1`, [head.person])
    const { html, fields } = await form()
    expect(validHtml(html)).toEqual([])
    expect(html).toContain('Ruth Adeyemi-Clarke has left.')
    for (const secret of [old, 'Flight from someone', 'Kofi', 'Abena']) expect(html).not.toContain(secret)
    expect((await name({ ...fields, person: another.person, why: ' ' })).html).toContain('Write why another is named.')
    for (const person of [officer.person, safe.person, lead.person])
      expect((await name({ ...fields, person, why: 'She retired' })).status).toBe(409)
    const alone = site.here.write(officer, act =>
      sql`select name_keeper('wrenshire', ${fields.seal}, ${head.person}, ${officer.person}, 'me')`.execute(act.tx),
    )
    await expect(alone).rejects.toMatchObject({ code: 'TI403' })
    expect((await name({ ...fields, person: another.person, why: 'She retired in November' })).status).toBe(303)
    expect((await site.get(paths.sealed.to(), { as: officer })).status).toBe(404)
  })

  test('[IDT-8] the two read who named whom and why, and it still takes both to look', async () => {
    for (const as of [safe, another])
      expect(await see(as)).toContain(
        'Nia Rowe was named for Ruth Adeyemi-Clarke by Olive Grant on Monday 30 November 2026',
      )
    expect((await site.get(paths.sealed.to(), { as: head })).status).toBe(404)
    expect((await ask(another)).status).toBe(303)
    const [asked] = await site.here.lay('select opening from identity.seal_opening where first_person = $1', [
      another.person,
    ])
    const opening = paths.openSealed.to({ opening: String(asked?.opening) })
    expect((await site.post(opening, { as: another })).status).toBe(409)
    expect(await oldRecord(another)).toBe(404)
    expect((await site.post(opening, { as: safe })).status).toBe(303)
    expect([await oldRecord(another), await oldRecord(safe), await oldRecord(officer)]).toEqual([200, 200, 404])
  })
})
