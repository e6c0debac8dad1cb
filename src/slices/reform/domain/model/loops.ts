import { cutOnes } from './calibrate/parameters.ts'
import { type Lab, runIn, years } from './lab.ts'
import type { Scenario } from './scenario.ts'
import { worldsFor } from './worlds.ts'

/** The nine loops that turn, with the steps of Figure 2 they belong to. Steps 1 to 4 are inferred: the report names 5 to 9. */
export const loops: readonly { readonly number: number; readonly steps: readonly number[]; readonly says: string }[] = [
  [1, 2],
  [3, 4],
  [3, 4],
  [1],
  [2],
  [5, 6],
  [6, 7],
  [7, 8],
  [9],
].map((steps, at) => ({ number: at + 1, steps, says: (cutOnes[at]?.says ?? '').replace(/^.*?: /, '') }))

/**
 * What each loop adds to need that is not met, by year: how much less there would be, had it been cut in 2015. The loop
 * with the most drives then. In the world that fits best of those that the beliefs choose.
 */
export function loopsByYear(
  lab: Lab,
  scenario: Scenario,
): readonly { readonly number: number; readonly adds: readonly number[] }[] {
  const world = Math.min(...worldsFor(scenario.beliefs))
  const all = runIn(lab, scenario, world).unmet ?? []
  return loops
    .filter(({ number }) => !scenario.cuts.includes(number))
    .map(({ number }) => {
      const without = runIn(lab, { ...scenario, cuts: [...scenario.cuts, number] }, world).unmet ?? []
      return { number, adds: years.map((_, year) => (all[year] ?? 0) - (without[year] ?? 0)) }
    })
}

/** The loop that drives in each year, or nothing where none adds anything. */
export function drivingByYear(byYear: ReturnType<typeof loopsByYear>): readonly (number | undefined)[] {
  return years.map((_, year) => {
    const most = byYear.toSorted((a, b) => (b.adds[year] ?? 0) - (a.adds[year] ?? 0))[0]
    return most && (most.adds[year] ?? 0) > 0 ? most.number : undefined
  })
}
