import type { VNode } from 'preact'
import { useAround } from '../around.ts'
import type { IconName } from './names.ts'

type Props = { name: IconName; size?: 's' | 'l' | undefined }

/** A line drawing beside words, in their colour. It never speaks alone, so it is hidden from screen readers. */
export function Icon({ name, size }: Props): VNode {
  const { assets } = useAround()
  return (
    <svg class={size ? `t-icon t-icon--${size}` : 't-icon'} aria-hidden="true">
      <use href={`${assets}/pictures.svg#i-${name}`} />
    </svg>
  )
}

/** The tandem: our mark. */
export function Mark(): VNode {
  const { assets } = useAround()
  return (
    <svg viewBox="0 0 68 44" aria-hidden="true">
      <use href={`${assets}/pictures.svg#mark`} />
    </svg>
  )
}
