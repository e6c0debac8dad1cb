import type { ComponentChildren, VNode } from 'preact'
import { BeadMark } from '../pictures/bead.tsx'

type Props = {
  /** In bold: `Nothing yet.` */
  title?: ComponentChildren
  /** What will be here, and how it gets here. */
  children: ComponentChildren
  /** Draws beads to come: for places where sessions will be. */
  beads?: number | undefined
}

/** An empty place that says what will be here. Dashed, like a bead to come. */
export const Empty = ({ title, children, beads = 0 }: Props): VNode => (
  <div class="t-empty">
    {beads > 0 && (
      <p class="t-beadline">
        {Array.from({ length: beads }, (_, index) => (
          <BeadMark key={index} is="soon" />
        ))}
      </p>
    )}
    {title && (
      <p>
        <b>{title}</b>
      </p>
    )}
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
)
