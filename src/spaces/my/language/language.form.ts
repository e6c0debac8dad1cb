import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { text } from './text/text.ts'

/** The language spoken at home, and whether somebody should put it into English (P12). */
export const languageForm = defineForm({
  fields: {
    language: line({
      label: language => text(language).my.which,
      max: 60,
      required: language => text(language).my.whichNeeded,
    }),
    interpreter: choice({
      label: language => text(language).my.interpreter,
      options: {
        yes: language => text(language).my.interpreterOptions.yes,
        sometimes: language => text(language).my.interpreterOptions.sometimes,
        no: language => text(language).my.interpreterOptions.no,
      },
      required: language => text(language).my.interpreterNeeded,
    }),
  },
})
