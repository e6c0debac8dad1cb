import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient } from '../db/pool.ts'
import { freshDatabase, type TestDatabase } from '../db/testing/database.ts'
import { installProjections } from './install-projections.ts'
import { type Projection, projectFunctions } from './projection.ts'

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await freshDatabase()
  client = await openClient(database.as('tandem_owner'))
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const none: readonly Projection[] = []
/** Which writing of them stands in the catalogue: another one for each time they are put there. */
const written = async () =>
  (await client.query(`select xmin::text from pg_proc where proname in ('project', 'project_event') order by oid`)).rows

test('projections that stand there word for word are left alone, and any that do not are put there', async () => {
  await installProjections(client, none)
  const before = await written()
  expect(before).toHaveLength(projectFunctions(none).length)
  await installProjections(client, none)
  expect(await written()).toEqual(before)
  await client.query('alter function read.project_event owner to tandem_owner')
  await installProjections(client, none)
  const { rows } = await client.query(
    `select distinct pg_get_userbyid(proowner) as owner from pg_proc where proname in ('project', 'project_event')`,
  )
  expect(rows).toEqual([{ owner: 'tandem_projector' }])
})
