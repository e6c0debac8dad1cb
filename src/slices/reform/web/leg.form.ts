import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { words } from '../../../platform/web/forms/words.tsx'
import { type DeskWords, text } from './text/text.ts'

const say =
  (pick: (desk: DeskWords) => string): Say =>
  language =>
    pick(text(language).desk.path)

/** The most words of a reason: it is published whole. */
export const mostWords = 1500

/** Beginning a step or having done it; what a shut gate asks for is refused by its clause when it is left out. */
export const legForm = defineForm({
  fields: {
    does: choice({
      label: say(t => t.leg.which),
      options: { begin: say(t => t.leg.begin), done: say(t => t.leg.done) },
      required: say(t => t.leg.which),
    }),
    reasons: words({ label: say(t => t.leg.reasons), max: mostWords }),
    meanwhile: words({ label: say(t => t.leg.meanwhile), max: mostWords }),
    lookAgainOn: day({ label: say(t => t.leg.lookAgainOn) }),
    now: words({ label: say(t => t.leg.now), max: mostWords }),
  },
})
