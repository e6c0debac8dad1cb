import { dayOf, longDay } from '../../kernel/plain-date.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit' })

/** `16:00`, in London. */
export const timeOf = (at: Date): string => clock.format(at)

/** `Monday 30 November, 16:00`. */
export const momentOf = (at: Date): string => `${longDay(dayOf(at))}, ${timeOf(at)}`
