import { texts } from '../../../../platform/i18n/texts.ts'
import { en } from './en.ts'
import { enEasy } from './en-easy.ts'

/** The words of dialogues. */
export const text = texts(en, enEasy)
export type { Text } from './en.ts'
