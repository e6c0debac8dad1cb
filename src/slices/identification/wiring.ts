import type { Slice } from '../../platform/slice.ts'
import { duties } from './domain/duties.ts'
import { entitlementDuties } from './domain/entitlement-duties.ts'
import { listens } from './listens.ts'
import { needProjection } from './store/projection.ts'
import { routes } from './web/routes.ts'

/** Identification, for `main.ts` alone. */
export const identification: Slice = {
  name: 'identification',
  routes,
  projections: [needProjection],
  duties: [...duties, ...entitlementDuties],
  clauses: {
    NeedRaised: ['IDN-1', 'IDN-2', 'IDN-15'],
    ChildSpoke: ['IDN-14'],
    SupportStarted: ['IDN-3'],
    ViewAsked: ['IDN-6'],
    ViewGiven: ['IDN-6'],
    SupportDecided: ['IDN-4', 'IDN-5', 'IDN-6', 'IDN-7', 'IDN-8', 'IDN-10', 'IDN-11'],
    ArrivedAlreadySupported: ['IDN-13'],
    DecisionReopened: ['IDN-9'],
    EntitlementBegan: ['IDN-12'],
  },
  listens,
}
