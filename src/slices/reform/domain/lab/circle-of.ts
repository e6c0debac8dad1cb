import { type Lab, runIn, years } from '../model/lab.ts'
import { drivingByYear, loops, loopsByYear } from '../model/loops.ts'
import type { Scenario } from '../model/scenario.ts'
import { worldsFor } from '../model/worlds.ts'
import { yearsDrawn } from './fan.ts'

/** The last year drawn: children without help of every hundred who need something extra, and how many have a plan. */
export type LastYear = { readonly unmet: number; readonly plans: number }

export type CircleOf = {
  /** What each turn adds today to need that is not met, in children whose whole need is not; nothing of one that is cut. */
  readonly adds: readonly { readonly number: number; readonly adds: number }[]
  /** The turn that adds most, or nothing where none adds anything. */
  readonly drives: number | undefined
  /** Need that is not met today in all. */
  readonly unmet: number
  /** The last year as it is with every turn running, and with the scenario’s cut. */
  readonly asItIs: LastYear
  readonly whenCut: LastYear
}

/** Which turn of the circle drives today, and what cutting those of a scenario would do, in the world that fits best. */
export function circleOf(lab: Lab, scenario: Scenario): CircleOf {
  const at = years.indexOf(yearsDrawn.today)
  const byYear = loopsByYear(lab, scenario)
  const whenCut = lastOf(lab, scenario)
  return {
    adds: loops.map(({ number }) => ({
      number,
      adds: Math.max(0, byYear.find(each => each.number === number)?.adds[at] ?? 0),
    })),
    drives: drivingByYear(byYear)[at],
    unmet: whenCut.unmetNow,
    asItIs: scenario.cuts.length === 0 ? whenCut.last : lastOf(lab, { ...scenario, cuts: [] }).last,
    whenCut: whenCut.last,
  }
}

function lastOf(lab: Lab, scenario: Scenario): { readonly unmetNow: number; readonly last: LastYear } {
  const series = runIn(lab, scenario, Math.min(...worldsFor(scenario.beliefs)))
  const value = (name: string, year: number): number => series[name]?.[years.indexOf(year)] ?? 0
  const { last } = yearsDrawn
  const needing = Math.max(1, value('plansTotal', last) + value('withoutPlan', last))
  return {
    unmetNow: value('unmet', yearsDrawn.today),
    last: { unmet: (100 * value('unmet', last)) / needing, plans: value('plansTotal', last) },
  }
}
