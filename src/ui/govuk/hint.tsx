import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf, type Inner } from './content.ts'

type Options = {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Help with a question, given to the component that asks it. */
export type HintContent = Content & Options
export type HintProps = Inner & Options & { readonly id?: string | undefined }

/** Says what helps to answer a question. */
export const Hint = ({ id, classes, attributes, ...inner }: HintProps): VNode => (
  <div id={id || undefined} class={classNames('govuk-hint', classes)} {...attributesOf(attributes)}>
    {contentOf(inner)}
  </div>
)
