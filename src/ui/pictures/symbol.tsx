import type { VNode } from 'preact'
import { useAround } from '../around.ts'
import type { SymbolName } from './names.ts'

type Props = {
  name: SymbolName
  size?: 's' | 'l' | undefined
  /** What it shows, where no words stand beside it. */
  label?: string | undefined
}

/** A picture for a child's page and for easy read. Beside words it is hidden from screen readers. */
export function PictureSymbol({ name, size, label }: Props): VNode {
  const { assets } = useAround()
  const picture = <use href={`${assets}/pictures.svg#p-${name}`} />
  const look = size ? `t-pic t-pic--${size}` : 't-pic'
  return label ? (
    <svg class={look} role="img" aria-label={label}>
      {picture}
    </svg>
  ) : (
    <svg class={look} aria-hidden="true">
      {picture}
    </svg>
  )
}
