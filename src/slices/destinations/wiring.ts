import type { Slice } from '../../platform/slice.ts'
import { giveHelp, reviewCircle, sayWhoMeets, showPlan } from './domain/duties.ts'
import { listens } from './listens.ts'
import { moveProjection } from './store/projection.ts'
import { eachDay } from './tasks/each-day.ts'
import { routes } from './web/routes.ts'

/** Destinations, for `main.ts` alone. */
export const destinations: Slice = {
  name: 'destinations',
  routes,
  projections: [moveProjection],
  duties: [giveHelp, showPlan, sayWhoMeets, reviewCircle],
  clauses: {
    MoveSaid: ['DES-1'],
    MoveHelpNamed: ['DES-1'],
    MoveHelpGiven: ['DES-1'],
    MoveHelpDropped: ['DES-1'],
    MoveDecided: ['DES-2'],
    MovePlanned: ['DES-1', 'DES-2'],
    MovePlanSeen: ['DES-2'],
    MoveAgreed: ['DES-3'],
    MoveWelcomeSaid: ['DES-3'],
    MoveCircleReviewed: ['DES-4'],
    MoveHappened: ['DES-4'],
  },
  listens,
  eachDay,
}
