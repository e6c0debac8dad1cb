import { type Command, type Decider, isRefusal, refuse } from '../../../kernel/decider.ts'
import type { Standing } from '../../../kernel/standing.ts'
import type { CheckInEvent } from './events.ts'
import type { Face, Question } from './questions.ts'
import { mayCheckIn } from './rules.ts'

export type KeepCheckIn = Command<'KeepCheckIn'> & {
  readonly checkIn: string
  readonly about: Question
  readonly face: Face
}

export type CheckInState = { readonly status: 'none' | 'kept' }

/** What is decided with: what the one who asks is to the child. */
export type CheckInContext = { readonly standing: Standing }

/** One answer of a child about one thing: kept once, for them alone (VOI-1). */
export const checkIn: Decider<CheckInState, KeepCheckIn, CheckInEvent, CheckInContext> = {
  initial: { status: 'none' },
  evolve: () => ({ status: 'kept' }),
  decide: ({ checkIn, about, face }, state, { standing }) => {
    const may = mayCheckIn(standing)
    if (isRefusal(may)) return may
    if (state.status === 'kept') return refuse('VOI-1', 'This one is kept already.', 'Choose a face again.')
    return [{ type: 'CheckInKept', data: { checkIn, about, words: face, audience: 'only-me' } }]
  },
}
