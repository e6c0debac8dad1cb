import type { PlainDate } from '../kernel/plain-date.ts'
import { runWhatFallsDue } from './duties/fall-due.ts'
import type { OpenPlatform } from './open-platform.ts'

/** What every day brings: what falls due runs to its end, and the head of every stream that grew is sealed. */
async function runDay({ platform, areas }: OpenPlatform): Promise<void> {
  await runWhatFallsDue(platform, areas)
  const client = await platform.pools.system.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.areas', $1, true)`, [areas.join(',')])
    for (const area of areas) await client.query('select log.seal_heads($1, $2)', [area, platform.clock.today()])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** The demo's clock goes forward a day at a time, so that each day brings what it would have brought. */
export async function moveClock(opened: OpenPlatform, days: number): Promise<PlainDate> {
  for (let day = 0; day < days; day += 1) {
    await opened.clock.advance(1)
    await runDay(opened)
  }
  return opened.clock.today()
}

const oftenMs = 60_000

/**
 * Runs each day's round once, as soon as it has begun, and tidies away old sessions. Answers how to stop. A round that
 * cannot run is told to `fault` and tried again a minute later.
 */
export function startDailyRound(opened: OpenPlatform, fault: (error: unknown) => void): () => Promise<void> {
  const { platform, clock } = opened
  let done: PlainDate | undefined
  let running: Promise<void> = Promise.resolve()
  const round = async () => {
    const today = clock.today()
    if (today === done) return
    await opened.refresh()
    await runDay(opened)
    await platform.pools.system.query('select tidy()')
    done = today
  }
  const run = () => {
    running = running.then(round).catch(fault)
  }
  run()
  const timer = setInterval(run, oftenMs)
  return async () => {
    clearInterval(timer)
    await running
  }
}
