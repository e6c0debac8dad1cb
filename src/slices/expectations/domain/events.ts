import type { DomainEvent } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

/** A text agreed in a dialogue stands as a draft: beside what is in force, and never instead of it (EXP-4). */
export type ExpectationDrafted = DomainEvent<
  'ExpectationDrafted',
  {
    readonly dialogue: string
    /** The dialogue as its address names it. */
    readonly name: string
    readonly title: string
    readonly version: number
    readonly words: string
    readonly agreedOn: PlainDate
  }
>
