import { defineForm } from '../../platform/web/forms/define-form.ts'
import { words } from '../../platform/web/forms/words.tsx'
import { text } from './text/text.ts'

/** What the square on a letter holds. */
export const checkForm = defineForm({
  fields: {
    proof: words({
      label: language => text(language).public.check.field,
      hint: language => text(language).public.check.hint,
      required: language => text(language).public.check.required,
      max: 12_000,
      rows: 5,
    }),
  },
})
