/** What other slices and spaces may use of reviews. */
export type {
  ChangeAnswered,
  ChangeAsked,
  ContributionAsked,
  ContributionGiven,
  ReviewDue,
  ReviewEvent,
  ReviewHeld,
  ReviewMoved,
  ReviewSet,
} from './domain/events.ts'
export { type ChangeRow, listChanges, listOpenChanges } from './store/changes.ts'
export { goodWordsOf } from './store/good-words.ts'
export { listDueReviews, listReviews, type ReviewRow, reviewsOf, toReview } from './store/queries.ts'
export { type Around, listAround } from './store/views.ts'
export * as reviewPaths from './web/paths.ts'
export { text as reviewText } from './web/text/text.ts'
