import type { ClauseId } from '../../../../kernel/ids.ts'
import type { Standing } from '../../../../policy/pack.ts'

/** The four strands that the report takes forward together, in the order of its Figure 4. */
export const strands = ['foundations', 'incentives', 'capacity', 'law'] as const
export type Strand = (typeof strands)[number]

/**
 * What a step does to what a family has or a worker can do. It decides whether the step waits for a gate (GAT-4).
 * `narrows`: takes something from a present entitlement. `releases`: frees expertise from paperwork. `teeth`: makes a
 * promise easier to insist on. `builds`: adds support, by people who must have time for it. `lays`: says what is expected.
 */
export const effects = ['lays', 'releases', 'teeth', 'builds', 'narrows'] as const
export type Effect = (typeof effects)[number]

/** Who can take a step. A partnership writes down what it starts; it starts nothing for a nation. */
export const owners = ['national', 'partnership'] as const
export type Owner = (typeof owners)[number]

/** What is counted of an area from what really happened there; or what nobody counts yet. */
export const figures = [
  'agreed-happened',
  'families-see-it',
  'duties-kept',
  'decided-together',
  'concerns-answered',
  'time-with-children',
] as const
export type Figure = (typeof figures)[number]

/** A month, `2027-09`. */
export type Month = string & { readonly brand?: 'month' }

/** One step of the path. In code it is a leg: *step* is a rung of a ladder. */
export type Leg = {
  readonly leg: string
  readonly strand: Strand
  readonly title: string
  readonly what: string
  readonly owner: Owner
  readonly ownedBy: string
  readonly from: Month
  readonly to: Month
  readonly after: readonly string[]
  readonly effect: Effect
  readonly gate?: string
  readonly earlyYears: boolean
  readonly keepsSafe?: string
  readonly recommendation: string
  readonly answers: readonly string[]
  readonly standing: Standing
}

/** What has to be seen before a step that waits for it. */
export type Gate = {
  readonly gate: string
  readonly title: string
  readonly asks: string
  readonly figures: readonly Figure[]
}

/** A policy beside the path: does it pull the same way? */
export type Beside = {
  readonly key: string
  readonly policy: string
  readonly field: 'curriculum' | 'inspection' | 'health' | 'justice' | 'money' | 'early-years'
  readonly when: string
  readonly owner: string
  readonly helps: readonly Strand[]
  readonly cutsAcross: readonly Strand[]
  readonly how: string
  readonly source: string
}

/** Somewhere that tries a step first: it is tried, permitted and shown. */
export type Pioneer = {
  readonly key: string
  readonly title: string
  readonly tryIt: string
  readonly permitIt: string
  readonly showIt: string
  readonly legs: readonly string[]
}

/** A date of the 2026 proposals, read from their own clauses. */
export type Milestone = {
  readonly clause: ClauseId
  readonly title: string
  readonly when: string
  readonly month: Month | undefined
  readonly standing: Standing
}

export type Path = {
  readonly legs: readonly Leg[]
  readonly gates: readonly Gate[]
  readonly beside: readonly Beside[]
  readonly pioneers: readonly Pioneer[]
}
