import type { AreaId, BodyId } from '../kernel/ids.ts'
import type { Calendar } from '../kernel/working-days.ts'
import { loadAdoptions } from '../policy/load-adoptions.ts'
import { loadPacks } from '../policy/load-packs.ts'
import { type MovableClock, openMovableClock } from './clock.ts'
import type { Database } from './db/connect.ts'
import { migrate } from './db/migrate.ts'
import { openClient, openPool } from './db/pool.ts'
import { installProjections } from './events/install-projections.ts'
import { loadCalendars } from './identity/calendars.ts'
import { type Platform, platformOf } from './platform.ts'
import type { Slice } from './slice.ts'

/** The running system on an open database: what the server and the command line both start from. */
export type OpenPlatform = {
  readonly platform: Platform
  readonly clock: MovableClock
  /** Every area that has chosen its packs. */
  readonly areas: readonly AreaId[]
  /** Reads again what is kept in memory: the calendars of bodies. */
  readonly refresh: () => Promise<void>
  /** Closes the connections; the database stays open. */
  readonly close: () => Promise<void>
}

/** Brings the schema and the projections up to date. Answers with the names of the migrations that ran now. */
export async function bringUpToDate(database: Database, slices: readonly Slice[]): Promise<readonly string[]> {
  const owner = await openClient(database.as('tandem_owner'))
  try {
    const projections = slices.flatMap(slice => slice.projections ?? [])
    return await migrate(owner, { finish: client => installProjections(client, projections) })
  } finally {
    await owner.end()
  }
}

/** Opens the pools, the clock, the packs and the calendars, and joins the slices. The schema is up to date already. */
export async function openPlatform(database: Database, slices: readonly Slice[]): Promise<OpenPlatform> {
  const pools = {
    read: openPool(database.as('tandem_read')),
    write: openPool(database.as('tandem_write')),
    system: openPool(database.as('tandem_system'), { max: 4 }),
  }
  const adoptions = loadAdoptions()
  const areas = [...new Set(adoptions.map(adoption => adoption.area))]
  const clock = await openMovableClock(pools.write)
  const calendars = new Map<BodyId, Calendar>()
  const refresh = async () => {
    for (const [body, calendar] of await loadCalendars(pools.system, areas)) calendars.set(body, calendar)
  }
  await refresh()
  return {
    platform: platformOf({ pools, clock, library: loadPacks(), adoptions, calendars, slices }),
    clock,
    areas,
    refresh,
    close: async () => {
      await Promise.all(Object.values(pools).map(pool => pool.end()))
    },
  }
}
