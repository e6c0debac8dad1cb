import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

type Props = {
  /** The page's `<h1>`: whose sheet it is. */
  title: ComponentChildren
  /** `8 · 4 Maple · say “KOH-fee”`. */
  under?: ComponentChildren
  portrait?: ComponentChildren
  /** At the right: the date, how long it takes to read. */
  aside?: ComponentChildren
  /** The last line: who chose what stands here. */
  foot?: ComponentChildren
  /** One of several on a page, each on paper of its own: its name is a second heading. */
  isOneOfMany?: boolean | undefined
  children: ComponentChildren
}

/** One side of A4, on the screen and on paper. In `Columns`, what is beside it stays off the paper. */
export const Sheet = ({ title, under, portrait, aside, foot, isOneOfMany, children }: Props): VNode => (
  <article class={classes('t-sheet', isOneOfMany && 't-sheet--one')}>
    <div class="t-sheet__head">
      <div class="t-head__portrait">
        {portrait}
        <div>
          {isOneOfMany ? <h2 class="t-sheet__name">{title}</h2> : <h1>{title}</h1>}
          {under && <p>{under}</p>}
        </div>
      </div>
      {aside && <p class="t-sheet__aside t-only-desk">{aside}</p>}
    </div>
    {children}
    {foot && <p class="t-sheet__foot t-small t-soft">{foot}</p>}
  </article>
)

/** A sheet with what stays off the paper beside it. */
export const SheetColumns = ({ children, side }: { children: ComponentChildren; side: ComponentChildren }): VNode => (
  <div class="t-cols">
    {children}
    <div class="t-stack t-noprint">{side}</div>
  </div>
)

/** Prints the page. Hidden until a script can. */
export function PrintButton({ children }: { children?: ComponentChildren }): VNode {
  const words = useWords()
  return (
    <button type="button" class="t-button t-button--quiet t-button--wide" data-t-print hidden>
      <Icon name="print" size="s" /> {children ?? words.print}
    </button>
  )
}
