import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Absent, contentOf, present, type Text } from './content.ts'

/** The page before or after. */
export type PaginationLink = {
  readonly href: string
  readonly text?: Text | undefined
  readonly html?: ComponentChildren
  /** What that page is called, under the link, where there are no numbers. */
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A numbered page, or the gap between two. */
export type PaginationItem =
  | {
      readonly number: Text
      readonly href: string
      readonly current?: boolean | undefined
      readonly visuallyHiddenText?: string | undefined
      readonly attributes?: Attributes | undefined
      readonly ellipsis?: false | undefined
    }
  | { readonly ellipsis: true }

export type PaginationProps = {
  readonly previous?: PaginationLink | undefined
  readonly next?: PaginationLink | undefined
  readonly items?: readonly (PaginationItem | Absent)[] | undefined
  readonly landmarkLabel?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The way through a long list a page at a time. */
export function Pagination({ previous, next, items, landmarkLabel, classes, attributes }: PaginationProps): VNode {
  const isBlock = !items && Boolean(next || previous)
  return (
    <nav
      class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', classes)}
      aria-label={landmarkLabel || 'Pagination'}
      {...attributesOf(attributes)}
    >
      {previous?.href && <Arrow to="prev" link={previous} isBlock={isBlock} />}
      {items && <ul class="govuk-pagination__list">{present(items).map(numbered)}</ul>}
      {next?.href && <Arrow to="next" link={next} isBlock={isBlock} />}
    </nav>
  )
}

type ArrowProps = { readonly to: 'prev' | 'next'; readonly link: PaginationLink; readonly isBlock: boolean }

const Arrow = ({ to, link, isBlock }: ArrowProps): VNode => (
  <div class={`govuk-pagination__${to}`}>
    <a class="govuk-link govuk-pagination__link" href={link.href} rel={to} {...attributesOf(link.attributes)}>
      {(isBlock || to === 'prev') && icon(to)}
      <span
        class={classNames(
          'govuk-pagination__link-title',
          isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
        )}
      >
        {contentOf(link) || (
          <>
            {to === 'prev' ? 'Previous' : 'Next'}
            <span class="govuk-visually-hidden"> page</span>
          </>
        )}
      </span>
      {link.labelText && isBlock && (
        <>
          {' '}
          <span class="govuk-visually-hidden">:</span>{' '}
          <span class="govuk-pagination__link-label">{link.labelText}</span>
        </>
      )}
      {!isBlock && to === 'next' && icon(to)}
    </a>
  </div>
)

const paths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const icon = (to: 'prev' | 'next'): VNode => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={paths[to]} />
  </svg>
)

const numbered = (item: PaginationItem): VNode =>
  item.ellipsis ? (
    <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  ) : (
    <li class={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...attributesOf(item.attributes)}
      >
        {item.number}
      </a>
    </li>
  )
