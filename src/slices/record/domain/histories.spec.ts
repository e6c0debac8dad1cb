import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../../../kernel/ids.ts'
import { sees } from '../../../platform/access/oracle.ts'
import type { RecordEvent } from './events.ts'
import { amara, kofi } from './examples.ts'
import { type Reader, readsEntry } from './readers.ts'
import type { Entry } from './record-state.ts'
import {
  entries,
  histories,
  type Lived,
  lifeOf,
  live,
  people,
  rowsOf,
  type Step,
  worldOf,
} from './testing/histories.ts'

const readersNow = (life: Lived, entry: string): ReadonlySet<PersonId> => {
  const row = rowsOf(life, entry).at(-1)
  const held = life.state.entries.get(entry)
  if (!row || !held) return new Set()
  const readable = { audience: held.audience, named: held.named, author: row.author }
  return new Set(
    [...life.places]
      .flatMap(([person, standing]): readonly Reader[] => {
        if (standing !== 'adviser') return [{ person, standing }]
        // An adviser has a place while their person has one, and no wider one (ACC-8).
        const theirs = life.places.get(amara)
        if (theirs === 'other') return [{ person, standing: theirs }]
        return theirs === 'parent' || theirs === 'carer' ? [{ person, standing, actsFor: amara }] : []
      })
      .filter(reader => readsEntry(reader, readable))
      .map(reader => reader.person),
  )
}

/** Whoever reads an entry and should not, or should and does not, by what the log and the oracle say. */
function readersAmiss(life: Lived, entry: string): readonly PersonId[] {
  const row = rowsOf(life, entry).at(-1)
  const readers = readersNow(life, entry)
  const world = worldOf(life)
  return people.filter(person => {
    const asker = { person, areas: ['wrenshire'], as: 'public' as const }
    return readers.has(person) !== (row ? sees(world, asker, 'audience', row, 1) : false)
  })
}

/** Only a choice changes who reads; of a young person's own words, and of what they keep, only their choice. */
function changedAmiss(
  was: Entry | undefined,
  is: Entry | undefined,
  taken: Step,
  answer: readonly RecordEvent[],
): boolean {
  if (!was || !is || (was.audience === is.audience && was.named.join() === is.named.join())) return false
  if (answer.length !== 1 || answer[0]?.type !== 'SharingChosen' || taken.does !== 'share') return true
  return (was.voice === 'young-person' || was.isKept) && taken.who !== kofi
}

test('[RCD-5] [RCD-14] in 10,000 histories of places, roles, ages and choices nobody reads an entry outside its audience', () => {
  fc.assert(
    fc.property(histories, steps => {
      const life = lifeOf()
      const wrong = steps.flatMap(taken => {
        const before = new Map(entries.map(entry => [entry, life.state.entries.get(entry)]))
        const answer = live(life, taken)
        return entries.flatMap(entry => [
          ...readersAmiss(life, entry),
          ...(changedAmiss(before.get(entry), life.state.entries.get(entry), taken, answer) ? [{ entry, taken }] : []),
        ])
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: 10_000, seed: 20261130 },
  )
})
