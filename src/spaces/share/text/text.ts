import { texts } from '../../../platform/i18n/texts.ts'
import { en, type en as english } from './en.ts'
import { enEasy } from './en-easy.ts'

export type Text = typeof english
export const text = texts(en, enEasy)
