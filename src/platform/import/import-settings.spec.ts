import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../db/testing/database.ts'
import { importSettings } from './import-settings.ts'
import { aSchoolRow, giasFile, giasHeadings } from './testing/gias-file.ts'

let database: TestDatabase
let client: pg.Client
let owner: pg.Client
const folder = mkdtempSync(join(tmpdir(), 'tandem-import-'))

beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client(database.as('tandem_owner'))
  owner = new pg.Client(database.admin)
  await Promise.all([client.connect(), owner.connect()])
})
afterAll(async () => {
  await Promise.all([client.end(), owner.end()])
  await database.drop()
  rmSync(folder, { recursive: true })
})
beforeEach(() => owner.query('delete from identity.setting; delete from identity.body'))

const given = (content: Buffer | string): string => {
  const file = join(folder, 'settings.csv')
  writeFileSync(file, content)
  return file
}
const settings = async () =>
  (
    await owner.query(
      'select s.area, b.name, s.phase, s.address, s.address_published from identity.setting s join identity.body b using (area, body) order by urn',
    )
  ).rows

test('the register of schools has 140 columns, and its accents arrive whole from Windows-1252 and from UTF-8', async () => {
  expect(giasHeadings).toHaveLength(140)
  for (const encoding of ['latin1', 'utf8'] as const) {
    await importSettings(client, given(giasFile([aSchoolRow(900100)], encoding)))
    expect(await settings()).toMatchObject([
      { area: 'wrenshire', name: 'Café Lane School 900100', phase: 'primary', address: 'Café Lane, Wrenbridge' },
    ])
  }
})

test('[IDT-7] importing twice changes nothing; a changed name is one change', async () => {
  const rows = [aSchoolRow(900100), aSchoolRow(900101), aSchoolRow(900102)]
  expect(await importSettings(client, given(giasFile(rows)))).toMatchObject({
    read: 3,
    added: 3,
    changed: 0,
    unchanged: 0,
  })
  expect(await importSettings(client, given(giasFile(rows)))).toMatchObject({
    read: 3,
    added: 0,
    changed: 0,
    unchanged: 3,
  })
  const renamed = [rows[0] ?? {}, { ...rows[1], EstablishmentName: 'Wren Hill School' }, rows[2] ?? {}]
  expect(await importSettings(client, given(giasFile(renamed)))).toMatchObject({ added: 0, changed: 1, unchanged: 2 })
})

test('[IDT-7] a setting the area has under the same URN already is that setting: updated once, with its own name for short', async () => {
  await owner.query(`insert into identity.body (area, body, kind, name, short_name, phone)
    values ('wrenshire', '00000000-0000-4000-8000-0000000009a1', 'setting', 'Oakfield', 'Oakfield', '01632 960001')`)
  await owner.query(`insert into identity.setting (area, body, urn, phase)
    values ('wrenshire', '00000000-0000-4000-8000-0000000009a1', '900100', 'primary')`)
  const rows = [aSchoolRow(900100, { EstablishmentName: 'Oakfield School', TelephoneNum: '' }), aSchoolRow(900101)]
  expect(await importSettings(client, given(giasFile(rows)))).toMatchObject({ added: 1, changed: 1, unchanged: 0 })
  expect(await importSettings(client, given(giasFile(rows)))).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  const { rows: kept } = await owner.query(
    `select b.name, b.short_name, b.phone, s.source from identity.setting s join identity.body b using (area, body) where urn = '900100'`,
  )
  expect(kept).toEqual([{ name: 'Oakfield School', short_name: 'Oakfield', phone: '01632 960001', source: 'gias' }])
})

test('[IDT-7] of a wrong file nothing is applied, and each wrong value is named with its row, its column and why', async () => {
  const wrong = [
    aSchoolRow(900100),
    aSchoolRow(900101, { OpenDate: '31-02-1998' }),
    aSchoolRow(900102, { EstablishmentName: '', StatutoryLowAge: 'four' }),
    aSchoolRow(900100),
    aSchoolRow(900104, { OpenDate: '01-09-2010', CloseDate: '01-09-2009' }),
  ]
  const { problems } = await importSettings(client, given(giasFile(wrong)))
  expect(problems.map(({ line, column, value }) => `${line} ${column} ${value}`)).toEqual([
    '3 OpenDate 31-02-1998',
    '4 EstablishmentName ',
    '4 StatutoryLowAge four',
    '5 URN 900100',
    '6 CloseDate 01-09-2009',
  ])
  expect(problems.every(problem => problem.reason.length > 10)).toBe(true)
  expect(await settings()).toEqual([])
})

test('a file that is no register says which headings are missing', async () => {
  const { problems } = await importSettings(client, given('Colour,Size\nred,9\n'))
  expect(problems.map(problem => problem.column)).toEqual(['urn', 'name', 'authority'])
})

test('[IDN-1] nurseries and childminders come from the early years register whatever its headings, and a childminder’s home is never published', async () => {
  const register = [
    'Provider URN,Provider name,Provider type,Local authority,Registration date,Provider address,Town,Provider postcode',
    'EY900009,Tracey Obi-Lund,Childminder,Saltmere,01/09/2015,1 Shore Row,Saltmere,SM1 9ZZ',
    'EY900007,Little Acorns Day Nursery,Childcare on non-domestic premises,Wrenshire,2012-04-01,Garden Square,Wrenbridge,WR1 6DD',
  ].join('\n')
  expect(await importSettings(client, given(register))).toMatchObject({ added: 2, problems: [] })
  expect(await settings()).toMatchObject([
    { name: 'Little Acorns Day Nursery', phase: 'nursery', address_published: true },
    { name: 'Tracey Obi-Lund', phase: 'childminder', address_published: false },
  ])
})
