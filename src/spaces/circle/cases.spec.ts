import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { endMembership } from '../../platform/identity/circle.ts'
import { isRole } from '../../platform/identity/roles.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import type { Fields } from '../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import * as whoPaths from '../identity/paths.ts'
import { layChild, lead, teacher } from '../identity/testing.ts'
import * as paths from './paths.ts'
import { around, type CircleSite, circleSite } from './testing.ts'

let site: CircleSite
let at: ReturnType<typeof around>
beforeAll(async () => {
  site = await circleSite(allSlices)
  at = around(site)
})
afterAll(() => site.close())

const memberOf = async (who: Actor, child: ChildId): Promise<string> =>
  String(
    (await site.here.lay('select member from identity.circle where person = $1 and child = $2', [who.person, child]))[0]
      ?.member,
  )

test('[ACC-8] an adviser sees what the one parent sees, not the other’s own words, and ends with that parent', async () => {
  const [mother, father] = [await at.named('parent', 'Esi Addo'), await at.named('parent', 'Kojo Addo')]
  const child = await layChild(site.here, mother, 'Adwoa', 'Addo')
  await at.admit(mother, child, father, 'parent', 'father')
  const friend = await at.named('adviser', 'Ruth Help')
  await at.admit(mother, child, friend, 'adviser', 'adviser', mother)
  expect(await at.sees(friend, child)).toBe(200)
  const shown = readBack(await at.page(paths.around.to({ child }), father))
  expect(shown).toContain('acts for Esi Addo, and sees what Esi Addo sees')
  // The father neither chose nor ends her adviser.
  const leave = paths.leave.to({ child, member: await memberOf(friend, child) })
  const refused = await at.post(leave, father)
  expect([refused.status, readBack(refused.html).includes('that of your own adviser')]).toEqual([409, true])
  const member = await memberOf(friend, child)
  const bare = site.here.write(father, act => endMembership(act, { area: wrenshire, child }, member))
  await expect(bare).rejects.toMatchObject({ code: 'TI403' })

  // She leaves: from that minute neither sees anything, and the story stays whole for him.
  expect((await at.post(paths.leave.to({ child, member: await memberOf(mother, child) }), mother)).location).toBe('/my')
  expect([await at.sees(mother, child), await at.sees(friend, child), await at.sees(father, child)]).toEqual([
    404, 404, 200,
  ])
})

test('[ACC-7] separated parents who disagree: each in their own words, neither touches the other’s, either raises a concern', async () => {
  const [mother, father] = [await at.named('parent', 'Mary Lund'), await at.named('parent', 'Per Lund')]
  const child = await layChild(site.here, mother, 'Nils', 'Lund')
  await at.admit(mother, child, father, 'parent', 'father')
  await at.say(mother, child, 'He hopes to stay at this school.')
  const [row] = await site.here.lay('select entry from read.record_entry where child = $1', [child])
  const entry = String(row?.entry)
  const changed = { part: 'hopes', words: 'He hopes to leave.', audience: 'family-and-author', entry, over: '1' }
  const edit = await at.post(recordPaths.write.to({ child }, { part: 'hopes', entry }), father, changed)
  expect(edit.status).not.toBe(303)
  const differs = await at.post(recordPaths.differ.to({ child, entry }), father, { words: 'He hopes to leave it.' })
  expect(differs.status, readBack(differs.html)).toBe(303)
  for (const parent of [mother, father]) {
    const shown = await at.page(recordPaths.record.to({ child }), parent)
    expect(shown).toContain('He hopes to stay at this school.')
    expect(shown).toContain('He hopes to leave it.')
    expect((await at.post(`/my/children/${child}/concerns/new`, parent, { words: 'Nobody answers.' })).status).toBe(303)
  }
  const words = await site.here.lay('select words from read.record_entry where entry = $1', [entry])
  expect(words).toEqual([{ words: 'He hopes to stay at this school.' }])
})

test('[ACC-8] an adviser for a parent who decides nothing is told no more than that parent', async () => {
  const foster = await at.named('carer', 'Grace Foster')
  const child = await layChild(site.here, foster, 'Tomi', 'Bello')
  const birth = await at.named('parent', 'Bisi Bello')
  const adviser = await at.named('adviser', 'Sola Advice')
  await at.admit(foster, child, birth, 'other', 'birth mother')
  await at.admit(foster, child, adviser, 'adviser', 'advocate', birth)
  const standing = await site.here.lay('select standing from identity.child_access where person = $1', [adviser.person])
  expect(standing).toEqual([{ standing: 'other' }])
})

test('[ACC-5] [ACC-7] around a looked-after child everyone stands as what they are, until their last day', async () => {
  const foster = await at.named('carer', 'Helen Foster')
  const child = await layChild(site.here, foster, 'Jay', 'Ward')
  const worker = await at.named('caseworker', 'Omar Social')
  const head = await at.named('caseworker', 'Val Virtual')
  const officer = await at.named('caseworker', 'Ian Reviewing')
  const birth = await at.named('parent', 'Kim Ward')
  await at.admit(lead, child, worker, 'service', 'social worker')
  await at.admit(lead, child, head, 'service', 'virtual school head')
  await at.admit(lead, child, officer, 'service', 'reviewing officer')
  await at.admit(lead, child, birth, 'other', 'birth mother')
  const set = async (who: Actor, role: string, more: Fields = {}) => {
    expect(isRole(role)).toBe(true)
    const path = paths.place.to({ child, member: await memberOf(who, child) })
    await at.page(path, lead)
    return at.post(path, lead, { role, relationship: role.replaceAll('-', ' '), ...more })
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
  expect((await at.post(place, teacher, { role: 'social-worker', relationship: 'x' })).status).toBe(409)

  const shown = readBack(await at.page(paths.around.to({ child }), foster))
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
  const mother = await at.named('parent', 'Ada Quist')
  const child = await layChild(site.here, mother, 'Ivo', 'Quist')
  const path = paths.place.to({ child, member: await memberOf(mother, child) })
  const until = { 'until-day': '1', 'until-month': '12', 'until-year': '2026' }
  const set = (more: Fields) =>
    at.post(path, lead, { role: 'parent', relationship: 'mother', responsibility: 'has', ...more })
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
  const mother = await at.named('parent', 'Lena Stone')
  const [fatherOfOne, fatherOfOther] = [await at.named('parent', 'Max Reed'), await at.named('parent', 'Ali Khan')]
  const one = await layChild(site.here, mother, 'Rosa', 'Reed')
  const other = await layChild(site.here, mother, 'Sami', 'Khan')
  await at.admit(mother, one, fatherOfOne, 'parent', 'father')
  await at.admit(mother, other, fatherOfOther, 'parent', 'father')
  for (const path of ['/my', paths.around.to({ child: one }), recordPaths.record.to({ child: one })])
    expect(await at.page(path, fatherOfOne), path).not.toMatch(/Sami|Ali Khan/)
  for (const path of [paths.around, recordPaths.record, recordPaths.story, recordPaths.looked])
    expect((await site.get(path.to({ child: other }), { as: fatherOfOne })).status).toBe(404)
  const sister = anActor('child', { person: personId(one) })
  expect((await site.get(recordPaths.record.to({ child: other }), { as: sister })).status).toBe(404)
  expect(await at.page('/my', mother)).toContain('Sami')
})
