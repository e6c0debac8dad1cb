import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandId } from '../../../kernel/ids.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import { importChildren } from '../../../platform/import/import-children.ts'
import { readCsv } from '../../../platform/import/read-csv.ts'
import {
  aBodyId,
  anActor,
  type TestPlatform,
  testPlatform,
  wrenshire,
} from '../../../platform/testing/test-platform.ts'
import { identification } from '../wiring.ts'
import { arriveAlreadySupported } from './arrive.ts'

let here: TestPlatform
const school = aBodyId()
const lead = anActor('inclusion-lead', { forBody: school })
const folder = mkdtempSync(join(tmpdir(), 'tandem-class-'))
const headings =
  'Forename,Surname,Known as,Date of birth,Sex,Ethnicity,First language,FSM,UPN,NHS number,Year group,Class,Dual registration,SEN,Setting URN'

beforeAll(async () => {
  here = await testPlatform([identification])
  await here.lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [school],
  )
  await here.lay(
    `insert into identity.setting (area, body, urn, phase) values ('wrenshire', $1, '900001', 'primary')`,
    [school],
  )
  await here.lay(
    `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Priya Patel', 'Ms Patel')`,
    [lead.person],
  )
  await here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'inclusion-lead', '2025-09-01')`,
    [lead.person, school],
  )
})
afterAll(async () => {
  await here.drop()
  rmSync(folder, { recursive: true })
})

const bring = (...rows: readonly string[]) => bringFile([headings, ...rows].join('\n'))
const bringFile = (content: string) => {
  const file = join(folder, 'class.csv')
  writeFileSync(file, content)
  return asSystem(
    here.platform,
    { area: wrenshire, areas: [wrenshire], commandId: commandId(randomUUID()) },
    async act => importChildren(act, await readCsv(file), arriveAlreadySupported),
  )
}
const ivy = 'Ivy,Carrow,,2019-03-04,F,WBRI,English,N,R201100018042,,Year 3,Kestrels,,K,900001'
const omar = 'عمر,Zaman,Omar,05/06/2018,M,APKN,Urdu,Y,,9990000018,Year 4,Maple,,E,900001'
const nell = 'N,O’Hara,Nell,01-02-2018,F,,English,,,,Year 4,Maple,,N,900001'

test('[IDN-13] children on K or E arrive as already supported, without a fresh test; the others simply arrive', async () => {
  expect(await bring(ivy, omar, nell)).toMatchObject({ read: 3, added: 3, problems: [] })
  const arrived = await here.lay(
    `select n.known_as, t.data ->> 'had' as had from read.timeline t join identity.child_name n using (area, child) where t.type = 'ArrivedAlreadySupported' order by 1`,
  )
  expect(arrived).toEqual([
    { known_as: 'Ivy', had: 'support-in-the-setting' },
    { known_as: 'Omar', had: 'statutory-plan' },
  ])
})

test('bringing the same class list again changes nothing; a new class is one change', async () => {
  expect(await bring(ivy, omar, nell)).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
  expect(await bring(ivy.replace('Kestrels', 'Owls'), omar, nell)).toMatchObject({ added: 0, changed: 1, unchanged: 2 })
})

test('a wrong number, a day before birth, an unknown setting and a UPN used twice are each named, and nobody arrives', async () => {
  const { problems, added } = await bring(
    'Zara,Umar,,2019-01-01,F,,,,R201100018043,,Year 3,Owls,,N,900001',
    'Kit,Stott,,2031-01-01,,,,,,,Year 3,Owls,,N,900001',
    'Fern,Vance,,2019-01-01,,,,,,9990000019,Year 3,Owls,,Q,900001',
    'Theo,Gill,,2019-01-01,,,,,T20110001804V,,Year 3,Owls,,N,123',
    'Rhys,Gill,,2019-01-01,,,,,T20110001804V,,Year 3,Owls,,N,900001',
  )
  expect(added).toBe(0)
  expect(problems.map(({ line, column, value }) => `${line} ${column} ${value}`).sort()).toEqual([
    '2 UPN R201100018043',
    '3 Date of birth 2031-01-01',
    '4 NHS number 9990000019',
    '4 SEN Q',
    '5 Setting URN 123',
    '6 UPN T20110001804V',
  ])
  expect(
    await here.lay(`select 1 from identity.child_name where given in ('Zara', 'Kit', 'Fern', 'Theo', 'Rhys')`),
  ).toEqual([])
})

test('one reading names everything there is to mend: a row with one error is held against the others all the same', async () => {
  const { problems } = await bring(
    'Zara,Umar,,1/9/2019,Q,JUNK,,,R201100018042,,99,Owls,Sometimes,N,555',
    'Kit,Stott,,2019-01-01,girl,,,,R201100018042,,R,Owls,Single,N,900001',
  )
  expect(problems.map(({ line, column, value }) => `${line} ${column} ${value}`)).toEqual([
    '2 Sex Q',
    '2 Ethnicity JUNK',
    '2 Year group 99',
    '2 Dual registration Sometimes',
    '2 Setting URN 555',
    '3 UPN R201100018042',
  ])
})

test('a learner number is held against its own sum, and kept with the child’s other numbers', async () => {
  const list = (uln: string) =>
    bringFile(
      `Forename,Surname,DOB,ULN,URN,Sex,Year,Enrolment status,Ethnicity\nDara,Bell,1/9/2010,${uln},900001,Boy,11,M,White - British`,
    )
  expect((await list('9276308687')).problems).toMatchObject([{ line: 2, column: 'ULN', value: '9276308687' }])
  expect(await list('1000000043')).toMatchObject({ added: 1, problems: [] })
  expect(await list('1000000043')).toMatchObject({ unchanged: 1 })
  const kept = await here.lay(
    `select i.scheme, i.value, c.sex, c.ethnicity, c.born_on::text, pl.words from identity.child_identifier i join identity.child c using (area, child)
     join identity.child_place pl using (area, child) where i.scheme = 'uln' and pl.kind = 'taught-in'`,
  )
  expect(kept).toEqual([
    { scheme: 'uln', value: '1000000043', sex: 'M', ethnicity: 'WBRI', born_on: '2010-09-01', words: 'dual' },
  ])
})

test('[IDT-7] a number another child has is a fault of its row, and says nothing of them; nothing comes in', async () => {
  const numbers = 'Forename,Surname,DOB,UPN,ULN,NHS number,URN'
  await bringFile(`${numbers}\nWren,Adair,2019-01-01,,1000000051,9990000026,900001`)
  const { problems, added } = await bringFile(
    [
      numbers,
      'Zara,Umar,2019-01-01,,,9990000026,900001',
      'Ivy,Carrow,2019-03-04,R201100018042,1000000051,9990000018,900001',
      'Kit,Stott,2019-01-01,,,,900001',
    ].join('\n'),
  )
  expect(added).toBe(0)
  expect(problems.map(({ line, column, value }) => `${line} ${column} ${value}`)).toEqual([
    ...['2 NHS number 9990000026', '3 NHS number 9990000018', '3 ULN 1000000051'],
  ])
  const [reason, ...others] = problems.map(each => each.reason)
  expect(reason).toMatch(/^This number cannot be taken for this child\. Check it\./)
  expect(others).toEqual([reason, reason])
})

test('[IDT-1] no number of any child stands in the log', async () => {
  expect(
    await here.lay(
      `select 1 from log.event where data::text like '%R201100018042%' or data::text like '%9990000018%' or data::text like '%Carrow%'`,
    ),
  ).toEqual([])
})
