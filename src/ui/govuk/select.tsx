import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Absent, contentOf, present, type Text } from './content.ts'
import { ControlGroup, type ControlOptions } from './form-group.tsx'

/** One entry; its value is its words unless another is given. */
export type SelectItem = {
  readonly text: Text
  readonly value?: string | number | boolean | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export type SelectProps = ControlOptions & {
  readonly items: readonly (SelectItem | Absent)[]
  readonly value?: string | number | undefined
}

/** One answer from a list too long to show. */
export const Select = (props: SelectProps): VNode => (
  <ControlGroup of={props}>
    {describedByIds => (
      <>
        {contentOf(props.formGroup?.beforeInput)}
        <select
          class={classNames('govuk-select', props.classes, props.errorMessage && 'govuk-select--error')}
          id={props.id || props.name}
          name={props.name}
          disabled={props.disabled}
          aria-describedby={describedByIds}
          {...attributesOf(props.attributes)}
        >
          {present(props.items).map(item => option(item, props.value))}
        </select>
        {contentOf(props.formGroup?.afterInput)}
      </>
    )}
  </ControlGroup>
)

const option = (item: SelectItem, chosen: string | number | undefined): VNode => (
  <option
    value={item.value === undefined ? undefined : String(item.value)}
    selected={
      item.selected ||
      (Boolean(chosen) && String(item.value ?? item.text) === String(chosen) && item.selected !== false)
    }
    disabled={item.disabled}
    {...attributesOf(item.attributes)}
  >
    {item.text}
  </option>
)
