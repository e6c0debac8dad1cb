/** Votes as they come, in any order: who, on which statement, and 1 agree, -1 disagree, 0 pass. Nobody twice on one statement. */
export type Votes = {
  readonly people: number
  readonly statements: number
  readonly person: Int32Array
  readonly statement: Int32Array
  readonly vote: Int8Array
}

/** The same votes by person, each person's in the order of the statements: whatever order they came in, the same bytes. */
export type VoteMatrix = {
  readonly people: number
  readonly statements: number
  /** Where each person's votes begin; one more at the end. */
  readonly starts: Int32Array
  readonly statement: Int32Array
  readonly vote: Int8Array
}

/** Sorts votes by person and statement. Two counting sorts: time grows with the votes, not with people times statements. */
export function voteMatrix({ people, statements, person, statement, vote }: Votes): VoteMatrix {
  const count = vote.length
  const byStatement = placesOf(statement, statements, ordered(count))
  const byPerson = placesOf(person, people, byStatement.order)
  const columns = new Int32Array(count)
  const values = new Int8Array(count)
  for (let at = 0; at < count; at += 1) {
    const from = byPerson.order[at] ?? 0
    columns[at] = statement[from] ?? 0
    values[at] = vote[from] ?? 0
  }
  return { people, statements, starts: byPerson.starts, statement: columns, vote: values }
}

/** How many statements somebody voted on. */
export const votesOf = (matrix: VoteMatrix, person: number): number =>
  (matrix.starts[person + 1] ?? 0) - (matrix.starts[person] ?? 0)

function ordered(count: number): Int32Array {
  const order = new Int32Array(count)
  for (let at = 0; at < count; at += 1) order[at] = at
  return order
}

/** A stable counting sort of `given` by key. */
function placesOf(keys: Int32Array, kinds: number, given: Int32Array): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(kinds + 1)
  for (let at = 0; at < keys.length; at += 1) {
    const next = (keys[at] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let kind = 0; kind < kinds; kind += 1) starts[kind + 1] = (starts[kind + 1] ?? 0) + (starts[kind] ?? 0)
  const next = starts.slice()
  const order = new Int32Array(keys.length)
  for (let at = 0; at < given.length; at += 1) {
    const from = given[at] ?? 0
    const key = keys[from] ?? 0
    const place = next[key] ?? 0
    order[place] = from
    next[key] = place + 1
  }
  return { order, starts }
}
