import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import { flag } from '../../../platform/web/forms/flag.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { text } from './text/text.ts'
import { languageFields, newChildFields, relationshipField, worryMax } from './worry-fields.ts'

const said = {
  how: choice({
    label: language => text(language).desk.worry.how,
    options: {
      'in person': language => text(language).desk.worry.howOptions['in person'],
      phone: language => text(language).desk.worry.howOptions.phone,
      paper: language => text(language).desk.worry.howOptions.paper,
    },
    required: language => text(language).desk.worry.needHow,
  }),
  saidOn: day({
    label: language => text(language).desk.worry.saidOn,
    latest: 'today',
    required: language => text(language).desk.worry.needSaidOn,
  }),
  words: words({
    label: language => text(language).desk.worry.words,
    max: worryMax,
    required: language => text(language).desk.worry.needWords,
  }),
  original: words({ label: language => text(language).desk.worry.original, max: worryMax }),
  translatedBy: line({ label: language => text(language).desk.worry.translatedBy, max: 80 }),
  childWords: words({ label: language => text(language).desk.worry.child, max: 2000 }),
  childHelp: line({ label: language => text(language).desk.worry.withHelpOf, max: 80 }),
  ...languageFields(language => text(language).desk.worry),
  health: flag({ label: language => text(language).desk.worry.health }),
  starts: words({ label: language => text(language).desk.worry.starts, max: 500 }),
  startsFrom: day({ label: language => text(language).desk.worry.startsFrom }),
  readBack: flag({
    label: language => text(language).desk.worry.readBack,
    required: language => text(language).desk.worry.needReadBack,
  }),
}

/** A worry as it was said to someone at work, typed and read back (P13). */
export const gateForm = defineForm({
  fields: {
    who: pick({
      label: language => text(language).desk.worry.who,
      as: personId,
      required: language => text(language).desk.worry.needWho,
    }),
    ...said,
  },
})
export type GateFields = FieldsOf<typeof gateForm>

/** The same about a child who is on no list yet. */
export const newGateForm = defineForm({
  fields: {
    ...newChildFields(language => text(language).desk.newChild),
    className: line({ label: language => text(language).desk.newChild.className, max: 60 }),
    speaker: line({
      label: language => text(language).desk.newChild.speakerName,
      max: 160,
      required: language => text(language).desk.newChild.needSpeaker,
    }),
    relationship: relationshipField(
      language => text(language).desk.newChild.speakerIs,
      language => text(language).desk.newChild.needRelationship,
    ),
    phone: line({ label: language => text(language).desk.newChild.speakerPhone, max: 40 }),
    ...said,
  },
})
