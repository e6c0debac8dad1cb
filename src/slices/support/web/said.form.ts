import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from './text/text.ts'

const say =
  (pick: (said: Text['desk']['said']) => string): Say =>
  language =>
    pick(text(language).desk.said)

/** What one of the family said on the phone, on paper or at the gate (P13). */
export const saidForm = defineForm({
  fields: {
    who: pick({ label: say(t => t.who), as: personId, required: say(t => t.needWho) }),
    how: choice({
      label: say(t => t.how),
      options: {
        phone: say(t => t.howOptions.phone),
        'in person': say(t => t.howOptions['in person']),
        paper: say(t => t.howOptions.paper),
      },
      required: say(t => t.needHow),
    }),
    words: words({ label: say(t => t.words), max: 500, rows: 3 }),
  },
})
