import { inTheirWords } from '../../../platform/i18n/in-their-words.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { termsOf } from '../store/chosen-words.ts'
import type { RecordWords } from '../store/record-words.ts'
import { type Text, text } from './text/text.ts'

/** The record’s sentences in the words of the one of the family who reads: their own, else the child’s (RCD-18). */
export function theirText(view: Pick<RecordWords, 'chosen' | 'facts'>, language: Language): Text {
  const terms = termsOf(view.chosen, view.facts.me.person, view.facts.child)
  return terms ? inTheirWords(text(language), terms) : text(language)
}
