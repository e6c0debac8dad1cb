import { strToU8 } from 'fflate'
import type { Signer } from '../../../platform/signing/signer.ts'
import { signFiles } from '../../copy/made/as-zip.ts'
import { exampleCopy } from '../../copy/made/example.ts'
import type { RecordCopy } from '../../copy/record-copy.ts'

/** A signed copy without its paper, which takes a second to set: what is read of a copy is its `record.json`. */
export const signedCopy = (
  signer: Signer,
  more: Partial<RecordCopy> = {},
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> => {
  const copy = { ...exampleCopy, ...more }
  const all = { 'record.json': JSON.stringify(copy), ...files }
  return signFiles(
    copy,
    { signer, issuer: 'https://norchester.example' },
    Object.fromEntries(Object.entries(all).map(([name, of]) => [name, typeof of === 'string' ? strToU8(of) : of])),
  )
}

/** A FHIR document of a shape that another system makes. */
export const aBundle = (
  patient: object = {},
  more: { readonly named: readonly object[]; readonly entries: readonly object[] } = { named: [], entries: [] },
): object => ({
  resourceType: 'Bundle',
  type: 'document',
  identifier: { system: 'https://example.org/exports', value: 'DR-1' },
  entry: [
    {
      fullUrl: 'urn:uuid:1',
      resource: {
        resourceType: 'Composition',
        status: 'final',
        subject: { reference: 'urn:uuid:2' },
        date: '2026-11-20T14:03:11Z',
        author: [{ reference: 'urn:uuid:3' }],
        title: 'Development record',
        section: [
          {
            title: 'About me',
            code: { text: 'about-me' },
            entry: more.named,
            text: {
              div: '<div><p>I like trains &amp; maps.</p><script>steal()</script><p>Time <b>to answer</b>.</p></div>',
            },
          },
          { title: 'Support being given', code: { text: 'support' }, text: { div: '<div><p>Said again</p></div>' } },
        ],
      },
    },
    {
      fullUrl: 'urn:uuid:2',
      resource: {
        resourceType: 'Patient',
        name: [{ use: 'official', family: 'Mensah', given: ['Kofi'] }],
        birthDate: '2018-05-14',
        ...patient,
      },
    },
    { fullUrl: 'urn:uuid:3', resource: { resourceType: 'Organization', name: 'Norchester Children’s Clinic' } },
    {
      fullUrl: 'urn:uuid:4',
      resource: {
        resourceType: 'CarePlan',
        status: 'active',
        subject: { reference: 'urn:uuid:2' },
        created: '2026-09-07',
        activity: [
          {
            detail: {
              description: 'Small-group language programme',
              scheduledTiming: {
                repeat: { frequency: 2, period: 1, periodUnit: 'wk', duration: 30, durationUnit: 'min' },
              },
              performer: [{ reference: 'urn:uuid:3' }],
            },
          },
        ],
      },
    },
    ...more.entries,
  ],
})

/** The same with a photograph beside its bytes, a paper in place, a page that says it is one, and one that is elsewhere. */
export function withDocuments(photograph: Uint8Array): object {
  const paper = (at: string, description: string, attachment: object) => ({
    fullUrl: at,
    resource: {
      resourceType: 'DocumentReference',
      subject: { reference: 'urn:uuid:2' },
      description,
      content: [{ attachment: { contentType: 'application/pdf', ...attachment } }],
    },
  })
  const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
  return aBundle(
    {},
    {
      named: [{ reference: 'urn:uuid:10' }],
      entries: [
        paper('urn:uuid:10', 'On the beach', { contentType: 'image/jpeg', url: 'urn:uuid:11' }),
        { fullUrl: 'urn:uuid:11', resource: { resourceType: 'Binary', data: base64(photograph) } },
        paper('urn:uuid:12', 'Letter of the clinic', { data: base64('%PDF-1.7\n%%EOF') }),
        paper('urn:uuid:13', 'Advice', { data: base64('<html><script>1</script>') }),
        paper('urn:uuid:14', 'Elsewhere', { url: 'https://example.org/advice.pdf' }),
      ],
    },
  )
}
