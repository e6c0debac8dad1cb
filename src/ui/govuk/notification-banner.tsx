import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type HeadingLevel, type Inner, type Text } from './content.ts'

export type NotificationBannerProps = Inner & {
  readonly type?: 'success' | undefined
  readonly titleText?: Text | undefined
  readonly titleHtml?: ComponentChildren
  readonly titleHeadingLevel?: HeadingLevel | undefined
  readonly titleId?: string | undefined
  readonly role?: 'alert' | 'region' | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Says at the top what has just been done, or what to know before going on. */
export function NotificationBanner(props: NotificationBannerProps): VNode {
  const isSuccess = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Heading: `h${HeadingLevel}` = `h${props.titleHeadingLevel || 2}`
  const nodes = props.html || props.children
  return (
    <div
      class={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', props.classes)}
      role={props.role || (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...attributesOf(props.attributes)}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.titleHtml || props.titleText || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {nodes || (contentOf(props) && <p class="govuk-notification-banner__heading">{contentOf(props)}</p>)}
      </div>
    </div>
  )
}
