import { type VoteMatrix, votesOf } from './vote-matrix.ts'

/** The directions in which people differ most, and where each person stands along them. */
export type Directions = {
  /** How many stand out from chance: 0 where everybody seems to vote as they like. */
  readonly clear: number
  /** Places, four a person. */
  readonly places: Float64Array
}

/** As many as are looked for: enough to tell five groups apart. */
export const width = 4
const fewestTurns = 6
const mostTurns = 40
const still = 1e-8

/**
 * Principal components of the sparse votes, each statement around its own mean and what nobody voted on left out, by
 * block power iteration from a fixed start. No chance and no clock: same votes, same picture.
 */
export function mainDirections(matrix: VoteMatrix): Directions {
  const centred = centre(matrix)
  let at = fixedStart(matrix.statements)
  const chance = byChance(matrix, centred)
  let clear = 0
  for (let turn = 1; turn <= mostTurns; turn += 1) {
    const { columns, lengths } = orthonormal(applied(matrix, centred, at), matrix.statements)
    clear = lengths.filter(length => length > 1.1 * chance).length
    const moved = largestMove(at, columns, clear)
    at = columns
    // What does not stand out from chance never comes to rest, and nobody is told apart by it.
    if (turn >= fewestTurns && moved < still) break
  }
  settleSigns(at, matrix.statements)
  return { clear, places: placesAlong(matrix, centred, at) }
}

function centre({ statements, statement, vote }: VoteMatrix): Float64Array {
  const sums = new Float64Array(statements)
  const counts = new Float64Array(statements)
  for (let at = 0; at < vote.length; at += 1) {
    const column = statement[at] ?? 0
    sums[column] = (sums[column] ?? 0) + (vote[at] ?? 0)
    counts[column] = (counts[column] ?? 0) + 1
  }
  const centred = new Float64Array(vote.length)
  for (let at = 0; at < vote.length; at += 1) {
    const column = statement[at] ?? 0
    centred[at] = (vote[at] ?? 0) - (sums[column] ?? 0) / (counts[column] ?? 1)
  }
  return centred
}

/** Spread evenly by the golden ratio: no two directions alike, and never chance. */
function fixedStart(statements: number): Float64Array {
  const start = new Float64Array(statements * width)
  for (let at = 0; at < start.length; at += 1) start[at] = (((at + 1) * 0.618_033_988_749_895) % 1) - 0.5
  return orthonormal(start, statements).columns
}

/** One turn of the power iteration: to people and back to statements, one pass over the votes. */
function applied({ people, statements, starts, statement }: VoteMatrix, centred: Float64Array, v: Float64Array) {
  const out = new Float64Array(statements * width)
  for (let person = 0; person < people; person += 1) {
    const from = starts[person] ?? 0
    const until = starts[person + 1] ?? 0
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let at = from; at < until; at += 1) {
      const x = centred[at] ?? 0
      const s = (statement[at] ?? 0) * width
      a += x * (v[s] ?? 0)
      b += x * (v[s + 1] ?? 0)
      c += x * (v[s + 2] ?? 0)
      d += x * (v[s + 3] ?? 0)
    }
    for (let at = from; at < until; at += 1) {
      const x = centred[at] ?? 0
      const s = (statement[at] ?? 0) * width
      out[s] = (out[s] ?? 0) + x * a
      out[s + 1] = (out[s + 1] ?? 0) + x * b
      out[s + 2] = (out[s + 2] ?? 0) + x * c
      out[s + 3] = (out[s + 3] ?? 0) + x * d
    }
  }
  return out
}

/** Gram and Schmidt, one column after the other. */
function orthonormal(given: Float64Array, statements: number): { columns: Float64Array; lengths: Float64Array } {
  const columns = given.slice()
  const lengths = new Float64Array(width)
  for (let c = 0; c < width; c += 1) {
    for (let before = 0; before < c; before += 1) {
      let along = 0
      for (let s = 0; s < statements; s += 1)
        along += (columns[s * width + c] ?? 0) * (columns[s * width + before] ?? 0)
      for (let s = 0; s < statements; s += 1)
        columns[s * width + c] = (columns[s * width + c] ?? 0) - along * (columns[s * width + before] ?? 0)
    }
    let square = 0
    for (let s = 0; s < statements; s += 1) square += (columns[s * width + c] ?? 0) ** 2
    const length = Math.sqrt(square)
    lengths[c] = length
    for (let s = 0; s < statements; s += 1)
      columns[s * width + c] = length > 1e-12 ? (columns[s * width + c] ?? 0) / length : 0
  }
  return { columns, lengths }
}

function largestMove(before: Float64Array, after: Float64Array, clear: number): number {
  let most = 0
  for (let c = 0; c < clear; c += 1) {
    let same = 0
    for (let at = c; at < before.length; at += width) same += (before[at] ?? 0) * (after[at] ?? 0)
    most = Math.max(most, 1 - Math.abs(same))
  }
  return most
}

/** Left and right are nobody's choice: along each direction, the statement that weighs most points to the right. */
function settleSigns(v: Float64Array, statements: number): void {
  for (let c = 0; c < width; c += 1) {
    let heaviest = 0
    for (let s = 0; s < statements; s += 1)
      if (Math.abs(v[s * width + c] ?? 0) > Math.abs(heaviest) + 1e-9) heaviest = v[s * width + c] ?? 0
    if (heaviest < 0) for (let s = 0; s < statements; s += 1) v[s * width + c] = -(v[s * width + c] ?? 0)
  }
}

/** How far a table of the same size, filled by chance, would stretch (Marchenko and Pastur). */
function byChance({ people, statements }: VoteMatrix, centred: Float64Array): number {
  let squares = 0
  for (const x of centred) squares += x * x
  return (squares / (people * statements || 1)) * (Math.sqrt(people) + Math.sqrt(statements)) ** 2
}

/** Those who voted little are stretched out, or they would all stand in the middle. */
function placesAlong(matrix: VoteMatrix, centred: Float64Array, v: Float64Array): Float64Array {
  const places = new Float64Array(matrix.people * width)
  for (let person = 0; person < matrix.people; person += 1) {
    const count = votesOf(matrix, person)
    const stretch = count === 0 ? 0 : Math.sqrt(matrix.statements / count)
    for (let at = matrix.starts[person] ?? 0; at < (matrix.starts[person + 1] ?? 0); at += 1) {
      const s = (matrix.statement[at] ?? 0) * width
      const x = (centred[at] ?? 0) * stretch
      for (let c = 0; c < width; c += 1)
        places[person * width + c] = (places[person * width + c] ?? 0) + x * (v[s + c] ?? 0)
    }
  }
  return places
}
