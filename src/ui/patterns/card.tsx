import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { classes } from '../classes.ts'

type Props = {
  /** Left out only when the card is a list that says for itself what it is. */
  title?: ComponentChildren
  /** A smaller heading, for the quieter cards of the side column. */
  small?: boolean | undefined
  /** Beside the heading: a Listen button, a tag. */
  beside?: ComponentChildren
  id?: string | undefined
  noPrint?: boolean | undefined
  /** What we believe, in the reform lab only: brown, so that it is never taken for a choice. */
  belief?: boolean | undefined
  children: ComponentChildren
}

/** A thing you can take in at once. At most one filled button in it. */
export function Card({ title, small, beside, id, noPrint, belief, children }: Props): VNode {
  const unique = useId()
  const headingId = id ? `${id}-title` : unique
  // Smaller to the eye, no lower in the order: the main column beside it may have no heading of its own.
  const heading = (
    <h2 id={headingId} class={small ? 't-card__small' : undefined}>
      {title}
    </h2>
  )
  return (
    <section
      class={classes('t-card', noPrint && 't-noprint', belief && 't-belief')}
      id={id}
      aria-labelledby={title ? headingId : undefined}
    >
      {title && beside ? (
        <div class="t-card__head">
          {heading}
          {beside}
        </div>
      ) : (
        title && heading
      )}
      {children}
    </section>
  )
}
