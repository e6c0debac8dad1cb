import { beliefOnes, leverOnes } from './calibrate/parameters.ts'

/** What somebody has chosen: what is done, what is held true, which loops are cut, and where. What is not named is as usual. */
export type Scenario = {
  /** Values of levers by name. */
  readonly levers: Readonly<Record<string, number>>
  /** Values of beliefs by name. One that is not named is left open: the fan holds every value that may be held. */
  readonly beliefs: Readonly<Record<string, number>>
  /** Numbers of loops that are cut: 1 to 9. */
  readonly cuts: readonly number[]
  /** `england`, an area's code of three digits, or that and which count of its own figures: `991-3`. */
  readonly area: string
}
export const today: Scenario = { levers: {}, beliefs: {}, cuts: [], area: 'england' }

/** A value on the steps of its slider: what is sent by link is what was seen. */
export function snapped(
  range: { readonly from: number; readonly to: number; readonly step: number },
  value: number,
): number {
  const steps = Math.round((Math.min(range.to, Math.max(range.from, value)) - range.from) / range.step)
  return fromSteps(range, steps)
}
// Rounded, for 0.1 + 0.2 is not 0.3 and a slider must stand where its label says.
export const fromSteps = (range: { readonly from: number; readonly step: number }, steps: number): number =>
  Math.round((range.from + steps * range.step) * 1e6) / 1e6
export const stepsOf = (
  range: { readonly from: number; readonly to: number; readonly step: number },
  value: number,
): number => Math.round((value - range.from) / range.step)

export type ScenarioProblem = { readonly about: string; readonly problem: 'unknown' | 'not-a-number' | 'out-of-range' }

/** What is wrong with a scenario that came from outside, slider by slider; nothing when all is well. */
export function problemsOf(scenario: Scenario): readonly ScenarioProblem[] {
  const hold = (
    given: Readonly<Record<string, number>>,
    known: readonly { name: string; range: { from: number; to: number } }[],
  ) =>
    Object.entries(given).flatMap(([about, value]): readonly ScenarioProblem[] => {
      const found = known.find(each => each.name === about)
      if (!found) return [{ about, problem: 'unknown' }]
      if (!Number.isFinite(value)) return [{ about, problem: 'not-a-number' }]
      return value < found.range.from - 1e-9 || value > found.range.to + 1e-9
        ? [{ about, problem: 'out-of-range' }]
        : []
    })
  return [
    ...hold(scenario.levers, leverOnes),
    ...hold(scenario.beliefs, beliefOnes),
    ...scenario.cuts.flatMap((cut): readonly ScenarioProblem[] =>
      Number.isInteger(cut) && cut >= 1 && cut <= 9 ? [] : [{ about: `loop ${cut}`, problem: 'out-of-range' }],
    ),
    ...(/^(england|[1-9]\d{2}(-[1-9]\d{0,4})?)$/.test(scenario.area)
      ? []
      : [{ about: scenario.area, problem: 'unknown' } as const]),
  ]
}
