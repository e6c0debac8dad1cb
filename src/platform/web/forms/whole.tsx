import { z } from 'zod'
import { Input, type InputProps } from '../../../ui/govuk/input.tsx'
import type { Language } from '../../i18n/language.ts'
import { type Asking, asked } from './asked.ts'
import { type Field, type Say, said } from './field.ts'
import { isBlank, onOneLine } from './readable.ts'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'

type Options = Asking & {
  readonly min?: number
  readonly max?: number
  /** Said after the field: "minutes". */
  readonly suffix?: Say
}

/** A whole number, from 0 to a million unless told otherwise: minutes, children, times a week. Shown by `Input`. */
export function whole(options: Options & { readonly required: Say }): Field<number, InputProps>
export function whole(options: Options): Field<number | undefined, InputProps>
export function whole(options: Options & { readonly required?: Say }): Field<number | undefined, InputProps> {
  return textField<number | undefined, InputProps>({
    schema: language => wholeWithin(options, language),
    show: (value, filled, name, language) => ({
      ...asked(options, filled, name, language),
      value,
      inputmode: 'numeric',
      classes: 'govuk-input--width-4',
      suffix: options.suffix === undefined ? undefined : { text: said(options.suffix, language) },
    }),
    draw: shown => <Input {...shown} />,
    textOf: answer => answer?.toString() ?? '',
  })
}

function wholeWithin(
  { label, min = 0, max = 1_000_000, required }: Options & { readonly required?: Say },
  language: Language,
): z.ZodType<number | undefined, string> {
  const words = text(language)
  const name = said(label, language)
  return z.string().transform((typed, context) => {
    const refused = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    if (isBlank(typed)) return required === undefined ? undefined : refused(said(required, language))
    const digits = onOneLine(typed).replace(/[ ,]/g, '')
    // Fifteen digits are the most that a number here holds exactly.
    if (!/^-?\d{1,15}$/.test(digits)) return refused(words.notWhole(name))
    const value = Number(digits)
    if (value < min) return refused(words.tooSmall(name, min))
    if (value > max) return refused(words.tooLarge(name, max))
    return value
  })
}
