import type { Slice } from '../../platform/slice.ts'
import { giveHelp, showPlan } from './domain/duties.ts'
import { listens } from './listens.ts'
import { moveProjection } from './store/projection.ts'
import { routes } from './web/routes.ts'

/** Destinations, for `main.ts` alone. */
export const destinations: Slice = {
  name: 'destinations',
  routes,
  projections: [moveProjection],
  duties: [giveHelp, showPlan],
  clauses: {
    MoveSaid: ['DES-1'],
    MoveHelpNamed: ['DES-1'],
    MoveHelpGiven: ['DES-1'],
    MoveHelpDropped: ['DES-1'],
    MoveDecided: ['DES-2'],
    MovePlanned: ['DES-1', 'DES-2'],
    MovePlanSeen: ['DES-2'],
  },
  listens,
}
