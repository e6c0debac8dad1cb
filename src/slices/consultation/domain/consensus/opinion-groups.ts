import { width } from './directions.ts'
import { grow, type Points } from './k-means.ts'

/** Who stands with whom. */
export type Grouping = {
  /** The group of each person: 0 is the largest; -1 who voted too little to be placed. */
  readonly of: Int8Array
  readonly groups: number
  /** How well apart they stand, from 0 to 1: the mean silhouette; 0 where there is one group. */
  readonly apart: number
}

export type HowToGroup = {
  /** Along how many directions people are told apart. */
  readonly along: number
  readonly mostGroups: number
  /** A smaller group is no group: it could name a person. */
  readonly smallest: number
  /** Another number of groups must stand apart so much better than the one that was shown last. */
  readonly clearer: number
  /** How many were shown last. */
  readonly shownLast?: number
}

/**
 * Groups people who voted alike: k-means for two groups and more, each grown from the one before by parting its widest
 * group, and the number of groups with the best silhouette. Where another number is shown already, it stays until a
 * better one is clearly better: a picture must not jump while people look at it.
 */
export function opinionGroups(places: Float64Array, isPlaced: Uint8Array, how: HowToGroup): Grouping {
  const people = Int32Array.from([...isPlaced.keys()].filter(person => isPlaced[person] === 1))
  const one = { label: new Int8Array(people.length), groups: 1, apart: 0 }
  const found = how.along === 0 || people.length < 2 * how.smallest ? [] : grow(packed(places, people, how.along), how)
  const best = found.reduce((a, b) => (b.apart > a.apart + how.clearer / 2 ? b : a), found[0] ?? one)
  const last = found.find(each => each.groups === how.shownLast)
  const chosen = last && best.apart - last.apart < how.clearer ? last : best
  return named(chosen, people, isPlaced.length)
}

/** The places of those who are placed, one after the other, along the clear directions alone. */
function packed(places: Float64Array, people: Int32Array, along: number): Points {
  const at = new Float64Array(people.length * along)
  for (let point = 0; point < people.length; point += 1)
    for (let c = 0; c < along; c += 1) at[point * along + c] = places[(people[point] ?? 0) * width + c] ?? 0
  return { count: people.length, along, at }
}

/** The largest group is the first; of two alike, the one whose first person comes first. */
function named(found: Omit<Grouping, 'of'> & { readonly label: Int8Array }, people: Int32Array, all: number): Grouping {
  const sizes = new Int32Array(found.groups)
  const firsts = new Int32Array(found.groups).fill(all)
  for (const [at, person] of people.entries()) {
    const group = found.label[at] ?? 0
    sizes[group] = (sizes[group] ?? 0) + 1
    firsts[group] = Math.min(firsts[group] ?? all, person)
  }
  const order = [...sizes.keys()].sort(
    (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || (firsts[a] ?? 0) - (firsts[b] ?? 0),
  )
  const rank = Int8Array.from(sizes.keys(), group => order.indexOf(group))
  const of = new Int8Array(all).fill(-1)
  for (const [at, person] of people.entries()) of[person] = rank[found.label[at] ?? 0] ?? -1
  return { of, groups: found.groups, apart: found.apart }
}
