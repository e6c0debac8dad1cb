import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A photograph as a telephone takes it: on its side, with the place, the day and whose telephone it was written into it. */
export const photograph = (width = 60, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#3377aa' } })
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Amara Mensah' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 12/1 30/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 2/1 3/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** A drawing, see-through where nobody drew. */
export const drawing = (): Promise<Buffer> =>
  sharp({ create: { width: 80, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer()

/** A few hundred bytes that claim to be a picture of 2,500 million dots. */
export function bomb(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(50_000, 0)
  header.writeUInt32BE(50_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(300))), chunk('IEND')])
}

function chunk(kind: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const inside = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(inside), 4)
  return Buffer.concat([frame.subarray(0, 4), inside, frame.subarray(4)])
}

const text = (of: string): Buffer => Buffer.from(of, 'latin1')
export const webm = (track = 'A_OPUS'): Buffer =>
  Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), text(`webm ${track}`)])
export const ogg = (): Buffer => text('OggS OpusHead')
export const m4a = (track = 'soun'): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), text(`ftypM4A  isom hdlr ${track}`)])
export const mp3 = (): Buffer => Buffer.from([0xff, 0xfb, 0x90, 0x00, 1, 2, 3])
export const wav = (): Buffer => text('RIFF....WAVEfmt ')
export const pdf = (more = ''): Buffer => text(`%PDF-1.7\n${more}\n%%EOF\n`)
export const html = (): Buffer => text('<!doctype html><script>alert(1)</script>')
export const heic = (): Buffer => Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypheic mif1')])

/** What every scanner finds, and what harms nobody: put together here, so that no scanner finds this file. */
export const eicar = (): string =>
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
