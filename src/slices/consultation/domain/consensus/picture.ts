import { mainDirections, width } from './directions.ts'
import { opinionGroups } from './opinion-groups.ts'
import { inOrderOfVotes, reordered, rowsIn } from './order-of-votes.ts'
import { representative, type Standout } from './representative.ts'
import { type Count, nobody, tally } from './tally.ts'
import { type VoteMatrix, type Votes, voteMatrix, votesOf } from './vote-matrix.ts'
import { type Found, weigh } from './weigh.ts'

/** How a dialogue is read: every number is a clause's (CON-4, CON-5, CON-6). */
export type Reading = {
  /** With fewer votes nobody is placed in the picture. */
  readonly votesToBePlaced: number
  readonly mostGroups: number
  /** With fewer people a group is not shown. */
  readonly smallestGroup: number
  /** Another number of groups must be so much clearer before the picture changes. */
  readonly clearer: number
  /** Of 100 in every group, so many agree on common ground. */
  readonly most: number
  /** A group has been heard on a statement when so many of it voted. */
  readonly heard: number
  /** Nothing is common ground before so many young people voted on it. */
  readonly youngHeard: number
  /** How many groups were shown last. */
  readonly shownLast?: number
}

/** All that votes say. Statements and people are numbered as in the votes. */
export type Picture = {
  readonly people: number
  readonly votes: number
  /** Two places a person, left and right, up and down, from -1 to 1. */
  readonly places: Float64Array
  /** The opinion group of each person, -1 where they voted too little. */
  readonly of: Int8Array
  readonly groups: readonly { readonly people: number; readonly standsOut: readonly Standout[] }[]
  /** How well apart the groups stand, 0 to 1. */
  readonly apart: number
  /** For each statement: everyone, each opinion group, each declared group. */
  readonly all: readonly Count[]
  readonly byGroup: readonly (readonly Count[])[]
  readonly byDeclared: readonly (readonly Count[])[]
  readonly found: Found
}

/**
 * From raw votes to groups, common ground and points of difference. `byDeclared`: the counts of each declared group, of which
 * `young` are young people. The same votes give the same picture to the last bit, whoever comes first among people (CON-5).
 */
export function pictureOf(
  votes: Votes,
  byDeclared: readonly (readonly Count[])[],
  young: number,
  reading: Reading,
): Picture {
  const given = voteMatrix(votes)
  const order = inOrderOfVotes(given)
  const matrix = reordered(given, order)
  const rows = rowsIn(order)
  const { places, clear } = mainDirections(matrix)
  const isPlaced = Uint8Array.from({ length: matrix.people }, (_, p) =>
    Number(votesOf(matrix, p) >= reading.votesToBePlaced),
  )
  const grouping = opinionGroups(places, isPlaced, {
    along: clear,
    mostGroups: reading.mostGroups,
    smallest: reading.smallestGroup,
    clearer: reading.clearer,
    ...(reading.shownLast && { shownLast: reading.shownLast }),
  })
  const member = Int32Array.from(grouping.of, group => (group < 0 ? 0 : 1 << group))
  const byGroup = tally(matrix, member, grouping.groups)
  const all = tally(matrix, new Int32Array(matrix.people).fill(1), 1).map(([count]) => count ?? nobody)
  return {
    people: peopleWhoVoted(matrix),
    votes: matrix.vote.length,
    places: ofEach(drawn(places, matrix.people), rows),
    of: Int8Array.from(rows, row => grouping.of[row] ?? -1),
    groups: Array.from({ length: grouping.groups }, (_, group) => ({
      people: grouping.of.reduce((sum, each) => sum + Number(each === group), 0),
      standsOut: representative(byGroup, group),
    })),
    apart: grouping.apart,
    all,
    byGroup,
    byDeclared,
    found: weigh({ byGroup, byDeclared, young }, reading),
  }
}

function peopleWhoVoted(matrix: VoteMatrix): number {
  let people = 0
  for (let person = 0; person < matrix.people; person += 1) people += Number(votesOf(matrix, person) > 0)
  return people
}

/** The two places of each person, who has this row. */
const ofEach = (places: Float64Array, rows: Int32Array): Float64Array =>
  Float64Array.from({ length: rows.length * 2 }, (_, at) => places[(rows[at >> 1] ?? 0) * 2 + (at & 1)] ?? 0)

/** The first two directions on one scale, so that near on paper means voted alike. */
function drawn(places: Float64Array, people: number): Float64Array {
  const two = new Float64Array(people * 2)
  const away: number[] = []
  for (let person = 0; person < people; person += 1) {
    const [x, y] = [places[person * width] ?? 0, places[person * width + 1] ?? 0]
    two[person * 2] = x
    two[person * 2 + 1] = y
    away.push(Math.max(Math.abs(x), Math.abs(y)))
  }
  // The farthest two in a hundred stand at the edge: one person far out must not squeeze all others together.
  const edge = away.sort((a, b) => a - b)[Math.floor(away.length * 0.98)] || 1
  return two.map(each => Math.max(-1, Math.min(1, each / edge)))
}
