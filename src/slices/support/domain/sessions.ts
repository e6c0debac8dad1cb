import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { rule } from '../../../policy/rule.ts'
import type { Counts, WhyAway, WhyNot } from './events.ts'

/** One expected day, and what was said of it. A row of `commitment_session` has the same shape. */
export type Session = {
  readonly day: PlainDate
  readonly movedTo?: PlainDate | undefined
  readonly told?: 'happened' | 'did-not-happen' | 'child-away' | undefined
  readonly why?: WhyNot | WhyAway | undefined
  /** Who of the child's people said that it did not happen: each speaks for themselves (P6). */
  readonly saidNot: readonly PersonId[]
}

export const beadStates = ['happened', 'did-not-happen', 'child-away', 'moved', 'not-told', 'to-come'] as const
export type BeadState = (typeof beadStates)[number]

/** The day it is to be given on: its own, or the one it was moved to. */
export const dueOn = (session: Pick<Session, 'day' | 'movedTo'>): PlainDate => session.movedTo ?? session.day

/** What one bead says. Nobody has told us is its own answer, never "did not happen" (P20). */
export const beadOf = rule('SUP-4', (session: Session, today: PlainDate): BeadState => {
  if (session.told === 'happened') return session.movedTo ? 'moved' : 'happened'
  if (session.told) return session.told
  return dueOn(session) <= today ? 'not-told' : 'to-come'
})

/** Counted so far: everything told, and every day that has passed. Today still has time to be told. */
export const isCounted = (session: Session, today: PlainDate): boolean =>
  session.told !== undefined || dueOn(session) < today

/** Agreed so far, and how many of each. The five always add up to what was agreed. */
export const countsOf = rule('SUP-4', (sessions: readonly Session[], today: PlainDate): Counts => {
  const states = sessions.filter(each => isCounted(each, today)).map(each => beadOf(each, today))
  return tally(states)
})

/**
 * The family's count beside the setting's: what someone of theirs says did not happen counts as that here, and as
 * the setting told it there. Neither corrects the other (SUP-7).
 */
export const familyCountsOf = rule('SUP-7', (sessions: readonly Session[], today: PlainDate): Counts => {
  const states = sessions
    .filter(each => isCounted(each, today) || each.saidNot.length > 0)
    .map(each => (each.saidNot.length > 0 ? 'did-not-happen' : beadOf(each, today)))
  return tally(states)
})

/** True where the two counts differ, so that both are shown. */
export const countsDiffer = (setting: Counts, family: Counts): boolean =>
  setting.happened + setting.moved !== family.happened + family.moved ||
  setting.didNotHappen !== family.didNotHappen ||
  setting.notTold !== family.notTold

function tally(states: readonly BeadState[]): Counts {
  const count = (state: BeadState) => states.filter(each => each === state).length
  return {
    agreed: states.length,
    happened: count('happened'),
    moved: count('moved'),
    didNotHappen: count('did-not-happen'),
    childAway: count('child-away'),
    notTold: count('not-told'),
  }
}
