import type { Say } from '../../../platform/web/forms/field.ts'
import { type Text, text } from './text/text.ts'

/** A sentence of ours in the language of whoever reads the form. */
export const say =
  (choose: (words: Text) => string): Say =>
  language =>
    choose(text(language))
