import { findPlainDate, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Recorded } from '../model/calibrate/history.ts'
import { scored } from './kept.ts'

/** A figure that came after the model was fitted, and the day somebody published it. */
export type NewFigure = Recorded & { readonly publishedOn: PlainDate }

/** What is wrong with a figure that somebody brings, in words. */
export type FigureProblem = { readonly line: number; readonly because: string }

/**
 * Figures that were published since, read row by row as they came from a file. All or nothing: with any problem, none is taken.
 * A figure that is held already is a problem, for what was loaded is never changed.
 */
export function readFigures(
  rows: readonly Readonly<Record<string, unknown>>[],
  held: readonly Recorded[],
): { readonly figures: readonly NewFigure[] } | { readonly problems: readonly FigureProblem[] } {
  const series = scored(held)
  const figures: NewFigure[] = []
  const problems: FigureProblem[] = []
  rows.forEach((row, nth) => {
    const say = (because: string): void => void problems.push({ line: nth + 1, because })
    const name = String(row.series ?? '')
    const [at, value] = [Number(row.at || Number.NaN), Number(row.value || Number.NaN)]
    const source = String(row.source ?? '').trim()
    const url = String(row.url ?? '').trim()
    const basis = String(row.basis || 'seen')
    const publishedOn = findPlainDate(String(row.published ?? ''))
    const before = problems.length
    if (!publishedOn) say('The day it was published (published) is a day, such as 2027-06-10.')
    if (!series.includes(name)) say(`Nobody here says “${name}”. Known: ${series.join(', ')}.`)
    if (!(at >= 2015 && at < 2045)) say('The date (at) is a year from 2015 to 2044, such as 2026 or 2025.75.')
    if (!(value > 0)) say('The value is a number above nought.')
    if (source === '') say('The source says who published it.')
    if (!/^https:\/\/\S+$/.test(url)) say('The url says where it can be read, and begins with https.')
    if (!['seen', 'approx', 'derived'].includes(basis)) say('The basis is seen, approx or derived.')
    if ([...held, ...figures].some(each => each.series === name && each.at === at))
      say(`${name} at ${at} is held already. What was loaded is not changed.`)
    if (publishedOn && problems.length === before)
      figures.push({ series: name, at, value, basis, source, url, publishedOn })
  })
  return problems.length > 0 ? { problems } : { figures }
}
