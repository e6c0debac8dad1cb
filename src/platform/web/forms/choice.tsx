import { z } from 'zod'
import { Radios } from '../../../ui/govuk/radios.tsx'
import { type Asked, type Asking, asked } from './asked.ts'
import { type Field, type Say, said } from './field.ts'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'

/** The answers offered: what is stored, and what is read. */
export type Offered = Readonly<Record<string, Say>>

/** Options that suit `Radios` and `Select` alike. */
export type OneOf = Asked & {
  readonly idPrefix: string
  readonly fieldset: { readonly legend: { readonly text: string } }
  readonly value: string
  readonly items: readonly { readonly value: string; readonly text: string }[]
}

type Options<Offer extends Offered> = Asking & { readonly options: Offer }

/**
 * One of the answers offered; anything else posted is a problem. With `required` the answer is one of them, else perhaps
 * nothing. Shown by `Radios`, or by `Select` where there are many.
 */
export function choice<const Offer extends Offered>(
  options: Options<Offer> & { readonly required: Say },
): Field<keyof Offer & string, OneOf>
export function choice<const Offer extends Offered>(
  options: Options<Offer>,
): Field<(keyof Offer & string) | undefined, OneOf>
export function choice<const Offer extends Offered>(
  options: Options<Offer> & { readonly required?: Say },
): Field<(keyof Offer & string) | undefined, OneOf> {
  return textField<(keyof Offer & string) | undefined, OneOf>({
    schema: language =>
      z.string().transform((typed, context) => {
        const refused = (message: string) => {
          context.addIssue({ code: 'custom', message })
          return z.NEVER
        }
        if (typed === '') return options.required === undefined ? undefined : refused(said(options.required, language))
        return isOffered(options.options, typed)
          ? typed
          : refused(text(language).notOffered(said(options.label, language)))
      }),
    show: (value, filled, name, language) => {
      const ask = asked(options, filled, name, language)
      return {
        ...ask,
        idPrefix: name,
        fieldset: { legend: ask.label },
        value,
        items: itemsOf(options.options, language),
      }
    },
    draw: shown => <Radios {...shown} />,
    textOf: answer => answer ?? '',
  })
}

/** True for one of the answers offered. */
export const isOffered = <Offer extends Offered>(offer: Offer, typed: string): typed is keyof Offer & string =>
  Object.hasOwn(offer, typed)

/** The answers as a component lists them. */
export const itemsOf = (offer: Offered, language: Parameters<typeof said>[1]): OneOf['items'] =>
  Object.entries(offer).map(([value, say]) => ({ value, text: said(say, language) }))
