import { type Command, type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { Standing } from '../../../kernel/standing.ts'
import type { CheckInEvent } from './events.ts'
import type { Face, Question } from './questions.ts'
import { mayCheckIn, mayTakeBack } from './rules.ts'

export type KeepCheckIn = Command<'KeepCheckIn'> & {
  readonly checkIn: string
  readonly about: Question
  readonly face: Face
}

export type TakeBackCheckIn = Command<'TakeBackCheckIn'> & { readonly checkIn: string }

export type CheckInCommand = KeepCheckIn | TakeBackCheckIn

export type CheckInState = { readonly status: 'none' | 'kept' | 'taken-back' }

/** What is decided with: what the one who asks is to the child. */
export type CheckInContext = { readonly standing: Standing }

/** One answer of a child about one thing: kept once, for them alone (VOI-1), until they take it back (VOI-3). */
export const checkIn: Decider<CheckInState, CheckInCommand, CheckInEvent, CheckInContext> = {
  initial: { status: 'none' },
  evolve: (_, { type }) => ({ status: type === 'CheckInKept' ? 'kept' : 'taken-back' }),
  decide: (command, state, context) =>
    command.type === 'KeepCheckIn' ? keep(command, state, context) : takeBack(command, state, context),
}

function keep({ checkIn, about, face }: KeepCheckIn, state: CheckInState, { standing }: CheckInContext): Decided {
  const may = mayCheckIn(standing)
  if (isRefusal(may)) return may
  if (state.status !== 'none') return refuse('VOI-1', 'This one is kept already.', 'Choose a face again.')
  return [{ type: 'CheckInKept', data: { checkIn, about, words: face, audience: 'only-me' } }]
}

function takeBack({ checkIn }: TakeBackCheckIn, state: CheckInState, { standing }: CheckInContext): Decided {
  const may = mayTakeBack(standing)
  if (isRefusal(may)) return may
  if (state.status !== 'kept') return refuse('VOI-3', 'This face is gone already.', 'There is nothing more to do.')
  return [{ type: 'CheckInTakenBack', data: { checkIn, audience: 'only-me' } }]
}

type Decided = readonly CheckInEvent[] | Refusal
