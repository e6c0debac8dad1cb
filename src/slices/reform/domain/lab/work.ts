import type { FanPart, Lab } from '../model/lab.ts'
import { openLab, runPart } from '../model/lab.ts'
import type { Local } from '../model/places.ts'
import type { PresetName } from '../model/presets.ts'
import { type Scenario, today } from '../model/scenario.ts'
import { worldsFor } from '../model/worlds.ts'
import { presetUnder } from './asked.ts'
import { type CircleOf, circleOf } from './circle-of.ts'
import { type Leaves, leavesOf } from './equity.ts'
import type { Past, RouteFan } from './fan.ts'
import { type GateOdds, gateOdds } from './gate.ts'
import type { Member } from './group.ts'
import { readPart, routeFan } from './route-fan.ts'

/** A scenario, and what is particular to its area; nothing for England. */
type Placed = { readonly scenario: Scenario; readonly local?: Local | undefined }

/** Whatever runs worlds, as plain data: a thread of its own does it, so that no other page waits. */
export type Work =
  | (Placed & { readonly kind: 'route'; readonly every: number })
  | (Placed & { readonly kind: 'gate'; readonly every: number })
  | (Placed & { readonly kind: 'circle' })
  | (Placed & { readonly kind: 'part'; readonly names: readonly string[]; readonly every: number })
  | (Placed & { readonly kind: 'leaves'; readonly every: number; readonly year: number })
  /** One person’s beliefs under each of some ways, in about as many worlds of theirs as are asked for. */
  | {
      readonly kind: 'member'
      readonly beliefs: Member['beliefs']
      readonly ways: readonly PresetName[]
      readonly worlds: number
    }

export type Drawn = RouteFan & { readonly past: Past }
export type Made =
  | { readonly kind: 'route'; readonly drawn: Drawn }
  | { readonly kind: 'gate'; readonly odds: GateOdds }
  | { readonly kind: 'circle'; readonly circle: CircleOf }
  | { readonly kind: 'part'; readonly part: FanPart }
  | { readonly kind: 'leaves'; readonly leaves: Leaves }
  | { readonly kind: 'member'; readonly member: Member }

/** A lab for England, and one for each of the areas last asked for: each keeps what it knows of worlds without reform. */
export function openLabs(): (work: Work) => Lab {
  const labs = new Map<string, Lab>()
  return work => {
    const { area, local } =
      work.kind === 'member' ? { area: 'england', local: undefined } : { area: work.scenario.area, local: work.local }
    if ((area === 'england') !== (local === undefined)) throw new Error('An area has what is particular to it')
    const lab = labs.get(area) ?? openLab(local)
    labs.delete(area)
    labs.set(area, lab)
    const oldest = labs.size > mostLabs ? labs.keys().next().value : undefined
    if (oldest !== undefined) labs.delete(oldest)
    return lab
  }
}
const mostLabs = 4

/** The same work gives the same numbers wherever it is done. */
export function doWork(lab: Lab, work: Work): Made {
  switch (work.kind) {
    case 'route':
      return { kind: 'route', drawn: routeFan(readPart(lab, work.scenario, everyOf(work.every, work.scenario))) }
    case 'gate':
      return { kind: 'gate', odds: gateOdds(lab, work.scenario, everyOf(work.every, work.scenario)) }
    case 'circle':
      return { kind: 'circle', circle: circleOf(lab, work.scenario) }
    case 'part':
      return { kind: 'part', part: runPart(lab, work.scenario, work.names, everyOf(work.every, work.scenario)) }
    case 'leaves': {
      const { scenario, every, year } = work
      return { kind: 'leaves', leaves: leavesOf(lab, scenario, everyOf(every, scenario), year) }
    }
    case 'member':
      return { kind: 'member', member: memberOf(lab, work) }
  }
}

/** Of a scenario’s worlds, every one, every second or every third. */
export const everyOf = (every: number, { beliefs }: Pick<Scenario, 'beliefs'>): readonly number[] =>
  worldsFor(beliefs).filter((_, at) => at % every === 0)

function memberOf(lab: Lab, { beliefs, ways, worlds }: Extract<Work, { kind: 'member' }>): Member {
  const own = everyOf(Math.max(1, Math.floor(worldsFor(beliefs).length / worlds)), { beliefs })
  const unmet = ways.map(key => {
    const scenario = presetUnder(key, { ...today, beliefs })
    return [key, routeFan(readPart(lab, scenario, own)).worlds.unmet]
  })
  return { beliefs, unmet: Object.fromEntries(unmet) }
}
