import { Input, type InputProps } from '../../../ui/govuk/input.tsx'
import { type Asking, asked } from './asked.ts'
import type { Field, Say } from './field.ts'
import { onOneLine } from './readable.ts'
import { textField } from './text-field.ts'
import { given, textWithin } from './text-schema.ts'

type Options = Asking & {
  /** The most characters; 200 unless told otherwise, which holds any name. */
  readonly max?: number
  readonly autocomplete?: string
}

/**
 * One line: a name, a title, a place. Tidied to single spaces. With `required` the answer is a string, else perhaps
 * nothing. A name of one letter and one of eighty both pass, in any script. Shown by `Input`.
 */
export function line(options: Options & { readonly required: Say }): Field<string, InputProps>
export function line(options: Options): Field<string | undefined, InputProps>
export function line(options: Options & { readonly required?: Say }): Field<string | undefined, InputProps> {
  const most = options.max ?? 200
  return textField<string | undefined, InputProps>({
    schema: language => given(textWithin({ ...options, most, tidy: onOneLine }, language), options.required, language),
    show: (value, filled, name, language) => ({
      ...asked(options, filled, name, language),
      value,
      autocomplete: options.autocomplete,
    }),
    draw: shown => <Input {...shown} />,
    textOf: answer => answer ?? '',
  })
}
