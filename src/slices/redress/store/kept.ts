import type { Kept } from '../../../platform/access/secured-tables.ts'

const heard = { own: 'who raised it, who acts for them, who is named, the lead, the officer and the body that answers' }

/** How each table of this slice is kept: held against the database by the schema check; sight itself by access.spec.ts. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.concern': heard,
  'read.concern_said': heard,
  'read.concern_answer': heard,
  'read.remedy': heard,
  'read.question': heard,
}
