import { isUuid } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { hidden } from '../../../platform/web/forms/hidden.tsx'
import { id } from '../../../platform/web/forms/id.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import type { TellGroupSession, Telling } from '../domain/commands.ts'
import { chosenFor } from './chosen-for.tsx'
import { whyNot } from './tell.form.ts'
import { type Text, text } from './text/text.ts'

const say =
  (pick: (group: Text['desk']['group']) => string): Say =>
  language =>
    pick(text(language).desk.group)

const asText = (id: string): string => id

/** One session of a group: one save for everyone in it, in under a minute (SUP-3). */
export const groupForm = defineForm({
  fields: {
    did: choice({
      label: say(t => t.did),
      options: {
        happened: say(t => t.options.happened),
        moved: say(t => t.options.moved),
        'did-not-happen': say(t => t.options['did-not-happen']),
      },
      required: say(t => t.needDid),
    }),
    to: day({ label: say(t => t.to) }),
    why: whyNot,
    /** Who was on the page: a child who joined since it was opened, offline, is left to be told. */
    listed: hidden({ max: 20_000 }),
    present: picks({ label: say(t => t.who), as: asText }),
    absent: chosenFor({
      label: say(t => t.who),
      options: {
        away: say(t => t.absent.away),
        'chose-not-to': say(t => t.absent['chose-not-to']),
        'another-lesson': say(t => t.absent['another-lesson']),
      },
      isKey: isUuid,
    }),
    good: words({ label: say(t => t.good), hint: say(t => t.goodHint), max: 500, rows: 3 }),
    about: id({ as: asText }),
  },
  check: ({ did, to, why, good, about, present }, { language }) => {
    const t = text(language).desk
    if (did === 'moved' && !to) return [{ field: 'to', message: t.tell.needTo, at: 'to-day' }]
    if (did === 'did-not-happen' && !why) return [{ field: 'why', message: t.tell.needWhy }]
    return did === 'happened' && good && !(about && present.includes(about))
      ? [{ field: 'about', message: t.group.needAbout }]
      : []
  },
})
export type GroupFields = FieldsOf<typeof groupForm>

/** The commitments that were on the page. */
export const listedIn = ({ listed }: GroupFields): readonly string[] => listed?.split(' ') ?? []

/** What the form tells of the group as a whole, of those it is told for. */
export function groupTelling(
  fields: GroupFields,
  day: PlainDate,
  credits: readonly { readonly commitment: string }[],
): TellGroupSession['telling'] {
  switch (fields.did) {
    case 'happened':
      return { what: 'happened', there: credits.filter(each => fields.present.includes(each.commitment)).length }
    case 'did-not-happen':
      return { what: 'did-not-happen', why: fields.why ?? 'other' }
    case 'moved':
      return { what: 'moved', to: fields.to ?? day }
  }
}

/** What it tells of one child. Kept in another lesson is not the child's absence: for this child it did not happen. */
export function tellingFor(fields: GroupFields, commitment: string, day: PlainDate): Telling {
  if (fields.did === 'moved') return { what: 'moved', to: fields.to ?? day }
  if (fields.did === 'did-not-happen') return { what: 'did-not-happen', why: fields.why ?? 'other' }
  if (fields.present.includes(commitment))
    return { what: 'happened', goodThing: fields.about === commitment ? fields.good : undefined }
  const why = fields.absent.get(commitment) ?? 'away'
  return why === 'another-lesson' ? { what: 'did-not-happen', why } : { what: 'child-away', why }
}
