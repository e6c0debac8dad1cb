import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { Button } from './button.tsx'
import { contentOf, type HeadingLevel, type Text } from './content.ts'

/** What to do next from a panel: a button, or a link where there is an address. */
export type PanelAction = {
  readonly text: Text
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type PanelProps = {
  readonly titleText?: Text | undefined
  readonly titleHtml?: ComponentChildren
  readonly headingLevel?: HeadingLevel | undefined
  readonly text?: Text | undefined
  readonly html?: ComponentChildren
  readonly children?: ComponentChildren
  /** Shown in a panel that interrupts (`classes: 'govuk-panel--interruption'`). */
  readonly actions?:
    | {
        readonly items?: readonly PanelAction[] | undefined
        readonly classes?: string | undefined
        readonly attributes?: Attributes | undefined
      }
    | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Says in large letters that something is done, or stops to ask. */
export function Panel(props: PanelProps): VNode {
  const { actions } = props
  const isInterruption = Boolean(props.classes?.includes('govuk-panel--interruption'))
  const Heading: `h${HeadingLevel}` = `h${props.headingLevel || 1}`
  const content = contentOf(props)
  return (
    <div
      class={classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', props.classes)}
      {...attributesOf(props.attributes)}
    >
      <Heading class="govuk-panel__title">{props.titleHtml || props.titleText}</Heading>
      {content && <div class="govuk-panel__body">{content}</div>}
      {isInterruption && actions && (
        <div class={classNames('govuk-panel__actions', actions.classes)} {...attributesOf(actions.attributes)}>
          {actions.items && actions.items.length > 0 && (
            <div class="govuk-button-group">{actions.items.map(item => [action(item), ' '])}</div>
          )}
        </div>
      )}
    </div>
  )
}

const action = ({ text, href, type, classes, attributes }: PanelAction): VNode =>
  !href || type === 'button' ? (
    <Button
      text={text}
      type={type ?? 'button'}
      classes={classNames('govuk-button--inverse', classes)}
      href={href}
      attributes={attributes}
    />
  ) : (
    <a class={classNames('govuk-link govuk-link--inverse', classes)} href={href} {...attributesOf(attributes)}>
      {text}
    </a>
  )
