import { type Refusal, refuse } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Pack } from '../../../policy/pack.ts'
import type { CommitmentEvent } from './events.ts'
import type { Asker } from './may.ts'

/** What deciding needs to know beside the commitment itself. */
export type SupportContext = {
  readonly today: PlainDate
  /** The pack that governs support in this area today. */
  readonly pack: Pack
  readonly calendarOf: (body: BodyId) => Calendar
  readonly asker: Asker
  /** Who leads the body that owes it: told of its silence and of a shortfall. */
  readonly lead?: PersonId | undefined
  /** The child and their family, whose word may be written down for them. */
  readonly family: readonly PersonId[]
}

export type Decided = readonly CommitmentEvent[] | Refusal

/** The day a clause's time runs out, by the calendar of the body whose clock it is. */
export const byWhen = ({ pack, today, calendarOf }: SupportContext, key: string, body: BodyId): PlainDate =>
  dayAfter(pack.duration(key), today, calendarOf(body))

/** The refusal of everything that needs an agreement where there is none. */
export const notAgreed = (): Refusal => refuse('SUP-1', 'Nothing has been agreed here yet.')

/** Refuses a telling of a day that has not come. */
export const isYetToCome = (day: PlainDate, today: PlainDate): Refusal | undefined =>
  day > today
    ? refuse('SUP-4', `${dateInWords(day)} has not come yet.`, 'Tell us on the day, or say now that it moves.')
    : undefined
