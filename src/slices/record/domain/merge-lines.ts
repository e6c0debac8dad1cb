import { sharedRun } from '../../../kernel/shared-run.ts'
import { rule } from '../../../policy/rule.ts'

/**
 * A run of lines after two people changed the same text: as it was, as one of them changed it, added by both at one place, or
 * changed by both, where both stand to choose from.
 */
export type Piece =
  | { readonly from: 'before' | 'mine' | 'theirs' | 'both'; readonly lines: readonly string[] }
  | { readonly from: 'clash'; readonly mine: readonly string[]; readonly theirs: readonly string[] }

/**
 * Puts two changes of one text together, line by line: what they did to different lines both stands; where they changed the
 * same line, both stand to choose from. Nothing that either typed is lost, and without a clash it is the same text whoever
 * saved first (RCD-13).
 */
export const mergeLines = rule('RCD-13', (before: string, mine: string, theirs: string): readonly Piece[] => {
  const lines = linesIn(before)
  const ours = changesTo(lines, linesIn(mine))
  const others = changesTo(lines, linesIn(theirs))
  if (!ours || !others) return [{ from: 'clash', mine: linesIn(mine), theirs: linesIn(theirs) }]
  const pieces: Piece[] = []
  let at = 0
  for (const spot of spotsOf(ours, others)) {
    pieces.push({ from: 'before', lines: lines.slice(at, spot.from) })
    pieces.push(...pieceOf(spot, lines))
    at = spot.to
  }
  pieces.push({ from: 'before', lines: lines.slice(at) })
  return pieces.filter(piece => piece.from === 'clash' || piece.lines.length > 0)
})

/** Whether somebody has to choose: both changed the same line. */
export const hasClash = (pieces: readonly Piece[]): boolean => pieces.some(({ from }) => from === 'clash')

/** The text that both make; where they clash, what was saved and then one's own. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap(piece => (piece.from === 'clash' ? [...piece.theirs, ...withoutShared(piece)] : piece.lines))
    .join('\n')

const withoutShared = ({ mine, theirs }: Piece & { from: 'clash' }) => mine.filter(line => !theirs.includes(line))

/** Lines without what an editor leaves at their ends. */
const linesIn = (text: string): readonly string[] =>
  text.trim() === ''
    ? []
    : text
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .map(line => line.trimEnd())

/** Lines `from` up to `to` of the text before became these. */
type Hunk = { readonly from: number; readonly to: number; readonly lines: readonly string[] }

function changesTo(before: readonly string[], after: readonly string[]): readonly Hunk[] | undefined {
  const shared = sharedRun(before, after)
  if (!shared) return undefined
  const hunks: Hunk[] = []
  let [atBefore, atAfter] = [0, 0]
  for (const [nextBefore, nextAfter] of [...shared, [before.length, after.length] as const]) {
    if (nextBefore > atBefore || nextAfter > atAfter)
      hunks.push(...lineByLine({ from: atBefore, to: nextBefore, lines: after.slice(atAfter, nextAfter) }))
    atBefore = nextBefore + 1
    atAfter = nextAfter + 1
  }
  return hunks
}

/** As many lines for as many: each is a change of its own, so that another's change to one of them touches no more. */
const lineByLine = (hunk: Hunk): readonly Hunk[] =>
  hunk.lines.length === hunk.to - hunk.from
    ? hunk.lines.map((line, at) => ({ from: hunk.from + at, to: hunk.from + at + 1, lines: [line] }))
    : [hunk]

/** A stretch of the text before that one or both changed. */
type Spot = {
  readonly from: number
  readonly to: number
  readonly mine: readonly Hunk[]
  readonly theirs: readonly Hunk[]
}

function spotsOf(mine: readonly Hunk[], theirs: readonly Hunk[]): readonly Spot[] {
  const all = [
    ...mine.map(hunk => ({ from: hunk.from, to: hunk.to, mine: [hunk], theirs: [] })),
    ...theirs.map(hunk => ({ from: hunk.from, to: hunk.to, mine: [], theirs: [hunk] })),
  ].toSorted((a, b) => a.from - b.from || a.to - b.to)
  return all.reduce<Spot[]>((spots, next) => {
    const last = spots.at(-1)
    if (last && touches(last, next))
      spots[spots.length - 1] = {
        from: last.from,
        to: Math.max(last.to, next.to),
        mine: [...last.mine, ...next.mine],
        theirs: [...last.theirs, ...next.theirs],
      }
    else spots.push(next)
    return spots
  }, [])
}

/** They share a line, or both add lines at one place. Beside one another is not the same line. */
const touches = (a: Spot, b: Spot): boolean =>
  (b.from < a.to && a.from < b.to) || (a.from === a.to && b.from === b.to && a.from === b.from)

function pieceOf(spot: Spot, before: readonly string[]): readonly Piece[] {
  if (spot.theirs.length === 0) return [{ from: 'mine', lines: madeOf(spot, spot.mine, before) }]
  if (spot.mine.length === 0) return [{ from: 'theirs', lines: madeOf(spot, spot.theirs, before) }]
  const mine = madeOf(spot, spot.mine, before)
  const theirs = madeOf(spot, spot.theirs, before)
  const shared = sharedAtEnds(mine, theirs)
  const rest = { mine: shared.without(mine), theirs: shared.without(theirs) }
  const isSame = rest.mine.length === 0 && rest.theirs.length === 0
  const middle: readonly Piece[] = isSame
    ? []
    : spot.from === spot.to
      ? [{ from: 'both', lines: [rest.mine, rest.theirs].toSorted(byWords).flat() }]
      : [{ from: 'clash', ...rest }]
  return [{ from: 'both', lines: shared.first }, ...middle, { from: 'both', lines: shared.last }]
}

/** The lines of a stretch as one of them left it. */
function madeOf(spot: Spot, hunks: readonly Hunk[], before: readonly string[]): readonly string[] {
  const made: string[] = []
  let at = spot.from
  for (const hunk of hunks) {
    made.push(...before.slice(at, hunk.from), ...hunk.lines)
    at = hunk.to
  }
  return [...made, ...before.slice(at, spot.to)]
}

/** What both wrote alike, at the beginning and at the end. */
function sharedAtEnds(mine: readonly string[], theirs: readonly string[]) {
  const shorter = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shorter && mine[start] === theirs[start]) start += 1
  let end = 0
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1
  return {
    first: mine.slice(0, start),
    last: mine.slice(mine.length - end),
    without: (lines: readonly string[]) => lines.slice(start, lines.length - end),
  }
}

/** Two additions at one place have no order of their own: this one is the same whoever saved first. */
const byWords = (a: readonly string[], b: readonly string[]): number => (a.join('\n') < b.join('\n') ? -1 : 1)
