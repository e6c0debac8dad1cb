import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../pictures/icon.tsx'
import type { IconName } from '../pictures/names.ts'
import { useWords } from '../text.ts'

type Props = {
  title?: ComponentChildren
  /** Where a link on the page leads to it. */
  id?: string | undefined
  /** `Checked by Nurse Bright, 2 November 2026.` */
  checked?: ComponentChildren
  children: ComponentChildren
}

/** Keep me safe first: before anything else, for whoever is in charge, never hidden by audience (P10, RCD-3). */
export function SafeBox({ title, id: at, checked, children }: Props): VNode {
  const words = useWords()
  const id = useId()
  return (
    <section class="t-safe" id={at} aria-labelledby={id}>
      <div class="t-safe__head">
        <Icon name="alert" size="l" />
        <h2 id={id}>{title ?? words.safe}</h2>
      </div>
      <div class="t-safe__body">
        {children}
        {checked && <p class="t-small t-soft">{checked}</p>}
      </div>
    </section>
  )
}

type PartProps = { title: ComponentChildren; icon?: IconName | undefined; children: ComponentChildren }

/** One part of it: the medicine and where it is; what to do. */
export const SafePart = ({ title, icon, children }: PartProps): VNode => (
  <div class="t-safe__part">
    <p class="t-b">
      {icon && <Icon name={icon} size="s" />} {title}
    </p>
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
)

/** What to do, step by step. */
export const Steps = ({ steps }: { steps: readonly ComponentChildren[] }): VNode => (
  <ol class="t-steps">
    {steps.map((step, index) => (
      <li key={index}>{step}</li>
    ))}
  </ol>
)
