import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { passingSigner, type Signer } from '../../../platform/signing/signer.ts'
import { signedCopy } from '../testing/copies.ts'
import { checkSigned } from './check-signed.ts'

let norchester: Signer
let whole: Uint8Array
const check = (bytes: Uint8Array) => checkSigned(bytes, [{ name: 'Norchester Council', keys: norchester.publicKeys }])
const why = async (bytes: Uint8Array) => {
  const checked = await check(bytes)
  return checked.ok ? 'read' : checked.why
}
beforeAll(async () => {
  norchester = await passingSigner()
  whole = await signedCopy(norchester)
})

test('[RCD-21] a copy whose signature and sums hold is read, with who signed it', async () => {
  const checked = await check(whole)
  expect(checked).toMatchObject({ ok: true, signedBy: 'Norchester Council', copy: { from: 'Wrenshire Council' } })
})

describe('a file that was changed', () => {
  test('[RCD-21] in any byte, whichever it is, is refused', async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      if ((await check(changed)).ok) expect.fail(`byte ${at} of ${whole.length} was changed unseen`)
    }
  })

  test('[RCD-21] in any byte, to anything else, is refused', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = whole.slice()
        changed[at] = (changed[at] ?? 0) ^ by
        return !(await check(changed)).ok
      }),
      { numRuns: 300 },
    ))

  test('[RCD-21] cut short, lengthened or followed by another is refused', async () => {
    expect(await why(whole.slice(0, -1))).toBe('changed')
    expect(await why(Buffer.concat([whole, Buffer.from([0])]))).toBe('changed')
    expect(await why(Buffer.concat([whole, whole]))).toBe('changed')
  })
})

describe('whose it is', () => {
  test('[RCD-21] signed by a key nobody here knows: we cannot tell who made it', async () =>
    expect(await why(await signedCopy(await passingSigner()))).toBe('unknown-sender'))

  test('[RCD-21] with a file besides those that are listed, or one of them gone', async () => {
    const files = unzipSync(await signedCopy(norchester, {}, { 'record.html': '<p>Kofi</p>' }))
    const { 'record.html': _, ...fewer } = files
    expect(await why(zipSync(files, { level: 0 }))).toBe('read')
    expect(await why(zipSync({ ...files, 'more.html': strToU8('<p>More</p>') }, { level: 0 }))).toBe('changed')
    expect(await why(zipSync(fewer, { level: 0 }))).toBe('changed')
    expect(await why(zipSync({ 'record.json': strToU8('{}') }, { level: 0 }))).toBe('not-a-copy')
  })

  test('[RCD-21] signed, but in a form that is not the published one', async () =>
    expect(await why(await signedCopy(norchester, {}, { 'record.json': '{"format":"else"}' }))).toBe('not-understood'))
})
