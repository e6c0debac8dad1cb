import { type FanPart, type Lab, runPart, valueIn, years } from '../model/lab.ts'
import type { Scenario } from '../model/scenario.ts'
import { type Band, type LineName, lineNames, type Past, type RouteFan, yearsDrawn } from './fan.ts'

/** What is read from the model for what the lab draws. */
export const namesRead = [
  'unmet',
  'plansTotal',
  'withoutPlan',
  'confidence',
  'waitYears',
  'unplaced',
  'appeals',
  'outlay',
  'planSupport',
  'ordinarySupport',
] as const
type Name = (typeof namesRead)[number]
type Read = (name: Name) => number

/** Each line from what the model says in one world in one year. */
const lineOf: Readonly<Record<LineName, (read: Read) => number>> = {
  unmet: read => (100 * read('unmet')) / Math.max(1, read('plansTotal') + read('withoutPlan')),
  trust: read => 100 * read('confidence'),
  withPlan: read => read('planSupport') / 1e3,
  without: read => read('ordinarySupport') / 1e3,
  plans: read => read('plansTotal') / 1e3,
  wait: read => 52 * read('waitYears'),
  unplaced: read => read('unplaced') / 1e3,
  appeals: read => read('appeals') / 1e3,
  outlay: read => read('outlay') / 1e9,
}

const first = years.indexOf(yearsDrawn.first)
const today = years.indexOf(yearsDrawn.today)
const last = years.indexOf(yearsDrawn.last)

/** What several threads worked out of one route, each in some of its worlds, put together again in that order. */
export function joined(parts: readonly FanPart[]): FanPart {
  const [one] = parts
  if (!one || parts.length === 1) return one ?? { names: namesRead, worlds: [], values: new Float64Array(0) }
  const values = new Float64Array(parts.reduce((length, part) => length + part.values.length, 0))
  let place = 0
  for (const part of parts) {
    values.set(part.values, place)
    place += part.values.length
  }
  return { names: one.names, worlds: parts.flatMap(part => part.worlds), values }
}

/** One route in some worlds, or in all that its beliefs choose. */
export const readPart = (lab: Lab, scenario: Scenario, worlds?: readonly number[]): FanPart =>
  runPart(lab, scenario, namesRead, worlds)

/** One route through its worlds, as the lab draws and compares it. */
export function routeFan(part: FanPart): RouteFan & { readonly past: Past } {
  const count = part.worlds.length
  const bands = bandsOf(part)
  const each = (value: (read: (year: number) => Read) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, world) => value(year => readIn(part, world, year)))
  const reform = Array.from({ length: last - today + 1 }, (_, at) => today + at)
  return {
    ...bands,
    worlds: {
      unmet: each(at => sum(reform.map(year => at(year)('unmet')))),
      trustLowest: each(at => Math.min(...reform.map(year => at(year)('confidence')))),
      unmetLast: each(at => lineOf.unmet(at(last))),
      trustLast: each(at => lineOf.trust(at(last))),
      spent: each(at => sum(reform.map(year => at(year)('outlay')))),
    },
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const readIn =
  (part: FanPart, world: number, year: number): Read =>
  name =>
    valueIn(part, world, namesRead.indexOf(name), year)

function bandsOf(part: FanPart): { readonly bands: Readonly<Record<LineName, Band>>; readonly past: Past } {
  const sorted = (line: LineName, year: number): Float64Array =>
    Float64Array.from(part.worlds, (_, world) => lineOf[line](readIn(part, world, year))).sort()
  const band = (line: LineName): Band => {
    const byYear = Array.from({ length: last - today + 1 }, (_, at) => sorted(line, today + at))
    return { low: at(byYear, 0.1), middle: at(byYear, 0.5), high: at(byYear, 0.9) }
  }
  const before = (line: LineName): Float64Array =>
    at(
      Array.from({ length: today - first + 1 }, (_, year) => sorted(line, first + year)),
      0.5,
    )
  return { bands: byLine(band), past: byLine(before) }
}

const at = (byYear: readonly Float64Array[], share: number): Float64Array =>
  Float64Array.from(byYear, sorted => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? Number.NaN
    return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? below) - below)
  })

function byLine<Value>(of: (line: LineName) => Value): Readonly<Record<LineName, Value>> {
  const [unmet, trust, withPlan, without, plans, wait, unplaced, appeals, outlay] = lineNames.map(of)
  if (!unmet || !trust || !withPlan || !without || !plans || !wait || !unplaced || !appeals || !outlay)
    throw new Error('Every line has a value')
  return { unmet, trust, withPlan, without, plans, wait, unplaced, appeals, outlay }
}
