import type { VNode } from 'preact'
import QRCode from 'qrcode'

type Props = {
  /** What a telephone reads. The same stands beside it as words, for whoever has none. */
  of: string
  /** What it is, for whoever does not see it. */
  title: string
}

/** The quiet zone a reader needs around the code (ISO/IEC 18004). */
const quiet = 4

/** A code to be read by a telephone's camera, as a drawing: sharp on paper of any size, and nothing fetched. */
export function QrCode({ of, title }: Props): VNode {
  const { size, data } = QRCode.create(of, { errorCorrectionLevel: 'M' }).modules
  const side = size + 2 * quiet
  return (
    <svg class="t-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={title} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={runs(size, data)} fill="#000" />
    </svg>
  )
}

/** Each run of dark squares in a row as one piece. */
function runs(size: number, data: Uint8Array): string {
  const pieces: string[] = []
  for (let row = 0; row < size; row += 1)
    for (let column = 0, width = 0; column < size; column += Math.max(width, 1)) {
      width = 0
      while (column + width < size && data[row * size + column + width]) width += 1
      if (width > 0) pieces.push(`M${column + quiet} ${row + quiet}h${width}v1h-${width}z`)
    }
  return pieces.join('')
}
