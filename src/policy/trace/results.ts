import type { TestOfClause } from './scan-tests.ts'

export type Outcome = 'passed' | 'failed' | 'not run'

/** Results of the last run of the tests, by file. A title is whole: its groups, and the values of each case filled in. */
export type Results = ReadonlyMap<string, readonly { readonly title: string; readonly passed: boolean }[]>

/** How a test of the source came out: one title there may stand for several cases, and all must have passed. */
export function outcomeOf(results: Results, { path, title }: Pick<TestOfClause, 'path' | 'title'>): Outcome {
  const asRun = new RegExp(`${title.split(placeholders).map(literally).join('.*')}$`)
  const ran = (results.get(path) ?? []).filter(each => asRun.test(each.title))
  if (ran.length === 0) return 'not run'
  return ran.every(each => each.passed) ? 'passed' : 'failed'
}

/** What a case fills in: `%s`, `$name`, `${name}`. */
const placeholders = /%[sdifjoOp#%]|\$\{[^}]*\}|\$[\w.]+/

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
