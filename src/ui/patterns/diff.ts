import { sharedRun } from '../../kernel/shared-run.ts'

export type Part = { readonly text: string; readonly isNew: boolean }

/** A piece of a text beside its earlier version: the same in both, new in the later one, or gone from it. */
export type Change = { readonly text: string; readonly is: 'same' | 'new' | 'gone' }

/**
 * The text in parts, each in the other text too or new in this one. Compared word by word, by the longest run of words
 * both share; spaces and line breaks stay where they were.
 */
export const newIn = (text: string, other: string): readonly Part[] =>
  changesFrom(other, text)
    .filter(({ is }) => is !== 'gone')
    .reduce<Part[]>((all, { text: words, is }) => {
      const last = all.at(-1)
      const isNew = is === 'new'
      if (last && last.isNew === isNew) all[all.length - 1] = { text: last.text + words, isNew }
      else all.push({ text: words, isNew })
      return all
    }, [])

/** What became of an earlier text in a later one, in reading order: what is gone stands before what came in its place. */
export function changesFrom(earlier: string, later: string): readonly Change[] {
  const byWords = [split(earlier, /\S+\s*/g), split(later, /\S+\s*/g)] as const
  const bySentences = [split(earlier, /[^.!?\n]+[.!?\n]*\s*/g), split(later, /[^.!?\n]+[.!?\n]*\s*/g)] as const
  for (const [before, after] of [byWords, bySentences]) {
    const shared = sharedRun(before.map(trimmed), after.map(trimmed))
    if (shared) return joined(piecesOf(before, after, shared)).flatMap(withoutSpace)
  }
  return [
    { text: earlier, is: 'gone' },
    { text: later, is: 'new' },
  ]
}

const split = (text: string, by: RegExp): readonly string[] => text.match(by) ?? []
const trimmed = (text: string): string => text.trim()

function piecesOf(
  before: readonly string[],
  after: readonly string[],
  shared: readonly (readonly [number, number])[],
): readonly Change[] {
  const pieces: Change[] = []
  let [atBefore, atAfter] = [0, 0]
  for (const [nextBefore, nextAfter] of [...shared, [before.length, after.length] as const]) {
    pieces.push(...before.slice(atBefore, nextBefore).map(text => ({ text, is: 'gone' as const })))
    pieces.push(...after.slice(atAfter, nextAfter).map(text => ({ text, is: 'new' as const })))
    const same = after[nextAfter]
    if (same !== undefined) pieces.push({ text: same, is: 'same' })
    atBefore = nextBefore + 1
    atAfter = nextAfter + 1
  }
  return pieces
}

/** The space after what is new is not new: it would be underlined. */
const withoutSpace = (piece: Change): readonly Change[] => {
  const words = piece.text.trimEnd()
  if (piece.is !== 'new' || words === piece.text) return [piece]
  return [
    { text: words, is: 'new' },
    { text: piece.text.slice(words.length), is: 'same' },
  ]
}

const joined = (pieces: readonly Change[]): readonly Change[] =>
  pieces.reduce<Change[]>((all, piece) => {
    const last = all.at(-1)
    if (last && last.is === piece.is) all[all.length - 1] = { text: last.text + piece.text, is: piece.is }
    else all.push(piece)
    return all
  }, [])
