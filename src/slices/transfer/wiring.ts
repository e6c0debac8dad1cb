import type { Slice } from '../../platform/slice.ts'
import { confirmTransfer } from './domain/duties.ts'
import { listens } from './listens.ts'
import { arrivalProjection, transferProjection } from './store/projection.ts'
import { routes } from './web/routes.ts'

/** Moves to another area, for `main.ts` alone. */
export const transfer: Slice = {
  name: 'transfer',
  routes,
  projections: [transferProjection, arrivalProjection],
  duties: [confirmTransfer],
  clauses: {
    TransferSaid: ['DES-5'],
    TransferCircleReviewed: ['DES-5'],
    TransferConfirmed: ['DES-5'],
    TransferCalledOff: ['DES-5'],
    TransferHappened: ['DES-5'],
    TransferTaken: ['DES-5'],
    ArrivalAsked: ['DES-5'],
    ArrivalTaken: ['DES-5'],
  },
  listens,
}
