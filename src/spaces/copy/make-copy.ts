import type { Language } from '../../platform/i18n/language.ts'
import type { Signer } from '../../platform/signing/signer.ts'
import type { File } from '../../platform/web/answer.ts'
import type { Kind } from './copy-asked.ts'
import { asFhir } from './made/as-fhir.ts'
import { asHtml } from './made/as-html.tsx'
import { asPdf } from './made/as-pdf.ts'
import { asZip } from './made/as-zip.ts'
import type { CopiedFiles, RecordCopy } from './record-copy.ts'

/** What signs a copy, and the address where whoever receives it finds the keys. */
export type Signing = { readonly signer: Signer; readonly issuer: string }

/** The file of a copy, of one kind. No name of a child stands in a file's name: it is seen in lists and logs. */
export async function makeCopy(
  copy: RecordCopy,
  kind: Kind,
  language: Language,
  signing: Signing,
  files: CopiedFiles = new Map(),
): Promise<File> {
  const name = `record-${copy.asOf}`
  switch (kind) {
    case 'html':
      return { type: 'text/html', body: asHtml(copy, language, files), name: `${name}.html` }
    case 'pdf':
      return { type: 'application/pdf', body: asPdf(copy, language, files), name: `${name}.pdf` }
    case 'fhir':
      return {
        type: 'application/fhir+json',
        body: JSON.stringify(asFhir(copy, files), null, 2),
        name: `${name}.fhir.json`,
      }
    case 'zip':
      return { type: 'application/zip', body: await asZip(copy, language, signing, files), name: `${name}.zip` }
  }
}
