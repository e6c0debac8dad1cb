import type { Words } from './text/text.ts'

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hour12: false })

/** The hour in London. */
export const hourIn = (at: Date): number => Number(hours.format(at))

/** How somebody is greeted at that hour. */
export function greetingAt(hour: number, name: string, words: Words): string {
  if (hour < 12) return words.morning(name)
  return hour < 17 ? words.afternoon(name) : words.evening(name)
}
