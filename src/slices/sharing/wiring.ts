import type { Slice } from '../../platform/slice.ts'
import { linkProjection } from './store/projection.ts'

/** Sharing, for `main.ts` alone. Its pages are made in `src/spaces/share`, of this and of the record. */
export const sharing: Slice = {
  name: 'sharing',
  projections: [linkProjection],
  clauses: {
    LinkGiven: ['RCD-16'],
    LinkOpened: ['RCD-6', 'RCD-16'],
    LinkPasscodeMistaken: ['RCD-17'],
    LinkTriedInVain: ['RCD-6', 'RCD-16'],
    LinkEnded: ['RCD-16', 'RCD-17'],
  },
}
