import type { VoteMatrix } from './vote-matrix.ts'

/**
 * People in the order of their votes alone: sums of fractions depend on who comes first, to the last bit, and who comes first
 * must be nobody's. Whoever voted the same is the same.
 */
export function inOrderOfVotes({ people, starts, statement, vote }: VoteMatrix): Int32Array {
  return Int32Array.from({ length: people }, (_, person) => person).sort((a, b) => {
    let [at, other] = [starts[a] ?? 0, starts[b] ?? 0]
    const [end, otherEnd] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0]
    for (; at < end && other < otherEnd; at += 1, other += 1) {
      const by = (statement[at] ?? 0) - (statement[other] ?? 0) || (vote[at] ?? 0) - (vote[other] ?? 0)
      if (by !== 0) return by
    }
    return end - at - (otherEnd - other)
  })
}

/** The same votes with people in another order. */
export function reordered(given: VoteMatrix, order: Int32Array): VoteMatrix {
  const starts = new Int32Array(given.people + 1)
  const statement = new Int32Array(given.statement.length)
  const vote = new Int8Array(given.vote.length)
  let to = 0
  for (const [row, person] of order.entries()) {
    for (let at = given.starts[person] ?? 0; at < (given.starts[person + 1] ?? 0); at += 1) {
      statement[to] = given.statement[at] ?? 0
      vote[to] = given.vote[at] ?? 0
      to += 1
    }
    starts[row + 1] = to
  }
  return { ...given, starts, statement, vote }
}

/** Which row each person has in this order. */
export function rowsIn(order: Int32Array): Int32Array {
  const rows = new Int32Array(order.length)
  for (const [row, person] of order.entries()) rows[person] = row
  return rows
}
