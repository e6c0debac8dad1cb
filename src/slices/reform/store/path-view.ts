import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Stage } from '../domain/journey.ts'
import { type GateNow, gateNow, type Order, type Waits, waitsFor } from '../domain/path/gates.ts'
import { type Gauge, gaugeOf } from '../domain/path/gauge.ts'
import type { Leg, Milestone } from '../domain/path/path.ts'
import { type AreaHere, listAreas } from './areas.ts'
import { loadMilestones, loadPath } from './load-path.ts'
import { type LegRow, listLegs, listReadings, type ReadingRow } from './queries.ts'

/** One step as a page shows it for one area, in one order. */
export type LegView = Leg & {
  readonly waits: Waits
  readonly stage: Stage
  readonly row: LegRow | undefined
}

/** The path as it stands in one area today. */
export type PathView = {
  readonly today: PlainDate
  readonly here: AreaHere
  readonly areas: readonly AreaHere[]
  readonly order: Order
  readonly legs: readonly LegView[]
  readonly gates: readonly GateNow[]
  readonly gauge: Gauge
  readonly within: number
  readonly readings: readonly ReadingRow[]
  readonly milestones: readonly Milestone[]
}

/** Half a year of weekly readings. */
const mostReadings = 26

/** The path for an area; where none was chosen, the one whose figures say the most. Nothing where no area follows it. */
export async function findPathView(seen: Seen, area: string | undefined, order: Order): Promise<PathView | undefined> {
  const areas = listAreas(seen.today)
  const here = areas.find(each => each.area === area) ?? (await mostCounted(seen, areas))
  if (!here) return undefined
  const { legs, gates } = loadPath()
  const pack = seen.packsIn(here.area).for('support')
  const rows = await listLegs(seen, here.area)
  const readings = await listReadings(seen, here.area, mostReadings)
  const latest = readings[0]?.readings ?? {}
  return {
    ...{ today: seen.today, here, areas, order, readings, milestones: loadMilestones() },
    legs: legs.map(leg => viewOf(leg, rows, order)),
    gates: gates.map(gate => gateNow(pack, gate, latest)),
    gauge: gaugeOf(pack, latest),
    within: pack.number('GAT-9.in-step-within'),
  }
}

/** The steps of the partnership that this one follows, and that nobody has begun here: it begins after them (GAT-1). */
export const unbegunBefore = (leg: LegView, legs: readonly LegView[]): readonly LegView[] =>
  legs.filter(each => leg.after.includes(each.leg) && each.owner === 'partnership' && each.stage === 'to-come')

/** Where every area stands on one step. */
export async function listWhere(
  seen: Seen,
  leg: string,
): Promise<readonly { readonly here: AreaHere; readonly row: LegRow | undefined }[]> {
  const areas = listAreas(seen.today)
  const rows = new Map<AreaId, LegRow | undefined>()
  for (const { area } of areas)
    rows.set(
      area,
      (await listLegs(seen, area)).find(row => row.leg === leg),
    )
  return areas.map(here => ({ here, row: rows.get(here.area) }))
}

/** Somebody who comes for the first time sees figures, not an area with too few to say. */
async function mostCounted(seen: Seen, areas: readonly AreaHere[]): Promise<AreaHere | undefined> {
  const found: { here: AreaHere; counted: number }[] = []
  for (const here of areas) {
    const [latest] = await listReadings(seen, here.area, 1)
    const counted = Object.values(latest?.readings ?? {}).filter(({ state }) => state === 'counted').length
    found.push({ here, counted })
  }
  // The order by name stays where two say as much.
  return found.toSorted((a, b) => b.counted - a.counted)[0]?.here
}

function viewOf(leg: Leg, rows: readonly LegRow[], order: Order): LegView {
  const row = rows.find(each => each.leg === leg.leg)
  const stage = row?.doneOn ? 'done' : row?.startedOn ? 'started' : 'to-come'
  return { ...leg, waits: leg.gate ? waitsFor(leg.effect, order) : 'goes', stage, row }
}
