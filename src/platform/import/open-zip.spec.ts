import { deflateSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openZip } from './open-zip.ts'

const most = { files: 5, bytes: 100_000 }

const why = (bytes: Uint8Array) => {
  const opened = openZip(bytes, most)
  return opened.ok ? [...opened.files.keys()] : opened.why
}
const zip = (files: Record<string, Uint8Array>, level: 0 | 6 = 0) => zipSync(files, { level })
const hello = strToU8('hello')

describe('a zip that is one', () => {
  test('gives its files, laid in or packed', () => {
    expect(why(zip({ 'a.json': hello, 'attachments/b.png': hello }))).toEqual(['a.json', 'attachments/b.png'])
    const packed = openZip(zip({ 'a.txt': strToU8('x'.repeat(10_000)) }, 6))
    expect(packed.ok && packed.files.get('a.txt')?.length).toBe(10_000)
  })
})

describe('a zip that was made to hurt', () => {
  test('that unpacks to far more than it may is stopped while it unpacks', () =>
    expect(why(zip({ 'a.txt': new Uint8Array(most.bytes + 1) }, 6))).toBe('too-large'))

  test('that lies about its size is stopped by what comes out of it', () => {
    const bomb = Buffer.from(zip({ 'a.txt': strToU8('x') }, 6))
    const packed = deflateSync(new Uint8Array(most.bytes + 1))
    const [before, after] = [bomb.subarray(0, 35), bomb.subarray(bomb.indexOf(Buffer.from('PK\x01\x02', 'latin1')))]
    const whole = Buffer.concat([before, packed, after])
    const list = before.length + packed.length
    whole.writeUInt32LE(packed.length, 18)
    whole.writeUInt32LE(packed.length, list + 20)
    whole.writeUInt32LE(list, whole.length - 6)
    expect(why(whole)).toBe('too-large')
  })

  test.each(['../a.json', '/etc/passwd', 'a/../b', 'C:\\a', 'a/b/c.json', '.hidden', 'a//b'])(
    'that holds %s is not opened',
    name => expect(why(zip({ [name]: hello }))).toBe('unsafe-names'),
  )

  test('that holds another zip, whatever it is called', () => {
    expect(why(zip({ 'a.zip': hello }))).toBe('file-in-file')
    expect(why(zip({ 'photo.png': zip({ 'a.json': hello }) }))).toBe('file-in-file')
  })

  test('that holds more files than any copy', () => {
    const many = Array.from({ length: most.files + 1 }, (_, at) => [`f${at}.txt`, hello] as const)
    expect(why(zip(Object.fromEntries(many)))).toBe('too-many-files')
  })

  test('that is none: words, nothing, a page that calls itself one', () => {
    for (const text of ['', 'PK', '<html>', 'PK\x05\x06']) expect(why(strToU8(text))).toBe('not-a-zip')
  })
})
