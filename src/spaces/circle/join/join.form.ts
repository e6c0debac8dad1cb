import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import { email } from '../../../platform/web/forms/email.tsx'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { type Text, text } from '../text/text.ts'

const say =
  (choose: (words: Text['join']) => string): Say =>
  language =>
    choose(text(language).join)

/** The code alone. What is typed is read forgivingly by `readCode`. */
export const codeForm = defineForm({
  fields: {
    code: line({ label: say(t => t.code), hint: say(t => t.codeHint), max: 60, required: say(t => t.codeMissing) }),
  },
})

/** Who they are, and how they come back: by a link to their e-mail, or with the code and a PIN of their own. */
export const whoForm = defineForm({
  fields: {
    name: line({ label: say(t => t.name), max: 120, autocomplete: 'name', required: say(t => t.nameMissing) }),
    way: choice({
      label: say(t => t.way),
      options: { email: say(t => t.ways.email), pin: say(t => t.ways.pin) },
      required: say(t => t.wayMissing),
    }),
    email: email({ label: say(t => t.email) }),
    pin: line({ label: say(t => t.pin), hint: say(t => t.pinHint), max: 20, autocomplete: 'off' }),
  },
  check: ({ way, email: typed, pin }, { language }) => {
    const words = text(language).join
    if (way === 'email') return typed ? [] : [{ field: 'email', message: words.emailMissing }]
    const bare = bareOf(pin)
    if (!/^\d{6}$/.test(bare)) return [{ field: 'pin', message: words.pinMissing }]
    return isEasilyGuessed(bare) ? [{ field: 'pin', message: words.pinEasy }] : []
  },
})

/** The figures of a PIN, as people write them: `12 34 56`. */
export const bareOf = (pin: string | undefined): string => (pin ?? '').replace(/[\s-]/g, '')

const inARow = '01234567890123456789'
const isEasilyGuessed = (pin: string): boolean =>
  /^(\d)\1+$/.test(pin) ||
  inARow.includes(pin) ||
  [...inARow].reverse().join('').includes(pin) ||
  /^(\d\d)\1+$/.test(pin)
