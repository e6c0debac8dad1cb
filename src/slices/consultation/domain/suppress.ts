/** A number that may be shown, or nothing where it could be somebody. */
export type Shown = number | undefined

/**
 * Hides counts below `fewest` (CON-9) among the parts of a whole that is known. What is hidden can be added up, so it is
 * never one part alone, nor so few people together that they could be somebody: the next smallest is hidden too. `told`: which
 * parts may not be shown whatever their number.
 */
export function suppressed(parts: readonly number[], fewest: number, told: readonly boolean[] = []): readonly Shown[] {
  const hidden = parts.map((part, at) => told[at] === true || (part > 0 && part < fewest))
  const next = [...parts.keys()]
    .filter(at => !hidden[at] && (parts[at] ?? 0) > 0)
    .sort((a, b) => (parts[a] ?? 0) - (parts[b] ?? 0))
  for (const at of next) {
    if (
      cannotBeTold(
        parts.filter((_, each) => hidden[each]),
        fewest,
      )
    )
      break
    hidden[at] = true
  }
  return parts.map((part, at) => (hidden[at] ? undefined : part))
}

/** Nothing is hidden, or enough people in enough parts: as many people as parts would be one in each. */
function cannotBeTold(hidden: readonly number[], fewest: number): boolean {
  const people = hidden.reduce((sum, part) => sum + part, 0)
  return hidden.length === 0 || (hidden.length > 1 && people >= fewest && people > hidden.length)
}
