/** What other slices may use of support: what was agreed, what happened, and the few ways to change it. */

export type { Proposal } from './domain/commands.ts'
export type {
  Agreement,
  ChildWasAway,
  CommitmentAgreed,
  CommitmentChanged,
  CommitmentEnded,
  CommitmentEvent,
  Counts,
  Owner,
  PartAccepted,
  PartDeclined,
  PartNotAnswered,
  Rhythm,
  SaidNotHappened,
  SessionCredited,
  SessionDidNotHappen,
  SessionNotTold,
  ShortfallAnswered,
  ShortfallNoticed,
  WhyEnded,
} from './domain/events.ts'
export { type BeadState, beadOf, countsDiffer, countsOf, familyCountsOf } from './domain/sessions.ts'
export { agreeCommitment } from './store/agree-commitment.ts'
export { loadAgreeView } from './store/agree-view.ts'
export { agreedOf, findAgreed, listAgreed, listOwedBy, namesOfAgreed, toAgreed } from './store/agreed.ts'
export { type AgreedRow, bodiesIn, peopleIn, type SessionRow } from './store/agreed-row.ts'
export {
  countSessions,
  listSessionsAt,
  listSessionsOf,
  listVisits,
  type WeekCounts,
  type WorkSession,
} from './store/days-of-work.ts'
export { type Givers, listGivers } from './store/givers.ts'
export { type GroupToday, listGroupsOn } from './store/groups.ts'
export { happensOn, type OnToday } from './store/happens-on.ts'
export { loadNotTold, type NotToldView, type ToTell } from './store/not-told-view.ts'
export { type CommitmentRef, runCommitment } from './store/run-commitment.ts'
export { type ClassSession, listClassSupport, tellByCode } from './store/told-by-code.ts'
export { shareOfAgreed } from './store/totals.ts'
export { listNotTold, type UntoldRow } from './store/untold.ts'
export { type AgreedView, type Commitment, findAgreedView, loadNames, toCommitment } from './store/views.ts'
export { weekdayTicks } from './web/agree.form.ts'
export { AgreePage } from './web/agree.page.tsx'
export { AgreedCard } from './web/agreed-card.tsx'
export { GroupLinks } from './web/groups.page.tsx'
export { MyWeek } from './web/my-week.tsx'
export { findOwner, ownerOptions } from './web/owner-field.ts'
export * as supportPaths from './web/paths.ts'
export { giverWords, rhythmWords, timeWords } from './web/say.ts'
export { tellingFrom, tellTodayForm } from './web/tell.form.ts'
export { text as supportText } from './web/text/text.ts'
export { NotTold } from './web/untold-table.tsx'
export { WhatCame } from './web/what-came.tsx'
