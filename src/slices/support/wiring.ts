import type { Slice } from '../../platform/slice.ts'
import { duties } from './domain/duties.ts'
import { listens } from './listens.ts'
import { commitmentProjection, groupProjection } from './store/projection.ts'
import { eachDay } from './tasks/each-day.ts'
import { routes } from './web/routes.ts'

/** Support, for `main.ts` alone. */
export const support: Slice = {
  name: 'support',
  routes,
  projections: [commitmentProjection, groupProjection],
  duties,
  clauses: {
    CommitmentAgreed: ['SUP-1', 'SUP-9'],
    PartAccepted: ['SUP-2'],
    PartDeclined: ['SUP-2'],
    PartNotAnswered: ['SUP-2'],
    SessionCredited: ['SUP-3', 'SUP-4', 'SUP-8'],
    SessionDidNotHappen: ['SUP-4', 'SUP-8'],
    ChildWasAway: ['SUP-4', 'SUP-8'],
    SessionMoved: ['SUP-4'],
    WeekConfirmed: ['SUP-9', 'SUP-8'],
    TellingPutRight: ['SUP-8'],
    OwnerAsked: ['SUP-5'],
    SessionNotTold: ['SUP-5'],
    SaidNotHappened: ['SUP-7'],
    TookBackNotHappened: ['SUP-7'],
    ShortfallNoticed: ['SUP-6'],
    ShortfallAnswered: ['SUP-6'],
    CommitmentChanged: ['SUP-1'],
    CommitmentEnded: ['SUP-1'],
    GroupFormed: ['SUP-3'],
    GroupSessionHeld: ['SUP-3', 'SUP-8'],
    GroupSessionDidNotHappen: ['SUP-3', 'SUP-8'],
    GroupSessionMoved: ['SUP-3'],
  },
  listens,
  eachDay,
}
