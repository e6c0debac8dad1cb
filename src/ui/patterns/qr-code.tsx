import type { VNode } from 'preact'
import { drawQr } from '../pictures/qr.ts'

type Props = {
  /** What a telephone reads. The same stands beside it as words, for whoever has none. */
  of: string
  /** What it is, for whoever does not see it. */
  title: string
}

/** A code to be read by a telephone's camera, as a drawing: sharp on paper of any size, and nothing fetched. */
export function QrCode({ of, title }: Props): VNode {
  const { side, dark } = drawQr(of)
  return (
    <svg class="t-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  )
}
