import type { Kept } from '../../../platform/access/secured-tables.ts'

/** How each table of this slice is kept: held against the database by the schema check and the property test of access. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.move': 'move',
  'read.move_help': 'move',
  'read.move_decision': 'move',
  'read.move_seen': 'circle',
}
