import type { EmergencyReason } from '../../../platform/identity/emergency-reasons.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from '../text/text.ts'

const say =
  (choose: (words: Text['emergency']) => string): Say =>
  language =>
    choose(text(language).emergency)
const reason = (of: EmergencyReason): Say => say(t => t.reasons[of])

/** A child named exactly, and why somebody must look; perhaps why the family is not to be told at once. */
export const emergencyForm = defineForm({
  fields: {
    given: line({ label: say(t => t.given), max: 100, required: say(t => t.needGiven) }),
    family: line({ label: say(t => t.family), max: 100, required: say(t => t.needFamily) }),
    bornOn: day({ label: say(t => t.bornOn), latest: 'today' }),
    classCode: line({ label: say(t => t.classCode), max: 20 }),
    reason: choice({
      label: say(t => t.reason),
      options: {
        'ill-or-hurt': reason('ill-or-hurt'),
        'lost-or-found': reason('lost-or-found'),
        'away-from-setting': reason('away-from-setting'),
        'in-danger': reason('in-danger'),
        other: reason('other'),
      },
      required: say(t => t.needReason),
    }),
    words: words({ label: say(t => t.words), max: 500, rows: 2, required: say(t => t.needWords) }),
    withhold: words({ label: say(t => t.withholdWhy), max: 1000, rows: 3 }),
  },
  check: ({ bornOn, classCode }, { language }) =>
    bornOn || classCode ? [] : [{ field: 'bornOn', message: text(language).emergency.needBorn, at: 'bornOn-day' }],
})

/** Why a second person agrees. */
export const agreeForm = defineForm({
  fields: {
    agree: words({
      label: say(t => t.withheld.agreeWords),
      max: 1000,
      rows: 3,
      required: say(t => t.withheld.needAgree),
    }),
  },
})
