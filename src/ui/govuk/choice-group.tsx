import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames, describedBy } from './attributes.ts'
import { type Absent, type Content, contentOf } from './content.ts'
import type { ErrorMessageContent } from './error-message.tsx'
import { Fieldset, type FieldsetContent } from './fieldset.tsx'
import { FormGroup, type FormGroupOptions, HintAndError } from './form-group.tsx'
import { Hint, type HintContent } from './hint.tsx'
import { Label } from './label.tsx'

/** One choice among several, or a word between two ("or"). */
export type Choice =
  | (Content & {
      readonly value: string | number
      readonly id?: string | undefined
      readonly checked?: boolean | undefined
      readonly disabled?: boolean | undefined
      readonly hint?: HintContent | undefined
      readonly label?:
        | { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
        | undefined
      /** Shown when this is chosen; without script it is always there. */
      readonly conditional?: { readonly html: ComponentChildren } | undefined
      readonly attributes?: Attributes | undefined
      readonly divider?: undefined
    })
  | { readonly divider: string }

/** What a group of inputs under one question takes. */
export type GroupOptions = {
  readonly fieldset?: FieldsetContent | undefined
  readonly hint?: HintContent | undefined
  readonly errorMessage?: ErrorMessageContent | undefined
  readonly formGroup?:
    | (FormGroupOptions & { readonly beforeInputs?: Content | undefined; readonly afterInputs?: Content | undefined })
    | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What radios and checkboxes both take. */
export type ChoicesOptions<Item extends object> = GroupOptions & {
  readonly name: string
  /** The id of the first input, and the start of the others'; falls back to the name. */
  readonly idPrefix?: string | undefined
  readonly items: readonly (Item | Absent)[]
}

type InputGroupProps = {
  readonly of: GroupOptions
  readonly id: string
  readonly describedBy?: string | undefined
  readonly role?: 'group' | undefined
  readonly children: ComponentChildren
}

/** Question, hint and error message in order, then the inputs, framed by a fieldset where one is given. */
export function InputGroup({
  of: { fieldset, hint, errorMessage, formGroup },
  id,
  role,
  children,
  ...rest
}: InputGroupProps): VNode {
  const inside = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </>
  )
  const ids = describedBy(
    fieldset?.describedBy || rest.describedBy,
    hint && `${id}-hint`,
    errorMessage && `${id}-error`,
  )
  return (
    <FormGroup classes={formGroup?.classes} attributes={formGroup?.attributes} hasError={Boolean(errorMessage)}>
      {fieldset ? (
        <Fieldset {...fieldset} role={role} describedBy={ids}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}

type ChoiceItemProps = {
  readonly kind: 'radios' | 'checkboxes'
  readonly item: Exclude<Choice, { divider: string }>
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly behaviour?: 'exclusive' | undefined
  readonly describedBy?: string | undefined
}

/** One radio or checkbox with its label, its hint and what it opens. */
export function ChoiceItem({ kind, item, id, name, checked, behaviour, ...rest }: ChoiceItemProps): VNode {
  const hint = contentOf(item.hint) ? item.hint : undefined
  const opens = item.conditional?.html
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={opens ? `conditional-${id}` : undefined}
          data-behaviour={behaviour}
          aria-describedby={describedBy(rest.describedBy, hint && `${id}-item-hint`)}
          {...attributesOf(item.attributes)}
        />
        <Label
          html={contentOf(item)}
          classes={classNames(`govuk-${kind}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        />
        {hint && <Hint {...hint} id={`${id}-item-hint`} classes={classNames(`govuk-${kind}__hint`, hint.classes)} />}
      </div>
      {opens && (
        <div
          class={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {opens}
        </div>
      )}
    </>
  )
}
