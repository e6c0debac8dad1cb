import { z } from 'zod'
import type { Field } from './field.ts'
import { isReadable } from './readable.ts'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'

/** The options of a hidden input. */
export type Unseen = { readonly name: string; readonly value: string }

type Options = { readonly max?: number }

/**
 * A text the page carries and nobody types. With `required: true` it must be there. When it is missing, too long or
 * spoilt, the problem is about the form as a whole, since the person has no field to mend.
 */
export function hidden(options: Options & { readonly required: true }): Field<string, Unseen>
export function hidden(options?: Options): Field<string | undefined, Unseen>
export function hidden(options: Options & { readonly required?: true } = {}): Field<string | undefined, Unseen> {
  return textField<string | undefined, Unseen>({
    schema: language =>
      z
        .string()
        .refine(typed => isReadable(typed) && typed.length <= (options.max ?? 1000), { error: text(language).lost })
        .refine(typed => !options.required || typed !== '', { error: text(language).lost })
        .transform(typed => typed || undefined),
    show: (value, _filled, name) => ({ name, value }),
    draw: shown => <input type="hidden" {...shown} />,
    textOf: answer => answer ?? '',
    isUnseen: true,
  })
}
