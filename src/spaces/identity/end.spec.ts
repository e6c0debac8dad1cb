import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { admitToCircle, endMembership } from '../../platform/identity/circle.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import { type Fields, type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { routes as myHome } from '../my/home/routes.tsx'
import * as paths from './paths.ts'
import { routes } from './routes.tsx'
import { layChild, layPeople, lead, teacher } from './testing.ts'

const stranger = anActor('class-teacher')
let site: TestSite

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'identity', routes }, { name: 'my', routes: myHome }])
  await layPeople(site.here)
})
afterAll(() => site.close())

const see = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect(shown.status, path).toBe(200)
  expect(validHtml(shown.html), path).toEqual([])
  return readBack(shown.html)
}
const post = (path: string, as: Actor, fields: Fields = {}) => site.post(path, { as, fields })
const memberOf = async (actor: Actor, child: ChildId): Promise<string> => {
  const held = await site.here.lay('select member from identity.circle where person = $1 and child = $2', [
    actor.person,
    child,
  ])
  return String(held[0]?.member)
}

test('[ACC-6] a parent’s place does not end by a press: it needs a reason, and what it does is said first', async () => {
  const parent = anActor('parent')
  const child = await layChild(site.here, parent, 'Abena')
  const ids = { child, member: await memberOf(parent, child) }
  const pressed = await post(paths.end.to(ids), lead)
  expect([pressed.status, readBack(pressed.html).includes('does not end by one press')]).toEqual([409, true])
  const shown = await see(paths.endFamily.to(ids), lead)
  expect(shown).toContain('It does not end parental responsibility. Only a court does that.')
  expect(shown).toContain('A disagreement, a missed meeting or a concern is no reason.')
  expect(shown).not.toContain('The young person decided it')
  expect((await site.get(paths.endFamily.to(ids), { as: teacher })).status).toBe(409)
  expect((await site.get(paths.endFamily.to(ids), { as: stranger })).status).toBe(404)
  const end = (fields: Fields) => post(paths.endFamily.to(ids), lead, fields)
  expect((await end({ reason: 'asked' })).status).toBe(422)
  expect((await end({ words: 'She misses meetings' })).status).toBe(422)
  expect((await end({ reason: 'young-person', words: 'He said so' })).status).toBe(409)
  expect((await site.get(`/my/children/${child}/record`, { as: parent })).status).toBe(200)
  const bare = site.here.write(lead, act => endMembership(act, { area: wrenshire, child: ids.child }, ids.member))
  await expect(bare).rejects.toMatchObject({ code: 'TI403' })
})

test('[ACC-6] while she waits for an answer a mother is shut out by a court order alone, and reads it, and so do those who stay', async () => {
  const [mother, father] = [anActor('parent'), anActor('parent')]
  const child = await layChild(site.here, mother, 'Yaw')
  const to = { area: wrenshire, child }
  await site.here.lay(
    `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Esi Mensah', 'Esi')`,
    [mother.person],
  )
  await site.here.write(mother, act =>
    admitToCircle(act, to, { person: personId(father.person), standing: 'parent', relationship: 'father' }),
  )
  const friend = anActor('adviser')
  const adviser = { person: personId(friend.person), standing: 'adviser', relationship: 'friend' } as const
  await site.here.write(mother, act => admitToCircle(act, to, { ...adviser, actsFor: personId(mother.person) }))
  const raise = { words: 'Nobody answers me.' }
  const raised = await post(`/my/children/${child}/concerns/new`, mother, raise)
  expect(raised.status, readBack(raised.html)).toBe(303)
  const path = paths.endFamily.to({ child, member: await memberOf(mother, child) })
  expect(await see(path, lead)).toContain('waits for an answer to a concern')
  const asked = await post(path, lead, { reason: 'asked', words: 'She said so on the phone' })
  expect([asked.status, readBack(asked.html).includes('Nobody is shut out while they wait')]).toEqual([409, true])
  expect((await post(path, lead, { reason: 'court-order', words: 'Order of 27 November, seen' })).status).toBe(303)
  for (const actor of [mother, friend])
    expect((await site.get(`/my/children/${child}/record`, { as: actor })).status).toBe(404)

  const home = await site.get('/my', { as: mother })
  expect(readBack(home.html)).toContain('You no longer see Yaw’s page. Your place ended on Monday 30 November.')
  const told = await see(/href="(\/my\/ended\/[^"]+)"/.exec(home.html)?.[1] ?? '', mother)
  expect(told).toContain('Priya Patel ended it.')
  expect(told).toContain('The reason they gave: a court ordered it.')
  expect(told).toContain('Ask Ruth Adeyemi-Clarke to look at it again.')
  expect(told).not.toContain('27 November')
  expect((await site.get(/href="(\/my\/ended\/[^"]+)"/.exec(home.html)?.[1] ?? '', { as: father })).status).toBe(404)

  const stays = await see(`/my/children/${child}/record`, father)
  expect(stays).toContain('Esi Mensah no longer sees this page, since Monday 30 November.')
  expect(stays).not.toContain('court')
  expect(await see(paths.who.to({ child }), lead)).toContain('A court ordered it · Order of 27 November, seen')
  const forTeacher = await see(paths.who.to({ child }), teacher)
  expect(forTeacher).toContain('ended on Monday 30 November 2026, by Priya Patel')
  expect(forTeacher).not.toContain('Order of 27 November')
})
