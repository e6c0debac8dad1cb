import type { DomainEvent } from '../../../kernel/decider.ts'
import type { Face, Question } from './questions.ts'

/**
 * A child said how something is, for themself alone. The face is kept as their `words`: so it is blanked when words are
 * erased, and given to nobody else with the stream.
 */
export type CheckInKept = DomainEvent<
  'CheckInKept',
  {
    readonly checkIn: string
    readonly about: Question
    readonly words: Face
    readonly audience: 'only-me'
  }
>

/** The child took it back: the face is blanked in the log in the same transaction (VOI-3). */
export type CheckInTakenBack = DomainEvent<
  'CheckInTakenBack',
  { readonly checkIn: string; readonly audience: 'only-me' }
>

export type CheckInEvent = CheckInKept | CheckInTakenBack
