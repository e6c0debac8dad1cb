import type { ErrorMessageContent } from '../../../ui/govuk/error-message.tsx'
import type { Language } from '../../i18n/language.ts'
import type { Filled } from '../form-contract.ts'
import { type Say, said } from './field.ts'
import { text } from './text/text.ts'

/** What every field that a person sees is made with. */
export type Asking = {
  /** The question, which is also its name in "what to mend". */
  readonly label: Say
  readonly hint?: Say
}

/** The options that every component of a field takes. The id is the name, where the error summary points. */
export type Asked = {
  readonly id: string
  readonly name: string
  readonly label: { readonly text: string }
  readonly hint: { readonly text: string } | undefined
  readonly errorMessage: ErrorMessageContent | undefined
}

/** Question, help and problem of one field, in one language. */
export const asked = (asking: Asking, { problems }: Filled, name: string, language: Language): Asked => {
  const problem = problems.find(({ field }) => field === name)
  return {
    id: name,
    name,
    label: { text: said(asking.label, language) },
    hint: asking.hint === undefined ? undefined : { text: said(asking.hint, language) },
    errorMessage: problem && { text: problem.message, visuallyHiddenText: text(language).problem },
  }
}
