import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type Inner } from './content.ts'

export type BackLinkProps = (
  | Inner
  | { readonly text?: undefined; readonly html?: undefined; readonly children?: undefined }
) & {
  readonly href?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A link to the page before, above the heading; says "Back" unless told otherwise. */
export const BackLink = ({ text, html, children, href, classes, attributes }: BackLinkProps): VNode => (
  <a href={href || '#'} class={classNames('govuk-back-link', classes)} {...attributesOf(attributes)}>
    {contentOf({ text, html, children }) || 'Back'}
  </a>
)
