import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Message } from '../../../platform/notify/message.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { head, layChild, layPeople, lead, school, teacher, therapist } from '../../identity/testing.ts'
import * as paths from '../paths.ts'
import { sightRoutes } from '../routes.tsx'

let now = new Date('2027-06-14T09:00:00Z')
const sent: Message[] = []
const doors = {
  address: () => 'https://tandem.example',
  notify: async (message: Message) => {
    sent.push(message)
  },
}
let site: TestSite
let kofi: ChildId
let ivy: ChildId
let younger: ChildId
const mother = anActor('parent')
const next = anActor('class-teacher', { forBody: school })
const on = (moment: string) => {
  now = new Date(moment)
}

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'sight', routes: sightRoutes(doors) }], {
    clock: { now: () => now, today: () => dayOf(now) },
  })
  await layPeople(site.here)
  await site.here.lay(
    `with named as (insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Nia Next', 'Ms Next'))
     insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'class-teacher', '2024-09-01')`,
    [next.person, school],
  )
  kofi = await layChild(site.here, mother, 'Kofi')
  ivy = await layChild(site.here, mother, 'Ivy', 'Carrow')
  younger = await layChild(site.here, mother, 'Teo', 'Marchetti')
  await site.here.lay(`update identity.child_place set words = '3 Maple' where child = $1 and kind = 'class'`, [
    younger,
  ])
  await site.post(recordPaths.write.to({ child: kofi }), {
    as: mother,
    fields: { part: 'keep-me-safe', words: 'Peanut allergy' },
  })
})
afterAll(() => site.close())

const sees = async (as: Actor, child = kofi) =>
  (await site.get(recordPaths.deskChild.to({ child }), { as })).status === 200
const overTo = (className: string, fields: Readonly<Record<string, string>>) =>
  site.post(paths.nextYear.to({}, { class: className }), { as: head, fields })

test('[ACC-22] only who leads the setting says who has which class', async () => {
  expect((await site.get(paths.timetable.to(), { as: teacher })).status).toBe(404)
  const shown = await site.get(paths.timetable.to(), { as: lead })
  expect(validHtml(shown.html)).toEqual([])
  for (const words of ['4 Maple, one adult', 'Daniel Shaw', 'Next year’s teachers read from 1 July 2027'])
    expect(shown.html).toContain(words)
})

test('[ACC-22] a class goes over in one screen: up, stays, leaves; nobody does two of them', async () => {
  const page = await site.get(paths.nextYear.to({}, { class: '4 Maple' }), { as: head })
  expect(validHtml(page.html)).toEqual([])
  expect(page.html).toContain('value="5 Maple"')
  expect((await overTo('4 Maple', { to: '5 Maple', stays: ivy, leaves: ivy })).status).toBe(422)
  expect((await overTo('4 Maple', { to: '5 Maple', teacher: therapist.person })).status).toBe(409)
  expect((await overTo('4 Maple', { to: '5 Maple', teacher: next.person, leaves: ivy })).status).toBe(303)
  expect((await overTo('3 Maple', { to: '4 Maple', teacher: teacher.person })).status).toBe(303)
})

test('[ACC-22] next year’s teacher reads from July, last year’s until the end of August, each their own children', async () => {
  on('2027-06-30T12:00:00Z')
  expect([await sees(teacher), await sees(next), await sees(teacher, younger)]).toEqual([true, false, false])
  on('2027-06-30T23:30:00Z')
  // Half past midnight in London: the first of July.
  expect([await sees(teacher), await sees(next), await sees(teacher, younger)]).toEqual([true, true, true])
  // She takes on who goes up, and nobody who leaves.
  expect([await sees(next, ivy), await sees(next, younger), await sees(teacher, ivy)]).toEqual([false, false, true])
  on('2027-08-31T22:59:00Z')
  expect([await sees(teacher), await sees(teacher, ivy)]).toEqual([true, true])
  on('2027-08-31T23:00:00Z')
  expect([await sees(teacher), await sees(teacher, ivy), await sees(next), await sees(teacher, younger)]).toEqual([
    false,
    false,
    true,
    true,
  ])
  // Whoever leads no longer sees the one who left.
  expect([await sees(head, ivy), await sees(head)]).toEqual([false, true])
})

test('[RCD-7] the lead sees who has still to read which page before the first lesson, and reminds them once a day', async () => {
  on('2027-07-05T09:00:00Z')
  const shown = await site.get(paths.readBy.to(), { as: lead })
  expect(validHtml(shown.html)).toEqual([])
  for (const words of ['Nia Next', '5 Maple', 'First lesson Wednesday 1 September', 'Kofi Mensah', 'medicine'])
    expect(shown.html).toContain(words)
  const remind = (as: Actor) => site.post(paths.remind.to(), { as, fields: { person: next.person } })
  await site.here.lay(`update identity.person set email = 'nia@oakfield.example' where person = $1`, [next.person])
  expect([(await remind(teacher)).status, (await remind(lead)).status, (await remind(head)).status]).toEqual([
    404, 303, 303,
  ])
  // Once a day, and without the name of a child.
  expect(sent.map(({ to }) => to)).toEqual(['nia@oakfield.example'])
  expect(sent[0]?.words).toContain('https://tandem.example/desk')
  expect(sent[0]?.words).not.toContain('Kofi')
  for (const as of [lead, head])
    expect((await site.get(paths.readBy.to(), { as })).html).toContain('Reminded on 5 July 2027')
  const kept = (as: Actor) =>
    site.here.read(as, async ({ tx }) => (await sql`select from reading_reminder`.execute(tx)).rows.length)
  expect([await kept(lead), await kept(next), await kept(teacher), await kept(mother)]).toEqual([1, 1, 0, 0])
  await site.post(recordPaths.profileRead.to({ child: kofi }), { as: next })
  expect((await site.get(paths.readBy.to(), { as: lead })).html).not.toContain('Nia Next')
})

test('[ACC-22] a class given ends by itself with the school year, and ended now it is over this minute', async () => {
  on('2027-10-04T09:00:00Z')
  const give = (more: object = {}) =>
    site.post(paths.giveClass.to(), {
      as: lead,
      fields: {
        ...{ className: '5 Maple', person: teacher.person, job: 'teaching-assistant' },
        ...{ 'from-day': '4', 'from-month': '10', 'from-year': '2027', ...more },
      },
    })
  expect((await give({ 'last-day': '1', 'last-month': '10', 'last-year': '2027' })).status).toBe(422)
  expect((await give({ person: therapist.person })).status).toBe(409)
  expect([await sees(teacher), (await give()).status, await sees(teacher)]).toEqual([false, 303, true])
  const [row] = await site.here.lay(
    `select until_at from identity.teaches where person = $1 and class_words = '5 Maple'`,
    [teacher.person],
  )
  expect(row?.until_at).toEqual(new Date('2028-08-31T23:00:00Z'))
  const end = (as: Actor) =>
    site.post(paths.endClass.to(), { as, fields: { person: teacher.person, className: '5 Maple' } })
  expect((await end(teacher)).status).toBe(404)
  expect([(await end(lead)).status, await sees(teacher)]).toEqual([303, false])
})

test('[ACC-22] a stand-in sees from a day to a day, and the day after sees nothing', async () => {
  on('2027-11-01T09:00:00Z')
  const other = anActor('inclusion-lead', { forBody: school })
  await site.here.lay(
    `with named as (insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Olu Other', 'Mx Other'))
     insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, gen_random_uuid(), 'inclusion-lead', '2024-09-01')`,
    [other.person],
  )
  const days = {
    'since-day': '2',
    'since-month': '11',
    'since-year': '2027',
    'until-day': '3',
    'until-month': '11',
    'until-year': '2027',
  }
  const set = (who: string) => site.post(paths.standIn.to(), { as: head, fields: { whom: lead.person, who, ...days } })
  expect((await set(lead.person)).status).toBe(422)
  expect((await set(other.person)).status).toBe(303)
  expect(await sees(other)).toBe(false)
  on('2027-11-02T09:00:00Z')
  expect(await sees(other)).toBe(true)
  on('2027-11-03T23:59:00Z')
  expect(await sees(other)).toBe(true)
  on('2027-11-04T00:00:00Z')
  expect(await sees(other)).toBe(false)
})
