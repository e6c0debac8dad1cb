import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { text, type Words } from './text/text.ts'

type Told = Words['my']['tell']
const say =
  (choose: (tell: Told) => string): Say =>
  language =>
    choose(text(language).my.tell)

/** A child tells a grown-up: whom, and what, in a picture or in words; one of the two is enough. */
export const tellForm = defineForm({
  fields: {
    who: pick({ label: say(t => t.who), as: personId, required: say(t => t.whoNeeded) }),
    about: choice({
      label: say(t => t.about),
      options: {
        good: say(t => t.abouts.good),
        not: say(t => t.abouts.not),
        change: say(t => t.abouts.change),
        worried: say(t => t.abouts.worried),
      },
    }),
    words: words({ label: say(t => t.words), max: 1000 }),
  },
  check: ({ about, words: said }, { language }) =>
    about || said ? [] : [{ field: 'about', message: text(language).my.tell.aboutNeeded }],
})
