import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { layChild, layPeople, lead, school, teacher } from '../../identity/testing.ts'
import * as paths from '../paths.ts'
import { sightRoutes } from '../routes.tsx'

let now = new Date('2027-06-14T09:00:00Z')
const doors = { address: () => '', notify: async () => undefined }
let site: TestSite
let kofi: ChildId
let ivy: ChildId
const mother = anActor('parent')
const office = anActor('office', { forBody: school })
const maths = anActor('class-teacher', { forBody: school })

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'sight', routes: sightRoutes(doors) }], {
    clock: { now: () => now, today: () => dayOf(now) },
  })
  await layPeople(site.here)
  for (const [actor, job, name] of [
    [office, 'office', 'Ola Office'],
    [maths, 'class-teacher', 'Mina Maths'],
  ] as const)
    await site.here.lay(
      `with named as (insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, $4, $4))
       insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2024-09-01')`,
      [actor.person, school, job, name],
    )
  kofi = await layChild(site.here, mother, 'Kofi')
  ivy = await layChild(site.here, mother, 'Ivy', 'Carrow')
})
afterAll(() => site.close())

const listOf = (...rows: readonly string[]) =>
  ['Class code,Forename,Surname,DOB,Staff name,Start date,End date', ...rows].join('\n')
const kofiIn = '9X/Ma1,Kofi,Mensah,14/05/2018,Mina Maths,01/09/2027,'
const ivyIn = '9X/Ma1,IVY,carrow,2018-05-14,mina maths,01/09/2027,'
const confirm = (list: string, as: Actor = office) => site.post(paths.bringGroups.to(), { as, fields: { list } })
const check = (list: string, as: Actor = office) => site.post(paths.groups.to(), { as, fields: { list } })
const sees = async (child: ChildId) =>
  (await site.get(recordPaths.deskChild.to({ child }), { as: maths })).status === 200
const on = (moment: string) => {
  now = new Date(moment)
}

test('[ACC-22] only who keeps the timetable sees its groups or brings them', async () => {
  for (const answer of [
    await site.get(paths.groups.to(), { as: teacher }),
    await check(listOf(kofiIn), teacher),
    await confirm(listOf(kofiIn), teacher),
  ])
    expect(answer.status).toBe(404)
  const shown = await site.get(paths.groups.to(), { as: office })
  expect([shown.status, validHtml(shown.html)]).toEqual([200, []])
  expect(shown.html).toContain('There is no group yet.')
})

test('[ACC-22] each wrong row is named with its column, value and reason, and nothing comes in', async () => {
  const shown = await check(
    listOf(
      kofiIn,
      '9X/Ma1,Nobody,Here,2018-05-14,Mina Maths,01/09/2027,',
      '9X/En2,Ivy,Carrow,2018-05-14,Nora Nobody,,',
      '9X/En3,Ivy,,2018-05-14,,,',
      '9X/En4,Ivy,Carrow,2018-05-14,,01/09/2026,',
    ),
  )
  expect([shown.status, validHtml(shown.html)]).toEqual([422, []])
  for (const words of [
    'No child of this name or number is taught here',
    'Nora Nobody',
    'Nobody of this name or e-mail address works here',
    'This must not be empty',
    'A first day is today or later',
    'Nothing was brought in',
  ])
    expect(shown.html).toContain(words)
  expect((await check(' ')).status).toBe(422)
  expect((await check('Name\nIvy')).html).toContain('There is no column of this name')
  expect(await site.here.lay(`select child from identity.child_place where kind = 'group'`)).toEqual([])
})

test('[ACC-22] what a list does is shown first, with the day in July from which its teacher may read', async () => {
  const shown = await check(listOf(kofiIn, ivyIn))
  expect([shown.status, validHtml(shown.html)]).toEqual([200, []])
  for (const words of ['9X/Ma1', 'Mina Maths', '1 July 2027', '31 August 2028', 'Bring the groups in'])
    expect(shown.html).toContain(words)
  expect(await site.here.lay(`select child from identity.child_place where kind = 'group'`)).toEqual([])
})

test('[ACC-22] its teacher sees the children from July until the end of August a year later, and not after', async () => {
  expect((await confirm(listOf(kofiIn, ivyIn))).status).toBe(303)
  expect((await site.get(paths.groups.to(), { as: lead })).html).toContain('9X/Ma1')
  on('2027-06-30T22:59:00Z')
  expect(await sees(kofi)).toBe(false)
  on('2027-06-30T23:00:00Z')
  expect([await sees(kofi), await sees(ivy)]).toEqual([true, true])
  on('2028-08-31T22:59:00Z')
  expect(await sees(kofi)).toBe(true)
  on('2028-08-31T23:00:00Z')
  expect(await sees(kofi)).toBe(false)
})

test('[ACC-22] the same list again changes nothing, and a child it no longer names is in the group no more', async () => {
  on('2027-07-05T09:00:00Z')
  const rows = () =>
    site.here.lay(
      `select (select count(*) from identity.child_place where kind = 'group') as places, (select count(*) from identity.teaches where class_words = '9X/Ma1') as taught`,
    )
  const before = await rows()
  expect((await confirm(listOf(kofiIn, ivyIn))).status).toBe(303)
  expect(await rows()).toEqual(before)
  await confirm(listOf(kofiIn))
  expect([await sees(kofi), await sees(ivy)]).toEqual([true, false])
})
