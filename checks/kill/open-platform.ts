import { stoppedClock } from '../../src/platform/clock.ts'
import { type Database, openDatabase } from '../../src/platform/db/connect.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { type Platform, platformOf } from '../../src/platform/platform.ts'
import { loadAdoptions } from '../../src/policy/load-adoptions.ts'
import { loadPacks } from '../../src/policy/load-packs.ts'

/** The platform without slices on the embedded database in a folder, waiting for the disk as in earnest. */
export const openPlatform = async (
  folder: string,
): Promise<{ database: Database; platform: Platform; close: () => Promise<void> }> => {
  const database = await openDatabase({ folder })
  const pools = {
    read: openPool(database.as('tandem_read')),
    write: openPool(database.as('tandem_write')),
    system: openPool(database.as('tandem_system')),
  }
  const platform = platformOf({
    pools,
    clock: stoppedClock('2026-11-30T09:00:00Z'),
    library: loadPacks(),
    adoptions: loadAdoptions(),
    calendars: new Map(),
    slices: [],
  })
  const close = async () => {
    await Promise.all(Object.values(pools).map(pool => pool.end()))
    await database.close()
  }
  return { database, platform, close }
}
