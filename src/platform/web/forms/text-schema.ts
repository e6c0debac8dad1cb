import { z } from 'zod'
import type { Language } from '../../i18n/language.ts'
import { type Say, said } from './field.ts'
import { charactersIn, isBlank, isReadable, unitsACharacter } from './readable.ts'
import { text } from './text/text.ts'

type Limits = {
  readonly label: Say
  readonly most: number
  /** How the text is tidied before it is counted. */
  readonly tidy: (text: string) => string
}

/** Text that can be kept, tidied, and no longer than its limit; blank is the empty text. */
export function textWithin({ label, most, tidy }: Limits, language: Language): z.ZodType<string, string> {
  const words = text(language)
  const name = said(label, language)
  return (
    z
      .string()
      // Megabytes pasted by accident are refused before anything else looks at them.
      .refine(typed => typed.length <= most * unitsACharacter, { error: words.muchTooLong(name, most), abort: true })
      .refine(isReadable, { error: words.unreadable(name), abort: true })
      .transform(typed => (isBlank(typed) ? '' : tidy(typed)))
      .superRefine((tidied, context) => {
        const over = charactersIn(tidied, most) - most
        if (over > 0) context.addIssue({ code: 'custom', message: words.tooLong(name, most, over) })
      })
  )
}

/** Refuses the empty text with the slice's own sentence; without one, the empty text answers nothing. */
export function given(
  schema: z.ZodType<string, string>,
  required: Say | undefined,
  language: Language,
): z.ZodType<string | undefined, string> {
  if (required === undefined) return schema.transform(typed => typed || undefined)
  return schema.refine(typed => typed !== '', { error: said(required, language) })
}
