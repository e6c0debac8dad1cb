import {
  across,
  aside,
  cutItems,
  cutSafe,
  cutText,
  cutWords,
  height,
  heightOfItems,
  heightOfSafe,
  inHalf,
  line,
  rows,
  rowsOf,
} from './cut-to-fit.ts'
import { sentencesOf } from './shape.ts'

/** A heading of the page and what was written under it. */
export type Piece = { readonly title: string; readonly words: readonly string[] }

/** What stands on one side of A4, in the order it is given room: what keeps a child safe first, always. */
export type OnOneSide = {
  readonly name: string
  /** The words the child wants used and not used, in sentences. Never cut: every other line is read by them. */
  readonly wording?: string
  readonly safe: readonly string[]
  /** Beside one another: good at, and what this reader is led to first. */
  readonly pair: readonly [Piece, Piece]
  /** Ticked, one under another. */
  readonly ticked: readonly Piece[]
  readonly quote?: string
  readonly today: readonly { readonly term: string; readonly words: string }[]
  /** Whom to ring, a line each: always whole. */
  readonly ring: readonly string[]
}

const sections = ['safe', 'ticked-0', 'pair', 'today', 'ticked-1', 'quote', 'ticked-2'] as const
export type Section = (typeof sections)[number]

/** What fits, and which sections had to leave something out: their reader is told so, never left to think it is all. */
export type Fitted = { readonly shown: OnOneSide; readonly cut: ReadonlySet<Section> }

/** The section of a ticked list, by its place. */
export const tickedAt = (index: number): Section => sections.find(each => each === `ticked-${index}`) ?? 'ticked-2'

/** Each section’s room when all of them are too long. */
const share: Readonly<Record<Section, number>> = {
  safe: 380,
  'ticked-0': 130,
  pair: 120,
  'ticked-1': 150,
  today: 76,
  quote: 72,
  'ticked-2': 90,
}

/** Fits what is written on one side of A4. A page with little on it is left as it is. */
export function fitOneSide(all: OnOneSide): Fitted {
  const ring = all.ring.length === 0 ? 0 : aside.title + rows(all.ring, across) * line
  const whole = height - aside.head - rowsOf(all.name, 22) * 44 - heightOfWording(all) - aside.foot - ring
  const needs = new Map(sections.map(each => [each, needOf(each, all)]))
  const need = (section: Section) => needs.get(section) ?? 0
  const isTooLong = sections.reduce((sum, each) => sum + need(each), 0) > whole
  // Where something is left out whole, one line at the end says that there is more.
  const given = shareOut(isTooLong ? whole - aside.more : whole, need)
  const cut = new Set(sections.filter(each => need(each) > given[each]))
  const left = (section: Section) => (cut.has(section) ? given[section] - aside.more : Number.POSITIVE_INFINITY)
  const half = Math.floor((left('pair') - aside.title) / line)
  const { quote } = all
  const fitted = quote === undefined ? '' : cutText(quote, Math.floor((left('quote') - aside.title) / line), across)
  const [goodAt, beside] = all.pair
  return {
    shown: {
      name: all.name,
      ...(all.wording && { wording: all.wording }),
      safe: cutSafe(all.safe, left('safe') - aside.safe),
      pair: [
        { title: goodAt.title, words: cutWords(goodAt.words, half) },
        { title: beside.title, words: cutWords(beside.words, half) },
      ],
      ticked: all.ticked.map(({ title, words }, index) => ({
        title,
        words: cutItems(words, left(tickedAt(index)) - aside.title),
      })),
      today: all.today.slice(0, Math.max(0, Math.floor((left('today') - aside.title) / (line + 6)))),
      ring: all.ring,
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
    case 'ticked-0':
      return needOfTicked(all.ticked[0])
    case 'ticked-1':
      return needOfTicked(all.ticked[1])
    case 'ticked-2':
      return needOfTicked(all.ticked[2])
    case 'pair': {
      const most = Math.max(...all.pair.map(({ words }) => rows(words.map(sentencesOf), inHalf)))
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

const needOfTicked = (piece: Piece | undefined): number =>
  piece === undefined || piece.words.length === 0 ? 0 : aside.title + heightOfItems(piece.words)

/** Everyone gets at most their share, and what one leaves goes to the next in order. */
function shareOut(room: number, need: (section: Section) => number): Readonly<Record<Section, number>> {
  const given = { safe: 0, 'ticked-0': 0, pair: 0, 'ticked-1': 0, today: 0, quote: 0, 'ticked-2': 0 }
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
