import type { FileType } from './kinds.ts'

/** What a file is by its content. A picture is still to be opened: only then is it known whether it is one. */
export type Sniffed =
  | { readonly is: 'picture' }
  | { readonly is: 'voice' | 'paper'; readonly type: FileType }
  | { readonly is: 'film' | 'heic' | 'unknown' }

/**
 * Looks at the first bytes, as each format begins. What the file is called and what the browser said it was count for
 * nothing: a page of HTML named `advice.pdf` is no paper.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const at = (from: number, text: string): boolean => textOf(bytes, from, text.length) === text
  if (starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47) || at(0, 'GIF8'))
    return { is: 'picture' }
  if (at(0, 'RIFF') && at(8, 'WEBP')) return { is: 'picture' }
  if (at(0, 'RIFF') && at(8, 'WAVE')) return { is: 'voice', type: 'audio/wav' }
  if (at(0, 'OggS')) return holds(bytes, 'theora') ? { is: 'film' } : { is: 'voice', type: 'audio/ogg' }
  if (at(0, '%PDF-')) return { is: 'paper', type: 'application/pdf' }
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3))
    return holds(bytes, 'V_') ? { is: 'film' } : { is: 'voice', type: 'audio/webm' }
  if (at(0, 'ID3') || isMpegSound(bytes)) return { is: 'voice', type: 'audio/mpeg' }
  return at(4, 'ftyp') ? sniffMp4(bytes) : { is: 'unknown' }
}

/** The box of many things: what it holds is said by its brand, and by what its tracks are for. */
function sniffMp4(bytes: Uint8Array): Sniffed {
  const brand = textOf(bytes, 8, 4)
  if (brand.startsWith('avif')) return { is: 'picture' }
  if (/^(hei|hev|mif1|msf1)/.test(brand)) return { is: 'heic' }
  if (holds(bytes, 'vide')) return { is: 'film' }
  return holds(bytes, 'soun') ? { is: 'voice', type: 'audio/mp4' } : { is: 'unknown' }
}

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)

const textOf = (bytes: Uint8Array, from: number, length: number): string =>
  Buffer.from(bytes.subarray(from, from + length)).toString('latin1')

/** Where the tracks are described: at the beginning, or, as telephones write it, at the end. */
const described = 200_000
function holds(bytes: Uint8Array, mark: string): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return whole.subarray(0, described).includes(mark) || whole.subarray(-described).includes(mark)
}

/** MPEG sound without a title before it: eleven bits set, then a version and a layer that exist. */
const isMpegSound = ([first = 0, second = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) !== 0
