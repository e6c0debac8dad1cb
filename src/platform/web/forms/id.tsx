import { z } from 'zod'
import { isUuid } from '../../../kernel/ids.ts'
import type { Field } from './field.ts'
import type { Unseen } from './hidden.tsx'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'

type Options<Id extends string> = {
  /** Which kind of id: `childId`, `personId`. */
  readonly as: (text: string) => Id
}

/**
 * An id the page carries and nobody types. With `required: true` it must be there. A spoilt one is a problem about the
 * form as a whole. That the person may see what it names is for the database to say.
 */
export function id<Id extends string>(options: Options<Id> & { readonly required: true }): Field<Id, Unseen>
export function id<Id extends string>(options: Options<Id>): Field<Id | undefined, Unseen>
export function id<Id extends string>(
  options: Options<Id> & { readonly required?: true },
): Field<Id | undefined, Unseen> {
  return textField<Id | undefined, Unseen>({
    schema: language =>
      z
        .string()
        .refine(typed => (typed === '' ? !options.required : isUuid(typed)), { error: text(language).lost })
        .transform(typed => (typed === '' ? undefined : options.as(typed))),
    show: (value, _filled, name) => ({ name, value }),
    draw: shown => <input type="hidden" {...shown} />,
    textOf: answer => answer ?? '',
    isUnseen: true,
  })
}
