import { type Group, type InGroup, withoutOf100 } from '../domain/lab/equity.ts'
import { sayLine } from '../domain/lab/units.ts'
import type { LabWords } from './text/text.ts'
import type { WhoView } from './who.page.tsx'

// What the numbers of who waits say, in sentences.

export const aged: readonly Group[] = ['under-5', '5-to-10', '11-to-15', '16-to-18', '19-to-25']
export const byNeed: readonly Group[] = ['moderate', 'complex']
export const everyone: readonly Group[] = [...aged.filter(group => group !== 'under-5'), 'complex']
export const whole = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(value)
export const of100 = (group: InGroup): string => whole(withoutOf100(group))
export type Counted = 'waiting' | 'unplaced'
/** Of England in thousands, of an area to the ten. */
export const sayCount = (children: number, { place }: WhoView): string =>
  sayLine('unplaced', children / 1000, place.name !== undefined)

export function behindWords({ key, behind }: WhoView['ways'][number], words: LabWords): string {
  if (key === 'no-reform') return ''
  const names = behind.map(group => words.who.groups[group])
  return names.length === 0 ? words.who.noneBehind : words.who.behind(names.join(', '))
}

/** Of all ways and some groups: where most are without help, and where fewest. */
export function shareWords({ ways }: WhoView, of: readonly Group[], words: LabWords): string {
  const every = ways
    .flatMap(({ key, groups }) => of.map(group => ({ key, group, without: withoutOf100(groups[group]) })))
    .toSorted((a, b) => b.without - a.without)
  const [most, least] = [every[0], every.at(-1)]
  if (!most || !least) return ''
  const { mostOf, leastOf, groups } = words.who
  return `${mostOf(words.routes[most.key].title, groups[most.group], whole(most.without))} ${leastOf(words.routes[least.key].title, groups[least.group], whole(least.without))}`
}

/** How far trust of families with a plan is from that of families without: where furthest, and where nearest. */
export function apartWords({ ways }: WhoView, words: LabWords): string {
  const every = ways
    .map(({ key, trustWith, trustWithout }) => ({ key, apart: Math.abs(trustWith - trustWithout) }))
    .toSorted((a, b) => b.apart - a.apart)
  const [most, least] = [every[0], every.at(-1)]
  if (!most || !least) return ''
  // Whole numbers tie: no way is named as if it were the only one.
  const nearest = every.filter(each => each.apart === least.apart).map(({ key }) => words.routes[key].title)
  return `${words.who.apartMost(words.routes[most.key].title, most.apart)} ${words.who.apartLeast(nearest.join('”, “'), least.apart)}`
}

/** With which way an appeal puts most right, and with which least. */
export function rightedWords({ ways }: WhoView, words: LabWords): string {
  const every = ways.toSorted((a, b) => b.righted - a.righted)
  const [most, least] = [every[0], every.at(-1)]
  if (!most || !least) return ''
  return `${words.who.rightedMost(words.routes[most.key].title, most.righted.toFixed(1))} ${words.who.rightedLeast(words.routes[least.key].title, least.righted.toFixed(1))}`
}

/** With which way most wait at any age, and with which fewest. */
export function countWords(view: WhoView, of: Counted, words: LabWords): string {
  const every = view.ways
    .map(({ key, groups }) => ({ key, children: aged.reduce((sum, group) => sum + groups[group][of], 0) }))
    .toSorted((a, b) => b.children - a.children)
  const [most, least] = [every[0], every.at(-1)]
  if (!most || !least) return ''
  const said = (children: number): string => {
    const count = sayCount(children, view)
    if (count === '0') return words.who.hardlyAnyone
    return view.place.name === undefined ? words.who.thousand(count) : words.who.about(count)
  }
  return `${words.who.mostIn(words.routes[most.key].title, said(most.children))} ${words.who.leastIn(words.routes[least.key].title, said(least.children))}`
}
