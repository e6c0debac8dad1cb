import { Ajv2020 } from 'ajv/dist/2020.js'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { makeAnew } from '../../../platform/files/picture.ts'
import { pdf, photograph } from '../../../platform/files/testing/files.ts'
import { passingSigner } from '../../../platform/signing/signer.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import {
  type CopiedAttachment,
  type CopiedFiles,
  type RecordCopy,
  recordCopy,
  recordCopySchema,
} from '../record-copy.ts'
import { asFhir } from './as-fhir.ts'
import { asHtml } from './as-html.tsx'
import { asPdf } from './as-pdf.ts'
import { asZip, sha256 } from './as-zip.ts'
import { exampleCopy } from './example.ts'

let copy: RecordCopy
let files: CopiedFiles
const bus = '44444444-2a6b-4c7d-8e9f-0a1b2c3d4e5f'
const advice = '55555555-2a6b-4c7d-8e9f-0a1b2c3d4e5f'

beforeAll(async () => {
  const made = await makeAnew(await photograph())
  if (typeof made === 'string') throw new Error(made)
  files = new Map([
    [bus, made.bytes],
    [advice, pdf()],
  ])
  copy = withAttachments([
    attached(bus, 'picture', 'image/jpeg', 'jpg', 'The 12 bus, with <faces>'),
    attached(advice, 'paper', 'application/pdf', 'pdf', 'Advice by Jo'),
  ])
})

function attached(
  id: string,
  kind: CopiedAttachment['kind'],
  type: string,
  ending: string,
  about: string,
): CopiedAttachment {
  const bytes = files.get(id) ?? new Uint8Array()
  const name = `attachments/${id}.${ending}`
  return { id, name, kind, type, bytes: bytes.length, sha256: sha256(bytes), about, scanned: false }
}

function withAttachments(attachments: readonly CopiedAttachment[]): RecordCopy {
  const [first, second] = exampleCopy.parts
  const [entry] = second?.entries ?? []
  if (!first || !second || !entry) throw new Error('The example has two parts')
  return { ...exampleCopy, parts: [first, { ...second, entries: [{ ...entry, attachments }] }] }
}

test('[RCD-30] the format holds what each is, its size and its hash; our own reader reads it back the same', () => {
  const holds = new Ajv2020({ strict: false, validateFormats: false }).compile(recordCopySchema())
  expect([holds(copy), holds.errors]).toEqual([true, null])
  expect(recordCopy.parse(JSON.parse(JSON.stringify(copy)))).toEqual(copy)
})

test('[RCD-30] a picture is in the page itself with what it shows; of a paper the page says what it is and where', () => {
  const html = asHtml(copy, 'en', files)
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
  expect(html).toMatch(/<img src="data:image\/jpeg;base64,[\w+/=]+" alt="The 12 bus, with &lt;faces>"/)
  expect(readBack(html)).toContain('PDF: Advice by Jo The file itself is in the copy “Everything, signed”.')
})

test('[RCD-30] on paper a picture is a figure, with what it shows for whoever does not see it', () => {
  const raw = Buffer.from(asPdf(copy, 'en', files)).toString('latin1')
  expect(raw).toMatch(/\/S ?\/Figure/)
  expect(raw).toMatch(/\/Alt ?\(The 12 bus, with <faces>\)/)
})

test('[RCD-30] for health systems each is a document of the child with its bytes, and its section leads to it', () => {
  const bundle = asFhir(copy, files)
  const resources = (bundle.entry ?? []).flatMap(({ fullUrl, resource }) => (resource ? [{ fullUrl, resource }] : []))
  const documents = resources.filter(({ resource }) => resource.resourceType === 'DocumentReference')
  expect(documents.map(({ resource }) => 'description' in resource && resource.description)).toEqual([
    'The 12 bus, with <faces>',
    'Advice by Jo',
  ])
  const whole = JSON.stringify(bundle)
  for (const { fullUrl } of documents) expect(whole).toContain(`{"reference":"${fullUrl}"}`)
  expect(whole).toContain(`"data":"${pdf().toString('base64')}"`)
  expect(new Set(resources.map(({ fullUrl }) => fullUrl)).size).toBe(resources.length)
})

test('[RCD-30] in the signed zip each lies whole, under its id, and its hash is in what was signed', async () => {
  const zip = unzipSync(
    await asZip(copy, 'en', { signer: await passingSigner(), issuer: 'https://tandem.example' }, files),
  )
  const signed = strFromU8(zip['manifest.json'] ?? new Uint8Array())
  for (const { id, name, sha256: hash } of copy.parts[1]?.entries[0]?.attachments ?? []) {
    expect(sha256(zip[name] ?? new Uint8Array())).toBe(sha256(files.get(id) ?? new Uint8Array()))
    expect(signed).toContain(`"name": "${name}",\n      "sha256": "${hash}"`)
  }
})
