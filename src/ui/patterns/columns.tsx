import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'

type Gap = 'small' | 'large' | undefined

/** Things under one another with the same space between. */
export const Stack = ({ gap, children }: { gap?: Gap; children: ComponentChildren }): VNode => (
  <div class={gap === 'small' ? 't-stack-s' : gap === 'large' ? 't-stack-l' : 't-stack'}>{children}</div>
)

type ColumnsProps = {
  children: ComponentChildren
  side: ComponentChildren
  /** A wider side column, for ladder and law. */
  wideSide?: boolean | undefined
  /** More of the main column, that on a phone comes after the side. */
  after?: ComponentChildren
}

/** A main column and a side column on a desk; one after the other on a phone. */
export const Columns = ({ children, side, wideSide, after }: ColumnsProps): VNode => (
  <div class={classes('t-cols', wideSide && 't-cols--wide')}>
    <div class="t-stack">{children}</div>
    <div class="t-stack">{side}</div>
    {after && <div class="t-stack t-cols__after">{after}</div>}
  </div>
)

const across = { 2: 't-halves', 3: 't-thirds', 4: 't-fours' } as const

/** Two, three or four of a kind beside one another on a desk. */
export const Across = ({ count, children }: { count: 2 | 3 | 4; children: ComponentChildren }): VNode => (
  <div class={across[count]}>{children}</div>
)
