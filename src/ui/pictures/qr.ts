import QRCode, { type QRCodeSegment } from 'qrcode'

/** A code for a camera as a drawing: as many units wide as high, and its dark squares as the path of an SVG. */
export type Qr = { readonly side: number; readonly dark: string }

type How = {
  /** Digits after the text take half the room that letters take: the squares of a long code stay big enough for a phone. */
  readonly digits?: string
  /** Units of white around it: a reader needs four (ISO/IEC 18004), fewer where the paper around it is white. */
  readonly quiet?: number
}

/** The one place where a code is drawn, for a page and for paper alike. */
export function drawQr(text: string, { digits = '', quiet = 4 }: How = {}): Qr {
  const segments: QRCodeSegment[] = [{ data: Buffer.from(text), mode: 'byte' }]
  if (digits) segments.push({ data: digits, mode: 'numeric' })
  const { size, data } = QRCode.create(segments, { errorCorrectionLevel: digits ? 'L' : 'M' }).modules
  return { side: size + 2 * quiet, dark: runs(size, data, quiet) }
}

/** The same as a picture of its own, for a document. */
export function qrAsSvg(text: string, how: How = {}): string {
  const { side, dark } = drawQr(text, how)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${dark}"/></svg>`
}

/** Each run of dark squares in a row as one piece. */
function runs(size: number, data: Uint8Array, quiet: number): string {
  const pieces: string[] = []
  for (let row = 0; row < size; row += 1)
    for (let column = 0, width = 0; column < size; column += Math.max(width, 1)) {
      width = 0
      while (column + width < size && data[row * size + column + width]) width += 1
      if (width > 0) pieces.push(`M${column + quiet} ${row + quiet}h${width}v1h-${width}z`)
    }
  return pieces.join('')
}
