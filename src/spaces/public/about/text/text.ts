import { texts } from '../../../../platform/i18n/texts.ts'
import { en } from './en.ts'

export const text = texts(en)
export type { Words } from './en.ts'
