import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

/** A: is extra support needed? B: is support good enough, and is it given? */
export type Ladder = 'A' | 'B'

/** Where a commitment stood on the day a concern was raised about it, so that nobody has to count it again. */
export type WhatHappened = { readonly agreed: number; readonly happened: number; readonly notHappened: number }

/** What a concern is about. People in `about…` decided it or give it: they add what they know, and do not answer (RED-6). */
export type About =
  | {
      readonly kind: 'commitment'
      readonly commitment: string
      /** What it was called then: `Talk Time`. */
      readonly name: string
      readonly days: readonly PlainDate[]
      readonly counts: WhatHappened
      readonly aboutPeople: readonly PersonId[]
    }
  | { readonly kind: 'decision'; readonly need: string; readonly aboutPeople: readonly PersonId[] }
  | { readonly kind: 'else'; readonly aboutPeople: readonly PersonId[] }

/** Whose voice: the family's, the child's or young person's own, or that of someone who works with them. */
export type Voice = 'family' | 'child' | 'practitioner'

export const remedyKinds = ['commitment', 'apology', 'back-provision', 'service-change', 'payment', 'other'] as const
export type RemedyKind = (typeof remedyKinds)[number]

/** One thing that puts it right: what, who, and by when. */
export type Remedy = {
  readonly remedy: string
  readonly kind: RemedyKind
  readonly what: string
  readonly ownerBody: BodyId
  readonly owner?: PersonId
  readonly by: PlainDate
}

export const outcomes = ['upheld', 'partly', 'not-upheld'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * Who hears of it. `named`: whoever raised it, those who answer, and those it is about; another parent does not read
 * over a shoulder (P6). `circle`: the one who raised it wants everyone around the child to know.
 */
export type Audience = { readonly audience: 'named' | 'circle'; readonly named: readonly PersonId[] }

type Concern = Audience & { readonly concern: string; readonly child: ChildId }

export type ConcernRaised = DomainEvent<
  'ConcernRaised',
  Concern & {
    readonly ladder: Ladder
    readonly about: About
    /** Empty when the two taps said it all: what it is about is then in `about`. */
    readonly words: string
    readonly raisedBy: PersonId
    readonly voice: Voice
    /** The first day it went wrong: time limits in law are counted from it. */
    readonly sinceOn: PlainDate
    readonly owedBy: BodyId
    readonly copiedTo?: BodyId
    readonly answerDueOn: PlainDate
    readonly settingAddsBy?: PlainDate
  }
>

/** The setting, copied because the child is there, says what it knows and did (RED-2). */
export type SettingAdded = DomainEvent<'SettingAdded', Concern & { readonly addedBy: PersonId; readonly words: string }>

/** Anyone who has a part in it says something: the family again, the child, the person who gives the support. */
export type WordsAdded = DomainEvent<
  'WordsAdded',
  Concern & { readonly addedBy: PersonId; readonly voice: Voice; readonly words: string }
>

export type ConcernAnswered = DomainEvent<
  'ConcernAnswered',
  Concern & {
    readonly ladder: Ladder
    readonly about: About
    readonly rung: number
    readonly outcome: Outcome
    readonly reasons: string
    /** Ids of the expectations it was judged against: never empty (RED-4). */
    readonly restsOn: readonly string[]
    readonly remedies: readonly Remedy[]
    readonly nextStep: string
    readonly decidedBy: PersonId
    readonly forBody: BodyId
  }
>

/** One for each thing that puts it right, so that each has a clock and an owner of its own (RED-5). */
export type RemedyAgreed = DomainEvent<'RemedyAgreed', Concern & Remedy & { readonly rung: number }>

export type RemedyDone = DomainEvent<
  'RemedyDone',
  Concern & { readonly remedy: string; readonly saidBy: PersonId; readonly words: string }
>

/** The day to answer a step went by without an answer, and the concern goes on: the account of kept clocks counts it. */
export type AnswerMissed = DomainEvent<
  'AnswerMissed',
  Concern & { readonly rung: number; readonly owedBy: BodyId; readonly answerDueOn: PlainDate }
>

export type StepTaken = DomainEvent<
  'StepTaken',
  Concern & {
    readonly ladder: Ladder
    readonly rung: number
    readonly owedBy: BodyId
    readonly why: 'asked' | 'no answer'
    /** Who asked for the next step; nobody when a missed clock moved it on (P43). */
    readonly takenBy?: PersonId
    readonly answerDueOn: PlainDate
  }
>

export type WaitAsked = DomainEvent<
  'WaitAsked',
  Concern & {
    readonly askedBy: PersonId
    readonly rung: number
    readonly owedBy: BodyId
    /** The last day of the wait: always a day, so that no concern is ever lost in one. */
    readonly waitUntil: PlainDate
  }
>

export type ConcernWithdrawn = DomainEvent<
  'ConcernWithdrawn',
  Concern & { readonly rung: number; readonly withdrawnBy: PersonId; readonly words: string }
>
export type ConcernClosed = DomainEvent<
  'ConcernClosed',
  Concern & { readonly rung: number; readonly closedBy: PersonId; readonly words: string }
>

export type ConcernEvent =
  | ConcernRaised
  | SettingAdded
  | WordsAdded
  | ConcernAnswered
  | RemedyAgreed
  | RemedyDone
  | AnswerMissed
  | StepTaken
  | WaitAsked
  | ConcernWithdrawn
  | ConcernClosed

type Question = Audience & { readonly question: string; readonly child: ChildId }

export type QuestionAsked = DomainEvent<
  'QuestionAsked',
  Question & {
    readonly askedBy: PersonId
    readonly voice: Voice
    /** The named contact (RCD-9), for the body that owes the answer. */
    readonly askedOf: PersonId
    readonly owedBy: BodyId
    readonly words: string
    readonly answerDueOn: PlainDate
  }
>
/** A child tells somebody of their family: theirs alone to hear, and to answer or to talk about. No clock runs (P6). */
export type FamilyAsked = DomainEvent<
  'FamilyAsked',
  Question & {
    readonly askedBy: PersonId
    readonly voice: Voice
    readonly askedOf: PersonId
    readonly words: string
  }
>
export type QuestionAnswered = DomainEvent<
  'QuestionAnswered',
  Question & { readonly answeredBy: PersonId; readonly words: string }
>
export type QuestionEvent = QuestionAsked | FamilyAsked | QuestionAnswered
