import type { VNode } from 'preact'

type Props = {
  name: string
  /** Read out, not shown: the words stand inside. */
  label: string
  value?: string | undefined
  options: readonly { readonly value: string; readonly label: string }[]
}

/** A list beside the words of a `SearchForm`, to narrow by. */
export const SearchChoice = ({ name, label, value, options }: Props): VNode => (
  <select class="govuk-select" name={name} aria-label={label}>
    {options.map(option => (
      <option key={option.value} value={option.value} selected={option.value === (value ?? '')}>
        {option.label}
      </option>
    ))}
  </select>
)
