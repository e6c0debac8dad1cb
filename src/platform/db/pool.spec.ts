import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

test('a day arrives as the day it is, in summer too, and whole numbers as numbers', async () => {
  const { rows } = await database.pool('tandem_read').query(
    `select date '2026-07-01' as day, array[date '2026-07-01', '2026-12-31'] as days, count(*) as count,
            array[1, 2]::bigint[] as positions, timestamptz '2026-07-01 00:30+01' as at, null::date as never`,
  )
  expect(rows).toEqual([
    {
      day: '2026-07-01',
      days: ['2026-07-01', '2026-12-31'],
      count: 1,
      positions: [1, 2],
      at: new Date('2026-06-30T23:30:00Z'),
      never: null,
    },
  ])
})

test('unqualified names are found in read, identity, log and web, in that order', async () => {
  for (const role of ['tandem_owner', 'tandem_read', 'tandem_write', 'tandem_system'] as const) {
    const { rows } = await database.pool(role).query('show search_path')
    expect(rows[0].search_path.replaceAll(' ', '')).toBe('read,identity,log,web')
  }
})
