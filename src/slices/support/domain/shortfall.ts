import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Pack } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { Session } from './sessions.ts'

/**
 * Days on which support was not given: told so by whoever gives it, or said so by the family. A child's absence, a
 * move, and silence are none of them (SUP-4): unlogged is not undelivered.
 */
const daysNotGiven = rule('SUP-4', (sessions: readonly Session[]): readonly PlainDate[] =>
  sessions.filter(each => each.told === 'did-not-happen' || each.saidNot.length > 0).map(each => each.day),
)

/** The days of a shortfall nobody has been told of yet; none while they are too few to be one. */
export const newShortfall = rule(
  'SUP-6',
  (sessions: readonly Session[], known: readonly PlainDate[], pack: Pack): readonly PlainDate[] => {
    const days = daysNotGiven(sessions).filter(day => !known.includes(day))
    return days.length >= pack.number('SUP-6.sessions-missed') ? days : []
  },
)
