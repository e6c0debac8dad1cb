import { blocksOf, linesOf, sentencesOf } from './shape.ts'

/** What stands on one side of A4, in the order it is given room: what keeps a child safe first, always. */
export type OnOneSide = {
  readonly name: string
  /** The words the child wants used and not used, in sentences. Never cut: every other line is read by them. */
  readonly wording?: string
  readonly safe: readonly string[]
  readonly helps: readonly string[]
  readonly goodAt: readonly string[]
  readonly communicate: readonly string[]
  readonly quote?: string
  readonly today: readonly { readonly term: string; readonly words: string }[]
}

const sections = ['safe', 'helps', 'pair', 'today', 'quote'] as const
export type Section = (typeof sections)[number]

/** What fits, and which sections had to leave something out: their reader is told so, never left to think it is all. */
export type Fitted = { readonly shown: OnOneSide; readonly cut: ReadonlySet<Section> }

// In CSS pixels, measured on the printed page: 12 pt letters, 273 mm of height within the margins.
const height = 1032
const line = 24
const aside = { head: 84, foot: 70, title: 44, safe: 132, more: 30 } as const
/** Letters that surely stand on a line: across the page, in one of two columns, beside a tick. */
const across = 72
const inHalf = 34
const byTick = 31
/** Each section’s room when all of them are too long. */
const share: Readonly<Record<Section, number>> = { safe: 390, helps: 150, pair: 130, today: 76, quote: 72 }

const rowsOf = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / width))
const rows = (lines: readonly string[], width: number): number =>
  lines.reduce((sum, each) => sum + rowsOf(each, width), 0)

/** Fits what is written on one side of A4. A page with little on it is left as it is. */
export function fitOneSide(all: OnOneSide): Fitted {
  const room = height - aside.head - rowsOf(all.name, 22) * 44 - heightOfWording(all) - aside.foot
  const needs = Object.fromEntries(sections.map(each => [each, needOf(each, all)]))
  const given = shareOut(room, section => needs[section] ?? 0)
  const cut = new Set(sections.filter(each => (needs[each] ?? 0) > given[each]))
  const left = (section: Section) => (cut.has(section) ? given[section] - aside.more : Number.POSITIVE_INFINITY)
  const { quote } = all
  const half = Math.floor((left('pair') - aside.title) / line)
  const fitted = quote === undefined ? '' : cutText(quote, Math.floor((left('quote') - aside.title) / line), across)
  return {
    shown: {
      name: all.name,
      ...(all.wording && { wording: all.wording }),
      safe: cutSafe(all.safe, left('safe') - aside.safe),
      helps: cutItems(all.helps, left('helps') - aside.title),
      goodAt: cutWords(all.goodAt, half),
      communicate: cutWords(all.communicate, half),
      today: all.today.slice(0, Math.max(0, Math.floor((left('today') - aside.title) / (line + 6)))),
      ...(fitted && { quote: fitted }),
    },
    cut,
  }
}

const heightOfWording = ({ wording }: OnOneSide): number => (wording ? rowsOf(wording, across) * line + 16 : 0)

function needOf(section: Section, all: OnOneSide): number {
  switch (section) {
    case 'safe':
      return all.safe.length === 0 ? 0 : aside.safe + all.safe.reduce((sum, words) => sum + heightOfSafe(words), 0)
    case 'helps':
      return all.helps.length === 0 ? 0 : aside.title + heightOfItems(all.helps)
    case 'pair': {
      const most = Math.max(rows(all.goodAt.map(sentencesOf), inHalf), rows(all.communicate.map(sentencesOf), inHalf))
      return most === 0 ? 0 : aside.title + most * line
    }
    case 'today':
      return all.today.length === 0
        ? 0
        : aside.title + all.today.reduce((sum, each) => sum + rowsOf(each.words, 48) * line + 6, 0)
    case 'quote':
      return all.quote === undefined ? 0 : aside.title + rows([sentencesOf(all.quote)], across) * line
  }
}

/** Everyone gets at most their share, and what one leaves goes to the next in order. */
function shareOut(room: number, need: (section: Section) => number): Readonly<Record<Section, number>> {
  const given = { safe: 0, helps: 0, pair: 0, today: 0, quote: 0 }
  let left = room
  for (const each of sections) {
    given[each] = Math.min(need(each), share[each], left)
    left -= given[each]
  }
  for (const each of sections) {
    const more = Math.min(need(each) - given[each], left)
    given[each] += more
    left -= more
  }
  return given
}

/** Blocks with a title stand two beside one another. */
function heightOfSafe(words: string): number {
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
function cutSafe(all: readonly string[], room: number): readonly string[] {
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
const heightOfItems = (items: readonly string[]): number => {
  let high = 0
  for (let at = 0; at < items.length; at += 2)
    high += Math.max(rowsOf(items[at] ?? '', byTick), rowsOf(items[at + 1] ?? '', byTick)) * line + 9
  return high
}

function cutItems(items: readonly string[], room: number): readonly string[] {
  for (let count = items.length; count > 0; count -= 1)
    if (heightOfItems(items.slice(0, count)) <= room) return items.slice(0, count)
  const first = cutText(items[0] ?? '', Math.floor(room / line), byTick)
  return first ? [first] : []
}

function cutWords(all: readonly string[], mostRows: number): readonly string[] {
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
function cutText(text: string, mostRows: number, width: number): string {
  const plain = linesOf(text).join(' ')
  if (rowsOf(plain, width) <= mostRows) return plain
  if (mostRows < 1) return ''
  const some = plain.slice(0, mostRows * width - 2)
  const end = some.lastIndexOf(' ')
  return `${end > some.length / 2 ? some.slice(0, end) : some} …`
}
