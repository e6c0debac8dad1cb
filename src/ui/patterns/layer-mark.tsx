import type { ComponentChildren, VNode } from 'preact'

type Props = {
  /** How far out from what everyone gets: 1 to `of`. */
  at: number
  of?: number | undefined
  /** `Everyone, in school`: the mark never speaks alone. */
  children: ComponentChildren
}

/** Which layer of support something belongs to, drawn as bars beside its words. */
export const LayerMark = ({ at, of = 4, children }: Props): VNode => (
  <span class="t-layer">
    {Array.from({ length: of }, (_, index) => (
      <i key={index} class={index < at ? 't-layer__on' : undefined} aria-hidden="true" />
    ))}{' '}
    {children}
  </span>
)
