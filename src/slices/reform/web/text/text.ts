import { texts } from '../../../../platform/i18n/texts.ts'
import { en } from './en.ts'
import { enEasy } from './en-easy.ts'

/** The slice’s words in the language of the page. */
export const text = texts(en, enEasy)
export type Text = typeof en
export type PathWords = Text['public']['path']
export type DeskWords = Text['desk']['path']
export type LabWords = Text['public']['lab']
