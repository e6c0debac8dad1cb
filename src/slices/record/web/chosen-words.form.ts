import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import type { Wording } from '../domain/chosen-words.ts'
import { text } from './text/text.ts'

/** The words somebody chooses about themself or their child; each may be left empty (RCD-18). */
export const chosenWordsForm = defineForm({
  fields: {
    me: line({ label: language => text(language).wording.fields.me, max: 80 }),
    need: line({ label: language => text(language).wording.fields.need, max: 80 }),
    support: line({ label: language => text(language).wording.fields.support, max: 60 }),
    record: line({ label: language => text(language).wording.fields.record, max: 60 }),
    avoid: words({ label: language => text(language).wording.fields.avoid, max: 300 }),
  },
})

export const wordingOf = (fields: FieldsOf<typeof chosenWordsForm>): Wording => ({
  me: fields.me ?? '',
  need: fields.need ?? '',
  support: fields.support ?? '',
  record: fields.record ?? '',
  avoid: fields.avoid ?? '',
})
