import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { allSlices } from '../src/all-slices.ts'
import { databaseOf, freshDatabase } from '../src/platform/db/testing/database.ts'
import { rebuild } from '../src/platform/events/rebuild.ts'
import { verify } from '../src/platform/events/verify.ts'
import { openPlatform } from '../src/platform/open-platform.ts'
import { demoAreas } from './bodies.ts'
import { loadDemo } from './load.ts'

const database = await freshDatabase()
afterAll(() => database.drop())

test('the region is told as events that could happen: none refused, the log proves itself, and every read table can be made again', async () => {
  const here = databaseOf(database)
  expect(await loadDemo(here, allSlices)).toBe(true)
  expect(await loadDemo(here, allSlices)).toBe(false)
  const { clock, platform, close } = await openPlatform(here, allSlices)
  expect(clock.today()).toBe('2026-11-30')
  await close()

  const system = new pg.Client(database.as('tandem_system'))
  await system.connect()
  expect(await verify(system, demoAreas)).toEqual([])
  await system.end()
  const owner = new pg.Client(database.as('tandem_owner'))
  await owner.connect()
  const { events, differ } = await rebuild(owner, platform.projections, demoAreas)
  await owner.end()
  expect(differ).toEqual([])
  expect(events).toBeGreaterThan(100)
}, 120_000)
