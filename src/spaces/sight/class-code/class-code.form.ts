import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { type Text, text } from '../text/text.ts'

const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))

/** A code and one's own name, at the door of a class. */
export const enterForm = defineForm({
  fields: {
    code: line({ label: say(t => t.classCode.code), max: 20, required: say(t => t.classCode.needCode) }),
    name: line({ label: say(t => t.classCode.name), max: 100, required: say(t => t.classCode.needName) }),
    as: line({ label: say(t => t.classCode.as), max: 60, required: say(t => t.classCode.needAs) }),
  },
})

/** Which class a code is for. */
export const makeForm = defineForm({
  fields: {
    className: line({ label: say(t => t.classCodes.className), max: 100, required: say(t => t.classCodes.needClass) }),
  },
})
