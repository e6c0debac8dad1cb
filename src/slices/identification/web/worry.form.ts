import { bodyId } from '../../../kernel/ids.ts'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import { flag } from '../../../platform/web/forms/flag.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { text } from './text/text.ts'
import { languageFields, newChildFields, relationshipField, worryMax } from './worry-fields.ts'

const worry = {
  words: words({
    label: language => text(language).my.worry.words,
    max: worryMax,
    required: language => text(language).my.worry.needWords,
  }),
  childWords: words({ label: language => text(language).my.worry.childNew, max: 2000 }),
}
const talking = {
  ...languageFields(language => text(language).my.worry),
  health: flag({ label: language => text(language).my.worry.health }),
}

/** What worries a family about a child we know. No question here has room for a diagnosis (IDN-2). */
export const worryForm = defineForm({ fields: { ...worry, ...talking } })

/** The same about a child we do not know yet: what worries them first, then who the child is and where they go. */
export const newWorryForm = defineForm({
  fields: {
    ...worry,
    ...newChildFields(language => text(language).my.newChild),
    relationship: relationshipField(
      language => text(language).my.newChild.relationship,
      language => text(language).my.newChild.needRelationship,
    ),
    setting: pick({
      label: language => text(language).my.newChild.setting,
      as: bodyId,
      required: language => text(language).my.newChild.needSetting,
    }),
    ...talking,
  },
})
export type NewWorryFields = FieldsOf<typeof newWorryForm>
