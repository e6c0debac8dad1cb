import { childId } from '../../../../kernel/ids.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { choice } from '../choice.tsx'
import { day } from '../day.tsx'
import { defineForm } from '../define-form.ts'
import { flag } from '../flag.tsx'
import { id } from '../id.tsx'
import { line } from '../line.tsx'
import { ticks } from '../ticks.tsx'
import { words } from '../words.tsx'

export const amara = '11111111-1111-4111-8111-111111111111'
export const kofi = '22222222-2222-4222-8222-222222222222'
export const today = plainDate('2026-11-30')

/** A form with one of most kinds, for the tests of reading. */
export const worryForm = defineForm({
  fields: {
    worry: words({ label: 'What worries you?', max: 100, required: 'Tell us what worries you' }),
    more: words({ label: 'Anything else?' }),
    called: line({ label: 'Your name', required: 'Tell us your name' }),
    since: day({ label: 'Since when', latest: 'today' }),
    who: choice({
      label: 'Who worries?',
      options: { parent: 'A parent', teacher: 'A teacher' },
      required: 'Choose who',
    }),
    where: ticks({ label: 'Where?', options: { class: 'In class', break: 'At break', home: 'At home' } }),
    child: id({ as: childId, required: true }),
    told: flag({ label: 'The child knows' }),
  },
})

/** What answers it rightly. */
export const filledIn = { worry: 'He cannot follow the story.', called: 'Amara Mensah', who: 'parent', child: kofi }

/** Reads what answers it rightly, but for these. */
export const readWorry = (changes: object) => worryForm.read({ ...filledIn, ...changes }, { language: 'en', today })
