import { capital } from '../../../kernel/capital.ts'
import { personId } from '../../../kernel/ids.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import { defineForm, type FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { pick } from '../../../platform/web/forms/pick.tsx'
import { ticks } from '../../../platform/web/forms/ticks.tsx'
import { words } from '../../../platform/web/forms/words.tsx'
import { symbolNames } from '../../../ui/pictures/names.ts'
import type { WayToSay } from '../domain/events.ts'
import type { Means } from '../domain/party.ts'
import { text } from './text/text.ts'

// These words stand inside sentences elsewhere; as answers to choose from they begin with a capital, as all others do.
const wayOf =
  (way: WayToSay): Say =>
  language =>
    capital(text(language).ways[way])
const meansOf =
  (means: Means): Say =>
  language =>
    capital(text(language).means[means])

const waysOffered = {
  talking: wayOf('talking'),
  pointing: wayOf('pointing'),
  pictures: wayOf('pictures'),
  signing: wayOf('signing'),
  drawing: wayOf('drawing'),
  doing: wayOf('doing'),
  typing: wayOf('typing'),
} satisfies Record<WayToSay, Say>

const meansOffered = {
  'in person': meansOf('in person'),
  phone: meansOf('phone'),
  letter: meansOf('letter'),
  message: meansOf('message'),
  meeting: meansOf('meeting'),
} satisfies Record<Means, Say>

const leaning = choice({
  label: language => text(language).my.view.leaning,
  options: {
    'extra-support': language => text(language).my.view.leaningOptions['extra-support'],
    'not-now': language => text(language).my.view.leaningOptions['not-now'],
    'not-sure': language => text(language).my.view.leaningOptions['not-sure'],
  },
})

/** Somebody's own view, from themself. */
export const viewForm = defineForm({
  fields: {
    words: words({
      label: language => text(language).my.view.words,
      required: language => text(language).my.view.needWords,
    }),
    language: line({ label: language => text(language).my.view.language, max: 60 }),
    leaning,
  },
})

/** A view of one's own at work, or typed for someone who said it. `who` is empty for one's own. */
export const deskViewForm = defineForm({
  fields: {
    who: pick({ label: language => text(language).desk.view.who, as: personId }),
    words: words({
      label: language => text(language).desk.view.words,
      required: language => text(language).desk.view.needWords,
    }),
    leaning,
    language: line({ label: language => text(language).desk.view.language, max: 60 }),
    original: words({ label: language => text(language).desk.view.original }),
    translatedBy: line({ label: language => text(language).desk.view.translatedBy, max: 80 }),
    on: day({
      label: language => text(language).desk.view.on,
      latest: 'today',
      required: language => text(language).desk.view.needOn,
    }),
  },
})

const pictures = ticks({
  label: language => text(language).own.pictures,
  options: Object.fromEntries(symbolNames.map(name => [name, name])),
})

/** What a child says for themself, on their own page: pictures, words, or both. */
export const ownForm = defineForm({
  fields: {
    pictures,
    words: words({ label: language => text(language).own.words, max: 2000 }),
    help: line({ label: language => text(language).own.help, max: 80 }),
  },
  check: ({ pictures: chosen, words: written }, { language }) =>
    chosen.length > 0 || written ? [] : [{ field: 'pictures', message: text(language).own.need }],
})
export type OwnFields = FieldsOf<typeof ownForm>

/** What a child said or showed, written down by whoever was there. */
export const childForm = defineForm({
  fields: {
    ways: ticks({
      label: language => text(language).desk.child.ways,
      options: waysOffered,
      required: language => text(language).desk.child.needWays,
    }),
    words: words({ label: language => text(language).desk.child.words, max: 2000 }),
    pictures,
    language: line({ label: language => text(language).desk.child.language, max: 60 }),
    withHelpOf: line({ label: language => text(language).desk.child.withHelpOf, max: 80 }),
    on: day({
      label: language => text(language).desk.child.on,
      latest: 'today',
      required: language => text(language).desk.child.needOn,
    }),
  },
})

/** Whom one asks for a view, and how. `who` is a person, or the key of a party without a name. */
export const askForm = defineForm({
  fields: {
    who: line({
      label: language => text(language).desk.ask.who,
      max: 60,
      required: language => text(language).desk.ask.needWho,
    }),
    how: choice({
      label: language => text(language).desk.ask.how,
      options: meansOffered,
      required: language => text(language).desk.ask.needHow,
    }),
    on: day({
      label: language => text(language).desk.ask.on,
      latest: 'today',
      required: language => text(language).desk.ask.needOn,
    }),
  },
})

/** What starts now, before anyone decides. */
export const startForm = defineForm({
  fields: {
    what: words({
      label: language => text(language).desk.start.what,
      max: 500,
      required: language => text(language).desk.start.needWhat,
    }),
    who: pick({
      label: language => text(language).desk.start.who,
      as: personId,
      required: language => text(language).desk.start.needWho,
    }),
    from: day({
      label: language => text(language).desk.start.from,
      required: language => text(language).desk.start.needFrom,
    }),
  },
})
