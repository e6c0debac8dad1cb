import type { ClauseId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { clauseLabel, lettersOf, slicesByLetters, subjectOf } from '../../../policy/clause.ts'
import type { Library } from '../../../policy/load-packs.ts'
import type { Clause, Pack } from '../../../policy/pack.ts'
import type { Adoption } from '../../../policy/pack-in-force.ts'
import type { Proof, Trace } from '../../../policy/trace/build-trace.ts'
import { type NamedValue, valuesInWords } from './value-in-words.ts'

export type CodeBlock = {
  /** `redress / domain / duties`. */
  readonly where: string
  readonly path: string
  readonly line: number
  readonly source: string
}

export type ClauseView = {
  readonly label: string
  readonly clause: Clause
  readonly pack: Pack
  readonly sliceName: string
  readonly values: readonly NamedValue[]
  readonly code: readonly CodeBlock[]
  readonly proofs: readonly Proof[]
  /** Areas that chose this pack for what the clause is about, with the day. */
  readonly agreed: readonly { readonly by: string; readonly from: PlainDate }[]
  /** What the other packs say under the same number. */
  readonly beside: readonly { readonly pack: Pack; readonly clause: Clause | undefined }[]
  readonly answers: readonly { readonly id: string; readonly says: string }[]
}

/** Everything the page of a clause shows; nothing when the pack does not hold the number. */
export function findClauseView(
  library: Library,
  adoptions: readonly Adoption[],
  trace: Trace,
  pack: Pack,
  id: ClauseId,
): ClauseView | undefined {
  const clause = pack.clauses.get(id)
  if (!clause) return undefined
  const subject = subjectOf(id)
  return {
    label: clauseLabel(clause),
    ...{ clause, pack, sliceName: slicesByLetters[lettersOf(id)], values: valuesInWords(clause) },
    code: codeOf(trace, id),
    proofs: trace.proofs.filter(proof => proof.clause === id),
    agreed: adoptions.flatMap(each =>
      each.pack === pack.id && each.subject === subject && each.agreedBy
        ? [{ by: each.agreedBy, from: each.from }]
        : [],
    ),
    beside: [...library.values()]
      .filter(other => other.id !== pack.id)
      .map(other => ({ pack: other, clause: other.clauses.get(id) })),
    answers: clause.answers.map(answer => ({
      id: answer,
      says: trace.requirements.find(requirement => requirement.id === answer)?.says ?? '',
    })),
  }
}

/** Duties and rules first, then refusals; the same source once, though it may keep the clause in several places. */
function codeOf(trace: Trace, id: ClauseId): readonly CodeBlock[] {
  const order = ['duty', 'rule', 'refuse']
  const code = trace.code
    .filter(each => each.clause === id)
    .toSorted((a, b) => order.indexOf(a.keeps) - order.indexOf(b.keeps))
  const first = code.filter((each, at) => code.findIndex(other => other.source === each.source) === at)
  return first.map(({ path, line, source }) => ({ path, line, source, where: whereOf(path) }))
}

const whereOf = (path: string): string =>
  path
    .replace(/^src\/(slices\/)?/, '')
    .replace(/\.tsx?$/, '')
    .replaceAll('/', ' / ')
