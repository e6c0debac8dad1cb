import { rule } from '../../../../policy/rule.ts'
import { layout } from '../model/england/kernels.generated.ts'
import { type Lab, stateIn } from '../model/lab.ts'
import { ages, membersOf } from '../model/language/spaces.ts'
import type { Scenario } from '../model/scenario.ts'
import { quantile } from './odds.ts'

/** The groups the model can tell apart: five by age, two by how complex the need is. */
export const groups = ['under-5', '5-to-10', '11-to-15', '16-to-18', '19-to-25', 'moderate', 'complex'] as const
export type Group = (typeof groups)[number]
export const agesOf: Readonly<Partial<Record<Group, readonly [from: number, to: number]>>> = {
  'under-5': [0, 4],
  '5-to-10': [5, 10],
  '11-to-15': [11, 15],
  '16-to-18': [16, 18],
  '19-to-25': [19, 25],
}

/** One group in one January: who needs something extra, and of them who is without help, waits to be assessed, or has no place. */
export type InGroup = {
  readonly needing: number
  /** In children whose whole need is not met. */
  readonly unmet: number
  readonly waiting: number
  readonly unplaced: number
}
export type ByGroup = Readonly<Record<Group, InGroup>>
const perGroup = (of: (group: Group) => InGroup): ByGroup => ({
  'under-5': of('under-5'),
  '5-to-10': of('5-to-10'),
  '11-to-15': of('11-to-15'),
  '16-to-18': of('16-to-18'),
  '19-to-25': of('19-to-25'),
  moderate: of('moderate'),
  complex: of('complex'),
})

/** What one way leaves to each group in the middle world; appeals lodged in a year; trust with and without a plan, 0 to 1. */
export type Leaves = {
  readonly byGroup: ByGroup
  readonly lodged: number
  readonly unmet: number
  readonly trustWith: number
  readonly trustWithout: number
}

/** Who is left without, group by group, in one world: the groups by age, and the groups by need, each add up to everyone (LAB-8). */
export const groupsIn = rule('LAB-8', (state: Float64Array): ByGroup => {
  const offer = 1 - (state[layout.at.offerAdequacy] ?? 0)
  const plan = 1 - (state[layout.at.planAdequacy] ?? 0)
  const count = (choose: (age: number, intensity: number) => boolean): InGroup => {
    const sum = { without: 0, plans: 0, waiting: 0, unplaced: 0 }
    membersOf('intensity').forEach((_, intensity) => {
      for (let age = 0; age < ages; age += 1) {
        if (!choose(age, intensity)) continue
        const waiting = state[layout.at.waiting + intensity * ages + age] ?? 0
        sum.waiting += waiting
        sum.without += waiting + (state[layout.at.needs + intensity * ages + age] ?? 0)
        // What the new record holds is moderate need.
        if (intensity === 0) sum.without += state[layout.at.record + age] ?? 0
        places.forEach((place, nth) => {
          const plans = state[layout.at.plans + (intensity * places.length + nth) * ages + age] ?? 0
          sum.plans += plans
          if (place === 'elsewhere') sum.unplaced += plans
        })
      }
    })
    const { without, plans, waiting, unplaced } = sum
    return { needing: without + plans, unmet: without * offer + plans * plan, waiting, unplaced }
  }
  const aged = (group: Group): InGroup => {
    const [from, to] = agesOf[group] ?? [0, -1]
    return count(age => age >= from && age <= to)
  }
  return perGroup(group =>
    group === 'moderate' || group === 'complex'
      ? count((_, intensity) => intensity === (group === 'moderate' ? 0 : 1))
      : aged(group),
  )
})
const places = membersOf('placement')

/** What a way leaves to whom in January of a year: the middle of its worlds, figure by figure. */
export function leavesOf(lab: Lab, scenario: Scenario, worlds: readonly number[], year: number): Leaves {
  const each = worlds.map(world => {
    const state = stateIn(lab, scenario, world, year)
    const { lodged, unmet, trustWith, trustWithout } = layout.at
    const read = (at: number): number => state[at] ?? 0
    return {
      ...{ groups: groupsIn(state), lodged: read(lodged), unmet: read(unmet) },
      ...{ trustWith: read(trustWith), trustWithout: read(trustWithout) },
    }
  })
  const middle = (of: (one: (typeof each)[number]) => number): number => quantile(each.map(of), 0.5)
  const inGroup = (group: Group): InGroup => ({
    needing: middle(one => one.groups[group].needing),
    unmet: middle(one => one.groups[group].unmet),
    waiting: middle(one => one.groups[group].waiting),
    unplaced: middle(one => one.groups[group].unplaced),
  })
  return {
    byGroup: perGroup(inGroup),
    lodged: middle(one => one.lodged),
    unmet: middle(one => one.unmet),
    trustWith: middle(one => one.trustWith),
    trustWithout: middle(one => one.trustWithout),
  }
}

/** Of every hundred of a group who need something extra, how many are without help. */
export const withoutOf100 = ({ unmet, needing }: InGroup): number => (100 * unmet) / Math.max(1, needing)

/** Groups that a way leaves worse off than another does, by half a child in a hundred at least; most first. */
export function leftBehind(mine: ByGroup, other: ByGroup): readonly Group[] {
  const worse = (group: Group): number => withoutOf100(mine[group]) - withoutOf100(other[group])
  return groups.filter(group => worse(group) >= 0.5).toSorted((a, b) => worse(b) - worse(a))
}

/**
 * Of every hundred children without help, how many are put right by an appeal in a year, where only a share of families can
 * appeal: for those who can; for the others it is none. How many can is nobody's count, so the reader supposes it.
 */
export function rightedOf100(lodged: number, unmet: number, canAppeal: number, upheld: number): number {
  return Math.min(100, (100 * lodged * upheld) / Math.max(1, unmet * canAppeal))
}
