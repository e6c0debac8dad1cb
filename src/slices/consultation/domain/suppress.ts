/** A number that may be shown, or nothing where it could be somebody. */
export type Shown = number | undefined

/**
 * Hides counts below `fewest` (CON-9). Where the parts make a whole that is shown, a single hidden part could be worked
 * out, so the next smallest is hidden too.
 */
export function suppressed(parts: readonly number[], fewest: number): readonly Shown[] {
  const isSmall = parts.map(part => part > 0 && part < fewest)
  const hidden = [...isSmall]
  if (isSmall.filter(Boolean).length === 1) {
    const next = parts.reduce(
      (best, part, at) => (!hidden[at] && part > 0 && (best < 0 || part < (parts[best] ?? 0)) ? at : best),
      -1,
    )
    if (next >= 0) hidden[next] = true
  }
  return parts.map((part, at) => (hidden[at] ? undefined : part))
}
