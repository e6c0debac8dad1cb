import { type Count, seenBy } from './consensus/tally.ts'
import { type Shown, suppressed } from './suppress.ts'

/** A count as it may be shown: a part of it that could be somebody is nothing. */
export type CountShown = { readonly agree: Shown; readonly disagree: Shown; readonly pass: Shown }

/** No number below `fewest` is shown; of fewer than `few` nothing that tells what nearly all of them think. */
export type Limits = { readonly fewest: number; readonly few: number }

const sides = ['agree', 'disagree', 'pass'] as const

/**
 * The numbers of one whole whose sum is known (CON-9): nothing where too few said anything at all. Where one part is hidden a
 * second is. Of a few, a part is shown only beside enough who said otherwise, and a nought never (CON-14).
 */
export function answersShown(parts: readonly number[], { fewest, few }: Limits): readonly Shown[] | undefined {
  const all = parts.reduce((sum, part) => sum + part, 0)
  if (all < fewest) return undefined
  return suppressed(
    parts,
    fewest,
    parts.map(part => tellsAll(part, all, { fewest, few })),
  )
}

/** The count of everyone. */
export function countShown(count: Count, limits: Limits): CountShown | undefined {
  const shown = answersShown(
    sides.map(side => count[side]),
    limits,
  )
  return shown && { agree: shown[0], disagree: shown[1], pass: shown[2] }
}

/**
 * Counts of groups that are parts of one whole, which is shown too: where one is hidden a second is, on each side, so
 * that none can be worked out. Whoever is in no group is a part as well: everyone less the groups would be them.
 */
export function partsShown(
  counts: readonly Count[],
  whole: Count,
  limits: Limits,
): readonly (CountShown | undefined)[] {
  const wholeShown = countShown(whole, limits)
  const rest = counts.reduce((left, count) => less(left, count), whole)
  const parts = [...counts, rest]
  const [agree = [], disagree = [], pass = []] = sides.map(side => {
    // Added up, the parts would tell a whole that is hidden.
    if (wholeShown?.[side] === undefined) return parts.map(part => shownBesideHidden(part, side, limits))
    return suppressed(
      parts.map(part => part[side]),
      limits.fewest,
      parts.map(part => tellsAll(part[side], seenBy(part), limits)),
    )
  })
  return counts.map((count, at) =>
    seenBy(count) < limits.fewest ? undefined : { agree: agree[at], disagree: disagree[at], pass: pass[at] },
  )
}

/** Counts of groups in which somebody may be twice: each beside all others, who are everyone less the group. */
export const eachShown = (
  counts: readonly Count[],
  whole: Count,
  limits: Limits,
): readonly (CountShown | undefined)[] => counts.flatMap(count => partsShown([count], whole, limits))

/** Of a few people, a number tells what they all think unless enough of them said it and enough said otherwise. */
const tellsAll = (part: number, all: number, { fewest, few }: Limits): boolean =>
  all > 0 && all < few && (part < fewest || all - part < fewest)

const shownBesideHidden = (part: Count, side: (typeof sides)[number], limits: Limits): Shown =>
  part[side] === 0 && !tellsAll(0, seenBy(part), limits) ? 0 : undefined

const less = (whole: Count, part: Count): Count => ({
  agree: whole.agree - part.agree,
  disagree: whole.disagree - part.disagree,
  pass: whole.pass - part.pass,
})
