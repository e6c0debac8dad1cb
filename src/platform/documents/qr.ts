import { toString as draw, type QRCodeSegment } from 'qrcode'

/**
 * A QR code as SVG, to be shown or printed. `digits` follow `text` in half the room that letters take, which keeps the
 * squares of a long code big enough for a phone.
 */
export function qrAsSvg(text: string, digits = ''): Promise<string> {
  const segments: QRCodeSegment[] = [{ data: Buffer.from(text), mode: 'byte' }]
  if (digits) segments.push({ data: digits, mode: 'numeric' })
  return draw(segments, { type: 'svg', errorCorrectionLevel: digits ? 'L' : 'M', margin: 2 })
}
