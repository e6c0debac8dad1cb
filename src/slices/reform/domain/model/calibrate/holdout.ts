import { exp, log } from '../numbers.ts'
import { type Engine, runWorld } from '../run/engine.ts'
import { chance } from './chance.ts'
import { constantRates } from './constant-rates.ts'
import { drawWorld } from './ensemble.ts'
import { history, isShape, knownBy, type Recorded, toleranceOf } from './history.ts'
import { said } from './misfit.ts'

/** A figure that a fit did not see, what the worlds said of it, and what carrying on the last years' growth says. */
export type Held = {
  readonly origin: number
  readonly figure: Recorded
  readonly low: number
  readonly middle: number
  readonly high: number
  /** How far off, as a share: of the middle world, and of plain growth and constant rates where earlier figures allow it. */
  readonly error: number
  readonly naiveError: number | undefined
  readonly ratesError: number | undefined
  /** Continuous ranked probability score, as a share of the figure. */
  readonly score: number
}
export const origins = [2019, 2020, 2021, 2022] as const

/**
 * Fits worlds to what was known by January of the origin alone, and holds what came in the three years after against them. Each
 * world's answer is moved by chance as far as a published figure may itself be off.
 */
export function holdOut(engine: Engine, origin: number, worlds: number): readonly Held[] {
  const known = history.filter(figure => !isShape(figure) && knownBy(figure) <= origin)
  const later = history.filter(figure => !isShape(figure) && knownBy(figure) > origin && figure.at <= origin + 3)
  const answers = later.map((): number[] => [])
  const { normal } = chance(origin)
  for (let nth = 0; nth < worlds; nth += 1) {
    const { parameters } = drawWorld(engine, nth, known, 2027)
    runWorld(engine, parameters, undefined, 2027)
    later.forEach((figure, at) => {
      answers[at]?.push(said(engine, figure) * exp(toleranceOf(figure) * normal()))
    })
  }
  const rates = constantRates(known)
  return later.map((figure, at) => ({
    ...held(
      origin,
      figure,
      (answers[at] ?? []).toSorted((a, b) => a - b),
    ),
    naiveError: errorOf(plainGrowth(figure, known), figure),
    ratesError: errorOf(rates(figure), figure),
  }))
}

const errorOf = (guess: number | undefined, { value }: Recorded) =>
  guess === undefined ? undefined : guess / value - 1

function held(origin: number, figure: Recorded, sorted: readonly number[]): Omit<Held, 'naiveError' | 'ratesError'> {
  const share = (of: number) => sorted[Math.round(of * (sorted.length - 1))] ?? Number.NaN
  const middle = share(0.5)
  const apart = sorted.reduce((sum, value) => sum + Math.abs(value - figure.value), 0) / sorted.length
  const among = sorted.reduce((sum, value, nth) => sum + value * (2 * nth - sorted.length + 1), 0) / sorted.length ** 2
  return {
    origin,
    figure,
    low: share(0.1),
    middle,
    high: share(0.9),
    error: middle / figure.value - 1,
    score: (apart - among) / figure.value,
  }
}

/** The growth of the last three years that are known, carried on; of the first known to the last, where fewer are. */
export function plainGrowth(figure: Pick<Recorded, 'series' | 'at'>, known: readonly Recorded[]): number | undefined {
  const row = known.filter(({ series }) => series === figure.series).toSorted((a, b) => a.at - b.at)
  const last = row.at(-1)
  const from = row.findLast(each => last !== undefined && last.at - each.at >= 3) ?? row[0]
  if (!last || !from || from === last) return undefined
  const growth = log(last.value / from.value) / (last.at - from.at)
  return last.value * exp(growth * (figure.at - last.at))
}

export type Scores = { readonly points: number; readonly within: number; readonly coverage: number }
/** How many of the figures held out lie within the band that should hold eighty in a hundred. */
export function coverageOf(all: readonly Held[]): Scores {
  const within = all.filter(({ figure, low, high }) => figure.value >= low && figure.value <= high).length
  return { points: all.length, within, coverage: within / all.length }
}
