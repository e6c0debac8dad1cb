import { findPlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Note } from './problem.ts'

type Cells = Readonly<Record<string, string>>

/** Text of a cell; a problem when it must be there and is not. */
export function required(cells: Cells, column: string, note: Note): string | undefined {
  const value = cells[column] ?? ''
  return value === '' ? note(column, value, 'This must not be empty') : value
}

/** A day as `dd-MM-yyyy`, `dd/MM/yyyy`, `1/9/2015` as sheets write it, or `yyyy-MM-dd`; nothing when empty, a problem when it is not a day. */
export function day(cells: Cells, column: string, note: Note): PlainDate | undefined {
  const value = cells[column] ?? ''
  if (value === '') return undefined
  const [, dayOfMonth, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(value) ?? []
  return (
    findPlainDate(year ? `${year}-${month?.padStart(2, '0')}-${dayOfMonth?.padStart(2, '0')}` : value) ??
    note(column, value, 'This is not a day, such as 01-09-2026 or 1/9/2026')
  )
}

/** A whole number from one to another; nothing when empty. */
export function whole(cells: Cells, column: string, from: number, to: number, note: Note): number | undefined {
  const value = cells[column] ?? ''
  if (value === '') return undefined
  const number = Number(value)
  return Number.isInteger(number) && number >= from && number <= to
    ? number
    : note(column, value, `This must be a whole number from ${from} to ${to}`)
}

/** One of a few codes, in capitals; nothing when empty. */
export function code<Code extends string>(
  cells: Cells,
  column: string,
  codes: readonly Code[],
  note: Note,
): Code | undefined {
  const value = (cells[column] ?? '').toUpperCase()
  if (value === '') return undefined
  return codes.find(each => each === value) ?? note(column, value, `This must be one of ${codes.join(', ')}`)
}
