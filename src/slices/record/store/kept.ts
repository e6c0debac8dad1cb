import type { Kept } from '../../../platform/access/secured-tables.ts'

/** How each table of this slice is kept: held against the database by the schema check and the property test of access. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.record': 'child',
  'read.record_entry': 'audience',
  'read.record_attachment': 'audience',
  'read.record_difference': 'audience',
  'read.record_profile_read': 'child',
  'read.record_change': 'audience',
  'read.record_capacity': 'audience',
  'read.record_chosen_words': 'audience',
}
