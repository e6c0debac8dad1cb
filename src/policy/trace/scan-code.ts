import type { ClauseId } from '../../kernel/ids.ts'
import { isClauseId } from '../clause.ts'
import { lineAt, type SourceFile } from './source-file.ts'
import { statementsOf } from './statements.ts'

export type Keeps = 'rule' | 'duty' | 'refuse'

/** Code that ties itself to a clause. */
export type CodeOfClause = {
  readonly clause: ClauseId
  readonly keeps: Keeps
  readonly path: string
  readonly line: number
  /** The whole function or expression, with the comment above it. */
  readonly source: string
}

const ties = /\b(rule|duty|refuse)(?:<[^()]*>)?\(\s*(\[[^\]]*\]|'[^']*')/g

/**
 * Every place where a file says `rule('IDN-4', …)`, `duty<…>('IDN-4', …)` or `refuse('IDN-4', …)`. A rule and a refusal
 * are shown with the whole statement they stand in, a duty that stands in a list alone.
 */
export function scanCode({ path, text }: SourceFile): readonly CodeOfClause[] {
  if (isForShow(path)) return []
  return statementsOf(text).flatMap(statement =>
    [...withoutComments(statement.source).matchAll(ties)].flatMap(([whole, word = '', cited = ''], at, all) => {
      const keeps = word === 'rule' || word === 'duty' ? word : 'refuse'
      const position = all.at(at)?.index ?? statement.source.indexOf(whole)
      const inList = keeps === 'duty' && /^\s/m.test(statement.source.slice(0, position).split('\n').at(-1) ?? '')
      const source = inList ? callAt(statement.source, position) : statement.source
      const line = lineAt(text, statement.start + position)
      return clausesIn(cited).map((clause): CodeOfClause => ({ clause, keeps, path, line, source }))
    }),
  )
}

/** Examples and made-up cases cite clauses too, but keep none. */
const isForShow = (path: string): boolean =>
  path.startsWith('src/ui/') || path.startsWith('demo/') || /(^|\/)(testing|examples)(\/|\.ts)/.test(path)

/** The same text with its comments blanked: what they cite explains, and keeps nothing. */
const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, comment => comment.replaceAll(/[^\n]/g, ' '))

/** Clause numbers inside quotes. */
const clausesIn = (text: string): readonly ClauseId[] =>
  [...text.matchAll(/'([A-Z]{3}-\d+)'/g)].flatMap(([, id = '']) => (isClauseId(id) ? [id] : []))

/** The call that begins here, to its closing bracket, moved to the left edge. */
function callAt(source: string, from: number): string {
  const end = closingBracket(source, source.indexOf('(', from))
  const lineStart = source.lastIndexOf('\n', from) + 1
  const indent = /^ */.exec(source.slice(lineStart))?.[0] ?? ''
  return source
    .slice(from, end + 1)
    .split('\n')
    .map(line => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n')
}

/** The bracket that closes the one at a position; strings and comments do not count. */
function closingBracket(source: string, open: number): number {
  const token = /'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\])*"|\/\/.*|\/\*[\s\S]*?\*\/|[()]/g
  token.lastIndex = open
  let depth = 0
  for (let found = token.exec(source); found; found = token.exec(source)) {
    if (found[0] === '(') depth += 1
    if (found[0] === ')') depth -= 1
    if (depth === 0) return found.index
  }
  return source.length - 1
}
