import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Means, Party } from './party.ts'

/** Words kept as they were said: the original, its language and who put it into English (P12). */
export type Words = {
  readonly words: string
  readonly language: string
  readonly original?: string
  readonly translatedBy?: string
}

export type NeedRaised = DomainEvent<
  'NeedRaised',
  Words & {
    readonly need: string
    readonly setting: BodyId
    readonly raisedBy: Party
    /** The day it was said: every clock of this need starts here (P4). */
    readonly saidOn: PlainDate
    readonly homeLanguage: string
    readonly interpreter: 'yes' | 'no' | 'sometimes'
    /** The one person to ask about this need (RCD-9). */
    readonly contact: PersonId
    /** The family asked that someone from health joins in (IDN-11). */
    readonly healthAsked: boolean
    readonly startBy: PlainDate
    readonly decideBy: PlainDate
  }
>

/** What the child told us now, in their own way, not later (IDN-14). */
export type ChildSpoke = DomainEvent<
  'ChildSpoke',
  Words & {
    readonly need: string
    readonly ways: readonly WayToSay[]
    /** Names of pictures of ours that the child chose. */
    readonly pictures: readonly string[]
    readonly withHelpOf?: string
    readonly on: PlainDate
  }
>
export const waysToSay = ['talking', 'pointing', 'pictures', 'signing', 'drawing', 'doing', 'typing'] as const
export type WayToSay = (typeof waysToSay)[number]

export type SupportStarted = DomainEvent<
  'SupportStarted',
  {
    readonly need: string
    readonly what: string
    readonly who: PersonId
    readonly from: PlainDate
  }
>

export type ViewAsked = DomainEvent<
  'ViewAsked',
  {
    readonly need: string
    readonly party: Party
    readonly on: PlainDate
    readonly means: Means
    readonly by: PersonId
    readonly replyBy: PlainDate
  }
>

export const leanings = ['extra-support', 'not-now', 'not-sure'] as const
export type Leaning = (typeof leanings)[number]

export type ViewGiven = DomainEvent<
  'ViewGiven',
  Words & {
    readonly need: string
    readonly party: Party
    /** What they would decide. A young child is not asked. */
    readonly leaning?: Leaning
    readonly on: PlainDate
    /** True when it came after the decision: it is added, and changes nothing by itself (P8). */
    readonly afterDeciding: boolean
  }
>

/** Each party's view of a decision: agreement, difference, their own words, or how they were asked without a reply. */
export type HeldView =
  | { readonly party: Party; readonly view: 'agrees' | 'sees-differently' | 'own-words'; readonly words?: string }
  | { readonly party: Party; readonly view: 'no-reply'; readonly asked: readonly Asking[] }
export type Asking = { readonly on: PlainDate; readonly means: Means }

type Decision = {
  readonly need: string
  readonly setting: BodyId
  readonly reasons: string
  /** Expectations of the national statement, by their id. */
  readonly restsOn: readonly string[]
  readonly views: readonly HeldView[]
  /** False where anyone in the family sees it differently, or none of them has answered: then the page says so (P9). */
  readonly agreed: boolean
  readonly by: PersonId
  readonly tookPart: readonly Party[]
  readonly wayToChallenge: 'ladder-a'
  readonly decidedOn: PlainDate
}

/** What extra support opens, each with its day: on the setting, and on health where it shares the duty (R9.5). */
export type Owed = {
  readonly recordBy: PlainDate
  readonly joinedUpBy: PlainDate
  readonly firstReviewBy: PlainDate
  readonly movesBy: PlainDate
  readonly health?: { readonly body: BodyId; readonly by: PlainDate }
}

export type SupportDecided = DomainEvent<
  'SupportDecided',
  Decision &
    (
      | { readonly outcome: 'extra-support'; readonly owed: Owed }
      | { readonly outcome: 'not-now'; readonly tries: string; readonly lookAgainOn: PlainDate }
    )
>

/** A child who had support before us: no fresh test, and unknown dates are allowed (P23). */
export type ArrivedAlreadySupported = DomainEvent<
  'ArrivedAlreadySupported',
  {
    readonly need: string
    readonly setting: BodyId
    readonly had: 'support-in-the-setting' | 'statutory-plan'
    readonly since?: PlainDate
    readonly lastReviewOn?: PlainDate
    readonly contact: PersonId
    /** The day we learned of it, which may be long after the support began. */
    readonly arrivedOn: PlainDate
    readonly tellFamilyBy: PlainDate
    readonly owed: Owed
  }
>

export type FamilyTold = DomainEvent<
  'FamilyTold',
  { readonly need: string; readonly on: PlainDate; readonly means: Means }
>

export type DecisionReopened = DomainEvent<
  'DecisionReopened',
  {
    readonly need: string
    readonly setting: BodyId
    readonly because: 'concern-upheld' | 'look-again' | 'asked-sooner'
    /** The concern that was upheld, where that is why. */
    readonly concern?: string
    readonly decideBy: PlainDate
  }
>

/** One of the four things a decision opened has begun: joined-up support agreed, a first review set, a move planned. */
export type EntitlementBegan = DomainEvent<
  'EntitlementBegan',
  { readonly need: string; readonly entitlement: Entitlement; readonly on: PlainDate }
>
export type Entitlement = 'record' | 'joined-up-support' | 'reviews' | 'moves'

export type NeedWithdrawn = DomainEvent<
  'NeedWithdrawn',
  {
    readonly need: string
    readonly why: string
    readonly by: PersonId
    /** Whose views were still awaited, by `partyKey`: they owe none any more. */
    readonly awaited: readonly string[]
  }
>

export type NeedEvent =
  | NeedRaised
  | ChildSpoke
  | SupportStarted
  | ViewAsked
  | ViewGiven
  | SupportDecided
  | ArrivedAlreadySupported
  | FamilyTold
  | DecisionReopened
  | EntitlementBegan
  | NeedWithdrawn
