import type { PlainDate } from '../../../kernel/plain-date.ts'
import { rule } from '../../../policy/rule.ts'
import type { Evidence } from './events.ts'
import { weekOf } from './rhythm.ts'
import { dueOn, type Session } from './sessions.ts'

/**
 * What is told, and asked about, as one: a session by its day; something given every day by its week, so that nobody
 * logs daily adjustments one by one (P19). A session moved to another day is asked about afresh.
 */
export const tellingUnit = rule('SUP-9', (evidence: Evidence, session: Pick<Session, 'day' | 'movedTo'>): string => {
  if (evidence === 'every day') return `week ${weekOf(session.day)}`
  return session.movedTo ? `${session.day} moved to ${dueOn(session)}` : session.day
})

/** The days of one unit that nobody has told us of yet. */
export const untoldDays = (evidence: Evidence, sessions: readonly Session[], unit: string): readonly PlainDate[] =>
  sessions.filter(each => each.told === undefined && tellingUnit(evidence, each) === unit).map(each => each.day)
