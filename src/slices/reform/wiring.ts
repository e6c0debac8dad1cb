import type { Slice } from '../../platform/slice.ts'
import { pathProjection } from './store/projection.ts'
import { eachDay } from './tasks/each-day.ts'
import { routes } from './web/routes.ts'

/** Reform, for `main.ts` alone. */
export const reform: Slice = {
  name: 'reform',
  routes,
  projections: [pathProjection],
  clauses: {
    ReadingTaken: ['GAT-2', 'GAT-7'],
    AreaFiguresTaken: ['LAB-6'],
    LegStarted: ['GAT-1', 'GAT-4'],
    GatePassed: ['GAT-3', 'GAT-5'],
    LegDone: ['GAT-1', 'GAT-7'],
  },
  eachDay,
}
