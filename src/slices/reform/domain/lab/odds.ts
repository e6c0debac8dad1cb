import { rule } from '../../../../policy/rule.ts'
import { type RouteFan, yearsOfReform } from './fan.ts'

/** In how many worlds of a hundred one value is lower than the other, world by world; an equal world is nobody’s. */
export type Odds = {
  /** 0 to 100. Never rounded up to all of them, nor down to none. */
  readonly of100: number
  readonly worlds: number
  readonly lower: number
  readonly same: number
}

/** Compares two routes world by world: each world is lived through twice, so what differs is the route alone. */
export const oddsOfLower = rule('LAB-3', (mine: ArrayLike<number>, other: ArrayLike<number>): Odds => {
  const worlds = Math.min(mine.length, other.length)
  let lower = 0
  let same = 0
  for (let world = 0; world < worlds; world += 1) {
    const a = mine[world] ?? 0
    const b = other[world] ?? 0
    if (Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1)) same += 1
    else if (a < b) lower += 1
  }
  return { worlds, lower, same, of100: of100(lower, worlds) }
})

/** A share in a hundred that is 0 or 100 only where it is none or all. */
export function of100(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0
  if (part === whole) return 100
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)))
}

/** The value below which a share of the worlds lie, between neighbours; of values in any order. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).toSorted()
  if (sorted.length === 0) return Number.NaN
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below] ?? 0
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low
  return low + (high - low) * (at - below)
}

/** How much more one route costs in a year than another, in the middle world; nought where the difference is too small to say. `share`: of England. */
export function costsMore(mine: ArrayLike<number>, other: ArrayLike<number>, years: number, share = 1): number {
  const more = (quantile(mine, 0.5) - quantile(other, 0.5)) / years
  return Math.abs(more) < leastSaid * share ? 0 : more
}

/** Of the ways named beside one’s own, the first that does not cost as much, and by how much a year; nothing where all do. */
export function firstApartInCost<Route extends { readonly fan: RouteFan }>(
  mine: Route,
  named: readonly Route[],
  share = 1,
): { readonly other: Route; readonly more: number } | undefined {
  return named
    .map(other => ({ other, more: costsMore(mine.fan.worlds.spent, other.fan.worlds.spent, yearsOfReform, share) }))
    .find(({ more }) => more !== 0)
}

/** A hundredth of a billion pounds: as finely as the lab says money. */
const leastSaid = 1e7

/** How much worse a route is than the best of all, world by world: the regret of having chosen it, in the middle and at worst. */
export function regretOf(
  mine: ArrayLike<number>,
  all: readonly ArrayLike<number>[],
): { readonly middle: number; readonly nearWorst: number } {
  const regrets = Array.from(mine, (value, world) => value - Math.min(...all.map(each => each[world] ?? value)))
  return { middle: quantile(regrets, 0.5), nearWorst: quantile(regrets, 0.9) }
}
