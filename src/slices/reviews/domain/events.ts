import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

export type Voice = 'child' | 'family' | 'practitioner'
const meansOfAsking = ['here', 'in person', 'phone', 'letter'] as const
export type Means = (typeof meansOfAsking)[number]

type Review = { readonly review: string; readonly child: ChildId }

export type ReviewDue = DomainEvent<
  'ReviewDue',
  Review & {
    readonly owedBy: BodyId
    readonly dueOn: PlainDate
    /** The day by which everyone has been asked, the child first (REV-2). */
    readonly askBy: PlainDate
    readonly because: 'extra support agreed' | 'already supported' | 'last review'
  }
>

export type ReviewSet = DomainEvent<
  'ReviewSet',
  Review & {
    readonly on: PlainDate
    readonly time: string
    readonly place: string
    readonly setBy: PersonId
    readonly owedBy: BodyId
  }
>

/** Asked on a day, by some means: without a reply this is what stands in its place, and the review goes on (P8). */
export type ContributionAsked = DomainEvent<
  'ContributionAsked',
  Review & {
    readonly of: PersonId
    readonly voice: Voice
    /** For whom they work, where they do: their body owes the view. */
    readonly body?: BodyId
    readonly means: Means
    readonly replyBy: PlainDate
    readonly askedBy: PersonId
  }
>

/** What someone wants said: each in their own voice, edited by nobody else. At least one of the three has words. */
export type Contribution = { readonly goingWell: string; readonly notYet: string; readonly wanted: string }

export type ContributionGiven = DomainEvent<
  'ContributionGiven',
  Review & Contribution & { readonly by: PersonId; readonly voice: Voice; readonly writtenDownBy?: PersonId }
>

export type ReviewMoved = DomainEvent<
  'ReviewMoved',
  Review & {
    readonly from: PlainDate
    readonly to: PlainDate
    readonly dueOn: PlainDate
    readonly owedBy: BodyId
    readonly why: string
    readonly movedBy: PersonId
  }
>

export const reasonsToEnd = ['no-longer-needed', 'replaced', 'moved-on', 'not-wanted'] as const

/** How often, when and where something is given from now on, as support keeps it; what is given once has none. */
export type Rhythm = { readonly time: string; readonly place: string; readonly heldAt: BodyId } & (
  | { readonly evidence: 'session'; readonly weekdays: readonly number[] }
  | { readonly evidence: 'every day' }
)

/** Who gives something: always a body, and the person where one is named. */
export type Owner = { readonly body: BodyId; readonly person?: PersonId }

/** What a review decides about one thing that was agreed: it continues, changes or ends, and why (REV-4). */
export type Change = {
  readonly commitment: string
  readonly because: string
} /** `to` where it would have ended before the next review: until when it goes on. */ & (
  | { readonly decided: 'continues'; readonly to?: PlainDate }
  | {
      readonly decided: 'changes'
      readonly to?: PlainDate
      readonly outcome?: string
      /** How often, when and where it is from now on. */
      readonly rhythm?: Rhythm
      /** Who gives it from now on: another service is asked, and answers by a day (P29). */
      readonly owner?: Owner
    }
  | { readonly decided: 'ends'; readonly on: PlainDate; readonly why: (typeof reasonsToEnd)[number] }
)

/** How the child said what they can do now: a young child may show it. */
export const waysToShow = ['said', 'wrote', 'drew', 'signed', 'showed us'] as const
export type CanDoNow = {
  readonly words: string
  readonly how: (typeof waysToShow)[number]
  readonly writtenDownBy?: PersonId
}

export type Difference = { readonly by: PersonId; readonly voice: Voice; readonly words: string }

export type ReviewHeld = DomainEvent<
  'ReviewHeld',
  Review & {
    readonly heldOn: PlainDate
    readonly heldBy: PersonId
    readonly owedBy: BodyId
    readonly present: readonly PersonId[]
    /** Asked, and no reply: it is on the record that they were asked. */
    readonly noReply: readonly PersonId[]
    readonly changes: readonly Change[]
    readonly agreed: boolean
    readonly differences: readonly Difference[]
    readonly canDoNow: CanDoNow
    readonly nextReviewOn: PlainDate
  }
>

export type ReviewEvent = ReviewDue | ReviewSet | ContributionAsked | ContributionGiven | ReviewMoved | ReviewHeld

type Request = { readonly change: string; readonly child: ChildId }

export type ChangeAsked = DomainEvent<
  'ChangeAsked',
  Request & {
    readonly askedBy: PersonId
    readonly voice: Voice
    readonly owedBy: BodyId
    /** What they want to be different, where it is one thing that was agreed. */
    readonly commitment?: string
    readonly words: string
    readonly answerDueOn: PlainDate
  }
>
export const changeAnswers = ['yes', 'at the review', 'not now'] as const
export type ChangeAnswered = DomainEvent<
  'ChangeAnswered',
  Request & {
    readonly answer: (typeof changeAnswers)[number]
    readonly words: string
    readonly answeredBy: PersonId
  }
>
export type ChangeEvent = ChangeAsked | ChangeAnswered
