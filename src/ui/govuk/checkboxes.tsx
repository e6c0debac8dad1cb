import type { VNode } from 'preact'
import { attributesOf, classNames, describedBy } from './attributes.ts'
import { type Choice, ChoiceItem, type ChoicesOptions, InputGroup } from './choice-group.tsx'
import { contentOf } from './content.ts'

/** A choice that may have a name of its own; `exclusive` unticks the others ("none of these"). */
export type CheckboxItem = Choice & { readonly name?: string | undefined; readonly behaviour?: 'exclusive' | undefined }

export type CheckboxesProps = ChoicesOptions<CheckboxItem> & {
  /** What is ticked. */
  readonly values?: readonly (string | number)[] | undefined
  readonly describedBy?: string | undefined
}

/** As many answers as apply. */
export function Checkboxes(props: CheckboxesProps): VNode {
  const { name, items, classes, attributes, formGroup, fieldset, hint, errorMessage } = props
  const idPrefix = props.idPrefix || name
  const ticked = new Set((props.values ?? []).map(String))
  // With a fieldset the fieldset is described; without one each box is.
  const describing = fieldset
    ? undefined
    : describedBy(props.describedBy, hint && `${idPrefix}-hint`, errorMessage && `${idPrefix}-error`)
  return (
    <InputGroup of={props} id={idPrefix} describedBy={props.describedBy}>
      <div class={classNames('govuk-checkboxes', classes)} {...attributesOf(attributes)} data-module="govuk-checkboxes">
        {contentOf(formGroup?.beforeInputs)}
        {items.map((item, index) => {
          if (!item) return null
          if (item.divider !== undefined) return <div class="govuk-checkboxes__divider">{item.divider}</div>
          return (
            <ChoiceItem
              kind="checkboxes"
              item={item}
              id={item.id || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`)}
              name={item.name || name}
              checked={item.checked ?? ticked.has(String(item.value))}
              behaviour={item.behaviour}
              describedBy={describing}
            />
          )
        })}
        {contentOf(formGroup?.afterInputs)}
      </div>
    </InputGroup>
  )
}
