import type { Words } from './text/text.ts'

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hour12: false })
const times = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/** The hour in London. */
export const hourIn = (at: Date): number => Number(hours.format(at))

/** The time in London, as `10:30`, so many minutes from then. */
export const timeIn = (at: Date, minutes = 0): string => times.format(new Date(at.getTime() + minutes * 60_000))

/** How somebody is greeted at that hour; where the hour is a demonstration's, and not theirs, by no hour at all. */
export function greetingAt(hour: number, name: string, words: Words, isDemo: boolean): string {
  if (isDemo) return words.hello(name)
  if (hour < 12) return words.morning(name)
  return hour < 17 ? words.afternoon(name) : words.evening(name)
}
