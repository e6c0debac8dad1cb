import { strToU8 } from 'fflate'
import type { Signer } from '../../platform/signing/signer.ts'
import { signFiles } from '../copy/made/as-zip.ts'
import { exampleCopy } from '../copy/made/example.ts'
import type { RecordCopy } from '../copy/record-copy.ts'

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
export const aBundle = (patient: object = {}): object => ({
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
  ],
})
