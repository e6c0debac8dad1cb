import { texts } from '../../i18n/texts.ts'
import { en } from './en.ts'
import { enEasy } from './en-easy.ts'

/** The platform's words in a language. */
export const text = texts(en, enEasy)
