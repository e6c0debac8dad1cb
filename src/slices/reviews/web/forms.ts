import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { id } from '../../../platform/web/forms/id.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { time } from '../../../platform/web/forms/time.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { type Text, text } from './text/text.ts'

const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))

const threeQuestions = {
  goingWell: words({ label: say(t => t.my.review.form.well), max: 2000, rows: 3 }),
  notYet: words({ label: say(t => t.my.review.form.notYet), max: 2000, rows: 3 }),
  wanted: words({ label: say(t => t.my.review.form.wanted), max: 2000, rows: 3 }),
}
const oneAnswered = (
  {
    goingWell,
    notYet,
    wanted,
  }: { goingWell?: string | undefined; notYet?: string | undefined; wanted?: string | undefined },
  language: Parameters<typeof text>[0],
) => (goingWell || notYet || wanted ? [] : [{ field: 'goingWell', message: text(language).my.review.form.empty }])

/** What somebody wants said at a review: one of three questions is enough. */
export const contributionForm = defineForm({
  fields: threeQuestions,
  check: (answers, { language }) => oneAnswered(answers, language),
})

/** The same, typed by someone who works with the child: their own, or written down for someone who said it (P13). */
export const wordsForm = defineForm({
  fields: {
    who: pick({ label: say(t => t.desk.words.who), as: personId, required: say(t => t.desk.words.needWho) }),
    ...threeQuestions,
  },
  check: (answers, { language }) => oneAnswered(answers, language),
})

export const changeForm = defineForm({
  fields: {
    commitment: id({ as: each => each }),
    words: words({
      label: say(t => t.my.change.words),
      hint: say(t => t.my.change.hint),
      max: 2000,
      rows: 4,
      required: say(t => t.my.change.empty),
    }),
  },
})

/** The day of a review, and why it is another than there was, or after the day it is owed by (REV-7). */
export const setForm = defineForm({
  fields: {
    on: day({ label: say(t => t.desk.set.on), earliest: 'today', required: say(t => t.desk.set.needOn) }),
    time: time({ label: say(t => t.desk.set.time), required: say(t => t.desk.set.needTime) }),
    place: line({ label: say(t => t.desk.set.place), max: 80, required: say(t => t.desk.set.needPlace) }),
    why: words({ label: say(t => t.desk.set.why), max: 500, rows: 2 }),
  },
})

export const askForm = defineForm({
  fields: {
    who: picks({ label: say(t => t.desk.ask.who), as: personId, max: 60 }),
    means: choice({
      label: say(t => t.desk.ask.means),
      options: {
        here: say(t => t.desk.ask.meansOptions.here),
        'in person': say(t => t.desk.ask.meansOptions['in person']),
        phone: say(t => t.desk.ask.meansOptions.phone),
        letter: say(t => t.desk.ask.meansOptions.letter),
      },
      required: say(t => t.desk.ask.needMeans),
    }),
  },
  check: ({ who }, { language }) =>
    who.length > 0 ? [] : [{ field: 'who', message: text(language).desk.ask.needWho }],
})

export const answerForm = defineForm({
  fields: {
    answer: choice({
      label: say(t => t.desk.change.answer),
      options: {
        yes: say(t => t.desk.change.answerOptions.yes),
        'at the review': say(t => t.desk.change.answerOptions['at the review']),
        'not now': say(t => t.desk.change.answerOptions['not now']),
      },
      required: say(t => t.desk.change.needAnswer),
    }),
    words: words({ label: say(t => t.desk.change.words), max: 2000, rows: 4 }),
  },
  check: ({ answer, words: given }, { language }) =>
    answer !== 'at the review' && !given ? [{ field: 'words', message: text(language).desk.change.needWords }] : [],
})
export type AnswerFields = FieldsOf<typeof answerForm>
