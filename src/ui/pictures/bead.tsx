import type { VNode } from 'preact'
import { useAround } from '../around.ts'
import type { BeadName } from './names.ts'

type Props = {
  is: BeadName
  /** `Monday 16 November: did not happen`; left out where the words stand beside it. */
  label?: string | undefined
  small?: boolean | undefined
}

/** One session, told by shape as well as colour. */
export function BeadMark({ is, label, small }: Props): VNode {
  const { assets } = useAround()
  const drawing = <use href={`${assets}/pictures.svg#b-${is}`} />
  const look = small ? 't-bead t-bead--s' : 't-bead'
  return label ? (
    <svg class={look} role="img" aria-label={label}>
      {drawing}
    </svg>
  ) : (
    <svg class={look} aria-hidden="true">
      {drawing}
    </svg>
  )
}
