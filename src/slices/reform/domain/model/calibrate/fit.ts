import type { Engine } from '../run/engine.ts'
import { runWorld } from '../run/engine.ts'
import { type Recorded, toleranceOf } from './history.ts'
import { missed } from './misfit.ts'
import { fittedOnes, parameterAt } from './parameters.ts'
import { solve } from './solve.ts'

/** What one world is fitted to: figures, each moved by its own chance, and priors, each moved by its own. */
export type Task = {
  readonly figures: readonly Recorded[]
  /** Added to the logarithm of each figure, in its tolerances. Noughts for the best fit. */
  readonly figureShifts: readonly number[]
  readonly priorShifts: readonly number[]
  readonly until: number
}

/**
 * Fits what is to be fitted by least squares on figures and priors (Levenberg and Marquardt), within bounds. With shifts drawn by
 * chance, many fits are a sample of worlds that the past allows: every line of a fan passes through what was published.
 */
export function fitWorld(engine: Engine, parameters: Float64Array, task: Task, rounds = 14): number {
  const scale = fittedOnes.map(each => each.spread)
  let now = residuals(engine, parameters, task)
  let cost = squared(now)
  let damping = 0.03
  for (let round = 0; round < rounds; round += 1) {
    const slopes = fittedOnes.map((each, column) => {
      const at = parameterAt.get(each.name) ?? -1
      const kept = parameters[at] ?? 0
      const step = (scale[column] ?? 1) * (kept + 0.02 * (scale[column] ?? 1) > each.to ? -0.02 : 0.02)
      parameters[at] = kept + step
      const moved = residuals(engine, parameters, task)
      parameters[at] = kept
      return moved.map((value, row) => (value - (now[row] ?? 0)) / (step / (scale[column] ?? 1)))
    })
    const before = cost
    for (let tries = 0; tries < 6; tries += 1) {
      const move = solve(slopes, now, damping)
      const tried = Float64Array.from(parameters)
      fittedOnes.forEach((each, column) => {
        const at = parameterAt.get(each.name) ?? -1
        const wanted = (parameters[at] ?? 0) - (move[column] ?? 0) * (scale[column] ?? 1)
        tried[at] = Math.min(each.to, Math.max(each.from, wanted))
      })
      const next = residuals(engine, tried, task)
      const nextCost = squared(next)
      if (nextCost < cost) {
        parameters.set(tried)
        now = next
        cost = nextCost
        damping = Math.max(1e-4, damping / 4)
        break
      }
      damping *= 4
    }
    if (before - cost < 0.01) break
  }
  return cost
}

function residuals(
  engine: Engine,
  parameters: Float64Array,
  { figures, figureShifts, priorShifts, until }: Task,
): readonly number[] {
  runWorld(engine, parameters, undefined, until)
  return [
    ...figures.map((figure, at) => missed(engine, figure) / toleranceOf(figure) - (figureShifts[at] ?? 0)),
    ...fittedOnes.map(
      (each, at) =>
        ((parameters[parameterAt.get(each.name) ?? -1] ?? 0) - each.prior) / each.spread - (priorShifts[at] ?? 0),
    ),
  ]
}

const squared = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0)
