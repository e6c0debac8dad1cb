import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf, type Text } from './content.ts'

/** One problem; `href` goes to the field that can mend it. */
export type ErrorSummaryItem = Content & {
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
  /** Stands behind the link: where the problem comes from. Ours, not govuk-frontend's. */
  readonly after?: ComponentChildren
}

export type ErrorSummaryProps = {
  readonly titleText?: Text | undefined
  readonly titleHtml?: ComponentChildren
  readonly descriptionText?: Text | undefined
  readonly descriptionHtml?: ComponentChildren
  readonly errorList?: readonly ErrorSummaryItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Every problem at the top of the page, each linked to its field. */
export function ErrorSummary(props: ErrorSummaryProps): VNode {
  const description = props.descriptionHtml || props.descriptionText
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus}
      {...attributesOf(props.attributes)}
      data-module="govuk-error-summary"
    >
      {/* The alert is a child of its own: focus moving on the same element would cut the announcement short. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.titleHtml || props.titleText}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {props.errorList && props.errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">{props.errorList.map(problem)}</ul>
          )}
        </div>
      </div>
    </div>
  )
}

const problem = (item: ErrorSummaryItem): VNode => (
  <li>
    {item.href ? (
      <a href={item.href} {...attributesOf(item.attributes)}>
        {contentOf(item)}
      </a>
    ) : (
      contentOf(item)
    )}
    {item.after && <> {item.after}</>}
  </li>
)
