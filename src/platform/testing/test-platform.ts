import { randomUUID } from 'node:crypto'
import {
  type AreaId,
  areaId,
  type BodyId,
  bodyId,
  type ChildId,
  childId,
  commandId,
  type PersonId,
  personId,
} from '../../kernel/ids.ts'
import { loadAdoptions } from '../../policy/load-adoptions.ts'
import { loadPacks } from '../../policy/load-packs.ts'
import type { Actor, Role } from '../access/actor.ts'
import { type Clock, stoppedClock } from '../clock.ts'
import type { Act, Seen } from '../db/act.ts'
import { asActorReading, asActorWriting } from '../db/as-actor.ts'
import { freshDatabase, type TestDatabase } from '../db/testing/database.ts'
import { type Platform, platformOf } from '../platform.ts'
import type { Slice } from '../slice.ts'

/** A platform on a database of its own, with a few people in it. Make it in `beforeAll`, `drop` it in `afterAll`. */
export type TestPlatform = {
  readonly platform: Platform
  readonly database: TestDatabase
  readonly write: <T>(actor: Actor, work: (act: Act) => Promise<T>, area?: AreaId) => Promise<T>
  readonly read: <T>(actor: Actor, work: (seen: Seen) => Promise<T>) => Promise<T>
  /** Runs SQL as the administrator, past every policy: to lay the ground, never to check sight. */
  readonly lay: (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  readonly drop: () => Promise<void>
}

export const wrenshire = areaId('wrenshire')

export async function testPlatform(
  slices: readonly Slice[],
  options: { readonly clock?: Clock } = {},
): Promise<TestPlatform> {
  const database = await freshDatabase()
  const platform = platformOf({
    pools: {
      read: database.pool('tandem_read'),
      write: database.pool('tandem_write'),
      system: database.pool('tandem_system'),
    },
    clock: options.clock ?? stoppedClock('2026-11-30T09:00:00Z'),
    library: loadPacks(),
    adoptions: loadAdoptions(),
    calendars: new Map(),
    slices,
  })
  return {
    platform,
    database,
    write: (actor, work, area = wrenshire) => asActorWriting(platform, actor, area, commandId(randomUUID()), work),
    read: (actor, work) => asActorReading(platform, actor, work),
    lay: async (sql, values = []) => {
      const { default: pg } = await import('pg')
      const client = new pg.Client(database.admin)
      await client.connect()
      try {
        await client.query(`select set_config('app.areas', 'wrenshire,saltmere,harrowdale', false)`)
        const { rows } = await client.query<Record<string, unknown>>(sql, [...values])
        return rows
      } finally {
        await client.end()
      }
    },
    drop: database.drop,
  }
}

/** Someone who asks. */
export const anActor = (
  as: Role,
  more: { person?: PersonId; areas?: readonly AreaId[]; forBody?: BodyId } = {},
): Actor => ({
  person: more.person ?? aPersonId(),
  as,
  areas: more.areas ?? [wrenshire],
  ...(more.forBody && { forBody: more.forBody }),
})

export const aPersonId = (): PersonId => personId(randomUUID())
export const aBodyId = (): BodyId => bodyId(randomUUID())
export const aChildId = (): ChildId => childId(randomUUID())
