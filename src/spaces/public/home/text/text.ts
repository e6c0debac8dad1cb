import { texts } from '../../../../platform/i18n/texts.ts'
import { en } from './en.ts'

/** The words of the front door. */
export const text = texts(en)
export type Words = (typeof en)['public']
