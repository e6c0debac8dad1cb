import { CharacterCount, type CharacterCountProps } from '../../../ui/govuk/character-count.tsx'
import { type Asking, asked } from './asked.ts'
import type { Field, Say } from './field.ts'
import { withNewlines } from './readable.ts'
import { grouped } from './text/en.ts'
import { text } from './text/text.ts'
import { textField } from './text-field.ts'
import { given, textWithin } from './text-schema.ts'

type Options = Asking & {
  /** The most characters, said beside the field before anyone writes; 4,000 unless told otherwise. */
  readonly max?: number
  readonly rows?: number
}

/**
 * Several lines in a person's own words, kept as typed. With `required` (what to say when it is empty) the answer is a
 * string, else perhaps nothing. White space alone is empty. Shown by `CharacterCount`.
 */
export function words(options: Options & { readonly required: Say }): Field<string, CharacterCountProps>
export function words(options: Options): Field<string | undefined, CharacterCountProps>
export function words(options: Options & { readonly required?: Say }): Field<string | undefined, CharacterCountProps> {
  const most = options.max ?? 4000
  return textField<string | undefined, CharacterCountProps>({
    schema: language =>
      given(textWithin({ ...options, most, tidy: withNewlines }, language), options.required, language),
    show: (value, filled, name, language) => {
      const { count } = text(language)
      return {
        ...asked(options, filled, name, language),
        value,
        rows: options.rows,
        maxlength: most,
        countType: 'characters',
        textareaDescriptionText: count.limit(grouped(most)),
        charactersUnderLimitText: count.left,
        charactersAtLimitText: count.none,
        charactersOverLimitText: count.over,
      }
    },
    draw: shown => <CharacterCount {...shown} />,
    textOf: answer => answer ?? '',
  })
}
