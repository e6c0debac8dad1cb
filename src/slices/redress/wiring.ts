import type { Slice } from '../../platform/slice.ts'
import { duties } from './domain/duties.ts'
import { listens } from './listens.ts'
import { concernProjection, questionProjection } from './store/projection.ts'
import { eachDay } from './tasks/each-day.ts'
import { routes } from './web/routes.ts'

/** Redress, for `main.ts` alone. */
export const redress: Slice = {
  name: 'redress',
  routes,
  projections: [concernProjection, questionProjection],
  duties,
  clauses: {
    ConcernRaised: ['RED-1', 'RED-2', 'RED-3'],
    SettingAdded: ['RED-2'],
    WordsAdded: ['RED-1'],
    ConcernAnswered: ['RED-4', 'RED-6'],
    RemedyAgreed: ['RED-5'],
    RemedyDone: ['RED-5'],
    AnswerMissed: ['RED-7'],
    StepTaken: ['RED-7'],
    WaitAsked: ['RED-14'],
    ConcernWithdrawn: ['RED-14'],
    ConcernClosed: ['RED-7'],
    QuestionAsked: ['RED-10'],
    FamilyAsked: ['RCD-5'],
    QuestionAnswered: ['RED-10'],
  },
  listens,
  eachDay,
}
