import type { Pool } from 'pg'
import { addDays, dayOf, type PlainDate } from '../kernel/plain-date.ts'

/** The one place that tells the time for what is recorded. Sign-in goes by the real clock instead. */
export type Clock = {
  readonly now: () => Date
  /** The day in London. */
  readonly today: () => PlainDate
}

/** A clock that can be moved forward, and remembers. Only the demo moves it. */
export type MovableClock = Clock & { readonly advance: (days: number) => Promise<PlainDate> }

const millisecondsInADay = 86_400_000

/** For tests: it stands where it is told to. */
export const stoppedClock = (at: string): Clock => clockBy(() => new Date(at))

/**
 * The demo's clock: real time and a distance kept in the database, so that a restart keeps the day. `advance` goes that
 * many days forward, to the same time of day in London. Nothing moves it back.
 */
export async function openMovableClock(database: Pool): Promise<MovableClock> {
  let ahead = await readAhead(database)
  const clock = clockBy(() => new Date(Date.now() + ahead))
  return {
    ...clock,
    advance: async days => {
      const from = clock.now()
      const wanted = ahead + (sameTimeOn(addDays(dayOf(from), days), from).getTime() - from.getTime())
      await database.query('select web.move_clock($1)', [Math.max(wanted, ahead)])
      ahead = Math.max(wanted, ahead)
      return clock.today()
    },
  }
}

/** Sets a clock that has never been moved, so that the demo begins at a given instant. A clock already set stays. */
export async function beginClockAt(database: Pool, at: Date): Promise<void> {
  if ((await readAhead(database)) === 0) await database.query('select web.move_clock($1)', [at.getTime() - Date.now()])
}

async function readAhead(database: Pool): Promise<number> {
  const { rows } = await database.query<{ ahead: number }>('select web.clock_ahead() as ahead')
  return rows[0]?.ahead ?? 0
}

function clockBy(now: () => Date): Clock {
  return { now, today: () => dayOf(now()) }
}

/** The same time of day in London on another day: an hour more or less across a change of the clocks. */
function sameTimeOn(day: PlainDate, from: Date): Date {
  const guess = new Date(Date.parse(`${day}T00:00:00Z`) + (from.getTime() % millisecondsInADay))
  return new Date(guess.getTime() + (londonOffset(from) - londonOffset(guess)))
}

const hourInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' })

function londonOffset(at: Date): number {
  const name = hourInLondon.formatToParts(at).find(part => part.type === 'timeZoneName')?.value
  return name === 'GMT+01:00' ? 3_600_000 : 0
}
