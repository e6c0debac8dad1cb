import type { ComponentChildren, VNode } from 'preact'
import { DateInput } from '../govuk/date-input.tsx'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Select } from '../govuk/select.tsx'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'
import { controlOf, type DayTyped, type FieldProps } from './form-field.ts'

type DateProps = FieldProps & { day?: DayTyped | undefined }

/** A day in three parts, sent as `name-day`, `name-month`, `name-year`. */
export function DateField({ name, label, hint, problem, day = {} }: DateProps): VNode {
  const words = useWords()
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { html: label } }}
      hint={hint ? { html: hint } : undefined}
      errorMessage={problem ? { text: problem } : undefined}
      day={{ label: words.day, value: day.day }}
      month={{ label: words.month, value: day.month }}
      year={{ label: words.year, value: day.year }}
    />
  )
}

type SelectProps = FieldProps & {
  value?: string | undefined
  options: readonly { value: string; label: string }[]
  /** The words of the empty first entry; `false` where one is always chosen. */
  choose?: string | false | undefined
}

/** One of many. */
export function SelectField({ value, options, choose, ...field }: SelectProps): VNode {
  const words = useWords()
  const items = options.map(option => ({ value: option.value, text: option.label, selected: option.value === value }))
  return (
    <Select
      {...controlOf(field)}
      items={choose === false ? items : [{ value: '', text: choose ?? words.choose, selected: !value }, ...items]}
    />
  )
}

/** A file to bring. */
export const FileField = ({ accept, ...field }: FieldProps & { accept?: string | undefined }): VNode => (
  <FileUpload {...controlOf(field)} attributes={accept ? { accept } : undefined} />
)

type SearchProps = {
  action: string
  name?: string | undefined
  label: ComponentChildren
  hint?: ComponentChildren
  value?: string | undefined
  button: string
  /** Lists beside the words, to narrow by. */
  children?: ComponentChildren
}

/** Words to look for, with its button. Works as an ordinary GET form. */
export const SearchForm = ({ action, name = 'q', label, hint, value, button, children }: SearchProps): VNode => (
  <search>
    <form method="get" action={action} class="t-stack-s">
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <div class="t-with-button">
        <input
          class="govuk-input"
          type="search"
          id={name}
          name={name}
          value={value}
          aria-describedby={hint ? `${name}-hint` : undefined}
        />
        {children}
        <button class="t-button" type="submit">
          <Icon name="search" size="s" /> {button}
        </button>
      </div>
      {hint && (
        <div class="govuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
    </form>
  </search>
)
