import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { useAround } from '../around.ts'
import { classes } from '../classes.ts'
import type { SymbolName } from '../pictures/names.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'

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
  /** Easy read shows it beside the card: one idea, one picture. Nothing of it on any other page. */
  symbol?: SymbolName | undefined
  children: ComponentChildren
}

/** A thing you can take in at once. At most one filled button in it. */
export function Card({ title, small, beside, id, noPrint, belief, symbol, children }: Props): VNode {
  const unique = useId()
  const pictured = symbol && useAround().language === 'en-easy' ? symbol : undefined
  const headingId = id ? `${id}-title` : unique
  // Smaller to the eye, no lower in the order: the main column beside it may have no heading of its own.
  const heading = (
    <h2 id={headingId} class={small ? 't-card__small' : undefined}>
      {title}
    </h2>
  )
  return (
    <section
      class={classes('t-card', pictured && 't-card--pictured', noPrint && 't-noprint', belief && 't-belief')}
      id={id}
      aria-labelledby={title ? headingId : undefined}
    >
      {pictured && <PictureSymbol name={pictured} />}
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
