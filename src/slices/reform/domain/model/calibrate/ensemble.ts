import type { Engine } from '../run/engine.ts'
import { chance, spread } from './chance.ts'
import { fitWorld } from './fit.ts'
import type { Recorded } from './history.ts'
import { beliefOnes, fittedOnes, parameterAt, usualParameters } from './parameters.ts'

export type World = { readonly parameters: Float64Array; readonly cost: number }
const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]

/**
 * The nth world: beliefs drawn evenly over what may be held, priors and figures moved by chance as far as each may be off, and then
 * refitted to the figures given.
 */
export function drawWorld(engine: Engine, nth: number, figures: readonly Recorded[], until: number): World {
  const { normal } = chance(1000 + nth)
  const parameters = usualParameters()
  beliefOnes.forEach((each, at) => {
    const [from, to] = each.drawn
    parameters[parameterAt.get(each.name) ?? -1] = from + (to - from) * spread(nth + 1, primes[at] ?? 53)
  })
  const priorShifts = fittedOnes.map(() => normal())
  fittedOnes.forEach((each, at) => {
    const moved = each.prior + 0.5 * each.spread * (priorShifts[at] ?? 0)
    parameters[parameterAt.get(each.name) ?? -1] = Math.min(each.to, Math.max(each.from, moved))
  })
  const cost = fitWorld(engine, parameters, { figures, figureShifts: figures.map(() => normal()), priorShifts, until })
  return { parameters, cost }
}

/** What is kept of a world: what was fitted and what was believed, in steps of a 65,535th of what each may be. */
export const keptOf = [
  ...fittedOnes,
  ...beliefOnes.map(({ name, range }) => ({ name, from: range.from, to: range.to })),
]

export function pack({ parameters }: World): Uint16Array {
  return Uint16Array.from(keptOf, ({ name, from, to }) => {
    const value = parameters[parameterAt.get(name) ?? -1] ?? from
    return Math.round((65535 * (value - from)) / (to - from))
  })
}

export function unpack(packed: Uint16Array): Float64Array {
  const parameters = usualParameters()
  keptOf.forEach(({ name, from, to }, at) => {
    parameters[parameterAt.get(name) ?? -1] = from + ((to - from) * (packed[at] ?? 0)) / 65535
  })
  return parameters
}
