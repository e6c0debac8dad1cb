/** What other slices may use of identification. */
export type {
  ArrivedAlreadySupported,
  ChildSpoke,
  DecisionReopened,
  NeedEvent,
  NeedRaised,
  NeedWithdrawn,
  SupportDecided,
  SupportStarted,
  ViewAsked,
  ViewGiven,
} from './domain/events.ts'
export type { Party } from './domain/party.ts'
export { arriveAlreadySupported } from './store/arrive.ts'
export { isOwedToFamily, ownerOf, soonestFirst } from './store/next-owed.ts'
export {
  type Decision,
  decidedSince,
  findDecision,
  findNeed,
  listDecisions,
  listNeeds,
  type NeedRow,
  needsOf,
  toNeedRow,
} from './store/queries.ts'
export {
  countSupported,
  listOpenNeedsAt,
  listSupportStandings,
  type SupportStanding,
  supportStandings,
} from './store/standings.ts'
export { shareDecidedTogether, totalsOfSupport } from './store/totals.ts'
export { startsOf } from './store/voices.ts'
export * as identificationPaths from './web/paths.ts'
export { text as identificationText } from './web/text/text.ts'
