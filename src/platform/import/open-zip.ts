import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'

/** Why a zip was not opened. */
export type WhyNotOpened = 'not-a-zip' | 'too-large' | 'unsafe-names' | 'too-many-files' | 'file-in-file'

export type Opened =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: WhyNotOpened }

/** The most that may come out of it, whatever it says of itself. */
const mostUnpacked: Most = { files: 300, bytes: 60_000_000 }
type Most = { readonly files: number; readonly bytes: number }

/**
 * Opens a zip that may have been made to hurt us, or changed on its way. Every byte of it is accounted for: its files lie
 * one after the other, each is listed once, what is said of a file in both places is the same, and there is nothing else,
 * so that in a zip that packs nothing tighter, as ours, no byte can be changed unseen. What comes out is counted while it comes, never by what the file says of itself.
 */
export function openZip(bytes: Uint8Array, most: Most = mostUnpacked): Opened {
  try {
    return { ok: true, files: filesIn(bytes, most) }
  } catch (error) {
    if (error instanceof NotOpened) return { ok: false, why: error.why }
    // Reading past the end, or bytes that no packer makes.
    return { ok: false, why: 'not-a-zip' }
  }
}

class NotOpened extends Error {
  readonly why: WhyNotOpened
  constructor(why: WhyNotOpened) {
    super(why)
    this.why = why
  }
}

const expect = (is: boolean, why: WhyNotOpened = 'not-a-zip'): void => {
  if (!is) throw new NotOpened(why)
}

function filesIn(bytes: Uint8Array, most: Most): ReadonlyMap<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.length - 22
  const count = zip.readUInt16LE(end + 10)
  const listAt = zip.readUInt32LE(end + 16)
  expect(zip.readUInt32LE(end) === 0x06054b50 && zip.readUInt32LE(end + 4) === 0 && zip.readUInt16LE(end + 20) === 0)
  expect(zip.readUInt16LE(end + 8) === count && listAt + zip.readUInt32LE(end + 12) === end)
  expect(count <= most.files, 'too-many-files')

  const files = new Map<string, Uint8Array>()
  let left = most.bytes
  let at = 0
  let list = listAt
  for (let each = 0; each < count; each += 1) {
    const { name, packed, method, crc, size, next } = fileAt(zip, at)
    expect(isListed(zip, list, at))
    expect(isSafeName(name) && !files.has(name), 'unsafe-names')
    // What it says of itself is enough to refuse it; never to believe it.
    expect(size <= left, 'too-large')
    const file = method === 0 ? packed : inflated(packed, left)
    left -= file.length
    expect(left >= 0, 'too-large')
    expect(!holdsFiles(name, file), 'file-in-file')
    expect(file.length === size && crc32(file) === crc)
    files.set(name, file)
    at = next
    list += 46 + name.length
  }
  expect(at === listAt && list === end)
  return files
}

/** A file as it lies in the zip: its heading of thirty bytes and its name, then what is packed. */
function fileAt(zip: Buffer, at: number) {
  expect(zip.readUInt32LE(at) === 0x04034b50 && zip.readUInt16LE(at + 28) === 0)
  const method = zip.readUInt16LE(at + 8)
  expect((method === 0 || method === 8) && zip.readUInt16LE(at + 4) === 20 && zip.readUInt16LE(at + 6) === 0)
  const from = at + 30 + zip.readUInt16LE(at + 26)
  const next = from + zip.readUInt32LE(at + 18)
  expect(next <= zip.length)
  return {
    name: zip.toString('latin1', at + 30, from),
    packed: new Uint8Array(zip.subarray(from, next)),
    method,
    crc: zip.readUInt32LE(at + 14),
    size: zip.readUInt32LE(at + 22),
    next,
  }
}

/** The list says of it what its heading says: version, method, day, sum, sizes and name; and nothing besides. */
function isListed(zip: Buffer, list: number, at: number): boolean {
  const long = zip.readUInt16LE(at + 26)
  return (
    zip.readUInt32LE(list) === 0x02014b50 &&
    zip.readUInt16LE(list + 4) === 20 &&
    zip.subarray(list + 6, list + 32).equals(zip.subarray(at + 4, at + 30)) &&
    zip.subarray(list + 32, list + 42).every(byte => byte === 0) &&
    zip.readUInt32LE(list + 42) === at &&
    zip.subarray(list + 46, list + 46 + long).equals(zip.subarray(at + 30, at + 30 + long))
  )
}

/** A plain name, in one folder at most: nothing that leads up, out or to a drive. */
const isSafeName = (name: string): boolean =>
  name.length <= 100 && !name.includes('..') && /^(?:[a-z0-9_-]+\/)?[a-z0-9_-][a-z0-9._-]*$/i.test(name)

/** A zip inside is not opened, whatever it is called. */
const holdsFiles = (name: string, file: Uint8Array): boolean =>
  /\.(?:zip|gz|tar|7z|rar)$/i.test(name) || (file[0] === 0x50 && file[1] === 0x4b && (file[2] ?? 0) <= 8)

/** A thousand bytes go in at a time, so that at most a megabyte comes out before it is counted. */
function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  let isDone = false
  const stream = new Inflate((chunk, isLast) => {
    chunks.push(chunk)
    length += chunk.length
    isDone ||= isLast
    expect(length <= most, 'too-large')
  })
  for (let at = 0; at < packed.length; at += 1_000)
    stream.push(packed.subarray(at, at + 1_000), at + 1_000 >= packed.length)
  expect(isDone)
  return Buffer.concat(chunks)
}
