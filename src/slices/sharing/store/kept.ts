import type { Kept } from '../../../platform/access/secured-tables.ts'

const makers: Kept = { own: 'whoever gave the link, and the young person' }

/** How each table of this slice is kept: held against the database by the schema check and the property test of access. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.shared_link': 'audience',
  'read.shared_link_use': 'audience',
  'identity.link_key': makers,
  'identity.link_caller': makers,
}
