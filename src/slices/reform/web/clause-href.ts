import type { ClauseId } from '../../../kernel/ids.ts'
import type { PackId } from '../../../policy/pack.ts'

/** Where a clause of the path, or another, can be read. */
export const clauseHref = (clause: ClauseId, pack: PackId = 'additional-support-2025'): string =>
  `/rules/${pack}/${clause}`
