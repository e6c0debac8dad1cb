/** Beyond this many steps two lists are too long to compare one by one. */
const most = 250_000

/**
 * The longest run two lists share, in order, as pairs of places: what stands in both. Answers nothing where they are too long
 * to compare (more than `most` steps): whoever asks then compares something coarser.
 */
export function sharedRun(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [atA: number, atB: number])[] | undefined {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const middle = sharedBetween(a.slice(start, a.length - end), b.slice(start, b.length - end))
  if (!middle) return undefined
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...middle.map(([atA, atB]) => [atA + start, atB + start] as const),
    ...Array.from({ length: end }, (_, at) => [a.length - end + at, b.length - end + at] as const),
  ]
}

function sharedBetween(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | undefined {
  if (a.length * b.length > most) return undefined
  // lengths[i][j]: how much of a from i and b from j is shared.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i]
    if (!row) continue
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const shared: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return shared
}
