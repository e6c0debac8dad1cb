import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf, type Inner } from './content.ts'

type Options = {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The words of a tag, given to a component that shows one. */
export type TagContent = Content & Options
export type TagProps = Inner & Options

/** How something stands, in a word or two. */
export const Tag = ({ classes, attributes, ...inner }: TagProps): VNode => (
  <strong class={classNames('govuk-tag', classes)} {...attributesOf(attributes)}>
    {contentOf(inner)}
  </strong>
)
