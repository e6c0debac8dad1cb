/** What other slices may use of redress. */
export type {
  AnswerMissed,
  ConcernAnswered,
  ConcernClosed,
  ConcernEvent,
  ConcernRaised,
  ConcernWithdrawn,
  FamilyAsked,
  QuestionAnswered,
  QuestionAsked,
  Remedy,
  RemedyAgreed,
  RemedyDone,
  StepTaken,
} from './domain/events.ts'
export { type Step, stepsOf } from './domain/ladder.ts'
export { type LawFacts, type LawLimit, lawLimits } from './domain/law-limits.ts'
export { findFreeHelp } from './store/free-help.ts'
export { listAnswerable } from './store/list-view.ts'
export { answeredConcernsOf, awaitedConcernsOf, movedConcernsOf } from './store/news.ts'
export { listOwnAnswers, type OwnAnswers } from './store/own-answers.ts'
export { type ConcernRow, listConcernsOf, listOpenConcernsOf, type RemedyRow } from './store/queries.ts'
export { listOpenQuestionsOf, listQuestionsOf, type QuestionRow, toldAtHome } from './store/questions.ts'
export { shareOfConcernsAnswered } from './store/totals.ts'
export { OwnAnswersCard } from './web/own-answers-card.tsx'
export * as redressPaths from './web/paths.ts'
export { text as redressText } from './web/text/text.ts'
