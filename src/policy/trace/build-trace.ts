import type { ClauseId } from '../../kernel/ids.ts'
import type { Library } from '../load-packs.ts'
import type { Clause, PackId } from '../pack.ts'
import type { Requirement } from './requirements.ts'
import { type Outcome, outcomeOf, type Results } from './results.ts'
import { type CodeOfClause, scanCode } from './scan-code.ts'
import { scanTests, type TestOfClause } from './scan-tests.ts'
import { isTest, type SourceFile } from './source-file.ts'

export type Proof = TestOfClause & { readonly outcome: Outcome }

/**
 * How a requirement stands: answered by something that works, answered in part, written down but not yet at work, given a
 * reason, or not yet.
 */
export type Answered = 'answered' | 'in part' | 'written' | 'reasoned' | 'not yet'

export type TracedRequirement = Requirement & {
  readonly answered: Answered
  readonly clauses: readonly { readonly pack: PackId; readonly clause: ClauseId }[]
}

/** From what the report asks to the clause, the code that keeps it and the tests that prove it. */
export type Trace = {
  readonly code: readonly CodeOfClause[]
  readonly proofs: readonly Proof[]
  readonly requirements: readonly TracedRequirement[]
}

/** Pure: the same sources, packs and results give the same trace. */
export function buildTrace(
  library: Library,
  requirements: readonly Requirement[],
  files: readonly SourceFile[],
  results: Results,
): Trace {
  const code = files.filter(file => !isTest(file)).flatMap(scanCode)
  const proofs = files
    .filter(isTest)
    .flatMap(scanTests)
    .map((test): Proof => ({ ...test, outcome: outcomeOf(results, test) }))
  const kept = new Set([...code.map(each => each.clause), ...proofs.map(each => each.clause)])
  const clauses = [...library.values()].flatMap(pack => [...pack.clauses.values()])
  return { code, proofs, requirements: requirements.map(each => traced(each, clauses, kept)) }
}

/** The same trace with what the tests said when they last ran. */
export const withResults = (trace: Trace, results: Results): Trace => ({
  ...trace,
  proofs: trace.proofs.map(proof => ({ ...proof, outcome: outcomeOf(results, proof) })),
})

function traced(requirement: Requirement, clauses: readonly Clause[], kept: ReadonlySet<ClauseId>): TracedRequirement {
  const answering = clauses.filter(clause => clause.answers.includes(requirement.id))
  // What is only proposed answers nobody yet, though code may keep the same number in another pack.
  const atWork =
    answering.some(({ id, pack }) => kept.has(id) && pack !== 'every-child-2026') ||
    requirement.page ||
    requirement.check
  const clausesOf = answering.map(({ pack, id }) => ({ pack, clause: id }))
  if (atWork) return { ...requirement, answered: requirement.lacks ? 'in part' : 'answered', clauses: clausesOf }
  const answered = requirement.reason ? 'reasoned' : answering.length > 0 ? 'written' : 'not yet'
  return { ...requirement, answered, clauses: clausesOf }
}
