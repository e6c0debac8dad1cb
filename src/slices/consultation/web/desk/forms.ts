import { choice } from '../../../../platform/web/forms/choice.tsx'
import { day } from '../../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../../platform/web/forms/field.ts'
import { hidden } from '../../../../platform/web/forms/hidden.tsx'
import { line } from '../../../../platform/web/forms/line.tsx'
import { whole } from '../../../../platform/web/forms/whole.tsx'
import { words } from '../../../../platform/web/forms/words.tsx'
import type { HeldBackBecause } from '../../domain/events.ts'
import { groupOptions, say } from '../form-words.ts'
import { text } from '../text/text.ts'

const reason = (of: HeldBackBecause): Say => say(t => t.public.reading.reasons[of])

const nameForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const openForm = defineForm({
  fields: {
    title: line({ label: say(t => t.desk.question), max: 80, required: say(t => t.desk.questionNeeded) }),
    name: line({
      label: say(t => t.desk.name),
      hint: say(t => t.desk.nameHint),
      max: 40,
      required: say(t => t.desk.nameWrong),
    }),
    background: words({
      label: say(t => t.desk.background),
      max: 2000,
      rows: 5,
      required: say(t => t.desk.backgroundNeeded),
    }),
    easy: words({
      label: say(t => t.desk.easy),
      hint: say(t => t.desk.easyHint),
      max: 1200,
      rows: 4,
      required: say(t => t.desk.easyNeeded),
    }),
    seeds: words({
      label: say(t => t.desk.seeds),
      hint: say(t => t.desk.seedsHint),
      max: 4000,
      rows: 8,
      required: say(t => t.desk.seedsNeeded),
    }),
    until: day({ label: say(t => t.desk.until), required: say(t => t.desk.untilNeeded) }),
    who: choice({
      label: say(t => t.desk.who),
      options: { anyone: say(t => t.desk.anyone), 'by-code': say(t => t.desk.byCode) },
      required: say(t => t.desk.whoNeeded),
    }),
  },
  check: ({ name, seeds }, { language }) => {
    const { desk } = text(language)
    const lines = seedsIn(seeds)
    const long = lines.findIndex(each => [...each].length > 140)
    return [
      ...(nameForm.test(name) ? [] : [{ field: 'name', message: desk.nameWrong }]),
      ...(lines.length < 3 ? [{ field: 'seeds', message: desk.seedsNeeded }] : []),
      ...(long < 0 ? [] : [{ field: 'seeds', message: desk.seedTooLong(long + 1, 140) }]),
    ]
  },
})
export type OpenFields = FieldsOf<typeof openForm>

/** Sentences to begin with, one a line. */
export const seedsIn = (typed: string): readonly string[] =>
  typed.split('\n').flatMap(each => (each.trim() === '' ? [] : [each.trim()]))

/** A sentence is let through with its theme, or held back with a reason. */
export const readForm = defineForm({
  fields: {
    does: hidden({ max: 10 }),
    theme: line({ label: say(t => t.desk.one.theme), max: 40 }),
    because: choice({
      label: say(t => t.desk.one.why),
      options: {
        'names-somebody': reason('names-somebody'),
        hurts: reason('hurts'),
        'not-about-this': reason('not-about-this'),
        'said-already': reason('said-already'),
      },
    }),
  },
  check: ({ does, theme, because }, { language }) => {
    const { one } = text(language).desk
    if (does === 'hold') return because ? [] : [{ field: 'because', message: one.whyNeeded }]
    return theme ? [] : [{ field: 'theme', message: one.themeNeeded }]
  },
})
export const rewordForm = defineForm({
  fields: {
    words: words({ label: say(t => t.desk.one.words), max: 140, rows: 2, required: say(t => t.desk.one.wordsNeeded) }),
    because: line({ label: say(t => t.desk.one.because), max: 200, required: say(t => t.desk.one.becauseNeeded) }),
  },
})
export const quoteForm = defineForm({ fields: { quoted: hidden({ max: 4 }) } })
export const answerForm = defineForm({
  fields: {
    theme: line({ label: say(t => t.desk.one.theme), max: 40, required: say(t => t.desk.one.themeNeeded) }),
    outcome: choice({
      label: say(t => t.desk.one.outcome),
      options: {
        did: say(t => t.public.counted.outcomes.did),
        will: say(t => t.public.counted.outcomes.will),
        'will-not': say(t => t.public.counted.outcomes['will-not']),
      },
      required: say(t => t.desk.one.outcomeNeeded),
    }),
    reason: words({
      label: say(t => t.desk.one.reason),
      max: 1000,
      rows: 3,
      required: say(t => t.desk.one.reasonNeeded),
    }),
  },
})
export const writeForm = defineForm({
  fields: {
    words: words({ label: say(t => t.desk.one.text), max: 3000, rows: 6, required: say(t => t.desk.one.textNeeded) }),
    because: line({ label: say(t => t.desk.one.textBecause), max: 200 }),
  },
})
export const codesForm = defineForm({
  fields: {
    count: whole({
      label: say(t => t.desk.one.howMany),
      min: 1,
      max: 500,
      required: say(t => t.desk.one.howManyNeeded),
    }),
    group: choice({
      label: say(t => t.desk.one.forWhom),
      hint: say(t => t.desk.one.forWhomHint),
      options: {
        anyone: say(t => t.desk.one.forAnyone),
        ...groupOptions,
      },
    }),
  },
})
export const paperForm = defineForm({
  fields: {
    sheets: words({
      label: say(t => t.desk.paperPage.sheets),
      hint: say(t => t.desk.paperPage.hint),
      max: 40_000,
      rows: 12,
      required: say(t => t.desk.paperPage.needed),
    }),
    batch: hidden({ max: 40 }),
  },
})
