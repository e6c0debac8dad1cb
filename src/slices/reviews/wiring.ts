import type { Slice } from '../../platform/slice.ts'
import { duties } from './domain/duties.ts'
import { listens } from './listens.ts'
import { changeProjection, reviewProjection } from './store/projection.ts'
import { routes } from './web/routes.ts'

/** Reviews, for `main.ts` alone. */
export const reviews: Slice = {
  name: 'reviews',
  routes,
  projections: [reviewProjection, changeProjection],
  duties,
  clauses: {
    ReviewDue: ['REV-1'],
    ReviewSet: ['REV-1'],
    ContributionAsked: ['REV-2'],
    ContributionGiven: ['REV-2'],
    ReviewMoved: ['REV-7'],
    ReviewHeld: ['REV-3', 'REV-4', 'REV-5'],
    ChangeAsked: ['REV-6'],
    ChangeAnswered: ['REV-6'],
  },
  listens,
}
