import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'

type Props = {
  /** The page's one `<h1>`. */
  title: ComponentChildren
  /** The line above: the way back to the child, the class, the day. */
  above?: ComponentChildren
  /** The sentence below, larger. */
  lead?: ComponentChildren
  /** Quiet facts below: day, setting, number of children. */
  below?: ComponentChildren
  /** One button at the right of the heading. */
  action?: ComponentChildren
  /** A portrait or initials at the left, for a page about one person. */
  portrait?: ComponentChildren
}

/** How every page begins. */
export function Head({ title, above, lead, below, action, portrait }: Props): VNode {
  const words = (
    <div class="t-head__words">
      {above && <p class="t-head__above">{above}</p>}
      <h1>{title}</h1>
      {lead && <p class="t-lead">{lead}</p>}
      {below && <p class="t-soft">{below}</p>}
    </div>
  )
  return (
    <div class={classes('t-head', Boolean(action) && 't-head--action')}>
      {portrait ? (
        <div class="t-head__portrait">
          {portrait}
          {words}
        </div>
      ) : (
        words
      )}
      {action}
    </div>
  )
}
