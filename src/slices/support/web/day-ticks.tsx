import { findPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { answered, type Field, textsAt } from '../../../platform/web/forms/field.ts'
import { keptTexts } from '../../../platform/web/forms/ticks.tsx'

/** The days that are ticked; anything that is not a day was not ticked. The page draws them. */
export const dayTicks: Field<readonly PlainDate[], null> = {
  read: (body, name) =>
    answered(
      textsAt(body, name).flatMap(each => {
        const day = findPlainDate(each)
        return day ? [day] : []
      }),
    ),
  keep: keptTexts,
  fill: (answer, name) => ({ [name]: answer }),
  show: () => null,
  draw: () => <></>,
}
