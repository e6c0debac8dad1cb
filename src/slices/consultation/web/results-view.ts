import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Packs } from '../../../policy/pack.ts'
import type { Standout } from '../domain/consensus/representative.ts'
import { type Count, nobody, seenBy } from '../domain/consensus/tally.ts'
import type { Short } from '../domain/consensus/weigh.ts'
import { declaredGroups } from '../domain/events.ts'
import { fewestShown, limitsShown, readingOf, roundedBelow, shareOfFew } from '../domain/rules.ts'
import { type CountShown, countShown, type Limits, partsShown } from '../domain/shown-counts.ts'
import { type Shown, suppressed } from '../domain/suppress.ts'
import type { DialoguePicture } from '../store/load-picture.ts'
import type { DialogueRow, StatementRow } from '../store/queries.ts'
import { partnershipOf } from './partnership.ts'
import type { Text } from './text/text.ts'

export const letters = ['A', 'B', 'C', 'D', 'E'] as const

/** Of every hundred who voted; nothing where so few voted that it could be somebody. */
export type Share =
  | {
      readonly agree: number
      readonly disagree: number
      /** Of so few people that the share is held between these: at one of them it is that or beyond (CON-14). */
      readonly held: { readonly least: number; readonly most: number } | undefined
    }
  | undefined
export type Line = {
  readonly statement: StatementRow
  readonly everyone: Share
  readonly groups: readonly Share[]
}
export type ResultsView = {
  readonly dialogue: DialogueRow
  readonly by: string | undefined
  readonly people: number
  readonly votes: number
  readonly statements: number
  readonly groups: readonly {
    readonly letter: string
    readonly people: number
    /** What it cares about most, in a word or two. */
    readonly name: string | undefined
    readonly standsOut: readonly { readonly statement: StatementRow; readonly side: Standout['side'] }[]
  }[]
  readonly unplaced: number
  readonly votesToBePlaced: number
  readonly apart: number
  readonly marks: readonly { readonly x: number; readonly y: number; readonly group: number }[]
  readonly peopleAMark: number
  readonly me: { readonly x: number; readonly y: number } | undefined
  readonly common: readonly Line[]
  readonly bridges: readonly (Line & { readonly short: Short })[]
  readonly differences: readonly Line[]
  readonly heard: readonly { readonly group: (typeof declaredGroups)[number]; readonly people: Shown }[]
  /** Of these, how many have it from a card that was given to the group (CON-13). */
  readonly byCard: readonly { readonly group: (typeof declaredGroups)[number]; readonly people: Shown }[]
  readonly notSaid: Shown
  readonly notHeard: readonly (typeof declaredGroups)[number][]
  /** How many came each way, as it may be shown beside how many there are. */
  readonly byChannel: Readonly<Record<keyof DialoguePicture['byChannel'], Shown>>
  readonly youngNeeded: number
  /** Of a hundred in each group, so many agree on common ground. */
  readonly most: number
  readonly fewest: number
  /** Votes that the middle one of the sentences has. */
  readonly middleVotes: number
  readonly sharper: readonly { readonly statement: StatementRow; readonly agreedBefore: number }[]
  readonly quoted: readonly StatementRow[]
}

const mostLines = 8
const mostMarks = 150

/** All that the results page shows, from the picture and the clauses in force. `me`: which row is the reader's own. */
export function resultsOf(
  dialogue: DialogueRow,
  shown: DialoguePicture,
  packs: Packs,
  at: { readonly today: PlainDate; readonly me?: number | undefined },
): ResultsView {
  const { picture, statements } = shown
  const fewest = fewestShown(packs)
  const limits = limitsShown(packs)
  const share = (count: Count, shown: CountShown | undefined) => shareOf(count, shown, packs, limits)
  const reading = readingOf(packs)
  const line = (at: number): Line | undefined => {
    const statement = statements[at]
    const everyone = picture.all[at] ?? nobody
    const groups = picture.byGroup[at] ?? []
    const shownGroups = partsShown(groups, everyone, limits)
    return (
      statement && {
        statement,
        everyone: share(everyone, countShown(everyone, limits)),
        groups: groups.map((count, group) => share(count, shownGroups[group])),
      }
    )
  }
  const lines = (found: readonly { readonly statement: number }[]): readonly Line[] =>
    found.slice(0, mostLines).flatMap(each => line(each.statement) ?? [])
  const placed = picture.groups.reduce((sum, group) => sum + group.people, 0)
  const peopleAMark = Math.max(1, Math.ceil(placed / mostMarks))
  const seen = picture.all.map(seenBy).sort((a, b) => a - b)
  const names = new Set<string>()
  const { phone: byPhone, room: inRoom, paper: onPaper } = shown.byChannel
  const [phone, room, paper] = suppressed([byPhone, inRoom, onPaper], fewest)
  return {
    ...{ dialogue, by: partnershipOf(dialogue.area, at.today) },
    ...{ people: picture.people, votes: picture.votes, statements: statements.length },
    groups: picture.groups.map(({ people, standsOut }, group) => {
      const own = standsOut.flatMap(({ statement, side }) => {
        const row = statements[statement]
        return row ? [{ statement: row, side }] : []
      })
      const name = own.map(each => each.statement.theme).find(theme => theme !== undefined && !names.has(theme))
      if (name !== undefined) names.add(name)
      return { letter: letters[group] ?? '', people, name, standsOut: own }
    }),
    ...{ unplaced: picture.people - placed, votesToBePlaced: reading.votesToBePlaced, apart: picture.apart },
    ...{ marks: marksOf(shown, peopleAMark), peopleAMark, me: meIn(shown, at.me) },
    common: lines(picture.found.common),
    bridges: picture.found.bridges.slice(0, mostLines).flatMap(({ statement, short }) => {
      const each = line(statement)
      return each ? [{ ...each, short }] : []
    }),
    differences: lines(picture.found.differences),
    heard: declaredGroups.map((group, at) => ({ group, people: hide(shown.declared[at] ?? 0, fewest) })),
    byCard: declaredGroups.flatMap((group, at) => {
      const people = shown.byCard[at] ?? 0
      return people > 0 ? [{ group, people: hide(people, fewest) }] : []
    }),
    notSaid: hide(shown.notSaid, fewest),
    notHeard: declaredGroups.filter((group, at) => group !== 'other' && (shown.declared[at] ?? 0) < reading.youngHeard),
    ...{ byChannel: { phone, room, paper }, youngNeeded: reading.youngHeard, most: reading.most, fewest },
    middleVotes: seen[Math.floor(seen.length / 2)] ?? 0,
    sharper: statements.flatMap(statement => {
      const agreedBefore = shown.sides.get(statement.statement)?.agreedBefore ?? 0
      return agreedBefore > 0 ? [{ statement, agreedBefore }] : []
    }),
    quoted: statements.filter(each => each.isQuoted),
  }
}

export const hide = (count: number, fewest: number): Shown => (count > 0 && count < fewest ? undefined : count)

/**
 * Of a hundred, where enough voted; to the nearest ten where few did, or where a share would tell a part that is hidden. Of
 * a few it is held between two bounds, so that all of them look like nearly all (CON-14).
 */
function shareOf(count: Count, shown: CountShown | undefined, packs: Packs, { few }: Limits): Share {
  if (!shown) return undefined
  const seen = seenBy(count)
  const held = seen < few ? shareOfFew(packs) : undefined
  const { least, most } = held ?? { least: 0, most: 100 }
  const step = seen < roundedBelow(packs) || Object.values(shown).includes(undefined) ? 10 : 1
  const share = (of: number) => Math.max(least, Math.min(most, Math.round((100 * of) / seen / step) * step))
  const agree = share(count.agree)
  // Rounded up twice, two halves would be more than a hundred.
  return { agree, disagree: Math.min(share(count.disagree), 100 - agree), held }
}

/** A share in words: `80 or more`, where it is held at its bound. */
export function inWords(of: number, { held }: NonNullable<Share>, text: Text): string {
  const { orMore, orLess } = text.public.results
  if (held && of >= held.most) return orMore(of)
  return held && of <= held.least ? orLess(of) : `${of}`
}

/** How many came each way. */
export function waysInWords({ byChannel: { phone, room, paper } }: ResultsView, text: Text): string {
  const shown = (people: Shown): string => people?.toLocaleString('en-GB') ?? text.public.sentence.hidden
  return text.public.results.ways(shown(phone), shown(room), shown(paper))
}

/** One mark for each, or for about so many who stand near one another: in each group, from left to right. */
function marksOf({ picture }: DialoguePicture, each: number): ResultsView['marks'] {
  return picture.groups.flatMap((_, group) => {
    const own = [...picture.of.keys()].filter(person => picture.of[person] === group)
    const at = (person: number) => ({ x: picture.places[person * 2] ?? 0, y: picture.places[person * 2 + 1] ?? 0 })
    const inOrder = own.map(at).sort((a, b) => Math.round(a.x * 12) - Math.round(b.x * 12) || a.y - b.y)
    return Array.from({ length: Math.ceil(inOrder.length / each) }, (_, mark) => {
      const some = inOrder.slice(mark * each, (mark + 1) * each)
      const mean = (axis: 'x' | 'y') => some.reduce((sum, one) => sum + one[axis], 0) / some.length
      return { x: mean('x'), y: mean('y'), group }
    })
  })
}

function meIn({ picture }: DialoguePicture, row: number | undefined): ResultsView['me'] {
  if (row === undefined || (picture.of[row] ?? -1) < 0) return undefined
  return { x: picture.places[row * 2] ?? 0, y: picture.places[row * 2 + 1] ?? 0 }
}
