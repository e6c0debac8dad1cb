import pg, { type ClientBase, type Pool } from 'pg'
import { type AreaId, areaId, type CommandId, personId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/plain-date.ts'
import type { Actor } from '../access/actor.ts'
import type { Platform } from '../platform.ts'
import type { Act, Seen } from './act.ts'
import { kyselyOn } from './one-connection.ts'
import { isPgError } from './pg-error.ts'

/**
 * The child a page or a command is about. Asked in the same round trip as the transaction begins: without a relationship
 * `work` never runs, and the look is written down all the same.
 */
export type About = { readonly child: string; readonly part: string; readonly note: boolean }

/** The one who asks has no relationship with the child, or there is no such child: the page is not found. */
export class NoRelationship extends Error {
  override readonly name = 'NoRelationship'
}

/** Reads in one transaction as an actor: the database knows who asks, and shows only what that person may see. */
export function asActorReading<T>(
  platform: Platform,
  actor: Actor,
  work: (seen: Seen) => Promise<T>,
  about?: About,
): Promise<T> {
  const at = platform.clock.now()
  const begin = beginAs(actor, at, about)
  return transaction(platform.pools.read, begin, client => work(seenBy(platform, actor, at, client)))
}

/**
 * Writes in one transaction as an actor, for one area. What `work` throws undoes everything. A transaction the database
 * asks us to try again is tried twice more.
 */
export function asActorWriting<T>(
  platform: Platform,
  actor: Actor,
  area: AreaId,
  commandId: CommandId,
  work: (act: Act) => Promise<T>,
  about?: About,
): Promise<T> {
  const at = platform.clock.now()
  return transaction(platform.pools.write, beginAs(actor, at, about), client =>
    work(actOf(platform, seenBy(platform, actor, at, client), area, commandId, false)),
  )
}

/** What falls due by itself, or is loaded from elsewhere: the system's own login, one area, at an instant of ours. */
export function asSystem<T>(
  platform: Platform,
  to: {
    readonly area: AreaId
    readonly areas?: readonly AreaId[]
    readonly commandId: CommandId
    readonly at?: Date
    readonly actor?: Actor
  },
  work: (act: Act) => Promise<T>,
): Promise<T> {
  const at = to.at ?? platform.clock.now()
  const actor = to.actor ?? { person: theClock, as: 'clock' as const, areas: to.areas ?? [to.area] }
  return transaction(platform.pools.system, beginAs(actor, at), client =>
    work(actOf(platform, seenBy(platform, actor, at, client), to.area, to.commandId, to.at !== undefined)),
  )
}

/** Nobody in particular: the clock itself. */
const theClock = personId('00000000-0000-4000-8000-000000000000')

function seenBy(platform: Platform, actor: Actor, at: Date, client: ClientBase): Seen {
  const today = dayOf(at)
  return {
    tx: kyselyOn(client),
    actor,
    today,
    at,
    packsIn: area => platform.packsIn(area, today),
    calendarOf: platform.calendarOf,
  }
}

const actOf = (platform: Platform, seen: Seen, area: AreaId, commandId: CommandId, backdated: boolean): Act => ({
  ...seen,
  area,
  packs: seen.packsIn(area),
  commandId,
  platform,
  backdated,
  depth: 0,
})

async function transaction<T>(pool: Pool, begin: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(pool, begin, work)
    } catch (error) {
      if (tries === 3 || !isPgError(error, '40001', '40P01')) throw error
    }
  }
}

async function once<T>(pool: Pool, begin: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const isRelated = mayLook(await client.query(begin))
    const answer = isRelated ? { work: await work(client) } : undefined
    // Also without a relationship: that somebody looked stays written down.
    await client.query('commit')
    if (!answer) throw new NoRelationship('No relationship with this child')
    return answer.work
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Begins, says who asks, and asks whether they may look, in one round trip. */
function beginAs(actor: Actor, at: Date, about?: About): string {
  const set = (name: string, value: string): string => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`
  const areas = actor.areas.filter(area => /^[a-z][a-z-]*$/.test(areaId(area))).join(',')
  const begun = `begin; select ${set('app.person', actor.person)}, ${set('app.areas', areas)}, ${set('app.as', actor.as)}, ${set('app.at', at.toISOString())}`
  if (!about) return begun
  return `${begun}; select may_look(${pg.escapeLiteral(about.child)}, ${pg.escapeLiteral(about.part)}, ${about.note}) as may_look`
}

/** False when the beginning asked about a child and the answer was no. Several statements answer as a list. */
function mayLook(begun: unknown): boolean {
  const last: unknown = Array.isArray(begun) ? begun.at(-1)?.rows?.[0] : undefined
  return !(typeof last === 'object' && last !== null && 'may_look' in last && last.may_look !== true)
}
