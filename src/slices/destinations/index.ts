/** What other slices and spaces may use of destinations. */
export type {
  MoveAgreed,
  MoveCircleReviewed,
  MoveDecided,
  MoveEvent,
  MoveHappened,
  MoveHelpDropped,
  MoveHelpGiven,
  MoveHelpNamed,
  MovePlanned,
  MovePlanSeen,
  MoveSaid,
  MoveWelcomeSaid,
} from './domain/events.ts'
export { type MoveRow, moveSeenBy, nextMoveOf, toMove } from './store/queries.ts'
export { listComing } from './store/received.ts'
export { ComingCard } from './web/coming.page.tsx'
export * as destinationPaths from './web/paths.ts'
export { text as destinationText } from './web/text/text.ts'
