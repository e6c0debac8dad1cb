import type { Language } from '../../../platform/i18n/language.ts'
import { texts } from '../../../platform/i18n/texts.ts'
import { en, type Text } from './en.ts'

const all = texts(en)

/** For those at work; what a family reads of it stands with the family's own pages. */
export const text = (language: Language): Text => all(language).desk
export type { Text }
