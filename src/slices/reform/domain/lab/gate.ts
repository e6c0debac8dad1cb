import { levers } from '../model/about.ts'
import { type FanPart, type Lab, runPart, valueIn, years } from '../model/lab.ts'
import type { Scenario } from '../model/scenario.ts'
import { yearsDrawn } from './fan.ts'
import { oddsOfLower, of100 } from './odds.ts'

export type GateOdds = {
  /** By each year: in how many worlds of a hundred the gate has begun to open, and is half open. */
  readonly byYear: readonly { readonly year: number; readonly begun: number; readonly half: number }[]
  /** In how many it has not begun to open by the last January that is told. */
  readonly never: { readonly of100: number; readonly until: number }
  /** When the same rules begin, ready or not: what waiting is held against. */
  readonly onDate: number
  /** Beside the same rules on that date: children without help, and how low trust falls. */
  readonly unmet: Beside
  readonly lowestTrust: Beside
  /** How many worlds were lived through. */
  readonly worlds: number
}

/** In how many worlds of a hundred waiting is better, worse, or neither. */
export type Beside = { readonly better: number; readonly worse: number; readonly same: number }

const names = ['gateOpen', 'unmet', 'confidence'] as const
const shownYears = [2028, 2030, 2032, 2036, 2041]
const begunAt = 0.02
const lawStart = levers.find(({ name }) => name === 'lawStart') ?? { usual: yearsDrawn.today }

/** When a gate opens, and what waiting for it costs beside the same rules on a date, world by world. */
export function gateOdds(lab: Lab, scenario: Scenario, worlds?: readonly number[]): GateOdds {
  const waiting = runPart(lab, { ...scenario, levers: { ...scenario.levers, gated: 1 } }, names, worlds)
  const onDate = runPart(lab, { ...scenario, levers: { ...scenario.levers, gated: 0 } }, names, worlds)
  const count = waiting.worlds.length
  const open = (world: number, year: number): number => valueIn(waiting, world, 0, year)
  const inHow = (holds: (world: number) => boolean): number =>
    of100(Array.from({ length: count }, (_, world) => world).filter(holds).length, count)
  const from = years.indexOf(yearsDrawn.today)
  const upTo = (year: number) => Array.from({ length: years.indexOf(year) - from + 1 }, (_, at) => from + at)
  return {
    byYear: shownYears.map(year => ({
      year,
      begun: inHow(world => upTo(year).some(each => open(world, each) > begunAt)),
      half: inHow(world => open(world, years.indexOf(year)) >= 0.5),
    })),
    never: { of100: inHow(world => !upTo(until).some(each => open(world, each) > begunAt)), until },
    onDate: scenario.levers.lawStart ?? lawStart.usual,
    unmet: besideOf(unmetIn(waiting), unmetIn(onDate)),
    lowestTrust: besideOf(lowestTrustIn(onDate), lowestTrustIn(waiting)),
    worlds: count,
  }
}

const until = years.at(-1) ?? yearsDrawn.last

/** Better where the first is lower than the second. */
function besideOf(lower: Float64Array, other: Float64Array): Beside {
  const odds = oddsOfLower(lower, other)
  return {
    better: odds.of100,
    worse: of100(odds.worlds - odds.lower - odds.same, odds.worlds),
    same: of100(odds.same, odds.worlds),
  }
}

const drawn = Array.from(
  { length: yearsDrawn.last - yearsDrawn.today + 1 },
  (_, at) => years.indexOf(yearsDrawn.today) + at,
)
const unmetIn = (part: FanPart): Float64Array =>
  Float64Array.from(part.worlds, (_, world) => drawn.reduce((sum, year) => sum + valueIn(part, world, 1, year), 0))
const lowestTrustIn = (part: FanPart): Float64Array =>
  Float64Array.from(part.worlds, (_, world) => Math.min(...drawn.map(year => valueIn(part, world, 2, year))))
