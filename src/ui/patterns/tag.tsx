import type { ComponentChildren, VNode } from 'preact'

type Props = {
  is?: 'overdue' | 'today' | 'yes' | 'no' | 'info' | 'own' | 'family' | undefined
  children: ComponentChildren
}

/** A small mark with a word of its own; the colour only repeats it. */
export const Tag = ({ is, children }: Props): VNode => (
  <span class={is ? `t-tag t-tag--${is}` : 't-tag'}>{children}</span>
)
