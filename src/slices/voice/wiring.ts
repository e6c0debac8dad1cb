import type { Slice } from '../../platform/slice.ts'
import { checkInProjection } from './store/projection.ts'
import { routes } from './web/routes.tsx'

/** Voice, for `main.ts` alone. */
export const voice: Slice = {
  name: 'voice',
  routes,
  projections: [checkInProjection],
  clauses: { CheckInKept: ['VOI-1'], CheckInTakenBack: ['VOI-3'] },
}
