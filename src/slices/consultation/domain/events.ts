import type { DomainEvent } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

/** Groups somebody may say they belong to, several at once (R20.5). Young people come first: they are the floor. */
export const declaredGroups = ['young-person', 'parent', 'education', 'health', 'council', 'other'] as const
export type DeclaredGroup = (typeof declaredGroups)[number]

/** Why a sentence is not shown to others: the policy of moderation, in four reasons (CON-7). */
export const heldBackReasons = ['names-somebody', 'hurts', 'not-about-this', 'said-already'] as const
export type HeldBackBecause = (typeof heldBackReasons)[number]

export const outcomes = ['did', 'will', 'will-not'] as const
export type Outcome = (typeof outcomes)[number]

export type DialogueOpened = DomainEvent<
  'DialogueOpened',
  {
    readonly dialogue: string
    /** In its address. */
    readonly name: string
    readonly title: string
    readonly background: string
    readonly backgroundEasy: string
    readonly facilitators: readonly PersonId[]
    /** Only those who were given a code take part. */
    readonly byCode: boolean
    readonly openedOn: PlainDate
    readonly until: PlainDate
    readonly answersBy: PlainDate
  }
>
export type DialogueClosed = DomainEvent<'DialogueClosed', { readonly dialogue: string; readonly closedOn: PlainDate }>
export type DialogueTextWritten = DomainEvent<
  'DialogueTextWritten',
  {
    readonly dialogue: string
    readonly version: number
    readonly words: string
    readonly because?: string
    readonly writtenOn: PlainDate
  }
>
/** Published: an agreed text, ready to become an expectation. */
export type DialogueTextAgreed = DomainEvent<
  'DialogueTextAgreed',
  {
    readonly dialogue: string
    readonly title: string
    readonly version: number
    readonly words: string
    readonly agreedOn: PlainDate
  }
>
export type DialogueThemeAnswered = DomainEvent<
  'DialogueThemeAnswered',
  {
    readonly dialogue: string
    readonly theme: string
    readonly outcome: Outcome
    readonly words: string
    readonly answeredOn: PlainDate
  }
>
export type DialogueEvent =
  | DialogueOpened
  | DialogueClosed
  | DialogueTextWritten
  | DialogueTextAgreed
  | DialogueThemeAnswered

export type StatementAdded = DomainEvent<
  'StatementAdded',
  {
    readonly statement: string
    readonly dialogue: string
    readonly words: string
    readonly writtenBy: readonly DeclaredGroup[]
    readonly origin: 'seed' | 'person'
    /** What it was taken from, for a sentence to begin with. */
    readonly source?: string
    readonly theme?: string
    readonly addedOn: PlainDate
  }
>
export type StatementLetThrough = DomainEvent<
  'StatementLetThrough',
  { readonly statement: string; readonly theme?: string; readonly readOn: PlainDate }
>
export type StatementHeldBack = DomainEvent<
  'StatementHeldBack',
  { readonly statement: string; readonly because: HeldBackBecause; readonly readOn: PlainDate }
>
export type StatementReworded = DomainEvent<
  'StatementReworded',
  {
    readonly statement: string
    readonly wording: number
    readonly words: string
    readonly because: string
    readonly rewordedOn: PlainDate
  }
>
export type StatementQuoted = DomainEvent<'StatementQuoted', { readonly statement: string; readonly isQuoted: boolean }>
export type StatementEvent =
  | StatementAdded
  | StatementLetThrough
  | StatementHeldBack
  | StatementReworded
  | StatementQuoted
