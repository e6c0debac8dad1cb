import type { ClauseId } from '../kernel/ids.ts'
import { isClauseId } from './clause.ts'
import { isTest, type SourceFile } from './trace/source-file.ts'

/** A value that code reads from a pack, by its whole key. */
export type ValueRead = {
  readonly clause: ClauseId
  readonly key: string
  readonly kind: 'duration' | 'number' | 'text' | 'list' | 'flag'
  readonly path: string
}

const reads = /\.(duration|number|text|list|flag)\(\s*'([A-Z]{3}-\d+)\.([a-z0-9-]+)'/g

/** Every value that product code reads from a pack. */
export function valuesRead(files: readonly SourceFile[]): readonly ValueRead[] {
  return files
    .filter(file => !isTest(file))
    .flatMap(({ path, text }) =>
      [...text.matchAll(reads)].flatMap(([, kind, id = '', name = '']) =>
        isClauseId(id) && isKind(kind) ? [{ clause: id, key: `${id}.${name}`, kind, path }] : [],
      ),
    )
}

const kinds = ['duration', 'number', 'text', 'list', 'flag'] as const
const isKind = (text: string | undefined): text is ValueRead['kind'] => kinds.some(kind => kind === text)
