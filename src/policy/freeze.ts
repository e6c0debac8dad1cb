import { createHash } from 'node:crypto'
import type { Library } from './load-packs.ts'
import type { Clause } from './pack.ts'

/** A hash for each published clause, by pack and number with version. */
export type Frozen = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a reader was promised: title, words and values. Notes and plain words may be mended. */
export const hashOf = ({ title, text, values }: Pick<Clause, 'title' | 'text' | 'values'>): string =>
  createHash('sha256')
    .update(JSON.stringify([title, text, values]))
    .digest('hex')
    .slice(0, 16)

/** The hashes as the packs stand now. */
export function freeze(library: Library): Frozen {
  return Object.fromEntries(
    [...library.values()].map(pack => [
      pack.id,
      Object.fromEntries([...pack.clauses.values()].map(clause => [`${clause.id}@${clause.version}`, hashOf(clause)])),
    ]),
  )
}

/** Clauses whose words or values differ from what was published under the same number and version, or which are gone. */
export function brokenPromises(published: Frozen, now: Frozen): readonly string[] {
  return Object.entries(published).flatMap(([pack, clauses]) =>
    Object.entries(clauses).flatMap(([clause, hash]) => {
      const id = clause.split('@')[0]
      const newer = Object.keys(now[pack] ?? {}).some(each => each.split('@')[0] === id && each > clause)
      const held = now[pack]?.[clause]
      if (held === hash || (held === undefined && newer)) return []
      return [held === undefined ? `${pack} ${clause} is gone` : `${pack} ${clause} has changed`]
    }),
  )
}
