import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, sees, type World } from '../access/oracle.ts'
import { clearWorld, instantOf, layWorld, loosen, type Placed } from '../access/testing/lay-world.ts'
import { worlds } from '../access/testing/worlds.ts'
import { freshDatabase, type TestDatabase } from '../db/testing/database.ts'

let database: TestDatabase
let admin: pg.Client
let reader: pg.Client
const tables = [{ table: 'read.record_attachment', sight: 'audience' }] as const

beforeAll(async () => {
  database = await freshDatabase()
  admin = new pg.Client(database.admin)
  reader = new pg.Client(database.as('tandem_read'))
  await Promise.all([admin.connect(), reader.connect()])
  await loosen(admin, tables)
  await admin.query(`select set_config('app.areas', 'wrenshire,saltmere', false)`)
})
afterAll(async () => {
  await Promise.all([admin.end(), reader.end()])
  await database.drop()
})

const now = 5
/** Fewer files than rows, so that one may have come with an entry one hears and with one that one does not. */
const fileOf = ({ area, k }: { readonly area: string; readonly k: number }): string =>
  `f0000000-0000-4000-8000-${area === 'wrenshire' ? 'aaaa' : 'bbbb'}0000000${k % 3}`

test('[RCD-30, ACC-1] in 60 random worlds a file and its pieces are seen by exactly those who may read an entry it came with', async () => {
  let seen = 0
  await fc.assert(
    fc
      .asyncProperty(worlds, async ({ world, rows, askers }) => {
        const placed = await layWorld(admin, world, rows, tables)
        await layFiles(placed)
        for (const asker of askers) {
          const should = shouldSee(world, asker, placed)
          expect(await seenBy(asker)).toEqual({ files: should, pieces: should })
          seen += should.length
        }
      })
      .afterEach(async () => {
        await admin.query('delete from web.file')
        await clearWorld(admin, tables)
      }),
    { numRuns: 60, seed: 20261130, endOnFailure: true },
  )
  expect(seen).toBeGreaterThan(20)
}, 120_000)

test('[RCD-30] nobody keeps a file for a child they have no relationship with', async () => {
  const writer = new pg.Client(database.as('tandem_write'))
  await writer.connect()
  await writer.query(`select set_config('app.areas', 'wrenshire', false), set_config('app.person', $1, false)`, [
    'a0000000-0000-4000-8000-000000000000',
  ])
  const keep = writer.query(
    `select keep_file('wrenshire', 'c0000000-0000-4000-8000-000000000000', gen_random_uuid(), 'application/pdf', false, '\\x25')`,
  )
  await expect(keep).rejects.toThrow('No relationship with this child')
  for (const change of [
    `insert into web.file_chunk values ('wrenshire', gen_random_uuid(), 0, '\\x25')`,
    'delete from web.file',
  ])
    await expect(writer.query(change)).rejects.toThrow('permission denied')
  await writer.end()
})

/** One file for each that the rows name, of one piece. */
async function layFiles(placed: readonly Placed[]): Promise<void> {
  const rows = placed.map(({ row, k }) => ({ area: row.area, k, file: fileOf({ area: row.area, k }) }))
  await admin.query(
    `with r as (select * from jsonb_to_recordset($1::jsonb) x (area text, k integer, file uuid)),
     named as (update read.record_attachment a set file = r.file from r where a.area = r.area and a.k = r.k),
     f as (insert into web.file (area, file, type, bytes, sha256, scanned, kept_at)
       select distinct area, file, 'application/pdf', 1, '', false, now() from r returning area, file)
     insert into web.file_chunk (area, file, n, content) select area, file, 0, '\x25' from f`,
    [JSON.stringify(rows)],
  )
}

/** Who asks is said in the same round trip as the question. */
async function seenBy({ person, areas, as }: Asker): Promise<Seen> {
  const asked: unknown = await reader.query(
    `select set_config('app.person', '${person}', false), set_config('app.areas', '${areas.join(',')}', false),
       set_config('app.as', '${as}', false), set_config('app.at', '${instantOf(now)}', false);
     select array(select file::text from web.file order by 1) as files, array(select file::text from web.file_chunk order by 1) as pieces`,
  )
  return Array.isArray(asked) ? asked.at(-1).rows[0] : nothing
}

type Seen = { readonly files: readonly string[]; readonly pieces: readonly string[] }
const nothing: Seen = { files: [], pieces: [] }

const shouldSee = (world: World, asker: Asker, placed: readonly Placed[]): readonly string[] => [
  ...new Set(
    placed
      .filter(({ row }) => sees(world, asker, 'audience', row, now))
      .map(({ row, k }) => fileOf({ area: row.area, k }))
      .sort(),
  ),
]
