import { codeOf } from '../domain/lab/asked.ts'
import type { CircleOf } from '../domain/lab/circle-of.ts'
import type { Leaves } from '../domain/lab/equity.ts'
import type { GateOdds } from '../domain/lab/gate.ts'
import type { Member } from '../domain/lab/group.ts'
import type { Drawn, Work } from '../domain/lab/work.ts'
import type { FanPart } from '../domain/model/lab.ts'
import type { Local } from '../domain/model/places.ts'
import type { Scenario } from '../domain/model/scenario.ts'
import { keepNewest } from './keep-newest.ts'
import { away } from './thread.ts'

const drawn = keepNewest<Drawn>(120)
const gates = keepNewest<GateOdds>(60)
const circles = keepNewest<CircleOf>(120)
const left = keepNewest<Leaves>(120)

// A code names its area and the count it is made from, and a count never changes: so it says all there is to know.

/** A scenario through every world, or every second or third, worked out once: the same scenario always has the same fan. */
export const fanFor = (scenario: Scenario, every = 1, local?: Local): Promise<Drawn> =>
  drawn(keyOf(scenario, every), async () => {
    const made = await away({ kind: 'route', scenario, every, local })
    if (made.kind !== 'route') throw new Error('A route was asked for')
    return made.drawn
  })

export const fansFor = (scenarios: readonly Scenario[], every = 1, local?: Local): Promise<readonly Drawn[]> =>
  Promise.all(scenarios.map(scenario => fanFor(scenario, every, local)))

/** Keeps a fan that is known already, so that nobody waits for it. */
export const keepFan = (scenario: Scenario, fan: Drawn): void => void drawn(keyOf(scenario, 1), async () => fan)

const keyOf = (scenario: Scenario, every: number): string => `${codeOf(scenario)} ${every}`

/** When a scenario’s gate opens, and what waiting for it costs. */
export const gateFor = (scenario: Scenario, every: number, local?: Local): Promise<GateOdds> =>
  gates(keyOf(scenario, every), async () => {
    const made = await away({ kind: 'gate', scenario, every, local })
    if (made.kind !== 'gate') throw new Error('A gate was asked for')
    return made.odds
  })

/** What each turn of the circle adds, with the cuts of a scenario. */
export const circleFor = (scenario: Scenario, local?: Local): Promise<CircleOf> =>
  circles(codeOf(scenario), async () => {
    const made = await away({ kind: 'circle', scenario, local })
    if (made.kind !== 'circle') throw new Error('The circle was asked for')
    return made.circle
  })

/** What a scenario leaves to whom in January of a year. */
export const leavesFor = (scenario: Scenario, every: number, year: number, local?: Local): Promise<Leaves> =>
  left(`${keyOf(scenario, every)} ${year}`, async () => {
    const made = await away({ kind: 'leaves', scenario, every, year, local })
    if (made.kind !== 'leaves') throw new Error('What a way leaves was asked for')
    return made.leaves
  })

export async function partFor(scenario: Scenario, names: readonly string[], every: number): Promise<FanPart> {
  const made = await away({ kind: 'part', scenario, names, every })
  if (made.kind !== 'part') throw new Error('Some series were asked for')
  return made.part
}

export async function memberFor(work: Omit<Extract<Work, { kind: 'member' }>, 'kind'>): Promise<Member> {
  const made = await away({ kind: 'member', ...work })
  if (made.kind !== 'member') throw new Error('One person’s worlds were asked for')
  return made.member
}
