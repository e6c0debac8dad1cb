import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { words } from '../../../platform/web/forms/words.tsx'
import { supportText } from '../../../slices/support/index.ts'

export const notReasons = ['no-cover', 'room', 'something-else-on', 'closed', 'another-lesson', 'other'] as const
export const awayReasons = ['away', 'chose-not-to'] as const

type Tell = ReturnType<typeof supportText>['desk']['tell']
const say =
  (pick: (tell: Tell) => string): Say =>
  language =>
    pick(supportText(language).desk.tell)

/** One session, told by whoever came in by the code of a class: they move nothing to another day (ACC-24). */
export const tellForm = defineForm({
  fields: {
    what: choice({
      label: say(t => t.what),
      options: {
        happened: say(t => t.options.happened),
        'did-not-happen': say(t => t.options['did-not-happen']),
        'child-away': say(t => t.options['child-away']),
      },
      required: say(t => t.needWhat),
    }),
    why: choice({
      label: say(t => t.why),
      options: {
        'no-cover': say(t => t.whyOptions['no-cover']),
        room: say(t => t.whyOptions.room),
        'something-else-on': say(t => t.whyOptions['something-else-on']),
        closed: say(t => t.whyOptions.closed),
        'another-lesson': say(t => t.whyOptions['another-lesson']),
        other: say(t => t.whyOptions.other),
      },
    }),
    whyAway: choice({
      label: say(t => t.why),
      options: { away: say(t => t.awayOptions.away), 'chose-not-to': say(t => t.awayOptions['chose-not-to']) },
    }),
    good: words({ label: say(t => t.good), hint: say(t => t.goodHint), max: 500, rows: 3 }),
  },
  check: ({ what, why, whyAway }, { language }) => {
    const t = supportText(language).desk.tell
    if (what === 'did-not-happen' && !why) return [{ field: 'why', message: t.needWhy }]
    return what === 'child-away' && !whyAway ? [{ field: 'whyAway', message: t.needWhy }] : []
  },
})

/** What the form tells; it has made sure that a reason is there. */
export function tellingFrom({ what, why, whyAway, good }: FieldsOf<typeof tellForm>) {
  switch (what) {
    case 'happened':
      return { what, goodThing: good } as const
    case 'did-not-happen':
      return { what, why: why ?? 'other' } as const
    case 'child-away':
      return { what, why: whyAway ?? 'away' } as const
  }
}
