import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

type Props = {
  title?: ComponentChildren
  /** Nobody else does. */
  lock?: boolean | undefined
  children: ComponentChildren
}

/** Who sees this page, said on the page, with the one exception where there is one. */
export function Sees({ title, lock, children }: Props): VNode {
  const words = useWords()
  return (
    <div class="t-sees">
      <Icon name={lock ? 'lock' : 'eye'} />
      <div>
        <p>
          <b>{title ?? words.whoSees}</b>
        </p>
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
