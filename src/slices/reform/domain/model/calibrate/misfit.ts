import { layout } from '../england/kernels.generated.ts'
import { log } from '../numbers.ts'
import type { Engine } from '../run/engine.ts'
import { firstYear } from '../run/inputs.ts'
import { isFlow, type Recorded } from './history.ts'

const places: Readonly<Record<string, number>> = layout.at

/** What the run that an engine last made says of a published figure. A financial or school year lies across two of ours. */
export function said(engine: Engine, figure: Recorded): number {
  const { atJanuary, overYear } = engine.written
  const place = places[figure.series] ?? Number.NaN
  const year = Math.floor(figure.at)
  const of = (table: Float64Array, at: number) => table[(at - firstYear) * layout.singles + place] ?? Number.NaN
  if (!isFlow(figure)) return of(atJanuary, year)
  const later = figure.at - year
  return later === 0 ? of(overYear, year) : (1 - later) * of(overYear, year) + later * of(overYear, year + 1)
}

/** How far off, as a logarithm: three in a hundred too many is as far as three in a hundred too few. */
export const missed = (engine: Engine, figure: Recorded): number =>
  log(Math.max(said(engine, figure), 1e-9) / figure.value)
