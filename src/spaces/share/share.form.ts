import { fewestSigns, isEasyPasscode, mostSigns, plainPasscode } from '../../platform/sharing/passcode.ts'
import { choice } from '../../platform/web/forms/choice.tsx'
import { defineForm, type FieldsOf } from '../../platform/web/forms/define-form.ts'
import type { Say } from '../../platform/web/forms/field.ts'
import { flag } from '../../platform/web/forms/flag.tsx'
import { id } from '../../platform/web/forms/id.tsx'
import { line } from '../../platform/web/forms/line.tsx'
import { type Text, text } from './text/text.ts'

const say =
  (choose: (words: Text['my']['form']) => string): Say =>
  language =>
    choose(text(language).my.form)

/** For how long a link may open. The days themselves are the pack's (RCD-16). */
export const terms = ['day', 'week', 'usual', 'longest'] as const
export type Term = (typeof terms)[number]

/** What a family says to make a link. */
export const shareForm = defineForm({
  fields: {
    link: id({ as: each => each, required: true }),
    label: line({ label: say(t => t.label), hint: say(t => t.labelHint), max: 80, required: say(t => t.needLabel) }),
    what: choice({
      label: say(t => t.what),
      options: { page: say(t => t.page), record: say(t => t.record) },
      required: say(t => t.needWhat),
    }),
    private: flag({ label: say(t => t.private), tick: say(t => t.privateTick) }),
    term: choice({
      label: say(t => t.term),
      options: { day: say(t => t.term), week: say(t => t.term), usual: say(t => t.term), longest: say(t => t.term) },
      required: say(t => t.needTerm),
    }),
    passcode: line({
      label: say(t => t.passcode),
      hint: say(t => t.passcodeHint),
      max: mostSigns,
      required: say(t => t.needPasscode),
    }),
  },
  check: ({ passcode }, { language }) => {
    const words = text(language).my.form
    if (plainPasscode(passcode).length < fewestSigns) return [{ field: 'passcode', message: words.short(fewestSigns) }]
    return isEasyPasscode(passcode) ? [{ field: 'passcode', message: words.easy }] : []
  },
})
export type ShareFields = FieldsOf<typeof shareForm>

/** What a stranger says to open one. */
export const openForm = defineForm({
  fields: {
    called: line({
      label: language => text(language).public.called,
      hint: language => text(language).public.calledHint,
      max: 200,
      autocomplete: 'name',
      required: language => text(language).public.needCalled,
    }),
    passcode: line({
      label: language => text(language).public.passcode,
      hint: language => text(language).public.passcodeHint,
      max: 200,
      autocomplete: 'off',
      required: language => text(language).public.needPasscode,
    }),
  },
})
