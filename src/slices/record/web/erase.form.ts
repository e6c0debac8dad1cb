import { choice } from '../../../platform/web/forms/choice.tsx'
import { defineForm } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { flag } from '../../../platform/web/forms/flag.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import type { WhyErased } from '../domain/erasing.ts'
import { text } from './text/text.ts'

/** Why words go for good, and what the family reads about it (RCD-23). */
export const eraseForm = defineForm({
  fields: {
    because: choice({
      label: language => text(language).erasing.why,
      options: {
        asked: language => text(language).erasing.because.asked,
        court: language => text(language).erasing.because.court,
        'about-another': language => text(language).erasing.because['about-another'],
        'not-lawful': language => text(language).erasing.because['not-lawful'],
      } satisfies Record<WhyErased, Say>,
      required: language => text(language).erasing.needWhy,
    }),
    words: words({
      label: language => text(language).erasing.tell,
      max: 1000,
      required: language => text(language).erasing.needTell,
    }),
    sure: flag({
      label: language => text(language).erasing.sure,
      required: language => text(language).erasing.needSure,
    }),
  },
})
