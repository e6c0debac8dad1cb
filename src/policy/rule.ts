import type { ClauseId } from '../kernel/ids.ts'

/**
 * Ties a function to the clause it keeps: `export const decisionDueOn = rule('IDN-4', (pack, …) => …)`.
 * The function is returned unchanged. The clause's public page finds it here by its number, and
 * `checks/clauses.spec.ts` fails when the clause does not exist or no test names it.
 */
export const rule = <Args extends readonly unknown[], Answer>(
  _clauses: ClauseId | readonly ClauseId[],
  answer: (...args: Args) => Answer,
): ((...args: Args) => Answer) => answer
