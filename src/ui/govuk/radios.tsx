import type { VNode } from 'preact'
import { attributesOf, classNames } from './attributes.ts'
import { type Choice, ChoiceItem, type ChoicesOptions, InputGroup } from './choice-group.tsx'
import { contentOf } from './content.ts'

export type RadiosProps = ChoicesOptions<Choice> & { readonly value?: string | number | undefined }

/** One answer of several, all in sight. */
export function Radios(props: RadiosProps): VNode {
  const { name, items, value, classes, attributes, formGroup } = props
  const idPrefix = props.idPrefix || name
  return (
    <InputGroup of={props} id={idPrefix}>
      <div class={classNames('govuk-radios', classes)} {...attributesOf(attributes)} data-module="govuk-radios">
        {contentOf(formGroup?.beforeInputs)}
        {items.map((item, index) => {
          if (!item) return null
          if (item.divider !== undefined) return <div class="govuk-radios__divider">{item.divider}</div>
          const id = item.id || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`)
          const chosen = Boolean(value) && String(item.value) === String(value) && item.checked !== false
          return <ChoiceItem kind="radios" item={item} id={id} name={name} checked={item.checked || chosen} />
        })}
        {contentOf(formGroup?.afterInputs)}
      </div>
    </InputGroup>
  )
}
