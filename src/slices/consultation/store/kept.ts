import type { Kept } from '../../../platform/access/secured-tables.ts'

const anybody: Kept = { own: 'anybody: a dialogue is public' }
const doors: Kept = { nobody: 'through functions: each participant their own, and the server all of them to count' }

/** How each table of this slice is kept: held against the database by the schema check. None of them names a child. */
export const kept: Readonly<Record<string, Kept>> = {
  'read.dialogue': anybody,
  'read.dialogue_statement': { own: 'anybody once it is let through; in its own area before' },
  'read.dialogue_wording': { own: 'whoever may read the statement' },
  'read.dialogue_text': anybody,
  'read.dialogue_answer': anybody,
  'web.dialogue_voter': doors,
  'web.dialogue_device': doors,
  'web.dialogue_code': doors,
  'web.dialogue_vote': doors,
  'web.dialogue_writer': doors,
  'web.dialogue_shown': doors,
}
