import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { codeOf, presetUnder } from '../lab/asked.ts'
import { quantile } from '../lab/odds.ts'
import { routeKeys } from '../lab/routes.ts'
import { isFlow, isShape, type Recorded } from '../model/calibrate/history.ts'
import { plainGrowth } from '../model/calibrate/holdout.ts'
import { type Lab, runPart, shares, valueIn, years } from '../model/lab.ts'
import type { PresetName } from '../model/presets.ts'
import { today } from '../model/scenario.ts'
import { modelVersion } from '../model/version.ts'

/** One fan as it was published: for each year, the values below which 10, 25, 50, 75 and 90 of 100 worlds lie. */
export type KeptFan = {
  readonly way: PresetName
  readonly series: string
  readonly bands: readonly (readonly number[])[]
}

/** Everything the lab said of the years to come on a day: every whole way, with the model and what was known then. */
export type Kept = {
  readonly on: PlainDate
  readonly version: string
  readonly firstYear: number
  readonly codes: readonly { readonly way: PresetName; readonly code: string }[]
  /** By series: the newest figure known then. What is not newer is no test of what was said. */
  readonly known: Readonly<Record<string, number>>
  /** By series: what carrying on the growth of the last three years said then, year by year. */
  readonly plain: Readonly<Record<string, readonly number[]>>
  readonly fans: readonly KeptFan[]
}

/** What can be scored: series that somebody publishes. */
export const scored = (figures: readonly Recorded[]): readonly string[] => [
  ...new Set(figures.filter(figure => !isShape(figure)).map(({ series }) => series)),
]
/** What the lab draws and nobody publishes: kept all the same, so that nothing that was said is left out. */
const unscored = ['unmet', 'confidence', 'planSupport', 'ordinarySupport', 'waitYears', 'outlay'] as const

const firstYear = 2026
const yearsKept = 11

/** What the lab says on a day of every whole way, for the years from this one on; from some worlds, or all. */
export function keep(lab: Lab, on: PlainDate, known: readonly Recorded[], worlds?: readonly number[]): Kept {
  const measured = scored(known)
  const names = [...measured, ...unscored]
  const told = Array.from({ length: yearsKept }, (_, at) => firstYear + at)
  const fans = routeKeys.flatMap(way => {
    const part = runPart(lab, presetUnder(way, today), names, worlds)
    return names.map((series, nth): KeptFan => {
      const bands = told.map(year => {
        const values = part.worlds.map((_, world) => valueIn(part, world, nth, years.indexOf(year)))
        return shares.map(share => short(quantile(values, share)))
      })
      return { way, series, bands }
    })
  })
  return {
    ...{ on, version: modelVersion.name, firstYear },
    codes: routeKeys.map(way => ({ way, code: codeOf(presetUnder(way, today)) })),
    known: Object.fromEntries(measured.map(series => [series, newest(series, known)])),
    plain: Object.fromEntries(
      measured.flatMap(series => {
        const grown = told.map(year => plainGrowth({ series, at: year }, known))
        return grown.every(each => each !== undefined) ? [[series, grown.map(short)]] : []
      }),
    ),
    fans,
  }
}

/** The value below which a share of worlds lay, at a date: a school or financial year lies across two of ours. */
export function saidAt(byYear: readonly number[], first: number, series: string, at: number): number | undefined {
  const year = Math.floor(at)
  const [now, next] = [byYear[year - first], byYear[year - first + 1]]
  const later = isFlow({ series }) ? at - year : 0
  if (now === undefined || (later > 0 && next === undefined)) return undefined
  return later === 0 ? now : (1 - later) * now + later * (next ?? now)
}

const newest = (series: string, figures: readonly Recorded[]): number =>
  Math.max(...figures.filter(figure => figure.series === series).map(({ at }) => at))
/** Five digits are more than anybody should read. */
const short = (value: number): number => Number(value.toPrecision(5))
