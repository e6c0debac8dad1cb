import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'

/** One place on the way here; without `href` it is this page. */
export type Breadcrumb = Content & {
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type BreadcrumbsProps = {
  readonly items: readonly Breadcrumb[]
  readonly collapseOnMobile?: boolean | undefined
  readonly labelText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The way from the start of a space to this page. */
export const Breadcrumbs = ({ items, collapseOnMobile, labelText, classes, attributes }: BreadcrumbsProps): VNode => (
  <nav
    class={classNames('govuk-breadcrumbs', classes, collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={labelText ?? 'Breadcrumb'}
    {...attributesOf(attributes)}
  >
    <ol class="govuk-breadcrumbs__list">{(items ?? []).map(crumb)}</ol>
  </nav>
)

const crumb = (item: Breadcrumb): VNode =>
  item.href ? (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={item.href} {...attributesOf(item.attributes)}>
        {contentOf(item)}
      </a>
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {contentOf(item)}
    </li>
  )
