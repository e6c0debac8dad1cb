import { type Count, nobody, seenBy } from './consensus/tally.ts'
import { type Shown, suppressed } from './suppress.ts'

/** A count as it may be shown: a part of it that could be somebody is nothing. */
export type CountShown = { readonly agree: Shown; readonly disagree: Shown; readonly pass: Shown }

const sides = ['agree', 'disagree', 'pass'] as const
const small = (count: number, fewest: number): Shown => (count > 0 && count < fewest ? undefined : count)

/** One count, without the parts that are too small (CON-9); nothing where too few voted at all. */
export function countShown(count: Count, fewest: number): CountShown | undefined {
  if (seenBy(count) < fewest) return undefined
  const [agree, disagree, pass] = sides.map(side => small(count[side], fewest))
  return { agree, disagree, pass }
}

/**
 * Counts of groups that are parts of one whole, which is shown too: where one is hidden a second is, on each side, so
 * that none can be worked out.
 */
export function partsShown(counts: readonly Count[], fewest: number): readonly (CountShown | undefined)[] {
  const [agree = [], disagree = [], pass = []] = sides.map(side =>
    suppressed(
      counts.map(count => count[side]),
      fewest,
    ),
  )
  return counts.map((count, at) =>
    seenBy(count ?? nobody) < fewest ? undefined : { agree: agree[at], disagree: disagree[at], pass: pass[at] },
  )
}
