import { type AreaId, personId } from '../../kernel/ids.ts'
import type { Actor } from './actor.ts'

/** Somebody we do not know: a visitor of a public page, whoever opens a link a family gave them. */
export const nobodyIn = (areas: readonly AreaId[]): Actor => ({
  person: personId('00000000-0000-4000-8000-000000000001'),
  as: 'public',
  areas,
})
