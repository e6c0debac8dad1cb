import { defineForm } from '../web/forms/define-form.ts'
import { email } from '../web/forms/email.tsx'
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
