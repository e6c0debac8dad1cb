/** What other slices and spaces may use of destinations. */
export type {
  MoveDecided,
  MoveEvent,
  MoveHelpDropped,
  MoveHelpGiven,
  MoveHelpNamed,
  MovePlanned,
  MovePlanSeen,
  MoveSaid,
} from './domain/events.ts'
export { type MoveRow, moveSeenBy, nextMoveOf, toMove } from './store/queries.ts'
export * as destinationPaths from './web/paths.ts'
export { text as destinationText } from './web/text/text.ts'
