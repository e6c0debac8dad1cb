import { findPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { ToldDay } from '../domain/events.ts'
import { chosenFor } from './chosen-for.tsx'
import { dayTicks } from './day-ticks.tsx'
import { text } from './text/text.ts'

/** A week of something that is there every day: all its days ticked, but for those that were different (SUP-9). */
export const weekForm = defineForm({
  fields: {
    days: dayTicks,
    why: chosenFor({
      label: language => text(language).desk.tell.why,
      options: {
        'no-cover': language => text(language).desk.tell.whyOptions['no-cover'],
        'something-else-on': language => text(language).desk.tell.whyOptions['something-else-on'],
        other: language => text(language).desk.tell.whyOptions.other,
        away: language => text(language).desk.tell.awayOptions.away,
        'chose-not-to': language => text(language).desk.tell.awayOptions['chose-not-to'],
      },
      isKey: key => findPlainDate(key) !== undefined,
    }),
  },
})

/** The days that were different, of those the page listed. Unticked without a reason is "another reason". */
export function exceptionsFrom(
  { days, why }: FieldsOf<typeof weekForm>,
  listed: readonly PlainDate[],
): readonly ToldDay[] {
  return listed
    .filter(day => !days.includes(day))
    .map((day): ToldDay => {
      const reason = why.get(day) ?? 'other'
      return reason === 'away' || reason === 'chose-not-to'
        ? { day, what: 'child-away', why: reason }
        : { day, what: 'did-not-happen', why: reason }
    })
}
