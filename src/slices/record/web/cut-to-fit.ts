import { blocksOf, linesOf, sentencesOf } from './shape.ts'

// In CSS pixels, measured on the printed page: 12 pt letters, 273 mm of height within the margins.
export const height = 1032
export const line = 24
export const aside = { head: 84, foot: 70, title: 44, safe: 132, more: 30 } as const
/** Letters that surely stand on a line: across the page, in one of two columns, beside a tick. */
export const across = 72
export const inHalf = 38
const byTick = 35

export const rowsOf = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / width))
export const rows = (lines: readonly string[], width: number): number =>
  lines.reduce((sum, each) => sum + rowsOf(each, width), 0)

/** Blocks with a title stand two beside one another. */
export function heightOfSafe(words: string): number {
  let high = 0
  let pair: number[] = []
  for (const block of blocksOf(words)) {
    if (block.kind === 'lines') high += rows(block.lines, across - 6) * (line + 5)
    else {
      pair.push((1 + rows(block.kind === 'steps' ? block.steps : block.lines, inHalf - 3)) * (line + 3))
      if (pair.length === 2) {
        high += Math.max(...pair)
        pair = []
      }
    }
  }
  return high + (pair[0] ?? 0)
}

/** As many whole lines of it as fit, the first ones: the danger stands first, steps stay in their order. */
export function cutSafe(all: readonly string[], room: number): readonly string[] {
  const kept: string[] = []
  let used = 0
  for (const words of all) {
    if (used + heightOfSafe(words) <= room) {
      kept.push(words)
      used += heightOfSafe(words)
      continue
    }
    let part = ''
    for (const next of words.split('\n')) {
      const longer = part === '' ? next : `${part}\n${next}`
      if (used + heightOfSafe(longer) > room) {
        const free = Math.floor((room - used - heightOfSafe(part)) / (line + 5))
        const some = cutText(next, free, part === '' ? across - 6 : inHalf - 3)
        if (some) part = part === '' ? some : `${part}\n${some}`
        break
      }
      part = longer
    }
    if (part) kept.push(part)
    break
  }
  return kept
}

/** Ticked things stand two in a row. */
export const heightOfItems = (items: readonly string[]): number => {
  let high = 0
  for (let at = 0; at < items.length; at += 2)
    high += Math.max(rowsOf(items[at] ?? '', byTick), rowsOf(items[at + 1] ?? '', byTick)) * line + 9
  return high
}

export function cutItems(items: readonly string[], room: number): readonly string[] {
  for (let count = items.length; count > 0; count -= 1)
    if (heightOfItems(items.slice(0, count)) <= room) return items.slice(0, count)
  const first = cutText(items[0] ?? '', Math.floor(room / line), byTick)
  return first ? [first] : []
}

export function cutWords(all: readonly string[], mostRows: number): readonly string[] {
  const kept: string[] = []
  let left = mostRows
  for (const words of all.map(sentencesOf)) {
    const some = cutText(words, left, inHalf)
    if (some) kept.push(some)
    left -= rowsOf(words, inHalf)
    if (left <= 0) break
  }
  return kept
}

/** The first words that fit on so many rows, with an ellipsis where more was written. Nothing where no row is left. */
export function cutText(text: string, mostRows: number, width: number): string {
  const plain = linesOf(text).join(' ')
  if (rowsOf(plain, width) <= mostRows) return plain
  if (mostRows < 1) return ''
  const some = plain.slice(0, mostRows * width - 2)
  const end = some.lastIndexOf(' ')
  return `${end > some.length / 2 ? some.slice(0, end) : some} …`
}
