import { Checkboxes } from '../../../ui/govuk/checkboxes.tsx'
import { type Asked, type Asking, asked } from './asked.ts'
import { isOffered, itemsOf, type Offered, type OneOf } from './choice.tsx'
import { answered, type Field, type Say, said, textsAt, wrong } from './field.ts'
import { mended } from './readable.ts'
import { text } from './text/text.ts'

/** The options of `Checkboxes`. */
export type SomeOf = Asked & {
  readonly idPrefix: string
  readonly fieldset: { readonly legend: { readonly text: string } }
  readonly values: readonly string[]
  readonly items: OneOf['items']
}

type Options<Offer extends Offered> = Asking & { readonly options: Offer; readonly required?: Say }

/** Any number of the answers offered, once each, in the order they are offered. With `required`, at least one. */
export const ticks = <const Offer extends Offered>(
  options: Options<Offer>,
): Field<readonly (keyof Offer & string)[], SomeOf> => ({
  read(body, name, { language }) {
    const typed = textsAt(body, name).filter(value => value !== '')
    if (!typed.every(value => isOffered(options.options, value)))
      return wrong({ field: name, message: text(language).notOffered(said(options.label, language)) })
    if (typed.length === 0 && options.required !== undefined)
      return wrong({ field: name, message: said(options.required, language) })
    return answered(Object.keys(options.options).filter(value => typed.includes(value)))
  },
  keep: (body, name) => keptTexts(body, name),
  fill: (answer, name) => ({ [name]: answer }),
  show: (filled, name, language) => {
    const ask = asked(options, filled, name, language)
    return {
      ...ask,
      idPrefix: name,
      fieldset: { legend: ask.label },
      values: textsAt(filled.typed, name),
      items: itemsOf(options.options, language),
    }
  },
  draw: shown => <Checkboxes {...shown} />,
})

/** Every text under a name, safe to keep. */
export const keptTexts = (body: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(body, name) ? { [name]: textsAt(body, name).map(mended) } : {}
