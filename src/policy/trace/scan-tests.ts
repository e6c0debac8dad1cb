import type { ClauseId } from '../../kernel/ids.ts'
import { isClauseId } from '../clause.ts'
import { lineAt, type SourceFile } from './source-file.ts'

/** A test that proves a clause: its title begins with the number in brackets. */
export type TestOfClause = {
  readonly clause: ClauseId
  /** As it reads without the number. */
  readonly title: string
  readonly path: string
  readonly line: number
}

const titles = /(['"`])((?:\[[A-Z]{3}-\d+(?:,? ?[A-Z]{3}-\d+)*\] ?)+)([^\n]*?)\1\s*[,)]/g

/** Every test in a file whose title names a clause, `[IDN-4] …` or `[IDN-4, IDN-5] …`. */
export function scanTests({ path, text }: SourceFile): readonly TestOfClause[] {
  return [...text.matchAll(titles)].flatMap(({ index, 2: named = '', 3: title = '' }) =>
    [...named.matchAll(/[A-Z]{3}-\d+/g)].flatMap(([id]) =>
      isClauseId(id) ? [{ clause: id, title: title.trim(), path, line: lineAt(text, index) }] : [],
    ),
  )
}
