import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginClockAt, openMovableClock } from './clock.ts'
import { freshDatabase, type TestDatabase } from './db/testing/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

test('a clock nobody moved tells real time', async () => {
  const clock = await openMovableClock(database.pool('tandem_write'))
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000)
})

test('the demonstration begins on its own day, and only once', async () => {
  const pool = database.pool('tandem_write')
  await beginClockAt(pool, new Date('2099-10-20T08:00:00Z'))
  await beginClockAt(pool, new Date('2199-01-01T08:00:00Z'))
  expect((await openMovableClock(pool)).today()).toBe('2099-10-20')
})

test('moved on, it keeps its day over a restart and its time of day over a change of the clocks', async () => {
  const pool = database.pool('tandem_write')
  const clock = await openMovableClock(pool)
  expect(await clock.advance(7)).toBe('2099-10-27')
  const again = await openMovableClock(pool)
  expect(again.today()).toBe('2099-10-27')
  // British summer time ended on the 25th: eight in the morning of the one day is nine of the other, in hours of Greenwich.
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric' }).format(again.now())
  expect(hour).toBe('09')
})

test('it never goes back', async () => {
  const pool = database.pool('tandem_write')
  const clock = await openMovableClock(pool)
  const before = clock.now().getTime()
  await clock.advance(-30)
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(before)
  await expect(pool.query('select move_clock(0)')).rejects.toThrow('never goes backwards')
})
