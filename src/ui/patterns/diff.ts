export type Part = { readonly text: string; readonly isNew: boolean }

/** Beyond this many steps a comparison word by word would take too long; sentences are compared instead. */
const most = 250_000

/**
 * The text in parts, each in the other text too or new in this one. Compared word by word, by the longest run of words
 * both share; spaces and line breaks stay where they were.
 */
export function newIn(text: string, other: string): readonly Part[] {
  const byWords = [split(text, /\S+\s*/g), split(other, /\S+\s*/g)] as const
  const [mine, theirs] =
    byWords[0].length * byWords[1].length <= most
      ? byWords
      : [split(text, /[^.!?\n]+[.!?\n]*\s*/g), split(other, /[^.!?\n]+[.!?\n]*\s*/g)]
  const shared = sharedIn(mine, theirs)
  return joined(mine.map((word, index) => ({ text: word, isNew: !shared.has(index) }))).flatMap(withoutSpace)
}

const split = (text: string, by: RegExp): readonly string[] => text.match(by) ?? []

/** The places in `mine` that belong to the longest run both share. */
function sharedIn(mine: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
  const a = mine.map(word => word.trim())
  const b = theirs.map(word => word.trim())
  // lengths[i][j]: how much of a from i and b from j is shared.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i]
    if (!row) continue
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const shared = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.add(i)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return shared
}

/** The space after what is new is not new: it would be underlined. */
const withoutSpace = (part: Part): readonly Part[] => {
  const words = part.text.trimEnd()
  if (!part.isNew || words === part.text) return [part]
  return [
    { text: words, isNew: true },
    { text: part.text.slice(words.length), isNew: false },
  ]
}

const joined = (parts: readonly Part[]): readonly Part[] =>
  parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1)
    if (last && last.isNew === part.isNew) all[all.length - 1] = { text: last.text + part.text, isNew: part.isNew }
    else all.push(part)
    return all
  }, [])
