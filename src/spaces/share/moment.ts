import { addDays, dayOf, longDay, type PlainDate } from '../../kernel/plain-date.ts'

const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/** `Monday 30 November, 14:05`, in London. */
export const momentInWords = (at: Date): string => `${longDay(dayOf(at))}, ${hour.format(at)}`

const anHour = 3_600_000

/** The first instant after a day in London: in summer an hour before midnight of Greenwich. */
export function endOfDay(day: PlainDate): Date {
  const next = addDays(day, 1)
  const inWinter = Date.parse(`${next}T00:00:00Z`)
  const inSummer = new Date(inWinter - anHour)
  return dayOf(inSummer) === next ? inSummer : new Date(inWinter)
}
