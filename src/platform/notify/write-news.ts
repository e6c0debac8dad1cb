import { sql } from 'kysely'
import { areaId, type PersonId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/plain-date.ts'
import type { Role } from '../access/actor.ts'
import { asActorReading } from '../db/as-actor.ts'
import type { Platform } from '../platform.ts'
import type { Notify } from './message.ts'
import { text } from './text/text.ts'
import { isTimeToWrite, type WritingWish } from './wish.ts'

type Wished = WritingWish & {
  readonly person: PersonId
  readonly areas: readonly string[]
  readonly as_role: Role
  readonly called: string
  readonly email: string
  /** They read in easy words when they chose. */
  readonly is_easy: boolean
  /** When they were last written to, or chose. */
  readonly last_at: Date
  /** When they were last written to or here, whichever is later. */
  readonly seen_at: Date
}

/**
 * Writes to everyone whose time it is and for whom something is new since they were last here: one message, which names
 * nobody (P15). Answers how many went; throws once all were tried, where some could not be. What is new is found as that
 * person, so that a message says nothing of what they may not see.
 */
export async function writeNews(platform: Platform, notify: Notify, address: string): Promise<number> {
  const { rows } = await platform.pools.system.query<Wished>('select * from list_writing()')
  let written = 0
  const faults: unknown[] = []
  for (const each of rows)
    try {
      if (await writeTo(platform, notify, each, address)) written += 1
    } catch (fault) {
      // One who cannot be written to keeps nobody after them waiting.
      faults.push(fault)
    }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${rows.length} could not be written to`)
  return written
}

/** Writes to one person, where it is their time and something is new. False where not. */
async function writeTo(platform: Platform, notify: Notify, each: Wished, address: string): Promise<boolean> {
  const at = platform.clock.now()
  if (!isTimeToWrite(each, { at, today: dayOf(at), last: each.last_at })) return false
  if (!(await hasNews(platform, each))) return false
  // Noted first: somebody who is never told is better than somebody told every minute.
  await platform.pools.system.query('select written_to($1, $2)', [each.person, at])
  const { subject, words } = text(each.is_easy ? 'en-easy' : 'en').news
  await notify({
    by: 'email',
    to: each.email,
    subject,
    words: words(each.called, `${address}/my`, each.often, `${address}/my/writing`),
  })
  return true
}

/** Whether anybody else did something that this person may read, since they were last here. */
const hasNews = (platform: Platform, { person, areas, as_role: as, seen_at: since }: Wished): Promise<boolean> =>
  asActorReading(platform, { person, as, areas: areas.map(areaId) }, async seen => {
    const { rows } = await sql<{ found: number }>`
      select 1 as found from timeline
      where area = any (${seen.actor.areas}) and recorded_at > ${since} and actor is distinct from ${person}
      limit 1`.execute(seen.tx)
    return rows.length > 0
  })

const oftenMs = 60_000

/** Looks every minute whose time it is. Answers how to stop; what goes wrong is told, and tried again. */
export function startWriting(
  platform: Platform,
  notify: Notify,
  address: () => string,
  fault: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const run = () => {
    running = running.then(() => writeNews(platform, notify, address())).then(() => undefined, fault)
  }
  const timer = setInterval(run, oftenMs)
  return async () => {
    clearInterval(timer)
    await running
  }
}
