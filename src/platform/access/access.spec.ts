import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../db/testing/database.ts'
import { type Asker, minutesOf, type Sight, sees, type World } from './oracle.ts'
import { clearWorld, instantOf, layWorld, loosen, type Placed, secured } from './testing/lay-world.ts'
import { worlds } from './testing/worlds.ts'

let database: TestDatabase
let admin: pg.Client
let reader: pg.Client
let tables: readonly { readonly table: string; readonly sight: Sight }[]
let everyTable: string

beforeAll(async () => {
  database = await freshDatabase()
  admin = new pg.Client(database.admin)
  reader = new pg.Client(database.as('tandem_read'))
  await Promise.all([admin.connect(), reader.connect()])
  tables = await secured(admin)
  await loosen(admin, tables)
  await admin.query(`select set_config('app.areas', 'wrenshire,saltmere', false)`)
  const columns = tables.map(
    ({ table }) => `(select coalesce(array_agg(k order by k), '{}') from ${table}) as "${table}"`,
  )
  everyTable = `select identity.minute_children()::text[] as minutes, ${columns.join(', ')}`
})
afterAll(async () => {
  await Promise.all([admin.end(), reader.end()])
  await database.drop()
})

const now = 5

test('[ACC-1, ACC-3, ACC-5, ACC-20, ACC-22, ACC-23] in 500 random worlds every role reads every table, and sees what its relationships allow and no more', async () => {
  expect(tables.length).toBeGreaterThan(10)
  await fc.assert(
    fc
      .asyncProperty(worlds, async ({ world, rows, askers }) => {
        const placed = await layWorld(admin, world, rows, tables)
        // An emergency and a class code open a page each, and not a row of any table (ACC-20, ACC-23).
        for (const asker of askers) {
          const { minutes, ...seen } = await seenBy(asker)
          expect(seen).toEqual(shouldSee(world, asker, placed))
          expect(minutes).toEqual(minutesOf(world, asker, now))
        }
      })
      .afterEach(() => clearWorld(admin, tables)),
    { numRuns: 500, seed: 20261130, endOnFailure: true },
  )
}, 240_000)

test('[ACC-1] raw SQL as the application role, saying nobody asks, sees nothing', async () => {
  const [drawn] = fc.sample(worlds, { numRuns: 1, seed: 7 })
  if (!drawn) throw new RangeError('No world')
  await layWorld(admin, drawn.world, drawn.rows, tables)
  await reader.query('reset all')
  const writer = new pg.Client(database.as('tandem_write'))
  await writer.connect()
  for (const client of [reader, writer]) {
    for (const { table } of tables) expect((await client.query(`select k from ${table}`)).rows, table).toEqual([])
  }
  await writer.end()
})

/** One statement over every table, as one asker. */
async function seenBy(asker: Asker): Promise<Record<string, readonly (number | string)[]>> {
  await reader.query({
    name: 'ask',
    text: `select set_config('app.person', $1, false), set_config('app.areas', $2, false), set_config('app.as', $3, false), set_config('app.at', $4, false)`,
    values: [asker.person, asker.areas.join(','), asker.as, instantOf(now)],
  })
  const { rows } = await reader.query<Record<string, readonly (number | string)[]>>({
    name: 'every-table',
    text: everyTable,
  })
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
