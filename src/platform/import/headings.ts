/**
 * What a column may be called. Every system's export differs a little; a heading counts as the same when its letters
 * and digits are.
 */
export type Names = Readonly<Record<string, readonly string[]>>

/** For each of our columns the heading of this file, and which of the needed ones are missing. */
export function mapHeadings(
  headings: readonly string[],
  names: Names,
  needed: readonly string[],
): { readonly found: ReadonlyMap<string, string>; readonly missing: readonly string[] } {
  const byPlain = new Map(headings.map(heading => [plain(heading), heading]))
  const found = new Map<string, string>()
  for (const [column, called] of Object.entries(names)) {
    const heading = [column, ...called].map(name => byPlain.get(plain(name))).find(Boolean)
    if (heading) found.set(column, heading)
  }
  return { found, missing: needed.filter(column => !found.has(column)) }
}

/** A row under our own names for its columns. */
export const renamed = (
  cells: Readonly<Record<string, string>>,
  found: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries([...found].map(([column, heading]) => [column, cells[heading] ?? '']))

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '')
