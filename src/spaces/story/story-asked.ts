import { findPlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { StoryAsked } from '../../slices/record/index.ts'

/** The slices whose events a story holds, as one may ask for them. */
export const kinds = ['record', 'identification', 'support', 'reviews', 'redress', 'destinations'] as const
export type Kind = (typeof kinds)[number]

/** What an address asks of a story: `?on=2026-11-10&kind=support&find=talk&before=1200`. */
export type Asked = {
  readonly day: PlainDate | undefined
  /** A day was asked for that is none. */
  readonly isWrong: boolean
  readonly typed: { readonly day?: string; readonly month?: string; readonly year?: string }
  readonly kind: Kind | undefined
  readonly find: string | undefined
  readonly before: number | undefined
}

type Query = Readonly<Record<string, string | undefined>>

/** As much of a word as anybody looks for. */
const longest = 80

export function storyAsked(query: Query): Asked {
  const before = Number(query.before)
  const find = query.find?.trim().slice(0, longest)
  return {
    ...dayAsked(query),
    kind: kinds.find(kind => kind === query.kind),
    find: find || undefined,
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  }
}

/** The same for the record's own query: what was not asked for is left out. */
export const toStory = ({ day, before, kind, find }: Asked): StoryAsked => ({
  ...(day && { asOf: day }),
  ...(before !== undefined && { before }),
  ...(kind && { slice: kind }),
  ...(find && { find }),
})

/** The address's own words again, so that a link keeps what was asked for and changes one thing of it. */
export const toQuery = ({ day, kind, find }: Asked): { on?: string; kind?: string; find?: string } => ({
  ...(day && { on: day }),
  ...(kind && { kind }),
  ...(find && { find }),
})

/** A day from the address: `?on=2026-11-10`, or the three parts of the form. */
function dayAsked(query: Query): Pick<Asked, 'day' | 'isWrong' | 'typed'> {
  const [day, month, year] = [query['on-day'] ?? '', query['on-month'] ?? '', query['on-year'] ?? '']
  if (query.on) {
    const found = findPlainDate(query.on)
    const [y = '', m = '', d = ''] = query.on.split('-')
    return { day: found, isWrong: !found, typed: { day: d, month: m, year: y } }
  }
  if (!day && !month && !year) return { day: undefined, isWrong: false, typed: {} }
  const found = findPlainDate(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return { day: found, isWrong: !found, typed: { day, month, year } }
}
