import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { GroupEvent } from './group-events.ts'

/**
 * How we come to know that support was given (P19): each session told; every day, confirmed by the week with its
 * exceptions; or once, such as equipment that arrives. `heldAt` is the body whose open days count.
 */
export type Rhythm =
  | {
      readonly evidence: 'session'
      /** 1 is Monday. */
      readonly weekdays: readonly number[]
      readonly time: string
      readonly place: string
      readonly heldAt: BodyId
    }
  | { readonly evidence: 'every day'; readonly time: string; readonly place: string; readonly heldAt: BodyId }
  | { readonly evidence: 'once'; readonly by: PlainDate; readonly heldAt: BodyId }

export const kindsOfEvidence = ['session', 'every day', 'once'] as const
export type Evidence = Rhythm['evidence']

/** Who gives it: always a body; no person while a post is vacant or a service has not yet said who. */
export type Owner = { readonly body: BodyId; readonly person?: PersonId }

/** Why it did not happen. Codes, not words, so that a group's reason can never carry another child's story. */
export const reasonsNot = ['no-cover', 'room', 'something-else-on', 'closed', 'another-lesson', 'other'] as const
export type WhyNot = (typeof reasonsNot)[number]
/** Why this child was not there. A choice is the child's own and is never counted against anyone. */
export const reasonsAway = ['away', 'chose-not-to'] as const
export type WhyAway = (typeof reasonsAway)[number]

export const reasonsToEnd = ['no-longer-needed', 'replaced', 'moved-on', 'not-wanted'] as const
export type WhyEnded = (typeof reasonsToEnd)[number]

export type Counts = {
  /** All that were due so far: the five others added up. */
  readonly agreed: number
  readonly happened: number
  readonly moved: number
  readonly didNotHappen: number
  readonly childAway: number
  readonly notTold: number
}

type Of = { readonly commitment: string }
/** Which questions to the owner an event ends: worked out when it happened. */
export type Closes = { readonly closes?: readonly string[] }
type Session = Of & Closes & { readonly day: PlainDate }

export type Agreement = {
  readonly name: string
  readonly what: string
  readonly owner: Owner
  /** The body that agreed it with the family: the child's setting, or the body that puts something right. */
  readonly agreedFor: BodyId
  readonly rhythm: Rhythm
  readonly from: PlainDate
  readonly to: PlainDate
  readonly outcome: string
  readonly expectation: string
  readonly group?: string
  readonly need?: string
  /** The concern that this puts right. */
  readonly remedyFor?: string
  /** Who of the child and their people agreed it: the family is asked before another service is (P30). */
  readonly agreedWith: readonly PersonId[]
}

export type CommitmentAgreed = DomainEvent<
  'CommitmentAgreed',
  Of & Agreement & { readonly days: readonly PlainDate[]; readonly answerBy?: PlainDate }
>
export type PartAccepted = DomainEvent<
  'PartAccepted',
  Of & { readonly body: BodyId; readonly person?: PersonId; readonly on: PlainDate }
>
export type PartDeclined = DomainEvent<
  'PartDeclined',
  Of & Closes & { readonly body: BodyId; readonly reasons: string; readonly instead?: string; readonly on: PlainDate }
>
/** The day to answer passed in silence: the partner's lead is asked (P29). */
export type PartNotAnswered = DomainEvent<
  'PartNotAnswered',
  Of & { readonly body: BodyId; readonly lead?: PersonId; readonly on: PlainDate; readonly answerBy: PlainDate }
>
export type SessionCredited = DomainEvent<
  'SessionCredited',
  Session & { readonly on: PlainDate; readonly group?: string; readonly goodThing?: string }
>
export type SessionDidNotHappen = DomainEvent<
  'SessionDidNotHappen',
  Session & { readonly why: WhyNot; readonly group?: string }
>
export type ChildWasAway = DomainEvent<'ChildWasAway', Session & { readonly why: WhyAway; readonly group?: string }>
export type SessionMoved = DomainEvent<'SessionMoved', Session & { readonly to: PlainDate; readonly group?: string }>
export type ToldDay =
  | { readonly day: PlainDate; readonly what: 'happened' }
  | { readonly day: PlainDate; readonly what: 'did-not-happen'; readonly why: WhyNot }
  | { readonly day: PlainDate; readonly what: 'child-away'; readonly why: WhyAway }
/** A week of something that happens every day: all of it, but for these. */
export type WeekConfirmed = DomainEvent<'WeekConfirmed', Of & Closes & { readonly days: readonly ToldDay[] }>
/** Someone told it wrongly, and says what was so. */
export type TellingPutRight = DomainEvent<'TellingPutRight', Of & { readonly told: ToldDay; readonly because: string }>
type Untold = Of & {
  /** The session, or the week, this is about (`tellingUnit`). */
  readonly key: string
  readonly days: readonly PlainDate[]
  readonly on: PlainDate
  readonly tellBy: PlainDate
}
export type OwnerAsked = DomainEvent<'OwnerAsked', Untold & { readonly owner: Owner }>
/** Asked, and still not told: the lead and the family read that nobody has told us. It is not "did not happen". */
export type SessionNotTold = DomainEvent<'SessionNotTold', Untold & { readonly body: BodyId; readonly lead?: PersonId }>
export type SaidNotHappened = DomainEvent<
  'SaidNotHappened',
  Of & { readonly day: PlainDate; readonly by: PersonId; readonly words?: string }
>
export type TookBackNotHappened = DomainEvent<
  'TookBackNotHappened',
  Of & { readonly day: PlainDate; readonly by: PersonId }
>
export type ShortfallNoticed = DomainEvent<
  'ShortfallNoticed',
  Of & {
    readonly key: string
    readonly days: readonly PlainDate[]
    readonly counts: Counts
    readonly body: BodyId
    readonly lead?: PersonId
    readonly on: PlainDate
    readonly answerBy: PlainDate
  }
>
export type ShortfallAnswered = DomainEvent<
  'ShortfallAnswered',
  Of & { readonly key: string; readonly how: string; readonly on: PlainDate }
>
export type CommitmentChanged = DomainEvent<
  'CommitmentChanged',
  Of &
    Closes & {
      readonly agreement: Agreement
      /** The days still to come, in place of those there were. */
      readonly days: readonly PlainDate[]
      readonly because: string
      readonly on: PlainDate
      /** Who was to give it until now, where another body is from now on. */
      readonly before?: Owner
      /** The day by which that other body accepts or answers, where it is asked (P29). */
      readonly answerBy?: PlainDate
    }
>
export type CommitmentEnded = DomainEvent<
  'CommitmentEnded',
  Of & Closes & { readonly on: PlainDate; readonly why: WhyEnded; readonly words?: string }
>

export type CommitmentEvent =
  | CommitmentAgreed
  | PartAccepted
  | PartDeclined
  | PartNotAnswered
  | SessionCredited
  | SessionDidNotHappen
  | ChildWasAway
  | SessionMoved
  | WeekConfirmed
  | TellingPutRight
  | OwnerAsked
  | SessionNotTold
  | SaidNotHappened
  | TookBackNotHappened
  | ShortfallNoticed
  | ShortfallAnswered
  | CommitmentChanged
  | CommitmentEnded

export type SupportEvent = CommitmentEvent | GroupEvent

/**
 * Brings an event of any published version to today's shape: pure and total, since what is stored never changes. All
 * are of version 1 so far; `events-v1.fixture.ts` keeps one of each for the day a second version comes.
 */
export const upcast = <Event extends SupportEvent>(event: Event): Event => event
