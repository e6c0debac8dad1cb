import type { ComponentChildren, VNode } from 'preact'
import { ErrorMessage } from '../govuk/error-message.tsx'
import { Fieldset } from '../govuk/fieldset.tsx'
import { FormGroup } from '../govuk/form-group.tsx'
import { Hint } from '../govuk/hint.tsx'
import { Icon } from '../pictures/icon.tsx'
import type { FieldProps } from './form-field.ts'

export type Choice = {
  value: string
  label: ComponentChildren
  /** A sentence under the label. */
  words?: ComponentChildren
  /** What is asked further, shown while this is chosen (and always where the browser cannot tell). */
  more?: ComponentChildren
}

type GroupProps = FieldProps & {
  /** The question as a heading of its own. */
  asHeading?: boolean | undefined
  children: ComponentChildren
}

/** A question with several things to press under it. */
export const ChoiceGroup = ({ name, label, hint, problem, asHeading, children }: GroupProps): VNode => (
  <FormGroup hasError={Boolean(problem)}>
    <Fieldset
      legend={{ html: asHeading ? <h2>{label}</h2> : label }}
      describedBy={[hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ') || undefined}
    >
      {hint && <Hint id={`${name}-hint`}>{hint}</Hint>}
      {problem && <ErrorMessage id={`${name}-error`} text={problem} />}
      {children}
    </Fieldset>
  </FormGroup>
)

type ChoiceProps = FieldProps & {
  asHeading?: boolean | undefined
  value?: string | undefined
  options: readonly Choice[]
}

/** One of a few, each a card to press. */
export const ChoiceField = ({ options, value, ...field }: ChoiceProps): VNode => (
  <ChoiceGroup {...field}>
    <div class="t-picks">
      {options.map((option, index) => (
        <div key={option.value}>
          <label class="t-pick">
            <input
              type="radio"
              id={index === 0 ? field.name : `${field.name}-${index + 1}`}
              name={field.name}
              value={option.value}
              checked={option.value === value}
            />
            <PickWords {...option} />
          </label>
          {option.more && <div class="t-pick__more">{option.more}</div>}
        </div>
      ))}
    </div>
  </ChoiceGroup>
)

type TicksProps = FieldProps & {
  asHeading?: boolean | undefined
  /** The values ticked. */
  values?: readonly string[] | undefined
  options: readonly (Choice & {
    /** Asked while this is *not* ticked: why somebody was not there. */
    whenOff?: ComponentChildren
  })[]
}

/** Any of several, each a card to tick. */
export const TicksField = ({ options, values = [], ...field }: TicksProps): VNode => (
  <ChoiceGroup {...field}>
    <div class="t-picks">
      {options.map((option, index) => (
        <div key={option.value}>
          <label class="t-pick">
            <input
              type="checkbox"
              id={index === 0 ? field.name : `${field.name}-${index + 1}`}
              name={field.name}
              value={option.value}
              checked={values.includes(option.value)}
            />
            <PickWords {...option} />
          </label>
          {option.more && <div class="t-pick__more">{option.more}</div>}
          {option.whenOff && <div class="t-pick__more t-pick__more--off">{option.whenOff}</div>}
        </div>
      ))}
    </div>
  </ChoiceGroup>
)

const PickWords = ({ label, words }: Choice): VNode => (
  <span class="t-pick__words">
    {words ? <b>{label}</b> : <span>{label}</span>}
    {words && <span>{words}</span>}
  </span>
)

type SegProps = FieldProps & {
  asHeading?: boolean | undefined
  value?: string | undefined
  options: readonly {
    value: string
    label: ComponentChildren
    /** What is asked further, under the row, while this is chosen. */
    more?: ComponentChildren
  }[]
}

/** One of two to four short words, in a row. */
export const SegField = ({ options, value, ...field }: SegProps): VNode => (
  <ChoiceGroup {...field}>
    <div class="t-seg">
      {options.map((option, index) => (
        <label key={option.value}>
          <Icon name="check" size="s" />
          <input
            type="radio"
            id={index === 0 ? field.name : `${field.name}-${index + 1}`}
            name={field.name}
            value={option.value}
            checked={option.value === value}
          />
          {option.label}
        </label>
      ))}
    </div>
    {options.map(
      (option, index) =>
        option.more && (
          <div key={option.value} class={`t-seg__more t-seg__more--${index + 1}`}>
            {option.more}
          </div>
        ),
    )}
  </ChoiceGroup>
)
