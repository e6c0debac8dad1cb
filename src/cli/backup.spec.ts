import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChildId, personId } from '../kernel/ids.ts'
import { allTables } from '../platform/backup/all-tables.ts'
import { restoreBackup } from '../platform/backup/restore-backup.ts'
import { writeBackup } from '../platform/backup/write-backup.ts'
import { knownMigrations } from '../platform/db/migrate.ts'
import { openClient } from '../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../platform/db/testing/database.ts'
import { verify } from '../platform/events/verify.ts'
import { photograph } from '../platform/files/testing/files.ts'
import { anActor } from '../platform/testing/test-platform.ts'
import { tellOfKofi } from '../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../platform/web/testing/test-site.ts'
import { withFile } from '../platform/web/testing/with-file.ts'
import { record } from '../slices/record/wiring.ts'

const amara = anActor('parent')
let site: TestSite
let kofi: ChildId
let folder: string
let file: string
const open: Client[] = []
const target: TestDatabase[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-backup-'))
  file = join(folder, 'all.gz')
  site = await testSite([record])
  kofi = await tellOfKofi(site.here, amara)
  const himself = anActor('child', { person: personId(kofi) })
  await site.post('/my/me/write', {
    as: himself,
    ...(await withFile(
      { part: 'about-me', audience: 'circle', about: 'A “bus”, \\ and a (tree)' },
      { bytes: await photograph(300, 200) },
    )),
  })
  await site.post(`/my/children/${kofi}/record/write`, {
    as: amara,
    fields: {
      part: 'hopes',
      words: 'Line one\nline "two", {three},\u2028pasted',
      voice: 'mine',
      audience: 'circle',
      later: '/my',
    },
  })
})
afterAll(async () => {
  await Promise.all(open.map(client => client.end()))
  await Promise.all(target.map(each => each.drop()))
  await site.close()
  await rm(folder, { recursive: true })
})

const client = async (settings: Parameters<typeof openClient>[0]): Promise<Client> => {
  const opened = await openClient(settings)
  open.push(opened)
  return opened
}
const empty = async (): Promise<TestDatabase> => {
  const made = await freshDatabase()
  target.push(made)
  return made
}
const back = async (into: TestDatabase, from = file) =>
  restoreBackup(await client(into.as('tandem_owner')), from, knownMigrations())

/** Every row of every table, in words. */
async function everything(admin: Client): Promise<Readonly<Record<string, string>>> {
  const all: Record<string, string> = {}
  for (const { name } of await allTables(admin)) {
    const { rows } = await admin.query(
      `select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as said from ${name} t`,
    )
    all[name] = rows[0]?.said
  }
  return all
}

test('all that was there is there again to the last byte, proves itself, and goes on from there', async () => {
  const about = { madeAt: '2026-11-30T09:00:00.000Z', secrets: [{ file: 'links-secret', sha256: 'a'.repeat(64) }] }
  const admin = await client(site.here.database.admin)
  const { rows } = await writeBackup(admin, file, about)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const into = await empty()
  expect(await back(into)).toEqual({ ...about, rows })
  const restored = await client(into.admin)
  const before = await everything(admin)
  expect(Object.keys(before).filter(name => before[name] !== '').length).toBeGreaterThan(12)
  expect(await everything(restored)).toEqual(before)
  expect(await verify(await client(into.as('tandem_system')), ['wrenshire'])).toEqual([])
  const next = `select nextval('log.event_position') as next`
  expect((await restored.query(next)).rows).toEqual((await admin.query(next)).rows)
})

test('row-level security holds against the owner again, and the log is only appended to', async () => {
  const owner = await client(target[0]?.as('tandem_owner') ?? {})
  await expect(owner.query('update log.event set type = type')).resolves.toMatchObject({ rowCount: 0 })
  expect((await owner.query('select from identity.child')).rowCount).toBe(0)
  await expect((await client(target[0]?.admin ?? {})).query('delete from log.event')).rejects.toThrow(
    'only ever appended',
  )
})

test('the owner, where nobody is a superuser, writes the same', async () => {
  const other = join(folder, 'owner.gz')
  await writeBackup(await client(site.here.database.as('tandem_owner')), other, {
    madeAt: '2026-11-30T09:00:00.000Z',
    secrets: [],
  })
  const rowsOf = async (path: string) =>
    gunzipSync(await readFile(path))
      .toString('utf8')
      .split('\n')
      .slice(1, -2)
  expect(await rowsOf(other)).toEqual(await rowsOf(file))
  await expect(
    writeBackup(await client(site.here.database.admin), other, { madeAt: '2026-11-30T09:00:00.000Z', secrets: [] }),
  ).rejects.toThrow('EEXIST')
})

test('one that was stopped on its way leaves no half file, and nothing in the way of the next', async () => {
  const admin = await client((await empty()).admin)
  const half = join(folder, 'half.gz')
  const about = { madeAt: '2026-11-30T09:00:00.000Z', secrets: [] }
  // As a disk that cannot be read: PostgreSQL fails in the middle of a table.
  await admin.query(
    `create type web.broken as enum ('a'); create table web.broken_rows (b web.broken); insert into web.broken_rows values ('a')`,
  )
  await admin.query(`delete from pg_enum where enumtypid = 'web.broken'::regtype`)
  await expect(writeBackup(admin, half, about)).rejects.toThrow('enum')
  await writeFile(`${half}.part`, 'of one whose machine stopped')
  await admin.query('drop table web.broken_rows')
  expect((await readdir(folder)).filter(name => name.startsWith('half'))).toEqual(['half.gz.part'])
  await writeBackup(admin, half, about)
  expect((await readdir(folder)).filter(name => name.startsWith('half'))).toEqual(['half.gz'])
})

test('where somebody works already nothing is put back', async () =>
  expect(back(site.here.database)).rejects.toThrow('There are records here already'))

test.each([
  ['changed by one letter', (text: string) => text.replace('Kofi', 'Koft'), 'something changed it'],
  ['cut short', (text: string) => text.slice(0, -200), /cannot be read|part of the file is missing/],
  ['of a Tandem we do not know', (text: string) => text.replace(/"hash":"./, '"hash":"x'), 'made by another Tandem'],
  ['something else', () => 'Dear all', 'no backup'],
] as const)('of a backup that was %s nothing stays', async (_, change, says) => {
  const changed = join(folder, 'changed.gz')
  await writeFile(changed, gzipSync(change(gunzipSync(await readFile(file)).toString('utf8'))))
  const into = await empty()
  await expect(back(into, changed)).rejects.toThrow(says)
  const admin = await client(into.admin)
  expect((await admin.query('select from log.event')).rowCount).toBe(0)
  expect((await admin.query('select from identity.child')).rowCount).toBe(0)
})
