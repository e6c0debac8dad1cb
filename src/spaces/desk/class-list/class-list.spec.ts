import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { aBodyId, aChildId, anActor } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as paths from '../paths.ts'
import { classListRoutes } from './routes.tsx'

const school = aBodyId()
const other = aBodyId()
const priya = anActor('inclusion-lead', { forBody: school })
const teacher = anActor('class-teacher', { forBody: school })
const elsewhere = aChildId()
let site: TestSite
beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'desk', routes: classListRoutes }])
  const { lay } = site.here
  for (const [body, urn] of [
    [school, '900001'],
    [other, '900002'],
  ])
    await lay(
      `with made as (insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield', 'Oakfield'))
       insert into identity.setting (area, body, urn, phase) values ('wrenshire', $1, $2, 'primary')`,
      [body, urn],
    )
  for (const [person, job] of [
    [priya.person, 'inclusion-lead'],
    [teacher.person, 'class-teacher'],
  ])
    await lay(
      `with made as (insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Priya Patel', 'Ms Patel'))
       insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2025-09-01')`,
      [person, school, job],
    )
  await lay(
    `with held as (insert into identity.child (area, child, born_on) values ('wrenshire', $1, '2018-05-14')),
       named as (insert into identity.child_name (area, child, given, family, known_as) values ('wrenshire', $1, 'Teo', 'Marchetti', 'Teo')),
       known as (insert into identity.child_identifier (area, child, scheme, value) values ('wrenshire', $1, 'upn', 'T20110001804V'))
     insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2026-09-01')`,
    [elsewhere, other],
  )
})
afterAll(() => site.close())

const headings = 'Forename,Surname,Date of birth,UPN,Class,SEN,Setting URN'
const ivy = 'Ivy,Carrow,2019-03-04,R201100018042,Kestrels,K,900001'
const omar = 'عمر,Zaman,05/06/2018,,Maple,E,900001'
const nell = 'Nell,O’Hara,01-02-2018,,Maple,N,900001'
const listOf = (...rows: readonly string[]) => [headings, ...rows].join('\n')

/** Sends a file as a browser does. */
const send = (file: string, as: Actor = priya) => {
  const edge = 'edge-of-a-part'
  const body = `--${edge}\r\nContent-Disposition: form-data; name="list"; filename="class.csv"\r\nContent-Type: text/csv\r\n\r\n${file}\r\n--${edge}--\r\n`
  return site.post(paths.classList.to(), {
    as,
    body,
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  })
}
const confirm = (list: string, as: Actor = priya) => site.post(paths.bringIn.to(), { as, fields: { list } })
const children = async () =>
  (await site.here.lay(`select given from identity.child_name order by given`)).map(each => each.given)

test('how large the file may be stands on the page before anyone chooses one', async () => {
  const shown = await site.get(paths.classList.to(), { as: priya })
  expect(shown.status).toBe(200)
  expect(validHtml(shown.html)).toEqual([])
  expect(shown.html).toContain('at most 500 KB')
  expect(shown.html).toContain('multipart/form-data')
  expect(shown.html).toContain('900001')
})

test('[IDT-7] a wrong row is listed with its row, column, value and reason, and nobody comes in', async () => {
  const shown = await send(
    listOf(ivy, 'Zara,Umar,2019-01-01,R201100018043,Owls,Q,900001', 'Kit,Stott,2019-01-01,,Owls,N,900002'),
  )
  expect(shown.status).toBe(422)
  expect(validHtml(shown.html)).toEqual([])
  for (const words of [
    'R201100018043',
    'This is not a UPN',
    'This is the URN of another setting',
    'Nothing was brought in',
  ])
    expect(shown.html).toContain(words)
  expect(await children()).toEqual(['Teo'])
})

test('what would come in is shown class by class, and nobody has come in yet', async () => {
  const shown = await send(listOf(ivy, omar, nell))
  expect(shown.status).toBe(200)
  expect(validHtml(shown.html)).toEqual([])
  expect(shown.html).toContain('3 children are in the file.')
  expect(shown.html).toContain('Kestrels')
  expect(shown.html).toContain('Bring them in')
  expect(await children()).toEqual(['Teo'])
})

test('[IDN-13] confirmed, they come in, and those on K or E arrive as already supported', async () => {
  const done = await confirm(listOf(ivy, omar, nell))
  expect([done.status, done.location]).toEqual([303, paths.children.to()])
  expect(await children()).toEqual(['Ivy', 'Nell', 'Teo', 'عمر'])
  const arrived = await site.here.lay(
    `select data ->> 'had' as had from log.event where type = 'ArrivedAlreadySupported' order by 1`,
  )
  expect(arrived.map(each => each.had)).toEqual(['statutory-plan', 'support-in-the-setting'])
})

test('[IDT-7] the same file again says that nothing would change, and pressing all the same changes nothing', async () => {
  const before = await site.here.lay(`select count(*) from log.event`)
  const shown = await send(listOf(ivy, omar, nell))
  expect(shown.html).toContain('Nothing would change.')
  expect(shown.html).not.toContain('Bring them in')
  expect((await confirm(listOf(ivy, omar, nell))).status).toBe(303)
  expect(await site.here.lay(`select count(*) from log.event`)).toEqual(before)
  expect(await children()).toHaveLength(4)
})

test('a number copied from another setting neither shows nor changes its child', async () => {
  const list = listOf('Mine,Now,2018-05-14,T20110001804V,Owls,N,900001')
  const shown = await send(list)
  expect(shown.status).toBe(422)
  expect(shown.html).toContain('This number cannot be taken for this child.')
  expect(shown.html).not.toContain('another setting')
  expect(shown.html).not.toContain('Marchetti')
  expect((await confirm(list)).status).toBe(422)
  expect(await children()).toContain('Teo')
})

test('nothing, a workbook, an open quotation mark and a file too large are each said beside the file', async () => {
  for (const [file, words] of [
    ['', 'Choose a file'],
    ['PK\u0000\u0003\u0004', 'This is not a CSV file'],
    [`${listOf(ivy)}\n"open,Quote`, 'is never closed'],
    [`${headings}\n${'x'.repeat(500_000)}`, 'larger than 500 KB'],
  ] as const) {
    const shown = await send(file)
    expect(shown.status, words).toBe(422)
    expect(shown.html).toContain(words)
  }
})

test('whoever does not lead at a setting finds no such page, and the database refuses their list too', async () => {
  expect((await site.get(paths.classList.to(), { as: teacher })).status).toBe(404)
  expect((await send(listOf(ivy), teacher)).status).toBe(404)
  expect((await confirm(listOf(ivy), teacher)).status).toBe(404)
  const asked = site.here.write(teacher, ({ tx }) =>
    tx
      .selectNoFrom(eb => eb.fn('bring_own_child', [eb.val('wrenshire'), eb.val(school), eb.val('{}')]).as('x'))
      .execute(),
  )
  await expect(asked).rejects.toThrow('Only who leads')
})
