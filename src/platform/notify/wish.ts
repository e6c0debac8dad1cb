import { addDays, inLondon, type PlainDate, weekdayOf } from '../../kernel/plain-date.ts'

/** How often somebody wants to hear that something is new, and when (P15). Nobody is written to who did not choose it. */
export type WritingWish = {
  readonly often: 'day' | 'week' | 'never'
  /** 1 is Monday: for once a week. */
  readonly weekday: number
  /** The hour of the day in London. */
  readonly hour: number
}

/**
 * Whether a message may go now: never sooner than was chosen. One whose hour passed while the server stood still goes
 * afterwards, and one alone. `last` is when they were last written to, or when they chose.
 */
export function isTimeToWrite(
  wish: WritingWish,
  now: { readonly at: Date; readonly today: PlainDate; readonly last: Date },
): boolean {
  if (wish.often === 'never') return false
  const back = wish.often === 'week' ? daysBack(weekdayOf(now.today), wish.weekday) : 0
  const latest = inLondon(addDays(now.today, -back), wish.hour)
  const due =
    latest <= now.at ? latest : inLondon(addDays(now.today, -back - (wish.often === 'week' ? 7 : 1)), wish.hour)
  return now.last < due
}

const daysBack = (from: number, to: number): number => (from - to + 7) % 7
