const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes in letters that may stand in an address. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let nth = 0; nth < Math.min(4, left + 1); nth += 1) text += letters[(group >> (18 - 6 * nth)) & 63]
  }
  return text
}

/** The bytes, or nothing when a letter is none of ours. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const values = [...text].map(letter => letters.indexOf(letter))
  if (values.includes(-1) || values.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4))
  for (let at = 0; at < bytes.length; at += 1) {
    const bit = at * 8
    const from = Math.floor(bit / 6)
    const pair = ((values[from] ?? 0) << 6) | (values[from + 1] ?? 0)
    bytes[at] = (pair >> (4 - (bit % 6))) & 255
  }
  return bytes
}
