import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type GroupOptions, InputGroup } from './choice-group.tsx'
import { type Absent, contentOf, present, type Text } from './content.ts'
import { Input, type InputProps } from './input.tsx'

/** One part of a day. */
export type DateInputItem = {
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  readonly value?: Text | undefined
  /** Marks this part as the wrong one, or with `false` as right. */
  readonly error?: boolean | undefined
  readonly inputmode?: InputProps['inputmode']
  readonly autocomplete?: string | undefined
  readonly pattern?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type DateInputProps = GroupOptions & {
  readonly id: string
  /** With `starts`, the parts are sent as `starts-day`, `starts-month`, `starts-year`. */
  readonly namePrefix?: string | undefined
  readonly day?: DateInputItem | Absent
  readonly month?: DateInputItem | Absent
  readonly year?: DateInputItem | Absent
  /** Parts in an order of one's own instead of day, month and year. */
  readonly items?: readonly (DateInputItem | Absent)[] | undefined
  /** The value of each part, by the name it is sent under. */
  readonly values?: Readonly<Record<string, Text | undefined>> | undefined
}

/** A day in three parts, which suits a day that a person knows by heart. */
export function DateInput(props: DateInputProps): VNode {
  const { classes, attributes, id, formGroup, errorMessage } = props
  const parts = partsOf(props)
  const someMarked = parts.some(isMarked)
  return (
    <InputGroup of={props} id={id} role="group">
      <div class={classNames('govuk-date-input', classes)} {...attributesOf(attributes)} id={id || undefined}>
        {contentOf(formGroup?.beforeInputs)}
        {parts.map(part => (
          <div class="govuk-date-input__item">
            {/* With a problem and no part named, every part is marked. */}
            {partInput(props, part, isMarked(part) || (part.error !== false && Boolean(errorMessage) && !someMarked))}
          </div>
        ))}
        {contentOf(formGroup?.afterInputs)}
      </div>
    </InputGroup>
  )
}

type Named = DateInputItem & { readonly name: string }

const isMarked = (part: DateInputItem): boolean =>
  part.error === true || Boolean(part.classes?.includes('govuk-input--error'))

/** The parts in order, each with its name and value. */
function partsOf(props: DateInputProps): readonly Named[] {
  const standard: readonly (Named | Absent)[] = [
    named('day', props.day, props.values),
    named('month', props.month, props.values),
    named('year', props.year, props.values),
  ]
  const own = present(props.items)
  if (own.length === 0) return present(standard)
  return own.map(item => {
    const alike = present(standard).find(part => part.name === item.name)
    return { ...item, name: item.name ?? '', value: item.value ?? alike?.value }
  })
}

const named = (name: string, part: DateInputItem | Absent, values: DateInputProps['values']): Named | undefined => {
  if (part === undefined) return { name, value: values?.[name] }
  return part ? { ...part, name: part.name ?? name } : undefined
}

function partInput({ id, namePrefix, values, year }: DateInputProps, part: Named, marked: boolean): VNode {
  const name = namePrefix ? `${namePrefix}-${part.name}` : part.name
  const isYear = part.name === 'year' || (Boolean(year) && year && part.name === year.name)
  return (
    <Input
      label={{ text: part.label || capitalised(part.name), classes: 'govuk-date-input__label' }}
      id={part.id || `${id}-${part.name}`}
      classes={classNames(
        'govuk-date-input__input',
        marked && !part.classes?.includes('govuk-input--error') && 'govuk-input--error',
        !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${isYear ? 4 : 2}`,
        part.classes,
      )}
      name={name}
      value={part.value ?? values?.[name]}
      inputmode={part.inputmode || 'numeric'}
      autocomplete={part.autocomplete}
      pattern={part.pattern}
      attributes={part.attributes}
    />
  )
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
