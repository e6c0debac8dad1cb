import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames, describedBy } from './attributes.ts'
import type { Content } from './content.ts'
import { ErrorMessage, type ErrorMessageContent } from './error-message.tsx'
import { Hint, type HintContent } from './hint.tsx'
import { Label, type LabelContent } from './label.tsx'

/** The box around one question, its help, its problem and its field. */
export type FormGroupOptions = {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What every field with one label takes. */
export type ControlOptions = {
  readonly name: string
  /** Falls back to the name, which is where the error summary points. */
  readonly id?: string | undefined
  readonly label: LabelContent
  readonly hint?: HintContent | undefined
  readonly errorMessage?: ErrorMessageContent | undefined
  readonly formGroup?:
    | (FormGroupOptions & { readonly beforeInput?: Content | undefined; readonly afterInput?: Content | undefined })
    | undefined
  /** Ids of other words that describe the field. */
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type FormGroupProps = FormGroupOptions & { readonly hasError: boolean; readonly children: ComponentChildren }

/** The box alone, marked when there is a problem. */
export const FormGroup = ({ hasError, classes, attributes, children }: FormGroupProps): VNode => (
  <div
    class={classNames('govuk-form-group', hasError && 'govuk-form-group--error', classes)}
    {...attributesOf(attributes)}
  >
    {children}
  </div>
)

type ControlGroupProps = {
  readonly of: ControlOptions
  /** Draws the field, told which ids describe it. */
  readonly children: (describedByIds: string | undefined) => ComponentChildren
}

/** Label, hint and error message in order, then the field that they describe. */
export function ControlGroup({
  of: { label, hint, errorMessage, formGroup, ...of },
  children,
}: ControlGroupProps): VNode {
  const id = of.id || of.name
  return (
    <FormGroup classes={formGroup?.classes} attributes={formGroup?.attributes} hasError={Boolean(errorMessage)}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {children(describedBy(of.describedBy, hint && `${id}-hint`, errorMessage && `${id}-error`))}
    </FormGroup>
  )
}

type HintAndErrorProps = {
  readonly id: string
  readonly hint: HintContent | undefined
  readonly errorMessage: ErrorMessageContent | undefined
}

/** The help and the problem of one question, under ids made from its own. */
export const HintAndError = ({ id, hint, errorMessage }: HintAndErrorProps): VNode => (
  <>
    {hint && <Hint {...hint} id={`${id}-hint`} />}
    {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
  </>
)
