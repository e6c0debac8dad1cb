import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { AnswersOf, Say } from '../../../platform/web/forms/field.ts'
import { flag } from '../../../platform/web/forms/flag.tsx'
import { group } from '../../../platform/web/forms/group.tsx'
import { hidden } from '../../../platform/web/forms/hidden.tsx'
import { keptFile } from '../../../platform/web/forms/kept-file.tsx'
import { line } from '../../../platform/web/forms/line.tsx'
import { picks } from '../../../platform/web/forms/picks.tsx'
import { whole } from '../../../platform/web/forms/whole.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { symbolNames } from '../../../ui/pictures/names.ts'
import type { EntryAnswer } from '../domain/change-events.ts'
import type { Heard } from '../domain/events.ts'
import type { ChosenAudience, Part } from '../domain/parts.ts'
import { text } from './text/text.ts'

/** The most letters of an entry, said beside the field. */
export const entryMax = 6000

const parts = {
  'keep-me-safe': language => text(language).parts['keep-me-safe'].title,
  'good-at': language => text(language).parts['good-at'].title,
  'people-like': language => text(language).parts['people-like'].title,
  'what-matters': language => text(language).parts['what-matters'].title,
  'about-me': language => text(language).parts['about-me'].title,
  helps: language => text(language).parts.helps.title,
  communicate: language => text(language).parts.communicate.title,
  'good-day': language => text(language).parts['good-day'].title,
  'bad-day': language => text(language).parts['bad-day'].title,
  hopes: language => text(language).parts.hopes.title,
  'family-view': language => text(language).parts['family-view'].title,
  'joining-in': language => text(language).parts['joining-in'].title,
  access: language => text(language).parts.access.title,
  story: language => text(language).parts.story.title,
  team: language => text(language).parts.team.title,
  advice: language => text(language).parts.advice.title,
  agreed: language => text(language).parts.agreed.title,
  diagnosis: language => text(language).parts.diagnosis.title,
} satisfies Record<Part, Say>

const audiences = {
  circle: language => text(language).audience.circle,
  'professionals-and-family': language => text(language).audience['professionals-and-family'],
  'family-and-author': language => text(language).audience['family-and-author'],
  named: language => text(language).audience.named,
  'only-me': language => text(language).audience['only-me'],
} satisfies Record<ChosenAudience, Say>

const ways = {
  said: language => text(language).voice.how.said,
  pointed: language => text(language).voice.how.pointed,
  pictures: language => text(language).voice.how.pictures,
  signed: language => text(language).voice.how.signed,
  drew: language => text(language).voice.how.drew,
} satisfies Record<Heard['how'], Say>

const part = choice({
  label: language => text(language).my.write.part,
  options: parts,
  required: language => text(language).my.write.needPart,
})
const named = picks({ label: language => text(language).my.write.named, as: personId })

/** The most letters of what a picture shows or is said in a recording. */
export const aboutMax = 4000

const about = words({ label: language => text(language).files.about, max: aboutMax })

/** What comes with the words: one new file, and what becomes of those there are already. */
const attaching = {
  file: keptFile({ label: language => text(language).files.label, hint: language => text(language).files.hint }),
  about,
  kept: group({
    label: language => text(language).files.there,
    fields: {
      file: hidden({ max: 40 }),
      about,
      off: flag({ label: language => text(language).files.takeOff }),
    },
  }),
}

type Attaching = AnswersOf<typeof attaching>

/** Words or something to look at, hear or read: one of them is enough. */
const isNothing = (said: boolean, { file, kept }: Attaching): boolean => !said && !file && kept.every(each => each.off)

/** An entry of a record, by someone around the child. `entry` and `after` are there when it is a new version. */
export const writeForm = defineForm({
  fields: {
    part,
    entry: hidden({ max: 40 }),
    after: whole({ label: language => text(language).actions.history }),
    words: words({
      label: language => text(language).my.write.words,
      max: entryMax,
    }),
    ...attaching,
    voice: line({ label: language => text(language).my.write.whose, max: 40 }),
    how: choice({ label: language => text(language).my.write.how, options: ways }),
    heardOn: day({ label: language => text(language).my.write.heardOn, latest: 'today' }),
    helped: line({ label: language => text(language).my.write.helped, max: 80 }),
    language: line({ label: language => text(language).my.write.language, max: 60 }),
    audience: choice({ label: language => text(language).my.write.audience, options: audiences }),
    named,
  },
  check: (answers, { language }) =>
    isNothing(answers.words !== undefined, answers)
      ? [{ field: 'words', message: text(language).my.write.needWords }]
      : [],
})
export type WriteFields = FieldsOf<typeof writeForm>

/** A different view beside an entry. */
export const differForm = defineForm({
  fields: {
    words: words({
      label: language => text(language).my.differ.words,
      max: entryMax,
      required: language => text(language).my.write.needWords,
    }),
  },
})

/** Who may read an entry. */
export const sharingForm = defineForm({
  fields: {
    audience: choice({
      label: language => text(language).my.write.audience,
      options: audiences,
      required: language => text(language).my.write.needAudience,
    }),
    named,
  },
})

/** A young person's own words: a line and a picture for each. */
export const ownForm = defineForm({
  fields: {
    part,
    entry: hidden({ max: 40 }),
    after: whole({ label: language => text(language).actions.history }),
    lines: group({
      label: language => text(language).own.write.words,
      rows: 4,
      max: 12,
      fields: {
        words: line({ label: language => text(language).own.write.words, max: 300 }),
        picture: choice({
          label: language => text(language).own.write.pictures,
          options: Object.fromEntries(symbolNames.map(name => [name, name])),
        }),
      },
    }),
    ...attaching,
    audience: choice({ label: language => text(language).own.write.audience, options: audiences }),
  },
  check: (answers, { language }) =>
    isNothing(
      answers.lines.some(each => each.words !== undefined),
      answers,
    )
      ? [{ field: 'lines', message: text(language).my.write.needWords, at: 'lines[0].words' }]
      : [],
})
export type OwnFields = FieldsOf<typeof ownForm>

/** What should be different in an entry (RCD-12). */
export const askChangeForm = defineForm({
  fields: {
    words: words({
      label: language => text(language).together.ask.words,
      max: 2000,
      required: language => text(language).my.write.needWords,
    }),
  },
})

/** What came of it, and why. */
export const answerChangeForm = defineForm({
  fields: {
    answer: choice({
      label: language => text(language).together.answering.answer,
      options: {
        changed: language => text(language).together.ask.answer.changed,
        beside: language => text(language).together.ask.answer.beside,
        stays: language => text(language).together.ask.answer.stays,
      } satisfies Record<EntryAnswer, Say>,
      required: language => text(language).together.answering.needAnswer,
    }),
    words: words({
      label: language => text(language).together.answering.words.home,
      max: 2000,
      required: language => text(language).together.answering.needWords,
    }),
  },
})

/** One decision a young person could not make: who decided, and what was tried. What is missing is said by the clause. */
export const capacityForm = defineForm({
  fields: {
    decision: words({ label: language => text(language).desk.capacity.decision, max: 400 }),
    tried: words({ label: language => text(language).desk.capacity.tried, max: 2000 }),
    because: words({ label: language => text(language).desk.capacity.because, max: 2000 }),
    decidedBy: hidden({ max: 40 }),
    represents: hidden({ max: 40 }),
  },
})
