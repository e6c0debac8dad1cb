import { Input, type InputProps } from '../../../ui/govuk/input.tsx'
import { type Asking, asked } from './asked.ts'
import { type Field, type Say, said } from './field.ts'
import { onOneLine } from './readable.ts'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'
import { given, textWithin } from './text-schema.ts'

/** Something before an @ and something with a dot after it: only sending a letter proves more. */
const most = 254
const shape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** An e-mail address. With `required` the answer is a string, else perhaps nothing. Shown by `Input`. */
export function email(options: Asking & { readonly required: Say }): Field<string, InputProps>
export function email(options: Asking): Field<string | undefined, InputProps>
export function email(options: Asking & { readonly required?: Say }): Field<string | undefined, InputProps> {
  return textField<string | undefined, InputProps>({
    schema: language =>
      given(
        textWithin({ ...options, most, tidy: onOneLine }, language).refine(
          typed => !typed || typed.length > most || shape.test(typed),
          {
            error: text(language).notEmail(said(options.label, language)),
          },
        ),
        options.required,
        language,
      ),
    show: (value, filled, name, language) => ({
      ...asked(options, filled, name, language),
      value,
      type: 'email',
      autocomplete: 'email',
      spellcheck: false,
    }),
    draw: shown => <Input {...shown} />,
    textOf: answer => answer ?? '',
  })
}
