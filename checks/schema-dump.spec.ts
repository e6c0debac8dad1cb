import { afterAll, beforeAll, expect, test } from 'vitest'
import { dumpSchema } from '../src/platform/db/dump-schema.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../src/platform/db/testing/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

// After a migration: node_modules/.bin/vitest run checks/schema-dump.spec.ts -u
test('db/schema.sql is what the migrations make, on every PostgreSQL we run on', async () => {
  const owner = await openClient(database.as('tandem_owner'))
  const schema = await dumpSchema(owner)
  await owner.end()
  await expect(
    `-- What the migrations make, written by a check. Read it; change it by a migration.\n\n${schema}`,
  ).toMatchFileSnapshot('../db/schema.sql')
})
