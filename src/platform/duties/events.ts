import type { DomainEvent } from '../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../kernel/ids.ts'

declare const brand: unique symbol

export type Step = 'soon' | 'due' | 'lead'

/** The name of one duty, made of the clause, what kind it is, the stream it began in, and which of several it is. */
export type DutyName = string & { readonly [brand]: 'duty' }

/** A word about a duty was due: before its day, on the day, or to the owner's lead after it. */
export type DutyFellDue = DomainEvent<
  'DutyFellDue',
  {
    readonly duty: DutyName
    readonly step: Step
    readonly body: BodyId
    readonly person?: PersonId
    /** As the event that the duty began with: a word about something private is private too. */
    readonly audience?: 'circle' | 'professionals-and-family' | 'family-and-author' | 'named' | 'only-me'
    readonly named?: readonly PersonId[]
  }
>
