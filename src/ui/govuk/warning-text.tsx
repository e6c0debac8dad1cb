import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type Inner } from './content.ts'

export type WarningTextProps = Inner & {
  readonly iconFallbackText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Something that must not be missed. */
export const WarningText = ({ iconFallbackText, classes, attributes, ...inner }: WarningTextProps): VNode => (
  <div class={classNames('govuk-warning-text', classes)} {...attributesOf(attributes)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>{' '}
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {contentOf(inner)}
    </strong>
  </div>
)
