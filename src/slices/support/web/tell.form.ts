import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { words } from '../../../platform/web/forms/words.tsx'
import type { Telling } from '../domain/commands.ts'
import type { ToldDay } from '../domain/events.ts'
import { type Text, text } from './text/text.ts'

const say =
  (pick: (tell: Text['desk']['tell']) => string): Say =>
  language =>
    pick(text(language).desk.tell)

/** Why it did not happen, and why a child was not there: asked wherever something is told. */
export const whyNot = choice({
  label: say(t => t.why),
  options: {
    'no-cover': say(t => t.whyOptions['no-cover']),
    room: say(t => t.whyOptions.room),
    'something-else-on': say(t => t.whyOptions['something-else-on']),
    closed: say(t => t.whyOptions.closed),
    'another-lesson': say(t => t.whyOptions['another-lesson']),
    other: say(t => t.whyOptions.other),
  },
})
const whyAway = choice({
  label: say(t => t.why),
  options: { away: say(t => t.awayOptions.away), 'chose-not-to': say(t => t.awayOptions['chose-not-to']) },
})

const cameOnItsDay = choice({
  label: say(t => t.what),
  options: {
    happened: say(t => t.options.happened),
    'did-not-happen': say(t => t.options['did-not-happen']),
    'child-away': say(t => t.options['child-away']),
  },
  required: say(t => t.needWhat),
})
const good = words({ label: say(t => t.good), hint: say(t => t.goodHint), max: 500, rows: 3 })

type Reasoned = { readonly what: string; readonly why?: unknown; readonly whyAway?: unknown }

/** A reason is there for whatever did not happen, and for whoever was away. */
function missingReason({ what, why, whyAway: away }: Reasoned, language: Language) {
  const { needWhy } = text(language).desk.tell
  if (what === 'did-not-happen' && !why) return [{ field: 'why' as const, message: needWhy }]
  return what === 'child-away' && !away ? [{ field: 'whyAway' as const, message: needWhy }] : []
}

/** One session, told. */
export const tellForm = defineForm({
  fields: {
    what: choice({
      label: say(t => t.what),
      options: {
        happened: say(t => t.options.happened),
        'did-not-happen': say(t => t.options['did-not-happen']),
        'child-away': say(t => t.options['child-away']),
        moved: say(t => t.options.moved),
      },
      required: say(t => t.needWhat),
    }),
    why: whyNot,
    whyAway,
    to: day({ label: say(t => t.to) }),
    good,
  },
  check: (fields, { language }) =>
    fields.what === 'moved' && !fields.to
      ? [{ field: 'to', message: text(language).desk.tell.needTo, at: 'to-day' }]
      : missingReason(fields, language),
})

/** One session, told on its day by whoever came in by the code of a class: they move nothing to another (ACC-24). */
export const tellTodayForm = defineForm({
  fields: { what: cameOnItsDay, why: whyNot, whyAway, good },
  check: (fields, { language }) => missingReason(fields, language),
})

type TellFields = FieldsOf<typeof tellTodayForm> | FieldsOf<typeof tellForm>

/** What the form tells. The form has made sure that what it needs is there. */
export function tellingFrom(fields: TellFields, day: PlainDate): Telling {
  const { what, why, whyAway: away, good } = fields
  switch (what) {
    case 'happened':
      return { what, goodThing: good }
    case 'did-not-happen':
      return { what, why: why ?? 'other' }
    case 'child-away':
      return { what, why: away ?? 'away' }
    case 'moved':
      return { what, to: ('to' in fields && fields.to) || day }
  }
}

/** Putting right a day that was told wrongly. */
export const mendForm = defineForm({
  fields: {
    what: cameOnItsDay,
    why: whyNot,
    whyAway,
    because: words({
      label: language => text(language).desk.mend.because,
      max: 500,
      rows: 2,
      required: language => text(language).desk.mend.needBecause,
    }),
  },
  check: (fields, { language }) => missingReason(fields, language),
})

/** The day as it should have been told. */
export function mendedDay({ what, why, whyAway: away }: FieldsOf<typeof mendForm>, day: PlainDate): ToldDay {
  switch (what) {
    case 'happened':
      return { day, what }
    case 'did-not-happen':
      return { day, what, why: why ?? 'other' }
    case 'child-away':
      return { day, what, why: away ?? 'away' }
  }
}
