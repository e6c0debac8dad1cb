import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf, type Inner } from './content.ts'

type Options = {
  readonly classes?: string | undefined
  /** The question is also the page's heading. */
  readonly isPageHeading?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** A question, given to the component that asks it. */
export type LabelContent = Content & Options
export type LabelProps = Inner & Options & { readonly for?: string | undefined }

/** The question a field answers; nothing at all when there are no words. */
export function Label({ for: field, classes, isPageHeading, attributes, ...inner }: LabelProps): VNode | null {
  const content = contentOf(inner)
  if (!content) return null
  const label = (
    // The field stands beside it, tied by its id.
    <label class={classNames('govuk-label', classes)} {...attributesOf(attributes)} for={field || undefined}>
      {content}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
