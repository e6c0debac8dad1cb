import type { VNode } from 'preact'
import { CharacterCount } from '../govuk/character-count.tsx'
import { Input, type InputType } from '../govuk/input.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { useWords } from '../text.ts'
import { controlOf, type FieldProps } from './form-field.ts'

type TextProps = FieldProps & {
  value?: string | undefined
  type?: InputType | undefined
  /** `given-name`, `email`, `tel` …, so that a browser can fill it. */
  autocomplete?: string | undefined
  /** For a number that is not counted with: a UPN, a phone number. */
  inputmode?: 'numeric' | 'tel' | 'email' | undefined
  /** As wide as what is asked: 2, 4, 10 or 20 letters. */
  width?: 2 | 4 | 5 | 10 | 20 | undefined
}

/** One line. */
export const TextField = ({ value, type, autocomplete, inputmode, width, ...field }: TextProps): VNode => (
  <Input
    {...controlOf(field)}
    value={value}
    type={type}
    autocomplete={autocomplete}
    inputmode={inputmode}
    classes={width && `govuk-input--width-${width}`}
  />
)

type WordsProps = FieldProps & {
  value?: string | undefined
  /** The most it may hold, said beforehand. */
  max?: number | undefined
  rows?: number | undefined
}

/** Somebody's own words, at length. Says its limit before anybody reaches it; counts down when a script can. */
export function WordsField({ value, max, rows = 4, ...field }: WordsProps): VNode {
  const words = useWords().count
  return max ? (
    <CharacterCount
      {...controlOf(field)}
      value={value}
      rows={rows}
      maxlength={max}
      countType="characters"
      textareaDescriptionText={words.limit(max.toLocaleString('en-GB'))}
      charactersUnderLimitText={words.left}
      charactersAtLimitText={words.none}
      charactersOverLimitText={words.over}
    />
  ) : (
    <Textarea {...controlOf(field)} value={value} rows={rows} />
  )
}
