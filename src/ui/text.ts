import { useAround } from './around.ts'
import { en, type Words } from './text/en.ts'
import { enEasy } from './text/en-easy.ts'

export type { Words }

/** The fixed words of the parts, in the language of the page. */
export const useWords = (): Words => (useAround().language === 'en-easy' ? enEasy : en)

/** The same words for one language, where no page stands around. */
export const wordsIn = (language: 'en' | 'en-easy'): Words => (language === 'en-easy' ? enEasy : en)
