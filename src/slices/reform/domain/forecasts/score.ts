import { rule } from '../../../../policy/rule.ts'
import { shares } from '../model/lab.ts'
import type { PresetName } from '../model/presets.ts'
import { type Kept, saidAt } from './kept.ts'
import type { NewFigure } from './new-figures.ts'

/** What was said of a figure before it was known, and what came. */
export type Score = {
  readonly figure: NewFigure
  readonly low: number
  readonly middle: number
  readonly high: number
  /** Whether it lay in the band for 80 of 100. */
  readonly isInside: boolean
  /** How far off the middle was, as a share of what came; and plain growth, where there was enough to carry on. */
  readonly error: number
  readonly plain: number | undefined
  readonly plainError: number | undefined
  /** Twice the mean of the pinball loss of the five lines, as a share of what came: near to CRPS. Less is better. */
  readonly loss: number
}

/** What was kept of one way, held against figures that nobody had published then: what was out is no test, known to us or not (LAB-7). */
export const scoresOf = rule('LAB-7', (kept: Kept, way: PresetName, figures: readonly NewFigure[]): readonly Score[] =>
  figures.flatMap(figure => {
    const { series, at, value, publishedOn } = figure
    const fan = kept.fans.find(each => each.way === way && each.series === series)
    const known = kept.known[series]
    if (!fan || known === undefined || at <= known || publishedOn <= kept.on || value === 0) return []
    const lines = shares.map((_, nth) =>
      saidAt(
        fan.bands.map(band => band[nth] ?? Number.NaN),
        kept.firstYear,
        series,
        at,
      ),
    )
    const [low, , middle, , high] = lines
    if (low === undefined || middle === undefined || high === undefined) return []
    const plain = saidAt(kept.plain[series] ?? [], kept.firstYear, series, at)
    return [
      {
        ...{ figure, low, middle, high, isInside: value >= low && value <= high },
        ...{ error: middle / value - 1, plain, plainError: plain === undefined ? undefined : plain / value - 1 },
        loss: lossOf(lines, value),
      },
    ]
  }),
)

/** How it went, all together. */
export type Summary = {
  readonly figures: number
  readonly inside: number
  /** Mean size of the error, as a share; of plain growth only where both said something. */
  readonly error: number
  readonly errorBeside: number
  readonly plainError: number | undefined
  readonly loss: number
  /** The one furthest off. */
  readonly worst: Score | undefined
}

export function summaryOf(scores: readonly Score[]): Summary {
  const both = scores.filter(({ plainError }) => plainError !== undefined)
  return {
    figures: scores.length,
    inside: scores.filter(({ isInside }) => isInside).length,
    error: mean(scores.map(({ error }) => Math.abs(error))),
    errorBeside: mean(both.map(({ error }) => Math.abs(error))),
    plainError: both.length === 0 ? undefined : mean(both.map(({ plainError = 0 }) => Math.abs(plainError))),
    loss: mean(scores.map(({ loss }) => loss)),
    worst: scores.toSorted((a, b) => Math.abs(b.error) - Math.abs(a.error))[0],
  }
}

function lossOf(lines: readonly (number | undefined)[], value: number): number {
  const each = shares.map((share, nth) => {
    const line = lines[nth] ?? Number.NaN
    return value >= line ? share * (value - line) : (1 - share) * (line - value)
  })
  return (2 * mean(each)) / Math.abs(value)
}
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
