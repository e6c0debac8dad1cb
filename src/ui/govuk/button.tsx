import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { contentOf, type Inner } from './content.ts'

export type ButtonProps = Inner & {
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined
  /** Stops a second press within a second: on wherever a command is sent. */
  readonly preventDoubleClick?: boolean | undefined
  readonly isStartButton?: boolean | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A button that sends a form, or with `href` a link in its shape. */
export function Button(props: ButtonProps): VNode {
  const { isStartButton, id, href } = props
  const common = {
    class: classNames('govuk-button', props.classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...attributesOf(props.attributes),
    ...(id ? { id } : {}),
  }
  const content = contentOf(props)
  const inside = (
    <>
      {isStartButton && props.html ? <span>{content}</span> : content}
      {isStartButton && startIcon}
    </>
  )
  if (href) {
    return (
      <a href={href} role="button" draggable={false} {...common}>
        {inside}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value || undefined}
      name={props.name || undefined}
      disabled={props.disabled}
      aria-disabled={props.disabled || undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...common}
    >
      {inside}
    </button>
  )
}

const startIcon = (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)
