import type { Slice } from '../../platform/slice.ts'
import { listens } from './listens.ts'
import { draftProjection } from './store/projection.ts'
import { routes } from './web/routes.tsx'

/** What everyone can expect: public pages and open data, and what dialogues agreed on as drafts. */
export const expectations: Slice = {
  name: 'expectations',
  routes,
  projections: [draftProjection],
  clauses: { ExpectationDrafted: ['EXP-4'] },
  listens,
}
