import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf, type Inner } from './content.ts'

type Options = {
  /** The word a screen reader says first; empty says none. */
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What is wrong with an answer, given to the component that asks for it. */
export type ErrorMessageContent = Content & Options
export type ErrorMessageProps = Inner & Options & { readonly id?: string | undefined }

/** Says beside a field what is wrong and how to mend it. */
export const ErrorMessage = ({
  id,
  visuallyHiddenText = 'Error',
  classes,
  attributes,
  ...inner
}: ErrorMessageProps): VNode => (
  <p id={id || undefined} class={classNames('govuk-error-message', classes)} {...attributesOf(attributes)}>
    {visuallyHiddenText && <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>}
    {visuallyHiddenText && ' '}
    {contentOf(inner)}
  </p>
)
