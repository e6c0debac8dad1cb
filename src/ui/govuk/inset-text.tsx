import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type Inner } from './content.ts'

export type InsetTextProps = Inner & {
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Words set apart from those around them. */
export const InsetText = ({ id, classes, attributes, ...inner }: InsetTextProps): VNode => (
  <div id={id || undefined} class={classNames('govuk-inset-text', classes)} {...attributesOf(attributes)}>
    {contentOf(inner)}
  </div>
)
