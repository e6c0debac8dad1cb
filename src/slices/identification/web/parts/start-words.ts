import { addDays, type PlainDate, weekdayOf } from '../../../../kernel/plain-date.ts'
import type { Text } from '../text/text.ts'

/** Over what started or will: *this week* only while it is this week, and where nothing is said yet. */
export function startsTitle(starts: readonly { readonly from: PlainDate }[], today: PlainDate, text: Text): string {
  const words = text.my.need
  const monday = addDays(today, 1 - weekdayOf(today))
  const nextMonday = addDays(monday, 7)
  if (starts.length === 0 || starts.some(({ from }) => from >= monday && from < nextMonday)) return words.starts
  return starts.some(({ from }) => from >= nextMonday) ? words.startsLater : words.started
}

/** Who does it and from when, as of today: what has started is not said to start. */
export const startWords = (from: PlainDate, today: PlainDate, { my }: Text) =>
  from < today ? my.need.startedBy : my.need.startsBy
