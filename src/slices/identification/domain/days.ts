import { type Refusal, refuse } from '../../../kernel/decider.ts'
import type { ClauseId } from '../../../kernel/ids.ts'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'

/**
 * Refuses a day on which it cannot have happened: after today, or before the child was born. A day is typed by
 * people in a hurry, and a clock that starts on the wrong day is a promise to a family on the wrong day.
 */
export function impossibleDay(
  clause: ClauseId,
  on: PlainDate,
  { today, bornOn }: { readonly today: PlainDate; readonly bornOn: PlainDate },
): Refusal | undefined {
  if (on > today)
    return refuse(clause, `${dateInWords(on)} has not come yet.`, 'Give the day it happened: today, or a day before.')
  if (on < bornOn)
    return refuse(clause, `${dateInWords(on)} is before the child was born.`, 'Check the day, the month and the year.')
  return undefined
}
