import { z } from 'zod'
import { isUuid } from '../../../kernel/ids.ts'
import { Radios } from '../../../ui/govuk/radios.tsx'
import { type Asking, asked } from './asked.ts'
import type { OneOf } from './choice.tsx'
import { type Field, type Say, said } from './field.ts'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'

type Options<Id extends string> = Asking & {
  /** Which kind of id: `personId`, `bodyId`. */
  readonly as: (text: string) => Id
}

/**
 * One person or thing out of those the page lists: the page gives the `items`, with ids as their values. With `required`
 * the answer is an id, else perhaps nothing. Shown by `Radios`, or by `Select` where there are many.
 */
export function pick<Id extends string>(options: Options<Id> & { readonly required: Say }): Field<Id, OneOf>
export function pick<Id extends string>(options: Options<Id>): Field<Id | undefined, OneOf>
export function pick<Id extends string>(
  options: Options<Id> & { readonly required?: Say },
): Field<Id | undefined, OneOf> {
  return textField<Id | undefined, OneOf>({
    schema: language =>
      z
        .string()
        .refine(typed => typed !== '' || options.required === undefined, {
          error: said(options.required ?? '', language),
        })
        .refine(typed => typed === '' || isUuid(typed), {
          error: text(language).notOffered(said(options.label, language)),
        })
        .transform(typed => (typed === '' ? undefined : options.as(typed))),
    show: (value, filled, name, language) => {
      const ask = asked(options, filled, name, language)
      return { ...ask, idPrefix: name, fieldset: { legend: ask.label }, value, items: [] }
    },
    draw: shown => <Radios {...shown} />,
    textOf: answer => answer ?? '',
  })
}
