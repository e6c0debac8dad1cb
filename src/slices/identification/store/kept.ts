import type { Kept } from '../../../platform/access/secured-tables.ts'

/** How each table of this slice is kept: held against the database by the schema check and the property test of access. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.need': 'circle',
  'read.need_start': 'circle',
  'read.need_asked': 'circle',
  'read.need_voice': 'circle',
  'read.need_decision': 'child',
}
