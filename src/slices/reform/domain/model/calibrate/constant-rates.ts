import { birthTable, firstBirths } from '../run/inputs.ts'
import type { Recorded } from './history.ts'

/**
 * What usual forecasts of places say: nothing feeds back. As many of each thousand people join as did in the last three years that
 * are known, as many of each hundred plans end, each kind of place has its share, and each plan costs what it cost. Nothing where
 * two figures or more do not allow it.
 */
export function constantRates(known: readonly Recorded[]): (figure: Recorded) => number | undefined {
  const rows = (series: string): ReadonlyMap<number, number> =>
    new Map(
      known
        .filter(each => each.series === series)
        .toSorted((a, b) => a.at - b.at)
        .map(each => [Math.floor(each.at), each.value]),
    )
  /** The mean of the last three years in which something can be worked out. */
  const rate = (series: string, of: (value: number, year: number) => number | undefined): number | undefined => {
    const each = [...rows(series)].flatMap(([year, value]) => of(value, year) ?? []).slice(-3)
    return each.length < 2 ? undefined : each.reduce((sum, value) => sum + value, 0) / each.length
  }
  const plans = rows('plansTotal')
  const begun = rows('newPlans')
  const joining = rate('newPlans', (value, year) => value / people(year, 0, 25))
  const ending = rate('plansTotal', (value, year) => {
    const [next, joined] = [plans.get(year + 1), begun.get(year)]
    return next === undefined || joined === undefined ? undefined : (value + joined - next) / value
  })

  function plansAt(year: number): number | undefined {
    const counted = plans.get(year)
    if (counted !== undefined) return counted
    const before = year <= Math.min(...plans.keys()) ? undefined : plansAt(year - 1)
    if (before === undefined || joining === undefined || ending === undefined) return undefined
    return before * (1 - ending) + (begun.get(year - 1) ?? joining * people(year - 1, 0, 25))
  }
  const shareOfPlans = (series: string, year: number): number | undefined => {
    const share = rate(series, (value, at) => ratio(value, plansAt(at)))
    const all = plansAt(year)
    return share === undefined || all === undefined ? undefined : share * all
  }
  const shareOf = (series: string, year: number, from: number, to: number): number | undefined => {
    const share = rate(series, (value, at) => value / people(at, from, to))
    return share === undefined ? undefined : share * people(year, from, to)
  }

  return ({ series, at }) => {
    const year = Math.floor(at)
    switch (series) {
      case 'plansTotal':
        return plansAt(year)
      case 'newPlans':
      case 'requests':
      case 'lodged':
        return shareOf(series, year, 0, 25)
      case 'supportCount':
        return shareOf(series, year, 5, 15)
      case 'highNeedsSpend':
      case 'specialPlans':
      case 'independentPlans':
      case 'unplaced':
        return shareOfPlans(series, year)
      case 'timely':
        return rate(series, value => value)
      default:
        return undefined
    }
  }
}

const ratio = (value: number, of: number | undefined): number | undefined => (of === undefined ? undefined : value / of)

/** Everyone of these ages in January of a year, by the years in which they were born. */
function people(year: number, from: number, to: number): number {
  let sum = 0
  for (let age = from; age <= to; age += 1) sum += birthTable[year - 1 - age - firstBirths] ?? 0
  return sum
}
