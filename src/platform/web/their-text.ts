import type { ChildId } from '../../kernel/ids.ts'
import type { Language } from '../i18n/language.ts'
import type { Ask } from './ask.ts'

/**
 * The sentences of a slice in the words of whoever reads about a child, who reads at work in the child's own (RCD-18):
 *
 *     const theirText = theirTextOf(text)
 *     page(<MovePage view={view} words={await theirText(ask)} />)
 */
export const theirTextOf =
  <Words>(text: (language: Language) => Words) =>
  (ask: Ask<{ readonly child: ChildId }>): Promise<Words> =>
    ask.inTheirWords(text(ask.language), ask.params.child)
