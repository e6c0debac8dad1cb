import { Ajv2020 } from 'ajv/dist/2020.js'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { passingSigner, readSigned } from '../../../platform/signing/signer.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { recordCopy, recordCopySchema } from '../record-copy.ts'
import { asFhir } from './as-fhir.ts'
import { asHtml } from './as-html.tsx'
import { asZip, type Manifest, sha256 } from './as-zip.ts'
import { exampleCopy } from './example.ts'

describe('the format', () => {
  const holds = new Ajv2020({ strict: false, validateFormats: false }).compile(recordCopySchema())

  test('its published schema holds for a copy, and our own reader reads it back the same', () => {
    expect([holds(exampleCopy), holds.errors]).toEqual([true, null])
    expect(recordCopy.parse(JSON.parse(JSON.stringify(exampleCopy)))).toEqual(exampleCopy)
  })

  test.each([
    ['a version of its own', { ...exampleCopy, version: 2 }],
    ['a day that is none', { ...exampleCopy, asOf: '2026-02-30' }],
    ['no child', { ...exampleCopy, child: undefined }],
    ['a part without entries', { ...exampleCopy, parts: [{ part: 'helps', title: 'What helps' }] }],
  ])('neither takes %s', (_what, wrong) => {
    const sent = JSON.parse(JSON.stringify(wrong))
    expect([holds(sent), recordCopy.safeParse(sent).success]).toEqual([false, false])
  })
})

describe('a page', () => {
  const html = asHtml(exampleCopy, 'en')

  test('it opens offline: no script, and nothing is fetched', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(/)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  test('[RCD-3, RCD-4] what keeps the child safe is first, and a different view stands beside the words it differs from', () => {
    const words = readBack(html)
    expect(words.indexOf('Peanut allergy.')).toBeLessThan(words.indexOf('Wait. Let me finish'))
    expect(words).toContain('Kofi, 8 · chose in pictures, 2 November 2026 · with Jo')
    expect(words).toContain('Amara Mensah, mother sees it differently')
    expect(words).toContain('Happened 3 of 6')
  })

  test('words are shown and never run', () => expect(html).toContain('&lt;b>&amp; &quot;more&quot;&lt;/b>'))

  test('its headings have no rank left out, and it says its language', () => {
    expect([...html.matchAll(/<h(\d)/g)].map(([, rank]) => rank)).toEqual(['1', '2', '2', '2', '3', '2'])
    expect(asHtml(exampleCopy, 'en-easy')).toContain('<html lang="en-x-easy">')
  })
})

describe('for health systems', () => {
  const bundle = asFhir(exampleCopy)
  const entries = bundle.entry ?? []

  test('a FHIR document: the Composition is first, and every address is used once', () => {
    expect([bundle.type, entries[0]?.resource?.resourceType]).toEqual(['document', 'Composition'])
    expect(new Set(entries.map(entry => entry.fullUrl)).size).toBe(entries.length)
  })

  test('whatever it refers to is in it', () => {
    const inIt = new Set(entries.map(entry => entry.fullUrl))
    const meant = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to)
    expect(meant.length).toBeGreaterThan(10)
    expect(meant.filter(to => !inIt.has(to))).toEqual([])
  })

  test('a parent is a related person, a therapist a practitioner, and an outcome a goal', () => {
    const kinds = entries.map(entry => entry.resource?.resourceType)
    expect(kinds).toEqual(expect.arrayContaining(['RelatedPerson', 'Practitioner', 'Goal', 'CarePlan', 'Provenance']))
  })

  test('words are escaped in its narrative, which stays XHTML', () => {
    expect(JSON.stringify(bundle)).toContain('Wait. Let me finish &lt;b&gt;&amp; &quot;more&quot;&lt;/b&gt;')
  })

  test('the same copy makes the same document, to the letter', () =>
    expect(JSON.stringify(asFhir(exampleCopy))).toBe(JSON.stringify(bundle)))
})

describe('everything, signed', () => {
  const made = async () => {
    const signer = await passingSigner()
    const zip = await asZip(exampleCopy, 'en', { signer, issuer: 'https://tandem.example' })
    return { signer, files: unzipSync(zip) }
  }

  test('every file is in the manifest with its own SHA-256, and the manifest is what was signed', async () => {
    const { signer, files } = await made()
    const signed = await readSigned(strFromU8(files['manifest.jws'] ?? new Uint8Array()), signer.publicKeys)
    expect(signed && strFromU8(signed)).toBe(strFromU8(files['manifest.json'] ?? new Uint8Array()))
    const manifest: Manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))
    expect(manifest.files.map(file => file.name)).toEqual([
      'record.json',
      'record.html',
      'record.pdf',
      'record.fhir.json',
    ])
    for (const { name, sha256: said, bytes } of manifest.files) {
      const file = files[name] ?? new Uint8Array()
      expect([name, sha256(file), file.length]).toEqual([name, said, bytes])
    }
  })

  test('a signature by somebody else’s key, or over other words, proves nothing', async () => {
    const { files, signer } = await made()
    const jws = strFromU8(files['manifest.jws'] ?? new Uint8Array())
    expect(await readSigned(jws, (await passingSigner()).publicKeys)).toBeUndefined()
    const [head, , tail] = jws.split('.')
    const changed = Buffer.from('{"format":"other"}').toString('base64url')
    expect(await readSigned(`${head}.${changed}.${tail}`, signer.publicKeys)).toBeUndefined()
  })
})
