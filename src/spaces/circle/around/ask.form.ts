import type { Role } from '../../../platform/identity/roles.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { type Text, text } from '../text/text.ts'

const say =
  (choose: (words: Text['my']) => string): Say =>
  language =>
    choose(text(language).my)

const role =
  (of: Role): Say =>
  language =>
    text(language).roles[of]

/** Whom a family asks for. Whoever holds responsibility for the child by law is for the setting to invite. */
export const askForm = defineForm({
  fields: {
    forName: line({ label: say(t => t.name), max: 120, required: say(t => t.needName) }),
    role: choice({
      label: say(t => t.role),
      options: { adviser: say(t => t.adviser), relative: role('relative'), parent: role('parent') },
      required: say(t => t.needRole),
    }),
    relationship: line({ label: say(t => t.relationship), max: 100 }),
    until: day({ label: say(t => t.day) }),
  },
  check: ({ until }, { language, today }) =>
    until && today && until <= today ? [{ field: 'until', message: text(language).my.dayPast, at: 'until-day' }] : [],
})
