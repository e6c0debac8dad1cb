import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type Inner } from './content.ts'

export type SkipLinkProps = Inner & {
  readonly href?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The first thing a keyboard meets: past the menus to the page. */
export const SkipLink = ({ href, classes, attributes, ...inner }: SkipLinkProps): VNode => (
  <a
    href={href || '#content'}
    class={classNames('govuk-skip-link', classes)}
    {...attributesOf(attributes)}
    data-module="govuk-skip-link"
  >
    {contentOf(inner)}
  </a>
)
