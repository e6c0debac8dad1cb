import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Standing } from '../../kernel/standing.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { admitToCircle, endMembership } from '../../platform/identity/circle.ts'
import { isRole } from '../../platform/identity/roles.ts'
import { aBodyId, anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import type { Fields } from '../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import * as whoPaths from '../identity/paths.ts'
import { layChild, lead, school, teacher } from '../identity/testing.ts'
import * as paths from './paths.ts'
import { type CircleSite, circleSite } from './testing.ts'

let site: CircleSite
beforeAll(async () => {
  site = await circleSite(allSlices)
})
afterAll(() => site.close())

const named = async (as: Actor['as'], name: string): Promise<Actor> => {
  const actor = anActor(as)
  await site.here.lay(
    `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, $2, $2)`,
    [actor.person, name],
  )
  return actor
}
const admit = (by: Actor, child: ChildId, who: Actor, standing: Standing, relationship: string, actsFor?: Actor) =>
  site.here.write(by, act =>
    admitToCircle(
      act,
      { area: wrenshire, child },
      { person: personId(who.person), standing, relationship, ...(actsFor && { actsFor: personId(actsFor.person) }) },
    ),
  )
const sees = async (as: Actor, child: ChildId) => (await site.get(recordPaths.record.to({ child }), { as })).status
const page = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect([path, shown.status], readBack(shown.html)).toEqual([path, 200])
  expect(validHtml(shown.html), path).toEqual([])
  return shown.html
}
const post = (path: string, as: Actor, fields: Fields = {}) => site.post(path, { as, fields })
const memberOf = async (who: Actor, child: ChildId): Promise<string> =>
  String(
    (await site.here.lay('select member from identity.circle where person = $1 and child = $2', [who.person, child]))[0]
      ?.member,
  )
const say = async (as: Actor, child: ChildId, words: string) => {
  const written = await post(recordPaths.write.to({ child }), as, {
    part: 'hopes',
    words,
    audience: 'family-and-author',
  })
  expect(written.status, readBack(written.html)).toBe(303)
}

test('[ACC-8] an adviser sees what the one parent sees, not the other’s own words, and ends with that parent', async () => {
  const [mother, father] = [await named('parent', 'Esi Addo'), await named('parent', 'Kojo Addo')]
  const child = await layChild(site.here, mother, 'Adwoa', 'Addo')
  await admit(mother, child, father, 'parent', 'father')
  const friend = await named('adviser', 'Ruth Help')
  await admit(mother, child, friend, 'adviser', 'adviser', mother)
  expect(await sees(friend, child)).toBe(200)
  const shown = readBack(await page(paths.around.to({ child }), father))
  expect(shown).toContain('acts for Esi Addo, and sees what Esi Addo sees')
  // The father neither chose nor ends her adviser.
  const leave = paths.leave.to({ child, member: await memberOf(friend, child) })
  const refused = await post(leave, father)
  expect([refused.status, readBack(refused.html).includes('that of your own adviser')]).toEqual([409, true])
  const member = await memberOf(friend, child)
  const bare = site.here.write(father, act => endMembership(act, { area: wrenshire, child }, member))
  await expect(bare).rejects.toMatchObject({ code: 'TI403' })

  // She leaves: from that minute neither sees anything, and the story stays whole for him.
  expect((await post(paths.leave.to({ child, member: await memberOf(mother, child) }), mother)).location).toBe('/my')
  expect([await sees(mother, child), await sees(friend, child), await sees(father, child)]).toEqual([404, 404, 200])
})

test('[ACC-7] separated parents who disagree: each in their own words, neither touches the other’s, either raises a concern', async () => {
  const [mother, father] = [await named('parent', 'Mary Lund'), await named('parent', 'Per Lund')]
  const child = await layChild(site.here, mother, 'Nils', 'Lund')
  await admit(mother, child, father, 'parent', 'father')
  await say(mother, child, 'He hopes to stay at this school.')
  const [row] = await site.here.lay('select entry from read.record_entry where child = $1', [child])
  const entry = String(row?.entry)
  const changed = { part: 'hopes', words: 'He hopes to leave.', audience: 'family-and-author', entry, over: '1' }
  const edit = await post(recordPaths.write.to({ child }, { part: 'hopes', entry }), father, changed)
  expect(edit.status).not.toBe(303)
  const differs = await post(recordPaths.differ.to({ child, entry }), father, { words: 'He hopes to leave it.' })
  expect(differs.status, readBack(differs.html)).toBe(303)
  for (const parent of [mother, father]) {
    const shown = await page(recordPaths.record.to({ child }), parent)
    expect(shown).toContain('He hopes to stay at this school.')
    expect(shown).toContain('He hopes to leave it.')
    expect((await post(`/my/children/${child}/concerns/new`, parent, { words: 'Nobody answers.' })).status).toBe(303)
  }
  const words = await site.here.lay('select words from read.record_entry where entry = $1', [entry])
  expect(words).toEqual([{ words: 'He hopes to stay at this school.' }])
})

test('[ACC-8] an adviser for a parent who decides nothing is told no more than that parent', async () => {
  const foster = await named('carer', 'Grace Foster')
  const child = await layChild(site.here, foster, 'Tomi', 'Bello')
  const birth = await named('parent', 'Bisi Bello')
  const adviser = await named('adviser', 'Sola Advice')
  await admit(foster, child, birth, 'other', 'birth mother')
  await admit(foster, child, adviser, 'adviser', 'advocate', birth)
  const standing = await site.here.lay('select standing from identity.child_access where person = $1', [adviser.person])
  expect(standing).toEqual([{ standing: 'other' }])
})

test('[ACC-5] [ACC-7] around a looked-after child everyone stands as what they are, until their last day', async () => {
  const foster = await named('carer', 'Helen Foster')
  const child = await layChild(site.here, foster, 'Jay', 'Ward')
  const worker = await named('caseworker', 'Omar Social')
  const head = await named('caseworker', 'Val Virtual')
  const officer = await named('caseworker', 'Ian Reviewing')
  const birth = await named('parent', 'Kim Ward')
  await admit(lead, child, worker, 'service', 'social worker')
  await admit(lead, child, head, 'service', 'virtual school head')
  await admit(lead, child, officer, 'service', 'reviewing officer')
  await admit(lead, child, birth, 'other', 'birth mother')
  const set = async (who: Actor, role: string, more: Fields = {}) => {
    expect(isRole(role)).toBe(true)
    const path = paths.place.to({ child, member: await memberOf(who, child) })
    await page(path, lead)
    return post(path, lead, { role, relationship: role.replaceAll('-', ' '), ...more })
  }
  const until = { 'until-day': '4', 'until-month': '12', 'until-year': '2026' }
  await site.here.lay(`update identity.circle set standing = 'carer' where person = $1`, [foster.person])
  expect((await set(foster, 'foster-carer', { responsibility: 'has-not', delegated: 'school trips' })).status).toBe(303)
  expect((await set(worker, 'social-worker', until)).status).toBe(303)
  expect((await set(head, 'virtual-school-head')).status).toBe(303)
  expect((await set(officer, 'reviewing-officer')).status).toBe(303)
  expect((await set(birth, 'parent-without-responsibility', { responsibility: 'has-not' })).status).toBe(303)
  // Nobody becomes a parent who decides by a change of word, and a teacher changes nothing.
  expect((await set(birth, 'parent', { responsibility: 'has' })).status).toBe(409)
  const past = { 'until-day': '1', 'until-month': '11', 'until-year': '2026' }
  expect((await set(worker, 'social-worker', past)).status).toBe(422)
  const place = paths.place.to({ child, member: await memberOf(worker, child) })
  expect((await post(place, teacher, { role: 'social-worker', relationship: 'x' })).status).toBe(409)

  const shown = readBack(await page(paths.around.to({ child }), foster))
  expect(shown).toContain('foster carer · does not have parental responsibility · may decide: school trips')
  expect(shown).toMatch(/Omar Social social worker · since Monday 30 November 2026 · until Friday 4 December 2026/)
  expect(shown).toContain('parent without responsibility · does not have parental responsibility')
  const desk = (as: Actor) => site.get(whoPaths.who.to({ child }), { as })
  expect((await desk(worker)).status).toBe(200)
  site.goTo('2026-12-04T23:59:00Z')
  expect((await desk(worker)).status).toBe(200)
  site.goTo('2026-12-05T00:00:00Z')
  expect([(await desk(worker)).status, (await desk(head)).status]).toEqual([404, 200])
  site.goTo('2026-11-30T09:00:00Z')
})

test('[ACC-6] no last day set by a lead is a way to shut a parent out', async () => {
  const mother = await named('parent', 'Ada Quist')
  const child = await layChild(site.here, mother, 'Ivo', 'Quist')
  const path = paths.place.to({ child, member: await memberOf(mother, child) })
  const until = { 'until-day': '1', 'until-month': '12', 'until-year': '2026' }
  const set = (more: Fields) =>
    post(path, lead, { role: 'parent', relationship: 'mother', responsibility: 'has', ...more })
  const refused = await set(until)
  expect([refused.status, readBack(refused.html).includes('does not end sooner by a day')]).toEqual([409, true])
  expect((await set({})).status).toBe(303)
  const end = new Date('2026-12-02T00:00:00Z')
  const bare = site.here.write(lead, act =>
    sql`select set_place_terms('wrenshire', ${path.split('/').at(-1)}, 'parent', 'mother', 'has', '', ${end})`.execute(
      act.tx,
    ),
  )
  await expect(bare).rejects.toMatchObject({ code: 'TI422' })
})

test('[ACC-1] a half-sister and her family learn nothing of her brother, by any page', async () => {
  const mother = await named('parent', 'Lena Stone')
  const [fatherOfOne, fatherOfOther] = [await named('parent', 'Max Reed'), await named('parent', 'Ali Khan')]
  const one = await layChild(site.here, mother, 'Rosa', 'Reed')
  const other = await layChild(site.here, mother, 'Sami', 'Khan')
  await admit(mother, one, fatherOfOne, 'parent', 'father')
  await admit(mother, other, fatherOfOther, 'parent', 'father')
  for (const path of ['/my', paths.around.to({ child: one }), recordPaths.record.to({ child: one })])
    expect(await page(path, fatherOfOne), path).not.toMatch(/Sami|Ali Khan/)
  for (const path of [paths.around, recordPaths.record, recordPaths.story, recordPaths.looked])
    expect((await site.get(path.to({ child: other }), { as: fatherOfOne })).status).toBe(404)
  const sister = anActor('child', { person: personId(one) })
  expect((await site.get(recordPaths.record.to({ child: other }), { as: sister })).status).toBe(404)
  expect(await page('/my', mother)).toContain('Sami')
})

test('[ACC-9] barred from where the child is taught, a father keeps the rest and reads no place, phone or colleague', async () => {
  const [mother, father] = [await named('parent', 'Joy Cole'), await named('parent', 'Dean Cole')]
  const child = await layChild(site.here, mother, 'Ben', 'Cole')
  await admit(mother, child, father, 'parent', 'father')
  await site.here.lay(`update identity.body set phone = '01632 960111' where body = $1`, [school])
  await say(mother, child, 'He hopes to swim.')
  const places = ['/my', ...[recordPaths.record, paths.around, recordPaths.story].map(each => each.to({ child }))]
  expect(await page(recordPaths.record.to({ child }), father)).toContain('He hopes to swim.')
  expect((await Promise.all(places.map(path => page(path, father)))).join()).toContain('Daniel Shaw')
  const orders = paths.orders.to({ child })
  expect((await site.get(orders, { as: teacher })).status).toBe(409)
  const order = { person: father.person, scope: 'whereabouts', words: 'Order of 20 November, seen by P Patel' }
  expect((await post(orders, lead, { ...order, words: '' })).status).toBe(422)
  expect((await post(orders, lead, { ...order, person: mother.person.replace(/.$/, '0') })).status).toBe(409)
  expect((await post(orders, lead, order)).status).toBe(303)
  expect(readBack(await page(orders, lead))).toContain('Order of 20 November, seen by P Patel')
  const shown = (await Promise.all(places.map(path => page(path, father)))).join()
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
  expect(await page('/my', mother)).not.toMatch(/Order of/)
  // The order is over only when a person says so.
  const [bar] = await site.here.lay('select bar from identity.bar where person = $1', [father.person])
  expect((await post(paths.lift.to({ child, bar: String(bar?.bar) }), lead)).status).toBe(303)
  expect((await Promise.all(places.map(path => page(path, father)))).join()).toContain('Daniel Shaw')
})

test('[ACC-4] [ACC-9] barred from everything, no post, class, adviser or code is a way round, until it is lifted', async () => {
  const mother = await named('parent', 'Nia Price')
  const child = await layChild(site.here, mother, 'Owen', 'Price')
  const elsewhere = aBodyId()
  // Her former partner teaches the child's class.
  const partner = await named('class-teacher', 'Rhys Price')
  await site.here.lay(
    `insert into identity.teaches (area, person, body, class_words, from_at) values ('wrenshire', $1, $2, '4 Maple', '2024-09-01')`,
    [partner.person, school],
  )
  await admit(mother, child, partner, 'parent', 'father')
  const friend = await named('adviser', 'Jon Friend')
  await admit(partner, child, friend, 'adviser', 'adviser', partner)
  const desk = async (as: Actor) => (await site.get(recordPaths.deskChild.to({ child }), { as })).status
  expect([await desk(partner), await desk(teacher), await sees(friend, child)]).toEqual([200, 200, 200])
  const order = { person: partner.person, scope: 'everything', words: 'Order of 27 November, seen' }
  expect((await post(paths.orders.to({ child }), lead, order)).status).toBe(303)
  expect([await desk(partner), await desk(teacher), await sees(friend, child)]).toEqual([404, 200, 404])
  await expect(admit(mother, child, partner, 'parent', 'father')).rejects.toMatchObject({ code: 'TI423' })
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
  expect((await post(lift, { ...partner, as: 'head' })).status).toBe(404)
  expect((await post(lift, lead)).status).toBe(303)
  expect(await desk(partner)).toBe(200)
})
