import type { Language } from '../../../platform/i18n/language.ts'
import { choice } from '../../../platform/web/forms/choice.tsx'
import { day } from '../../../platform/web/forms/day.tsx'
import type { Say } from '../../../platform/web/forms/field.ts'
import { line } from '../../../platform/web/forms/line.tsx'
import { type Text, text } from './text/text.ts'

/** The most letters of a worry, said beside the field: about two pages. */
export const worryMax = 4000

export const relationships = ['mother', 'father', 'carer', 'grandparent'] as const

/** Whoever is asked is spoken to in their own words: a family about its child, a worker about somebody else's. */
type Asked = Pick<
  Text['my']['newChild'],
  'given' | 'needGiven' | 'family' | 'needFamily' | 'knownAs' | 'born' | 'needBorn'
>

/** Who a child is that we do not know yet. */
export const newChildFields = (asked: (language: Language) => Asked) => ({
  given: line({
    label: language => asked(language).given,
    max: 80,
    required: language => asked(language).needGiven,
  }),
  family: line({
    label: language => asked(language).family,
    max: 80,
    required: language => asked(language).needFamily,
  }),
  knownAs: line({ label: language => asked(language).knownAs, max: 80 }),
  bornOn: day({
    label: language => asked(language).born,
    latest: 'today',
    required: language => asked(language).needBorn,
  }),
})

/** What the one who speaks is to the child. */
export const relationshipField = (label: Say, required: Say) =>
  choice({
    label,
    options: {
      mother: language => text(language).my.newChild.relationshipOptions.mother,
      father: language => text(language).my.newChild.relationshipOptions.father,
      carer: language => text(language).my.newChild.relationshipOptions.carer,
      grandparent: language => text(language).my.newChild.relationshipOptions.grandparent,
    },
    required,
  })

type AskedLanguage = Pick<Text['my']['worry'], 'language' | 'needLanguage' | 'interpreter' | 'needInterpreter'>

/** In which language one goes on, and whether somebody is to interpret (IDN-15). */
export const languageFields = (asked: (language: Language) => AskedLanguage) => ({
  language: line({
    label: language => asked(language).language,
    max: 60,
    required: language => asked(language).needLanguage,
  }),
  interpreter: choice({
    label: language => asked(language).interpreter,
    options: {
      yes: language => text(language).my.worry.interpreterOptions.yes,
      sometimes: language => text(language).my.worry.interpreterOptions.sometimes,
      no: language => text(language).my.worry.interpreterOptions.no,
    },
    required: language => asked(language).needInterpreter,
  }),
})
