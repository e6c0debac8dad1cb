import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../db/testing/database.ts'
import { type Asker, type Row, type Sight, sees, type World } from './oracle.ts'
import { instantOf, layWorld, loosen, type Placed, secured, worlds } from './testing/worlds.ts'

let database: TestDatabase
let admin: pg.Client
let tables: readonly { readonly table: string; readonly sight: Sight }[]

beforeAll(async () => {
  database = await freshDatabase()
  admin = new pg.Client(database.admin)
  await admin.connect()
  tables = await secured(admin)
  await loosen(admin, tables)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const now = 5

test('[ACC-1] in 500 random worlds every role reads every table, and sees what its relationships allow and no more', async () => {
  expect(tables.length).toBeGreaterThan(2)
  await fc.assert(
    fc.asyncProperty(worlds, async ({ world, rows, askers }) => {
      await admin.query('begin')
      try {
        const placed = await layWorld(admin, world, rows, tables)
        for (const asker of askers) {
          expect(await seenBy(asker)).toEqual(shouldSee(world, asker, placed))
        }
      } finally {
        await admin.query('rollback')
      }
    }),
    { numRuns: 500, seed: 20261130, endOnFailure: true },
  )
}, 240_000)

test('[ACC-1] raw SQL as the application role, saying nobody asks, sees nothing', async () => {
  await admin.query('begin')
  const [{ world, rows }] = fc.sample(worlds, { numRuns: 1, seed: 7 }) as [
    Awaited<ReturnType<typeof fc.sample<Drawn>>>[number],
  ]
  await layWorld(admin, world, rows, tables)
  for (const role of ['tandem_read', 'tandem_write']) {
    await admin.query(`set local session authorization ${role}`)
    await admin.query(
      `select set_config('app.person', '', true), set_config('app.areas', '', true), set_config('app.as', '', true)`,
    )
    for (const { table } of tables) {
      const { rows: found } = await admin.query(`select k from ${table}`)
      expect(found, table).toEqual([])
    }
    await admin.query('reset session authorization')
  }
  await admin.query('rollback')
})

type Drawn = { readonly world: World; readonly rows: readonly Row[]; readonly askers: readonly Asker[] }

/** One statement over every table, as one asker. */
async function seenBy(asker: Asker): Promise<Record<string, readonly number[]>> {
  await admin.query(`set local session authorization tandem_read`)
  await admin.query(
    `select set_config('app.person', $1, true), set_config('app.areas', $2, true), set_config('app.as', $3, true), set_config('app.at', $4, true)`,
    [asker.person, asker.areas.join(','), asker.as, instantOf(now)],
  )
  const columns = tables.map(
    ({ table }) => `(select coalesce(array_agg(k order by k), '{}') from ${table} where k is not null) as "${table}"`,
  )
  const { rows } = await admin.query<Record<string, readonly number[]>>(`select ${columns.join(', ')}`)
  await admin.query('reset session authorization')
  return rows[0] ?? {}
}

function shouldSee(world: World, asker: Asker, placed: readonly Placed[]): Record<string, readonly number[]> {
  return Object.fromEntries(
    tables.map(({ table, sight }) => [
      table,
      placed
        .filter(each => each.table === table && sees(world, asker, sight, each.row, now))
        .map(each => each.k)
        .sort((a, b) => a - b),
    ]),
  )
}
