import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { type Text, text } from './text/text.ts'

const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))

/** One question and one face; `onward` leads on to telling somebody. */
export const checkInForm = defineForm({
  fields: {
    about: choice({
      label: say(t => t.titles.today),
      options: {
        today: say(t => t.titles.today),
        known: say(t => t.titles.known),
        respected: say(t => t.titles.respected),
        'listened-to': say(t => t.titles['listened-to']),
        safe: say(t => t.titles.safe),
        belonging: say(t => t.titles.belonging),
        'joining-in': say(t => t.titles['joining-in']),
        thriving: say(t => t.titles.thriving),
      },
      required: say(t => t.faceNeeded),
    }),
    face: choice({
      label: say(t => t.face),
      options: {
        great: say(t => t.day.great),
        good: say(t => t.day.good),
        soso: say(t => t.day.soso),
        notgood: say(t => t.day.notgood),
        bad: say(t => t.day.bad),
      },
      required: say(t => t.faceNeeded),
    }),
    onward: choice({ label: say(t => t.keepAndTell), options: { tell: say(t => t.keepAndTell) } }),
  },
})
