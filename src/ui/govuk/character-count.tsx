import type { VNode } from 'preact'
import { classNames, type Plural, translations } from './attributes.ts'
import { contentOf } from './content.ts'
import { Hint } from './hint.tsx'
import { Textarea, type TextareaProps } from './textarea.tsx'

export type CharacterCountProps = TextareaProps & {
  readonly maxlength?: number | undefined
  readonly maxwords?: number | undefined
  /** `characters` counts what a person sees as one: an emoji is one. `length` counts as JavaScript does. */
  readonly countType?: 'characters' | 'length' | 'words' | undefined
  /** Per cent of the limit from which the count is shown. */
  readonly threshold?: number | undefined
  readonly countMessage?: { readonly classes?: string | undefined } | undefined
  /** The limit in words, said beforehand and without script; `%{count}` stands for the number. */
  readonly textareaDescriptionText?: string | undefined
  readonly charactersUnderLimitText?: Plural | undefined
  readonly charactersAtLimitText?: string | undefined
  readonly charactersOverLimitText?: Plural | undefined
  readonly wordsUnderLimitText?: Plural | undefined
  readonly wordsAtLimitText?: string | undefined
  readonly wordsOverLimitText?: Plural | undefined
}

/** Room for several lines, with how many are left. */
export function CharacterCount(props: CharacterCountProps): VNode {
  const id = props.id || props.name
  const countType = props.countType || (props.maxwords ? 'words' : undefined)
  const limit = props.maxwords || props.maxlength
  const described =
    props.textareaDescriptionText || `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  return (
    <Textarea
      name={props.name}
      id={id}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      value={props.value}
      rows={props.rows}
      spellcheck={props.spellcheck}
      attributes={props.attributes}
      classes={classNames('govuk-js-character-count', props.classes)}
      describedBy={`${id}-info`}
      formGroup={{
        classes: classNames('govuk-character-count', props.formGroup?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': props.maxlength,
          'data-maxwords': props.maxwords,
          'data-threshold': props.threshold,
          'data-count-type': countType,
          ...countWords(props, limit),
          ...props.formGroup?.attributes,
        },
        beforeInput: props.formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <Hint
                text={limit ? described.replace('%{count}', String(limit)) : ''}
                id={`${id}-info`}
                classes={classNames('govuk-character-count__message', props.countMessage?.classes)}
              />
              {contentOf(props.formGroup?.afterInput)}
            </>
          ),
        },
      }}
    />
  )
}

const countWords = (props: CharacterCountProps, limit: number | undefined): object =>
  translations({
    // Without a limit here the script learns it later, and fills the sentence in.
    'textarea-description':
      !limit && props.textareaDescriptionText ? { other: props.textareaDescriptionText } : undefined,
    'characters-under-limit': props.charactersUnderLimitText,
    'characters-at-limit': props.charactersAtLimitText,
    'characters-over-limit': props.charactersOverLimitText,
    'words-under-limit': props.wordsUnderLimitText,
    'words-at-limit': props.wordsAtLimitText,
    'words-over-limit': props.wordsOverLimitText,
  })
