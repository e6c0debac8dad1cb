import { z } from 'zod'
import { Input, type InputProps } from '../../../ui/govuk/input.tsx'
import { type Asking, asked } from './asked.ts'
import { type Field, type Say, said } from './field.ts'
import { isBlank, onOneLine } from './readable.ts'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'

/**
 * A time of day, answered as `10:30` by the 24-hour clock. Takes what people write: 10:30, 10.30, 1030, 2pm, 2.15 pm.
 * Shown by `Input`.
 */
export function time(options: Asking & { readonly required: Say }): Field<string, InputProps>
export function time(options: Asking): Field<string | undefined, InputProps>
export function time(options: Asking & { readonly required?: Say }): Field<string | undefined, InputProps> {
  return textField<string | undefined, InputProps>({
    schema: language =>
      z.string().transform((typed, context) => {
        const refused = (message: string) => {
          context.addIssue({ code: 'custom', message })
          return z.NEVER
        }
        if (isBlank(typed))
          return options.required === undefined ? undefined : refused(said(options.required, language))
        return findTime(typed) ?? refused(text(language).notTime(said(options.label, language)))
      }),
    show: (value, filled, name, language) => ({
      ...asked(options, filled, name, language),
      value,
      classes: 'govuk-input--width-5',
    }),
    draw: shown => <Input {...shown} />,
    textOf: answer => answer ?? '',
  })
}

const shape = /^(\d{1,2})(?:[:.]?(\d{2}))? ?(am|pm)?$/i

/** The time as `14:15`, or nothing. A bare "2" says no time: it may be either. */
function findTime(typed: string): string | undefined {
  const [whole, hourText, minuteText, half] = shape.exec(onOneLine(typed)) ?? []
  if (whole === undefined || (minuteText === undefined && half === undefined)) return undefined
  const hour = Number(hourText)
  const minute = Number(minuteText ?? 0)
  if (minute > 59 || hour > 23 || (half && (hour === 0 || hour > 12))) return undefined
  const ofDay = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour
  return `${String(ofDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
