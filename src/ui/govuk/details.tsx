import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type Inner, type Text } from './content.ts'

export type DetailsProps = Inner & {
  readonly summaryText?: Text | undefined
  readonly summaryHtml?: ComponentChildren
  readonly id?: string | undefined
  readonly open?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A line that opens to say more; works without script. */
export const Details = ({ summaryText, summaryHtml, id, open, classes, attributes, ...inner }: DetailsProps): VNode => (
  <details id={id || undefined} class={classNames('govuk-details', classes)} {...attributesOf(attributes)} open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summaryHtml || summaryText}</span>
    </summary>
    <div class="govuk-details__text">{contentOf(inner)}</div>
  </details>
)
