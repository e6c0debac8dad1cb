import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from '../text/text.ts'

const say =
  (choose: (words: Text['closed']) => string): Say =>
  language =>
    choose(text(language).closed)

/** A child named exactly, and which legal reason there is to read what they left behind (DES-5). */
export const closedForm = defineForm({
  fields: {
    given: line({ label: say(t => t.given), max: 100, required: say(t => t.needGiven) }),
    family: line({ label: say(t => t.family), max: 100, required: say(t => t.needFamily) }),
    bornOn: day({ label: say(t => t.bornOn), latest: 'today', required: say(t => t.needBorn) }),
    reason: choice({
      label: say(t => t.reason),
      options: {
        court: say(t => t.reasons.court),
        safeguarding: say(t => t.reasons.safeguarding),
        complaint: say(t => t.reasons.complaint),
        'data-request': say(t => t.reasons['data-request']),
      },
      required: say(t => t.needReason),
    }),
    words: words({ label: say(t => t.words), max: 500, rows: 2, required: say(t => t.needWords) }),
  },
})
