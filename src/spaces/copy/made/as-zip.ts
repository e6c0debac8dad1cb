import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Signer } from '../../../platform/signing/signer.ts'
import { attachedIn } from '../load-files.ts'
import type { CopiedFiles, RecordCopy } from '../record-copy.ts'
import { asFhir } from './as-fhir.ts'
import { asHtml } from './as-html.tsx'
import { asPdf } from './as-pdf.ts'

type Signing = { readonly signer: Signer; readonly issuer: string }

/** What the signature is over: each file's SHA-256, whose key signed, where its public half is. */
export type Manifest = {
  readonly format: 'tandem-development-record'
  readonly version: 1
  readonly copy: string
  readonly madeAt: string
  /** Where the keys of whoever made it are published. */
  readonly issuer: string
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[]
}

/**
 * Everything in one file, signed: `record.json` (the format), the same as page, paper and FHIR, what is attached, a manifest
 * with the SHA-256 of each, and a signature over the manifest. Whoever changes one letter breaks it.
 */
export async function asZip(
  copy: RecordCopy,
  language: Language,
  signing: Signing,
  attached: CopiedFiles = new Map(),
): Promise<Uint8Array> {
  return signFiles(copy, signing, {
    'record.json': strToU8(JSON.stringify(copy, null, 2)),
    'record.html': strToU8(asHtml(copy, language, attached)),
    'record.pdf': asPdf(copy, language, attached),
    'record.fhir.json': strToU8(JSON.stringify(asFhir(copy, attached), null, 2)),
    ...attachmentsOf(copy, attached),
  })
}

/** These files in a zip, with the manifest that lists them and the signature over it. */
export async function signFiles(
  { format, version, copy, madeAt }: Pick<RecordCopy, 'format' | 'version' | 'copy' | 'madeAt'>,
  { signer, issuer }: Signing,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Uint8Array> {
  const manifest: Manifest = {
    format,
    version,
    copy,
    madeAt,
    issuer,
    files: Object.entries(files).map(([name, bytes]) => ({ name, sha256: sha256(bytes), bytes: bytes.length })),
  }
  const signed = strToU8(JSON.stringify(manifest, null, 2))
  return zipSync(
    { ...files, 'manifest.json': signed, 'manifest.jws': strToU8(await signer.sign(signed)) },
    // Laid in as they are: a packer's bits that mean nothing could be changed without breaking a sum. It costs some
    // tens of kilobytes.
    { level: 0, mtime: madeAt },
  )
}

const attachmentsOf = (copy: RecordCopy, attached: CopiedFiles): Record<string, Uint8Array> =>
  Object.fromEntries(
    attachedIn(copy).flatMap(({ id, name }) => {
      const bytes = attached.get(id)
      return bytes ? [[name, bytes]] : []
    }),
  )

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
