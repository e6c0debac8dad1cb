import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type Inner } from './content.ts'
import { Tag, type TagContent } from './tag.tsx'

export type PhaseBannerProps = Inner & {
  readonly tag: TagContent
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Says above the page that what follows is a demonstration, or new. */
export const PhaseBanner = ({ tag, classes, attributes, ...inner }: PhaseBannerProps): VNode => (
  <div class={classNames('govuk-phase-banner', 'govuk-width-container', classes)} {...attributesOf(attributes)}>
    <p class="govuk-phase-banner__content">
      <Tag {...tag} classes={classNames('govuk-phase-banner__content__tag', tag?.classes)} />{' '}
      <span class="govuk-phase-banner__text">{contentOf(inner)}</span>
    </p>
  </div>
)
