import type { Problem } from '../form-contract.ts'

/** A line of "what to mend": the words, and the field it goes to where there is one. */
export type ProblemLine = { readonly text: string; readonly href?: string }

/** The lines of the error summary for what a form answered, or for a page's `filled`; none when all is well. */
export const problemsOf = (
  answer: { readonly ok: true } | { readonly problems: readonly Problem[] },
): readonly ProblemLine[] => ('problems' in answer ? answer.problems.map(lineOf) : [])

const lineOf = ({ field, message, at }: Problem): ProblemLine =>
  field ? { text: message, href: `#${at ?? field}` } : { text: message }
