import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'
import { ControlGroup, type ControlOptions } from './form-group.tsx'

/** A word or sign at an end of the field: "£", "minutes". */
export type Affix = Content & { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }

export type InputType = 'text' | 'email' | 'tel' | 'url' | 'number' | 'password' | 'search' | 'date' | 'time'

export type InputProps = ControlOptions & {
  readonly value?: string | number | undefined
  readonly type?: InputType | undefined
  readonly inputmode?: 'none' | 'text' | 'decimal' | 'numeric' | 'tel' | 'search' | 'email' | 'url' | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'off' | 'none' | 'on' | 'sentences' | 'words' | 'characters' | undefined
  readonly pattern?: string | undefined
  readonly prefix?: Affix | undefined
  readonly suffix?: Affix | undefined
  readonly inputWrapper?:
    | { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }
    | undefined
}

/** Room for one line. */
export const Input = (props: InputProps): VNode => (
  <ControlGroup of={props}>{describedByIds => wrapped(props, field(props, describedByIds))}</ControlGroup>
)

const field = (props: InputProps, describedByIds: string | undefined): VNode => (
  <input
    class={classNames('govuk-input', props.classes, props.errorMessage && 'govuk-input--error')}
    id={props.id || props.name}
    name={props.name}
    // Spread, since Preact types an input by its kind and the kind is not known here.
    {...attributesOf({ type: props.type || 'text' })}
    spellcheck={props.spellcheck}
    value={props.value}
    disabled={props.disabled}
    aria-describedby={describedByIds}
    autocomplete={props.autocomplete}
    autocapitalize={props.autocapitalize}
    pattern={props.pattern}
    inputmode={props.inputmode}
    {...attributesOf(props.attributes)}
  />
)

function wrapped({ prefix, suffix, formGroup, inputWrapper }: InputProps, input: VNode): VNode {
  const before = contentOf(formGroup?.beforeInput)
  const after = contentOf(formGroup?.afterInput)
  if (!(contentOf(prefix) || contentOf(suffix) || before || after)) return input
  return (
    <div class={classNames('govuk-input__wrapper', inputWrapper?.classes)} {...attributesOf(inputWrapper?.attributes)}>
      {before}
      {affix('prefix', prefix)}
      {input}
      {affix('suffix', suffix)}
      {after}
    </div>
  )
}

const affix = (place: 'prefix' | 'suffix', given: Affix | undefined): VNode | false =>
  Boolean(contentOf(given)) && (
    <div
      class={classNames(`govuk-input__${place}`, given?.classes)}
      aria-hidden="true"
      {...attributesOf(given?.attributes)}
    >
      {contentOf(given)}
    </div>
  )
