/** What other slices and spaces may use of moves to another area. */
export type {
  ArrivalAsked,
  ArrivalTaken,
  TransferCalledOff,
  TransferCircleReviewed,
  TransferConfirmed,
  TransferHappened,
  TransferSaid,
  TransferTaken,
} from './domain/events.ts'
export { type ArrivalRow, listArrivals } from './store/queries.ts'
export { ArrivalsCard } from './web/desk.page.tsx'
export * as transferPaths from './web/paths.ts'
export { text as transferText } from './web/text/text.ts'
