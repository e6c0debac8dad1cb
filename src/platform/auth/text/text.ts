import { texts } from '../../i18n/texts.ts'
import { en } from './en.ts'
import { enEasy } from './en-easy.ts'

/** The words of signing in. */
export const text = texts(en, enEasy)
