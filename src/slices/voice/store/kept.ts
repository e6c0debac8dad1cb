import type { Kept } from '../../../platform/access/secured-tables.ts'

/** How each table of this slice is kept: held against the database by the schema check and the property test of access. */
export const kept: Readonly<Record<string, Kept>> = { 'read.check_in': 'audience' }
