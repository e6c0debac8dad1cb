import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { words } from '../../../platform/web/forms/words.tsx'
import { rhythmFields, rhythmProblems } from './agree.form.ts'
import { type Text, text } from './text/text.ts'

const say =
  (pick: (desk: Text['desk']) => string): Say =>
  language =>
    pick(text(language).desk)

/** Changing how often, when, where and until when, with the reason. */
export const changeForm = defineForm({
  fields: {
    ...rhythmFields,
    because: words({
      label: say(t => t.change.because),
      max: 500,
      rows: 2,
      required: say(t => t.change.needBecause),
    }),
  },
  check: (answers, { language }) => rhythmProblems(answers, language),
})

/** Ending it, with the reason. */
export const endForm = defineForm({
  fields: {
    on: day({ label: say(t => t.end.on), required: say(t => t.end.needOn) }),
    why: choice({
      label: say(t => t.end.why),
      options: {
        'no-longer-needed': say(t => t.end.whyOptions['no-longer-needed']),
        replaced: say(t => t.end.whyOptions.replaced),
        'not-wanted': say(t => t.end.whyOptions['not-wanted']),
      },
      required: say(t => t.end.needWhy),
    }),
    words: words({ label: say(t => t.end.words), max: 500, rows: 2 }),
  },
})

/** What will put a shortfall right. */
export const missedForm = defineForm({
  fields: {
    how: words({
      label: say(t => t.missed.how),
      hint: say(t => t.missed.howHint),
      max: 1000,
      rows: 4,
      required: say(t => t.missed.needHow),
    }),
  },
})
