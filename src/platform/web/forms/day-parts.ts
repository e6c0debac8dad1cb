import { findPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { type Body, textAt } from './field.ts'
import { mended, onOneLine } from './readable.ts'

export const parts = ['day', 'month', 'year'] as const
export type Part = (typeof parts)[number]
/** A day as it was typed, part by part. */
export type DayTyped = Readonly<Record<Part, string>>

/** The parts of a day under a name: `starts-day`, `starts-month`, `starts-year`, or one text `2026-11-30` under `starts`. */
export function dayTyped(body: Body, name: string): DayTyped {
  const typed = {
    day: tidied(body, `${name}-day`),
    month: tidied(body, `${name}-month`),
    year: tidied(body, `${name}-year`),
  }
  if (typed.day || typed.month || typed.year) return typed
  const whole = onOneLine(mended(textAt(body, name)))
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(whole) ?? []
  // A text that is not a day stays in sight, in the first part.
  return year && month && day ? { day, month, year } : { day: whole, month: '', year: '' }
}

const tidied = (body: Body, name: string): string => onOneLine(mended(textAt(body, name)))

/** The day, or which part stands in the way and how. */
export type DayFound =
  | { readonly found: PlainDate }
  | { readonly missing: readonly Part[] }
  | { readonly notReal: string; readonly part: Part }
  | { readonly shortYear: true }

/** Puts three typed parts together. A month may be a number or its English name. Two-figure years are not guessed. */
export function findDay(typed: DayTyped): DayFound {
  const missing = parts.filter(part => !typed[part])
  if (missing.length > 0) return { missing }
  const month = /^\d{1,2}$/.test(typed.month) ? Number(typed.month) : monthNamed(typed.month)
  // It is said back in the problem, so a page pasted here by accident is cut short.
  const together = parts.map(part => typed[part].slice(0, 20)).join(' ')
  if (month < 1 || month > 12) return { notReal: together, part: 'month' }
  if (!/^\d+$/.test(typed.year)) return { notReal: together, part: 'year' }
  if (!/^[12]\d{3}$/.test(typed.year)) return { shortYear: true }
  if (!/^\d{1,2}$/.test(typed.day)) return { notReal: together, part: 'day' }
  const found = findPlainDate(`${typed.year}-${String(month).padStart(2, '0')}-${typed.day.padStart(2, '0')}`)
  return found ? { found } : { notReal: together, part: 'day' }
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const monthNamed = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1
