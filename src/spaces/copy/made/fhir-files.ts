import type { Binary, DocumentReference, Reference } from 'fhir/r4.js'
import type { CopiedAttachment, CopiedFiles, CopiedPart } from '../record-copy.ts'

type About = {
  readonly child: Reference
  readonly council: Reference
  /** Where in the bundle its bytes are. */
  readonly binary: string
  readonly date: string
}

/** What is attached to the entries of a part. */
export const attachments = (part: CopiedPart): readonly CopiedAttachment[] =>
  part.entries.flatMap(entry => entry.attachments ?? [])

/** A picture, a recording or a paper: what it is in words, and where its bytes are in the same document. */
export const documentOf = (each: CopiedAttachment, { child, council, binary, date }: About): DocumentReference => ({
  resourceType: 'DocumentReference',
  meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-DocumentReference'] },
  status: 'current',
  type: { text: kinds[each.kind] },
  category: [{ text: 'Development record' }],
  subject: child,
  date,
  author: [council],
  ...(each.about && { description: each.about }),
  content: [
    {
      attachment: {
        contentType: each.type,
        url: binary,
        size: each.bytes,
        ...(each.about && { title: each.about }),
      },
    },
  ],
})

const kinds = { picture: 'Picture', voice: 'Recording', paper: 'Written advice' } as const

/** The bytes themselves, so that the document is whole wherever it arrives. */
export const binaryOf = (each: CopiedAttachment, files: CopiedFiles): Binary => ({
  resourceType: 'Binary',
  contentType: each.type,
  data: Buffer.from(files.get(each.id) ?? []).toString('base64'),
})
