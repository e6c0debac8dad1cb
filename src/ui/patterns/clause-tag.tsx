import type { ComponentChildren, VNode } from 'preact'

type Props = {
  /** `IDN-2`. */
  clause: string
  /** Its public page. Without one (on paper) it is words alone. */
  href?: string | undefined
  /** Instead of the number: `Communication · in school · 4.2`. */
  children?: ComponentChildren
}

/** A small quiet tag that opens to the text of the rule. */
export const ClauseTag = ({ clause, href, children }: Props): VNode =>
  href ? (
    <a class="t-clause" href={href}>
      {children ?? clause}
    </a>
  ) : (
    <span class="t-clause">{children ?? clause}</span>
  )
