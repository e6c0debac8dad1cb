import type { PlainDate } from '../../../kernel/plain-date.ts'
import { dueOn } from '../domain/sessions.ts'
import type { AgreedRow, SessionRow } from './agreed-row.ts'

/** One thing agreed that is on today, whether it was agreed for this day or moved to it. */
export type OnToday = {
  readonly commitment: string
  readonly name: string
  readonly time: string
  readonly place: string
}

/** As much of an agreement as its days need. */
type Agreed = Pick<AgreedRow, 'commitment' | 'name' | 'status' | 'rhythm'> & {
  readonly sessions: readonly Pick<SessionRow, 'day' | 'movedTo'>[]
}

/** What is agreed for a day, by its time; what has no time comes last. */
export const happensOn = (
  { commitments }: { readonly commitments: readonly Agreed[] },
  day: PlainDate,
): readonly OnToday[] =>
  commitments
    .filter(each => each.status === 'agreed' && each.sessions.some(session => dueOn(session) === day))
    .map(({ commitment, name, rhythm }) => ({
      commitment,
      name,
      time: rhythm.evidence === 'once' ? '' : rhythm.time,
      place: rhythm.evidence === 'once' ? '' : rhythm.place,
    }))
    .toSorted((a, b) => Number(a.time === '') - Number(b.time === '') || minutesOf(a.time) - minutesOf(b.time))

function minutesOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}
