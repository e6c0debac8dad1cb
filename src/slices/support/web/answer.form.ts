import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from './text/text.ts'

const say =
  (pick: (answer: Text['desk']['answer']) => string): Say =>
  language =>
    pick(text(language).desk.answer)

/** A service's answer to the part it was asked to give: yes and who, or no, why, and what instead (SUP-2). */
export const answerForm = defineForm({
  fields: {
    answer: choice({
      label: say(t => t.question),
      options: { yes: say(t => t.yes), no: say(t => t.no) },
      required: say(t => t.needAnswer),
    }),
    person: pick({ label: say(t => t.person), as: personId }),
    reasons: words({ label: say(t => t.reasons), hint: say(t => t.reasonsHint), max: 1000, rows: 3 }),
    instead: words({ label: say(t => t.instead), max: 1000, rows: 3 }),
  },
  check: ({ answer, reasons }, { language }) =>
    answer === 'no' && !reasons ? [{ field: 'reasons', message: text(language).desk.answer.needReasons }] : [],
})
