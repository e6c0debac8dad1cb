import { defineForm } from '../web/forms/define-form.ts'
import { email } from '../web/forms/email.tsx'
import { line } from '../web/forms/line.tsx'
import { text } from './text/text.ts'

/** Where to send the link. */
export const emailForm = defineForm({
  fields: {
    email: email({
      label: language => text(language).signIn.email,
      hint: language => text(language).signIn.emailHint,
      required: language => text(language).signIn.emailMissing,
    }),
  },
})

/** The slip one was handed, and the PIN one chose. */
export const slipForm = defineForm({
  fields: {
    code: line({
      label: language => text(language).slip.code,
      hint: language => text(language).slip.codeHint,
      max: 40,
      required: language => text(language).slip.codeMissing,
    }),
    pin: line({
      label: language => text(language).slip.pin,
      max: 20,
      autocomplete: 'off',
      required: language => text(language).slip.pinMissing,
    }),
  },
})
