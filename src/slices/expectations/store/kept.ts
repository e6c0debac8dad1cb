import type { Kept } from '../../../platform/access/secured-tables.ts'

/** How each table of this slice is kept: held against the database by the schema check. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.agreed_text': { own: 'everybody: a text agreed in a public dialogue' },
}
