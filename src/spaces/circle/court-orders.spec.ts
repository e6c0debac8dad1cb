import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { aBodyId, aPersonId } from '../../platform/testing/test-platform.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { layChild, lead, school, teacher } from '../identity/testing.ts'
import * as paths from './paths.ts'
import { around, type CircleSite, circleSite } from './testing.ts'

let site: CircleSite
let at: ReturnType<typeof around>
beforeAll(async () => {
  site = await circleSite(allSlices)
  at = around(site)
})
afterAll(() => site.close())

test('[ACC-9] barred from where the child is taught, a father keeps the rest and reads no place, phone or colleague', async () => {
  const [mother, father] = [await at.named('parent', 'Joy Cole'), await at.named('parent', 'Dean Cole')]
  const child = await layChild(site.here, mother, 'Ben', 'Cole')
  await at.admit(mother, child, father, 'parent', 'father')
  await site.here.lay(`update identity.body set phone = '01632 960111' where body = $1`, [school])
  await at.say(mother, child, 'He hopes to swim.')
  const places = ['/my', ...[recordPaths.record, paths.around, recordPaths.story].map(each => each.to({ child }))]
  expect(await at.page(recordPaths.record.to({ child }), father)).toContain('He hopes to swim.')
  expect((await Promise.all(places.map(path => at.page(path, father)))).join()).toContain('Daniel Shaw')
  const orders = paths.orders.to({ child })
  expect((await site.get(orders, { as: teacher })).status).toBe(409)
  const order = { person: father.person, scope: 'whereabouts', words: 'Order of 20 November, seen by P Patel' }
  expect((await at.post(orders, lead, { ...order, words: '' })).status).toBe(422)
  expect((await at.post(orders, lead, { ...order, person: aPersonId() })).status).toBe(409)
  expect((await at.post(orders, lead, order)).status).toBe(303)
  expect(readBack(await at.page(orders, lead))).toContain('Order of 20 November, seen by P Patel')
  const shown = (await Promise.all(places.map(path => at.page(path, father)))).join()
  expect(shown).toContain('He hopes to swim.')
  expect(shown).not.toMatch(/Oakfield|01632 960111|4 Maple|Priya Patel|Ruth Adeyemi|Order of/)
  const copy = await site.get(`${recordPaths.copyTaken.to({ child })}?as=html`, { as: father })
  expect(copy.html).not.toMatch(/Oakfield|01632 960111|4 Maple/)
  const seen = await site.here.read(father, async seen => [
    ...(await seen.tx.selectFrom('child_place').select('kind').where('child', '=', child).execute()),
    ...(await seen.tx.selectFrom('body').select('name').where('body', '=', school).execute()),
    ...(await seen.tx.selectFrom('address').select('lines').execute()),
  ])
  expect(seen).toEqual([])
  expect(await at.page('/my', mother)).not.toMatch(/Order of/)
  // The order is over only when a person says so.
  const [bar] = await site.here.lay('select bar from identity.bar where person = $1', [father.person])
  expect((await at.post(paths.lift.to({ child, bar: String(bar?.bar) }), lead)).status).toBe(303)
  expect((await Promise.all(places.map(path => at.page(path, father)))).join()).toContain('Daniel Shaw')
})

test('[ACC-4] [ACC-9] barred from everything, no post, class, adviser or code is a way round, until it is lifted', async () => {
  const mother = await at.named('parent', 'Nia Price')
  const child = await layChild(site.here, mother, 'Owen', 'Price')
  const elsewhere = aBodyId()
  // Her former partner teaches the child's class.
  const partner = await at.named('class-teacher', 'Rhys Price')
  await site.here.lay(
    `insert into identity.teaches (area, person, body, class_words, from_at) values ('wrenshire', $1, $2, '4 Maple', '2024-09-01')`,
    [partner.person, school],
  )
  await at.admit(mother, child, partner, 'parent', 'father')
  const friend = await at.named('adviser', 'Jon Friend')
  await at.admit(partner, child, friend, 'adviser', 'adviser', partner)
  const desk = async (as: Actor) => (await site.get(recordPaths.deskChild.to({ child }), { as })).status
  expect([await desk(partner), await desk(teacher), await at.sees(friend, child)]).toEqual([200, 200, 200])
  const order = { person: partner.person, scope: 'everything', words: 'Order of 27 November, seen' }
  expect((await at.post(paths.orders.to({ child }), lead, order)).status).toBe(303)
  expect([await desk(partner), await desk(teacher), await at.sees(friend, child)]).toEqual([404, 200, 404])
  await expect(at.admit(mother, child, partner, 'parent', 'father')).rejects.toMatchObject({ code: 'TI423' })
  // Neither by a school he comes to work at, nor by a second record of the same child.
  await site.here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'head', '2026-11-01'), ('wrenshire', $1, $3, 'head', '2026-11-01')`,
    [partner.person, school, elsewhere],
  )
  expect(await desk(partner)).toBe(404)
  const told = await site.here.lay('select reason from identity.ended_place where person = $1', [partner.person])
  expect(told).toEqual([{ reason: 'court-order' }])
  const [bar] = await site.here.lay('select bar from identity.bar where person = $1', [partner.person])
  const lift = paths.lift.to({ child, bar: String(bar?.bar) })
  // Who is barred lifts nothing, though he has the post to.
  expect((await at.post(lift, { ...partner, as: 'head' })).status).toBe(404)
  expect((await at.post(lift, lead)).status).toBe(303)
  expect(await desk(partner)).toBe(200)
})
