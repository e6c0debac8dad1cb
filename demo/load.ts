import { putAccount } from '../src/platform/auth/accounts.ts'
import { beginClockAt } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/db/connect.ts'
import { countRows } from '../src/platform/db/count-rows.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { openPlatform } from '../src/platform/open-platform.ts'
import type { Slice } from '../src/platform/slice.ts'
import { demoAccounts } from './accounts.ts'
import { layIdentity } from './lay-identity.ts'
import { stories } from './stories.ts'
import { tellScenes } from './teller.ts'

/** The day on which a visitor arrives: a Monday morning. */
const demoBegins = '2026-11-30T08:05:00Z'

/**
 * Loads the invented region into an empty database and sets its clock, before the platform is opened on it. True when
 * it did; false when people are there already.
 */
export async function loadDemo(database: Database, slices: readonly Slice[]): Promise<boolean> {
  if (!(await laidIdentity(database))) return false
  await countRows(database)
  const { platform, close } = await openPlatform(database, slices)
  try {
    await tellScenes(platform, stories, demoBegins.slice(0, 10))
    for (const account of demoAccounts) await putAccount(platform.pools.write, account)
    await beginClockAt(platform.pools.write, new Date(demoBegins))
  } finally {
    await close()
  }
  await countRows(database)
  return true
}

async function laidIdentity(database: Database): Promise<boolean> {
  const client = await openClient(database.as('tandem_owner'))
  try {
    await client.query('begin')
    await client.query('set local role tandem_projector')
    await client.query(`select set_config('app.areas', 'wrenshire', true)`)
    const { rowCount } = await client.query('select from identity.person limit 1')
    await client.query('rollback')
    if (rowCount) return false
    await layIdentity(client)
    return true
  } finally {
    await client.end()
  }
}
