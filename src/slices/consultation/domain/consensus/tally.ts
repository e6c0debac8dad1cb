import type { VoteMatrix } from './vote-matrix.ts'

/** How many agreed, disagreed and passed. */
export type Count = { readonly agree: number; readonly disagree: number; readonly pass: number }
export const seenBy = ({ agree, disagree, pass }: Count): number => agree + disagree + pass
export const nobody: Count = { agree: 0, disagree: 0, pass: 0 }

/** For each statement, the count of each group. `memberOf` has a bit a group: somebody may belong to several. */
export function tally(matrix: VoteMatrix, memberOf: Int32Array, groups: number): readonly (readonly Count[])[] {
  const cells = new Int32Array(matrix.statements * groups * 3)
  for (let person = 0; person < matrix.people; person += 1) {
    const member = memberOf[person] ?? 0
    if (member === 0) continue
    for (let at = matrix.starts[person] ?? 0; at < (matrix.starts[person + 1] ?? 0); at += 1) {
      const row = (matrix.statement[at] ?? 0) * groups
      const vote = (matrix.vote[at] ?? 0) + 1
      for (let group = 0; group < groups; group += 1)
        if (member & (1 << group)) {
          const cell = (row + group) * 3 + vote
          cells[cell] = (cells[cell] ?? 0) + 1
        }
    }
  }
  return Array.from({ length: matrix.statements }, (_, statement) =>
    Array.from({ length: groups }, (_, group) => {
      const cell = (statement * groups + group) * 3
      return { disagree: cells[cell] ?? 0, pass: cells[cell + 1] ?? 0, agree: cells[cell + 2] ?? 0 }
    }),
  )
}

/** The share who agree, drawn towards a half while few have voted: two of two is not everybody. */
export const shareAgreeing = (count: Count): number => (count.agree + 1) / (seenBy(count) + 2)
export const shareDisagreeing = (count: Count): number => (count.disagree + 1) / (seenBy(count) + 2)

/** By how many standard errors more than half agree; corrected for small numbers by one vote either way. */
export const zOfMost = (yes: number, seen: number): number => 2 * Math.sqrt(seen + 1) * ((yes + 1) / (seen + 2) - 0.5)

/** By how many standard errors a group says yes more than the others do; corrected for small numbers. */
export function zOfMore(yes: number, seen: number, otherYes: number, otherSeen: number): number {
  const [p, q] = [(yes + 1) / (seen + 2), (otherYes + 1) / (otherSeen + 2)]
  const together = (yes + otherYes + 2) / (seen + otherSeen + 4)
  const error = Math.sqrt(together * (1 - together) * (1 / (seen + 2) + 1 / (otherSeen + 2)))
  return error === 0 ? 0 : (p - q) / error
}

/** Between which shares the truth lies in 95 of 100 such dialogues (Wilson). */
export function between(yes: number, seen: number): { readonly low: number; readonly high: number } {
  if (seen === 0) return { low: 0, high: 1 }
  const z2 = 3.841_459
  const share = yes / seen
  const middle = (share + z2 / (2 * seen)) / (1 + z2 / seen)
  const half = (Math.sqrt(z2) / (1 + z2 / seen)) * Math.sqrt((share * (1 - share)) / seen + z2 / (4 * seen * seen))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
