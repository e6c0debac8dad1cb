import { texts } from '../../../platform/i18n/texts.ts'
import { en } from './en.ts'

/** The desk is in English; easy read is for families and young people. */
export const text = texts(en)
export type { Words } from './en.ts'
