import { mainDirections, width } from './directions.ts'
import { opinionGroups } from './opinion-groups.ts'
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

/** From raw votes to groups, common ground and points of difference. `declared` has a bit a group each person named. */
export function pictureOf(votes: Votes, declared: Int32Array, kinds: number, young: number, reading: Reading): Picture {
  const matrix = voteMatrix(votes)
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
  const byDeclared = tally(matrix, declared, kinds)
  const all = tally(matrix, new Int32Array(matrix.people).fill(1), 1).map(([count]) => count ?? nobody)
  return {
    people: peopleWhoVoted(matrix),
    votes: matrix.vote.length,
    places: drawn(places, matrix.people),
    of: grouping.of,
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
