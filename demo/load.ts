import { putAccount } from '../src/platform/auth/accounts.ts'
import { beginClockAt } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/db/connect.ts'
import { countRows } from '../src/platform/db/count-rows.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { openPlatform } from '../src/platform/open-platform.ts'
import type { Slice } from '../src/platform/slice.ts'
import { demoAccounts } from './accounts.ts'
import { personOf } from './ids.ts'
import { layIdentity } from './lay-identity.ts'
import { stories } from './stories.ts'
import { tellScenes } from './teller.ts'

/** The day on which a visitor arrives: a Monday morning. */
const demoBegins = '2026-11-30T08:05:00Z'

/**
 * Loads the invented region into an empty database and sets its clock, before the platform is opened on it. A telling that
 * was killed goes on where it stopped: its clock, set last, says whether it was told to the end. True when something was
 * told; false when it was told before, or other people are there. `told` hears of each scene.
 */
export async function loadDemo(
  database: Database,
  slices: readonly Slice[],
  told: () => void = () => {},
): Promise<boolean> {
  const here = await whoIsThere(database)
  if (here === 'others' || here === 'told') return false
  if (here === 'nobody') await layOut(database)
  const { platform, close } = await openPlatform(database, slices)
  try {
    await tellScenes(platform, stories, demoBegins.slice(0, 10), told)
    for (const account of demoAccounts) await putAccount(platform.pools.write, account)
    await beginClockAt(platform.pools.write, new Date(demoBegins))
  } finally {
    await close()
  }
  await countRows(database)
  return true
}

/**
 * Whether nobody is here yet, and else whether it is the invented people who are: they are laid all at once. Their clock is
 * set when all was told.
 */
async function whoIsThere(database: Database): Promise<'nobody' | 'ours' | 'told' | 'others'> {
  const client = await openClient(database.as('tandem_owner'))
  try {
    const clock = await client.query<{ begun: boolean }>('select web.clock_ahead() <> 0 as begun')
    await client.query('begin')
    await client.query('set local role tandem_projector')
    await client.query(`select set_config('app.areas', 'wrenshire', true)`)
    const { rows } = await client.query<{ ours: boolean }>(
      `select bool_or(person = $1) as ours from identity.person having count(*) > 0`,
      [personOf('priya')],
    )
    await client.query('rollback')
    if (!rows[0]) return 'nobody'
    if (!rows[0].ours) return 'others'
    return clock.rows[0]?.begun ? 'told' : 'ours'
  } finally {
    await client.end()
  }
}

async function layOut(database: Database): Promise<void> {
  const client = await openClient(database.as('tandem_owner'))
  await layIdentity(client).finally(() => client.end())
  await countRows(database)
}
