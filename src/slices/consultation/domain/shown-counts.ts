import { type Count, seenBy } from './consensus/tally.ts'
import { type Shown, suppressed } from './suppress.ts'

/** A count as it may be shown: a part of it that could be somebody is nothing. */
export type CountShown = { readonly agree: Shown; readonly disagree: Shown; readonly pass: Shown }

const sides = ['agree', 'disagree', 'pass'] as const

/**
 * The count of everyone (CON-9): nothing where too few voted at all. How many votes there are is shown too, so where one
 * part is hidden a second is.
 */
export function countShown(count: Count, fewest: number): CountShown | undefined {
  if (seenBy(count) < fewest) return undefined
  const [agree, disagree, pass] = suppressed(
    sides.map(side => count[side]),
    fewest,
  )
  return { agree, disagree, pass }
}

/**
 * Counts of groups that are parts of one whole, which is shown too: where one is hidden a second is, on each side, so
 * that none can be worked out. Whoever is in no group is a part as well: everyone less the groups would be them.
 */
export function partsShown(
  counts: readonly Count[],
  whole: Count,
  fewest: number,
): readonly (CountShown | undefined)[] {
  const wholeShown = countShown(whole, fewest)
  const [agree = [], disagree = [], pass = []] = sides.map(side => {
    const parts = counts.map(count => count[side])
    // Added up, the parts would tell a whole that is hidden.
    if (wholeShown?.[side] === undefined) return parts.map(part => (part > 0 ? undefined : part))
    return suppressed([...parts, whole[side] - parts.reduce((sum, part) => sum + part, 0)], fewest)
  })
  return counts.map((count, at) =>
    seenBy(count) < fewest ? undefined : { agree: agree[at], disagree: disagree[at], pass: pass[at] },
  )
}

/** Counts of groups in which somebody may be twice: each beside all others, who are everyone less the group. */
export const eachShown = (
  counts: readonly Count[],
  whole: Count,
  fewest: number,
): readonly (CountShown | undefined)[] => counts.flatMap(count => partsShown([count], whole, fewest))
