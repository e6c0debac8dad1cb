import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import type { Pack } from '../../../policy/pack.ts'
import type { CanDoNow, Change, Contribution, Difference, Means, ReviewDue, Voice } from './events.ts'

export type PlanReview = {
  readonly type: 'PlanReview'
  readonly review: string
  readonly child: ChildId
  readonly owedBy: BodyId
  readonly dueOn: PlainDate
  readonly because: ReviewDue['data']['because']
}
export type SetReview = {
  readonly type: 'SetReview'
  readonly on: PlainDate
  readonly time: string
  readonly place: string
}
export type ToAsk = { readonly person: PersonId; readonly voice: Voice; readonly body?: BodyId; readonly means: Means }
export type AskForContributions = { readonly type: 'AskForContributions'; readonly of: readonly ToAsk[] }
export type GiveContribution = Contribution & {
  readonly type: 'GiveContribution'
  readonly by: PersonId
  readonly voice: Voice
}
export type MoveReview = { readonly type: 'MoveReview'; readonly to: PlainDate; readonly why: string }
export type HoldReview = {
  readonly type: 'HoldReview'
  readonly heldOn: PlainDate
  readonly present: readonly PersonId[]
  readonly changes: readonly Change[]
  readonly agreed: boolean
  readonly differences: readonly Difference[]
  readonly canDoNow: CanDoNow
  readonly nextReviewOn: PlainDate
}
export type ReviewCommand = PlanReview | SetReview | AskForContributions | GiveContribution | MoveReview | HoldReview

/** What a review is decided with. `agreed` is all that is agreed with the child now: each has its word (REV-4). */
export type ReviewContext = {
  readonly today: PlainDate
  readonly pack: Pack
  readonly calendarOf: (body: BodyId) => Calendar
  readonly asker: { readonly person: PersonId; readonly bodies: readonly BodyId[] }
  readonly agreed: readonly AgreedNow[]
  /** The child and their family: they are asked before another service is. */
  readonly family: readonly PersonId[]
}
/** Something that is agreed now, with who gives it and its first and last day; the last may have gone without anyone ending it. */
export type AgreedNow = {
  readonly commitment: string
  readonly name: string
  readonly ownerBody: BodyId
  readonly from: PlainDate
  readonly to: PlainDate
}
