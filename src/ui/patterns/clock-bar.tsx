import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'

type Props = {
  /** Days or weeks used, of how many. */
  used: number
  total: number
  /** `Week 4 of 6, to Friday 4 December`; a pause names its exception here. */
  words: ComponentChildren
  /** The time is over. */
  out?: boolean | undefined
}

/** The share of a time limit that is used, said in words first. */
export function ClockBar({ used, total, words, out }: Props): VNode {
  const id = useId()
  return (
    <div class={out ? 't-clockbar t-clockbar--out' : 't-clockbar'}>
      <p class="t-small" id={id}>
        {words}
      </p>
      <progress class="t-clockbar__bar" aria-labelledby={id} max={total} value={Math.min(used, total)} />
    </div>
  )
}
