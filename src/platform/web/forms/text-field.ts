import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Language } from '../../i18n/language.ts'
import type { Filled } from '../form-contract.ts'
import { answered, type Field, textAt, wrong } from './field.ts'
import { mended } from './readable.ts'

/** What tells one field of a single text from another. */
export type TextField<Answer, Shown> = {
  /** From the text to the answer; its first issue is the problem said. */
  readonly schema: (language: Language) => z.ZodType<Answer, string>
  readonly show: (value: string, filled: Filled, name: string, language: Language) => Shown
  readonly draw: (shown: Shown) => VNode
  /** The text of an answer. */
  readonly textOf: (answer: Answer) => string
  /** Where a problem is said when the person cannot see the field: the form as a whole. */
  readonly isUnseen?: boolean
}

/** A field with one text under its own name. */
export const textField = <Answer, Shown>(of: TextField<Answer, Shown>): Field<Answer, Shown> => {
  const schema = madeOnce(of.schema)
  return {
    read(body, name, { language }) {
      const parsed = schema(language).safeParse(textAt(body, name))
      if (parsed.success) return answered(parsed.data)
      return wrong({ field: of.isUnseen ? '' : name, message: parsed.error.issues[0]?.message ?? '' })
    },
    keep: (body, name) => (Object.hasOwn(body, name) ? { [name]: mended(textAt(body, name)) } : {}),
    fill: (answer, name) => ({ [name]: of.textOf(answer) }),
    show: (filled, name, language) => of.show(textAt(filled.typed, name), filled, name, language),
    draw: of.draw,
  }
}

/** Making a schema takes ten times as long as reading with it, so each language's is made once. */
function madeOnce<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>()
  return language => {
    const found = made.get(language) ?? make(language)
    made.set(language, found)
    return found
  }
}
