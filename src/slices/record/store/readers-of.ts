import type { PersonId } from '../../../kernel/ids.ts'
import { type Reader, readsEntry } from '../domain/readers.ts'
import type { EntryRow } from './queries.ts'
import type { Named, RecordWords } from './record-words.ts'

/**
 * Who reads an entry now, by name, besides the one who asks: the circle, who teaches the child's class and who leads where they
 * are taught. Someone who stands in for a day is not named: they come and go.
 */
export function readersOf({ facts, nameOf }: RecordWords, entry: EntryRow): readonly Named[] {
  const readers: readonly Reader[] = [
    ...facts.circle.map(({ person, standing, actsFor }) => ({ person, standing, ...(actsFor && { actsFor }) })),
    ...facts.taughtBy.map(person => ({ person, standing: 'in-charge' as const })),
    ...facts.ledBy.map(person => ({ person, standing: 'lead' as const })),
  ]
  const reading = new Set<PersonId>(readers.filter(reader => readsEntry(reader, entry)).map(each => each.person))
  reading.delete(facts.me.person)
  return [...reading].map(nameOf).filter(each => each.name !== '')
}
