import { bodyId, personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import { flag } from '../../../platform/web/forms/flag.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { text } from './text/text.ts'

/** The most letters of a worry, said beside the field: about two pages. */
export const worryMax = 4000

const fields = {
  words: words({
    label: language => text(language).my.worry.words,
    max: worryMax,
    required: language => text(language).my.worry.needWords,
  }),
  childWords: words({ label: language => text(language).my.worry.childNew, max: 2000 }),
  language: line({
    label: language => text(language).my.worry.language,
    max: 60,
    required: language => text(language).my.worry.needLanguage,
  }),
  interpreter: choice({
    label: language => text(language).my.worry.interpreter,
    options: {
      yes: language => text(language).my.worry.interpreterOptions.yes,
      sometimes: language => text(language).my.worry.interpreterOptions.sometimes,
      no: language => text(language).my.worry.interpreterOptions.no,
    },
    required: language => text(language).my.worry.needInterpreter,
  }),
  health: flag({ label: language => text(language).my.worry.health }),
}

/** What worries a family about a child we know. No question here has room for a diagnosis (IDN-2). */
export const worryForm = defineForm({ fields })

export const relationships = ['mother', 'father', 'carer', 'grandparent'] as const

/** The same about a child we do not know yet: who the child is, and where they go. */
export const newWorryForm = defineForm({
  fields: {
    given: line({
      label: language => text(language).my.newChild.given,
      max: 80,
      required: language => text(language).my.newChild.needGiven,
    }),
    family: line({
      label: language => text(language).my.newChild.family,
      max: 80,
      required: language => text(language).my.newChild.needFamily,
    }),
    knownAs: line({ label: language => text(language).my.newChild.knownAs, max: 80 }),
    bornOn: day({
      label: language => text(language).my.newChild.born,
      latest: 'today',
      required: language => text(language).my.newChild.needBorn,
    }),
    relationship: choice({
      label: language => text(language).my.newChild.relationship,
      options: {
        mother: language => text(language).my.newChild.relationshipOptions.mother,
        father: language => text(language).my.newChild.relationshipOptions.father,
        carer: language => text(language).my.newChild.relationshipOptions.carer,
        grandparent: language => text(language).my.newChild.relationshipOptions.grandparent,
      },
      required: language => text(language).my.newChild.needRelationship,
    }),
    setting: pick({
      label: language => text(language).my.newChild.setting,
      as: bodyId,
      required: language => text(language).my.newChild.needSetting,
    }),
    ...fields,
  },
})
export type NewWorryFields = FieldsOf<typeof newWorryForm>

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
  language: line({
    label: language => text(language).desk.worry.language,
    max: 60,
    required: language => text(language).desk.worry.needLanguage,
  }),
  interpreter: choice({
    label: language => text(language).desk.worry.interpreter,
    options: {
      yes: language => text(language).my.worry.interpreterOptions.yes,
      sometimes: language => text(language).my.worry.interpreterOptions.sometimes,
      no: language => text(language).my.worry.interpreterOptions.no,
    },
    required: language => text(language).desk.worry.needInterpreter,
  }),
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
    given: line({
      label: language => text(language).desk.newChild.given,
      max: 80,
      required: language => text(language).desk.newChild.needGiven,
    }),
    family: line({
      label: language => text(language).desk.newChild.family,
      max: 80,
      required: language => text(language).desk.newChild.needFamily,
    }),
    knownAs: line({ label: language => text(language).desk.newChild.knownAs, max: 80 }),
    bornOn: day({
      label: language => text(language).desk.newChild.born,
      latest: 'today',
      required: language => text(language).desk.newChild.needBorn,
    }),
    className: line({ label: language => text(language).desk.newChild.className, max: 60 }),
    speaker: line({
      label: language => text(language).desk.newChild.speakerName,
      max: 160,
      required: language => text(language).desk.newChild.needSpeaker,
    }),
    relationship: choice({
      label: language => text(language).desk.newChild.speakerIs,
      options: {
        mother: language => text(language).my.newChild.relationshipOptions.mother,
        father: language => text(language).my.newChild.relationshipOptions.father,
        carer: language => text(language).my.newChild.relationshipOptions.carer,
        grandparent: language => text(language).my.newChild.relationshipOptions.grandparent,
      },
      required: language => text(language).my.newChild.needRelationship,
    }),
    phone: line({ label: language => text(language).desk.newChild.speakerPhone, max: 40 }),
    ...said,
  },
})
