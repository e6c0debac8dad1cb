import type { VNode } from 'preact'

type Props = {
  /** Of every hundred. */
  agree: number
  disagree: number
  /** What stands beside the bar, where it is not the number alone. */
  said?: string
  /** For who does not see the bar: `94 agree, 4 disagree, of 100`. */
  words: string
}

const wide = 120

/** Of every hundred, who agrees and who disagrees: the number beside the bar says the same. */
export const ShareBar = ({ agree, disagree, said, words }: Props): VNode => (
  <span class="t-share">
    <svg viewBox={`0 0 ${wide} 16`} width={wide} height="16" aria-hidden="true">
      <rect class="t-share__none" width={wide} height="16" rx="4" />
      <rect class="t-share__agree" width={(agree / 100) * wide} height="16" rx="4" />
      <rect
        class="t-share__disagree"
        x={wide - (disagree / 100) * wide}
        width={(disagree / 100) * wide}
        height="16"
        rx="4"
      />
    </svg>
    <b aria-hidden="true">{said ?? agree}</b>
    <span class="t-vh">{words}</span>
  </span>
)
