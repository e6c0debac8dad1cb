import { bodyId } from '../../../kernel/ids.ts'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from './text/text.ts'

const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))

/** Where the family moves to, and from which day. */
export const movingForm = defineForm({
  fields: {
    setting: pick({ label: say(t => t.my.setting), as: bodyId, required: say(t => t.my.needSetting) }),
    on: day({
      label: say(t => t.my.on),
      hint: say(t => t.my.onHint),
      earliest: 'today',
      required: say(t => t.my.needOn),
    }),
  },
})

/** Who at work comes along: nobody, unless ticked. */
export const peopleForm = defineForm({
  fields: { comes: picks({ label: say(t => t.my.people.others), as: id => id, max: 60 }) },
})

export const callOffForm = defineForm({
  fields: {
    why: words({ label: say(t => t.my.callOff.why), max: 500, rows: 2, required: say(t => t.my.callOff.needWhy) }),
  },
})
