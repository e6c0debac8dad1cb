import type { PersonId } from '../../../kernel/ids.ts'
import { isFamilyStanding, type Standing } from '../../../kernel/standing.ts'
import { rule } from '../../../policy/rule.ts'
import type { Audience } from './parts.ts'

/** Someone with a place around the child now: what they are, and for whom they act. */
export type Reader = { readonly person: PersonId; readonly standing: Standing; readonly actsFor?: PersonId }

/** What decides who reads an entry. `whose` is the person the words are kept for. */
export type Readable = {
  readonly audience: Audience
  readonly named: readonly PersonId[]
  /** Whose words, or who wrote down what is everybody's. */
  readonly author: PersonId
}

/**
 * Whether someone around the child reads an entry. The database keeps it by `may_hear`; this says the same to whoever chooses,
 * name by name, before they choose (RCD-5).
 */
export const readsEntry = rule('RCD-5', (reader: Reader, entry: Readable): boolean => {
  const { person, standing, actsFor } = reader
  if (entry.author === person) return true
  switch (entry.audience) {
    case 'in-charge':
      return true
    case 'circle':
      return !['case', 'supply'].includes(standing)
    case 'professionals-and-family':
      return !['case', 'supply', 'other'].includes(standing)
    case 'family-and-author':
      return isFamilyStanding(standing)
    case 'named':
      return entry.named.includes(person) || (actsFor !== undefined && entry.named.includes(actsFor))
    case 'only-me':
      return false
  }
})
