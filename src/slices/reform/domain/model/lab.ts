import { isFlowName } from './about.ts'
import { beliefOnes, cutOnes, leverOnes, parameterAt } from './calibrate/parameters.ts'
import { layout } from './england/kernels.generated.ts'
import { type Local, scaledBy, setLocal } from './places.ts'
import { type Engine, openEngine, type Past, runPast, runReform, runWorld, years as yearCount } from './run/engine.ts'
import { firstYear } from './run/inputs.ts'
import { type Scenario, snapped } from './scenario.ts'
import { worlds, worldsFor } from './worlds.ts'

/** The years that are told: 2015 to 2044. A count is of January; a flow is of the year that follows it. */
export const years: readonly number[] = Array.from({ length: yearCount - 1 }, (_, at) => firstYear + at)

/** Room to run in, and what is known of worlds without reform. One for each thread. */
export type Lab = {
  readonly engine: Engine
  readonly withoutReform: Map<number, { readonly past: Past; readonly compared: Float64Array }>
  key: string
  readonly parameters: Float64Array
  readonly local: Local | undefined
}

/** Opens a lab, for England or for an area by what is particular to it. */
export function openLab(local?: Local): Lab {
  return {
    engine: openEngine(),
    withoutReform: new Map(),
    key: '',
    parameters: new Float64Array(layout.parameters.length),
    local,
  }
}

/** Named series by year. */
export type Series = Readonly<Record<string, readonly number[]>>

/** One world under one scenario: every single number of the model by year. `world` is a place in `worlds`. */
export function runIn(lab: Lab, scenario: Scenario, world: number): Series {
  playerOf(lab, scenario)(world)
  return Object.fromEntries(
    layout.singleNames.map((name: string) => {
      const read = readerOf(lab, name)
      return [name, years.map((_, year) => read(year))]
    }),
  )
}

/** All there is of one world under one scenario in January of a year, group by group. It is the lab's own room: read it before the next run. */
export function stateIn(lab: Lab, scenario: Scenario, world: number, year: number): Float64Array {
  playerOf(lab, scenario)(world)
  runWorld(lab.engine, lab.parameters, lab.withoutReform.get(world)?.compared, year)
  return lab.engine.state
}

/** Part of a fan: values of each world in turn, for each series, for each year. Parts made apart are put together by `fanOf`. */
export type FanPart = {
  readonly names: readonly string[]
  readonly worlds: readonly number[]
  readonly values: Float64Array
}

export function runPart(
  lab: Lab,
  scenario: Scenario,
  names: readonly string[],
  chosen: readonly number[] = worldsFor(scenario.beliefs),
): FanPart {
  const values = new Float64Array(chosen.length * names.length * years.length)
  const play = playerOf(lab, scenario)
  const read = names.map(name => readerOf(lab, name))
  let at = 0
  for (const world of chosen) {
    play(world)
    for (const each of read) for (let year = 0; year < years.length; year += 1) values[at++] = each(year)
  }
  return { names, worlds: chosen, values }
}

export const shares = [0.1, 0.25, 0.5, 0.75, 0.9] as const
/** By series: for each of `shares`, the value below which that share of worlds lies, by year. */
export type Fan = Readonly<Record<string, { readonly [share: string]: readonly number[] }>>

export function runFan(lab: Lab, scenario: Scenario, names: readonly string[], chosen?: readonly number[]): Fan {
  return fanOf([runPart(lab, scenario, names, chosen)])
}

export function fanOf(parts: readonly FanPart[]): Fan {
  const names = parts[0]?.names ?? []
  return Object.fromEntries(
    names.map((name, nth) => {
      const byYear = years.map((_, year) => sortedAcross(parts, nth, year))
      return [
        name,
        Object.fromEntries(shares.map(share => [String(share), byYear.map(sorted => quantile(sorted, share))])),
      ]
    }),
  )
}

export function valueIn({ names, values }: FanPart, world: number, series: number, year: number): number {
  return values[(world * names.length + series) * years.length + year] ?? Number.NaN
}

/** Runs a world under a scenario, first without reform where that is not known yet, so that the outlay of both is the same. */
function playerOf(lab: Lab, scenario: Scenario): (world: number) => void {
  const key = JSON.stringify([Object.entries(scenario.beliefs).toSorted(), scenario.cuts, scenario.area])
  if (lab.key !== key) {
    lab.key = key
    lab.withoutReform.clear()
  }
  const { engine, parameters, local, withoutReform } = lab
  const share = local?.share ?? 1
  const chosen = setBy(lab, scenario)
  const without = setBy(lab, { ...scenario, levers: {} })
  const scaled = local ? scaledBy(local).map(([name, by]) => [parameterAt.get(name) ?? -1, by] as const) : []
  const set = (world: number, values: typeof chosen): void => {
    parameters.set(worlds[world] ?? [])
    for (const [at, value] of values) parameters[at] = value
    for (const [at, by] of scaled) parameters[at] = (parameters[at] ?? 0) * by
  }
  return world => {
    let known = withoutReform.get(world)
    if (!known) {
      set(world, without)
      const past = runPast(engine, parameters)
      known = { past, compared: share > 0 ? past.spend.map(spend => spend / share) : past.spend }
      withoutReform.set(world, known)
    }
    set(world, chosen)
    runReform(engine, parameters, known.past, known.compared)
  }
}

/** What a scenario sets in each world, by place. */
function setBy({ local }: Lab, { levers, beliefs, cuts }: Scenario): readonly (readonly [number, number])[] {
  const values = new Map<number, number>()
  const put = (name: string, value: number) => void values.set(parameterAt.get(name) ?? -1, value)
  for (const { name, range } of leverOnes) if (levers[name] !== undefined) put(name, snapped(range, levers[name]))
  for (const { name, range, about } of beliefOnes)
    if (about === 'future' && beliefs[name] !== undefined) put(name, snapped(range, beliefs[name]))
  cutOnes.forEach(({ name }, at) => {
    if (cuts.includes(at + 1)) put(name, 0)
  })
  if (local) setLocal(local, put)
  return [...values]
}

const places: Readonly<Record<string, number>> = layout.at
/** One number of the run that was last made, by year: an unknown name is no number. */
function readerOf({ engine: { written } }: Lab, name: string): (year: number) => number {
  const table = isFlowName(name) ? written.overYear : written.atJanuary
  const place = places[name]
  return year => (place === undefined ? Number.NaN : (table[year * layout.singles + place] ?? Number.NaN))
}

function sortedAcross(parts: readonly FanPart[], nth: number, year: number): Float64Array {
  return Float64Array.from(parts.flatMap(part => part.worlds.map((_, world) => valueIn(part, world, nth, year)))).sort()
}
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? Number.NaN
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? below) - below)
}
