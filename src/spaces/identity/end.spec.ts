import { sql } from 'kysely'
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
import { head, layChild, layPeople, lead, school, teacher } from './testing.ts'

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

  expect(told).toContain('“Nobody answers me.”')
  expect(told).toMatch(/Oakfield School answers you by \w+day/)

  const stays = await see(`/my/children/${child}/record`, father)
  expect(stays).toContain('Esi Mensah no longer sees this page, since Monday 30 November.')
  expect(stays).not.toContain('court')
  expect(await see(paths.who.to({ child }), lead)).toContain('A court ordered it · Order of 27 November, seen')
  const forTeacher = await see(paths.who.to({ child }), teacher)
  expect(forTeacher).toContain('ended on Monday 30 November 2026, by Priya Patel')
  expect(forTeacher).not.toContain('Order of 27 November')
})

test('[ACC-6] [RED-3] whoever was shut out reads the answer to their own concern, and of the child nothing else', async () => {
  const [mother, father] = [anActor('parent'), anActor('parent')]
  const child = await layChild(site.here, mother, 'Efua')
  await site.here.lay(
    `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Adwoa Mensah', 'Adwoa')`,
    [mother.person],
  )
  await site.here.write(mother, act =>
    admitToCircle(
      act,
      { area: wrenshire, child },
      { person: personId(father.person), standing: 'parent', relationship: 'father' },
    ),
  )
  await post(`/my/children/${child}/concerns/new`, father, { words: 'The father’s own worry.' })
  await post(`/my/children/${child}/concerns/new`, mother, { words: 'Nobody told me of the meeting.' })
  const held = await site.here.lay('select concern from read.concern where raised_by = $1', [mother.person])
  const answerPath = `/desk/children/${child}/concerns/${held[0]?.concern}/answer`
  expect(await see(answerPath, head)).not.toContain('does not see Efua’s page any more')
  const member = await memberOf(mother, child)
  await post(paths.endFamily.to({ child, member }), lead, { reason: 'court-order', words: 'Order seen' })

  const form = await site.get(answerPath, { as: head })
  expect(readBack(form.html)).toContain('Adwoa does not see Efua’s page any more. They still read this answer')
  const restsOn = /name="restsOn"[^>]*value="([^"]+)"/.exec(form.html)?.[1] ?? ''
  const sent = await post(answerPath, head, {
    ...{
      outcome: 'upheld',
      reasons: 'You should have been asked. We are sorry.',
      restsOn,
      nextStep: 'Write to the governors.',
    },
    ...{ 'remedies[0].kind': 'apology', 'remedies[0].what': 'Efua moves to Wren class' },
    ...{ 'remedies[0].owner': `${school}:${head.person}` },
    ...{ 'remedies[0].by-day': '18', 'remedies[0].by-month': '12', 'remedies[0].by-year': '2026' },
  })
  expect([sent.status, readBack(sent.html)]).toEqual([303, ''])

  const ended = paths.ended.to({ member })
  const told = await see(ended, mother)
  for (const words of [
    '“Nobody told me of the meeting.”',
    'You should have been asked. We are sorry.',
    'Write to the governors.',
  ])
    expect(told).toContain(words)
  for (const words of ['The father’s own worry', 'Wren class']) expect(told).not.toContain(words)
  expect((await site.get(`${ended}?language=en-easy`, { as: mother })).status).toBe(200)
  expect((await site.get(ended, { as: father })).status).toBe(404)
  expect((await site.get(`/my/children/${child}/concerns`, { as: mother })).status).toBe(404)
  const others = await site.here.read(father, ({ tx }) =>
    sql`select * from own_answers('wrenshire', ${member})`.execute(tx),
  )
  expect(others.rows).toEqual([])

  await site.here.lay('update identity.child set sealed_at = now() where child = $1', [child])
  expect(await see(ended, mother)).not.toContain('You should have been asked')
})
