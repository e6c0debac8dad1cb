import type { Slice } from '../../platform/slice.ts'
import { routes } from './web/routes.tsx'

/** What everyone can expect: public pages and open data; no table and no event. */
export const expectations: Slice = { name: 'expectations', routes }
