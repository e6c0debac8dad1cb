import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Audience } from './parts.ts'

/** What came of it: the words were changed, others stand beside them, or they stay. */
export const entryAnswers = ['changed', 'beside', 'stays'] as const
export type EntryAnswer = (typeof entryAnswers)[number]

/** A child or their family asks for a change to what is written about the child (RCD-12). */
export type EntryChangeAsked = DomainEvent<
  'EntryChangeAsked',
  {
    readonly entry: string
    readonly change: string
    /** The version that was read: "changed" is answered only when there is a later one. */
    readonly version: number
    readonly words: string
    readonly by: PersonId
    readonly askedOn: PlainDate
    readonly owed: { readonly by: PlainDate; readonly setting: BodyId; readonly person?: PersonId }
    /** The entry's own. */
    readonly audience: Audience
    readonly named: readonly PersonId[]
  }
>

export type EntryChangeAnswered = DomainEvent<
  'EntryChangeAnswered',
  {
    readonly entry: string
    readonly change: string
    readonly answer: EntryAnswer
    readonly words: string
    readonly by: PersonId
    readonly answeredOn: PlainDate
    readonly audience: Audience
    readonly named: readonly PersonId[]
  }
>
