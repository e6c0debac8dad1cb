import { isUuid } from '../../../kernel/ids.ts'
import { Checkboxes } from '../../../ui/govuk/checkboxes.tsx'
import { type Asking, asked } from './asked.ts'
import { answered, type Field, type Say, said, textsAt, wrong } from './field.ts'
import { text } from './text/text.ts'
import { keptTexts, type SomeOf } from './ticks.tsx'

type Options<Id extends string> = Asking & {
  /** Which kind of id: `childId`. */
  readonly as: (text: string) => Id
  /** The most that may be ticked at once; 300 unless told otherwise. */
  readonly max?: number
  readonly required?: Say
}

/**
 * Any number of people or things out of those the page lists, once each: the children in a group session. The page gives
 * the `items`, with ids as their values. With `required`, at least one. Shown by `Checkboxes`.
 */
export const picks = <Id extends string>(options: Options<Id>): Field<readonly Id[], SomeOf> => ({
  read(body, name, { language }) {
    const typed = [...new Set(textsAt(body, name).filter(value => value !== ''))]
    const label = said(options.label, language)
    const most = options.max ?? 300
    if (!typed.every(isUuid)) return wrong({ field: name, message: text(language).notOffered(label) })
    if (typed.length > most) return wrong({ field: name, message: text(language).tooMany(label, most) })
    if (typed.length === 0 && options.required !== undefined)
      return wrong({ field: name, message: said(options.required, language) })
    return answered(typed.map(options.as))
  },
  keep: keptTexts,
  fill: (answer, name) => ({ [name]: answer }),
  show: (filled, name, language) => {
    const ask = asked(options, filled, name, language)
    return {
      ...ask,
      idPrefix: name,
      fieldset: { legend: ask.label },
      values: textsAt(filled.typed, name),
      items: [],
    }
  },
  draw: shown => <Checkboxes {...shown} />,
})
