import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'

/** What of a review decides who may do what: a read row satisfies it, and so does the state of the stream. */
export type ReviewFacts = { readonly status: 'due' | 'held'; readonly owedBy: BodyId }
export type Asker = { readonly person: PersonId; readonly bodies: readonly BodyId[] }

const over = refuse('REV-1', 'This review has been held.', 'What came of it stays here. The next review has its day.')

/** The setting sets the day, asks, and holds the review: it owes it. */
export function mayHold(review: ReviewFacts, asker: Asker): May {
  if (review.status === 'held') return over
  if (asker.bodies.includes(review.owedBy)) return allowed
  return refuse('REV-1', 'The setting holds this review.', 'You can say what matters to you before it.')
}

/** Everyone who can see the review may say what matters to them, until it is held: the database keeps who can see. */
export const mayContribute = (review: Pick<ReviewFacts, 'status'>): May => (review.status === 'held' ? over : allowed)

/** The next review is on a day to come, and not too far away. */
export function mayReviewNextOn(on: PlainDate, heldOn: PlainDate, latest: PlainDate): May {
  if (on > heldOn && on <= latest) return allowed
  return refuse('REV-1', 'The next review is too far away, or in the past.', `Choose a day up to ${longDay(latest)}.`)
}
