import type { ClauseId } from '../../kernel/ids.ts'
import { isClauseId } from '../clause.ts'
import { lineAt, type SourceFile } from './source-file.ts'

/** A test that proves a clause: its title begins with the number in brackets. */
export type TestOfClause = {
  readonly clause: ClauseId
  /** As it reads without the number. */
  readonly title: string
  /** What the group of tests it stands in is about: it is often who does what the title says. */
  readonly group?: string
  readonly path: string
  readonly line: number
}

const titles = /(['"`])((?:\[[A-Z]{3}-\d+(?:,? ?[A-Z]{3}-\d+)*\] ?)+)([^\n]*?)\1\s*[,)]/g

const groups = /^describe\((['"`])([^\n]*?)\1|^(?:test|step)\b|^\}\)/gm

/** Every test in a file whose title names a clause, `[IDN-4] …` or `[IDN-4, IDN-5] …`. */
export function scanTests({ path, text }: SourceFile): readonly TestOfClause[] {
  const found = [...text.matchAll(titles)]
  const marks = found.length > 0 ? [...text.matchAll(groups)] : []
  return found.flatMap(({ index, 2: named = '', 3: title = '' }) => {
    // What opened or closed last before it, at the left edge, says which group it stands in, if in any.
    const group = marks.findLast(mark => mark.index < index)?.[2]
    const test = { title: title.trim(), ...(group && { group }), path, line: lineAt(text, index) }
    return [...named.matchAll(/[A-Z]{3}-\d+/g)].flatMap(([id]) => (isClauseId(id) ? [{ clause: id, ...test }] : []))
  })
}
