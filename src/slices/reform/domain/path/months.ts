import type { Month } from './path.ts'

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The month of what a clause says of its day: `2026-02-23`, `September 2029`, `autumn 2026`, `2034-35`, `2028`. */
export function monthOf(when: string): Month | undefined {
  const day = /^(20\d\d-\d\d)-\d\d$/.exec(when)
  if (day) return day[1]
  const named = /^([A-Z][a-z]+) (20\d\d)$/.exec(when)
  const index = names.indexOf(named?.[1] ?? '')
  if (named && index >= 0) return `${named[2]}-${String(index + 1).padStart(2, '0')}`
  const autumn = /^autumn (20\d\d)$/.exec(when)
  if (autumn) return `${autumn[1]}-10`
  const year = /^(20\d\d)(-\d\d)?$/.exec(when)
  return year ? `${year[1]}-${year[2] ? '09' : '01'}` : undefined
}

/** Months since the beginning of the year nought: what a picture counts in. */
export function monthNumber(month: Month): number {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return year * 12 + of - 1
}

/** `April 2027`. */
export function monthInWords(month: Month): string {
  const [year = '', of = '1'] = month.split('-')
  return `${names[Number(of) - 1] ?? ''} ${year}`
}
