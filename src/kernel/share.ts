/**
 * A part of a whole as it may be published: nobody can be found in it. Fewer children than the least number are never
 * counted out, and what is counted is rounded, so that no child shows in the difference between two days.
 */
export type Share =
  | { readonly state: 'counted'; readonly perCent: number; readonly of: number }
  /** Something happened, for too few children to say. */
  | { readonly state: 'too-few' }
  /** Nothing to count yet. */
  | { readonly state: 'nothing' }

/** What was counted: so many of so many, about so many different children. */
export type Counted = { readonly part: number; readonly whole: number; readonly children: number }

/** How small a number may be, and how coarse. */
export type Coarse = { readonly leastChildren: number; readonly roundedTo: number }

/**
 * How many children it takes after what was published last: where there were too few, a whole step of rounding more. So the
 * week in which a number appears never says that just now the fifth child came, and none that comes and goes shows.
 */
export const coarseAfter = (last: { readonly state: string } | undefined, coarse: Coarse): Coarse =>
  last?.state === 'too-few' ? { ...coarse, leastChildren: coarse.leastChildren + coarse.roundedTo } : coarse

/** The share that may be published of what was counted. */
export function shareOf({ part, whole, children }: Counted, { leastChildren, roundedTo }: Coarse): Share {
  if (whole === 0) return { state: 'nothing' }
  const rounded = (count: number): number => Math.round(count / roundedTo) * roundedTo
  const of = rounded(whole)
  if (children < leastChildren || of === 0) return { state: 'too-few' }
  return { state: 'counted', perCent: Math.round((100 * Math.min(rounded(part), of)) / of), of }
}

/** A whole count as it may be published: rounded, and nothing for fewer than the least number. */
export type Total = { readonly state: 'counted'; readonly about: number } | { readonly state: 'too-few' }

export function totalOf(count: number, { leastChildren, roundedTo }: Coarse): Total {
  if (count < leastChildren) return { state: 'too-few' }
  return { state: 'counted', about: Math.round(count / roundedTo) * roundedTo }
}
