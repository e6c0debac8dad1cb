import { z } from 'zod'
import { openZip } from '../../../platform/import/open-zip.ts'
import { readSender, type Sender } from '../../../platform/signing/senders.ts'
import type { WhyRefused } from '../../../slices/record/index.ts'
import { attachedIn } from '../../copy/load-files.ts'
import { sha256 } from '../../copy/made/as-zip.ts'
import { type RecordCopy, recordCopy } from '../../copy/record-copy.ts'

/** A copy whose signature and every sum hold, or why nothing of it is read. */
export type Checked =
  | {
      readonly ok: true
      readonly copy: RecordCopy
      readonly signedBy: string
      readonly files: ReadonlyMap<string, Uint8Array>
    }
  | { readonly ok: false; readonly why: WhyRefused }

const manifest = z.object({
  format: z.literal('tandem-development-record'),
  version: z.literal(1),
  copy: z.uuid(),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.int() })),
})

/**
 * Opens a signed copy. Who signed it is asked first, then every sum, then the format: until all of it holds nothing in it
 * is looked at (RCD-21).
 */
export async function checkSigned(bytes: Uint8Array, senders: readonly Sender[]): Promise<Checked> {
  const opened = openZip(bytes)
  if (!opened.ok) return no(opened.why === 'not-a-zip' ? 'changed' : opened.why)
  const { files } = opened
  const said = files.get('manifest.json')
  const jws = textOf(files.get('manifest.jws'))
  if (!said || !jws || !files.has('record.json')) return no('not-a-copy')
  if (!isExact(jws)) return no('changed')
  const signed = await readSender(jws, senders)
  if (!signed) return no('unknown-sender')
  if (!Buffer.from(signed.bytes).equals(said)) return no('changed')
  const read = manifest.safeParse(jsonOf(said))
  if (!read.success) return no('not-understood')
  if (!isWhole(files, read.data.files)) return no('changed')
  const copy = recordCopy.safeParse(jsonOf(files.get('record.json')))
  if (!copy.success || copy.data.copy !== read.data.copy) return no('not-understood')
  if (!hasAttached(copy.data, files)) return no('not-understood')
  return { ok: true, copy: copy.data, signedBy: signed.sender.name || copy.data.from, files }
}

const no = (why: WhyRefused): Checked => ({ ok: false, why })

/** Every file is listed with its own sum, and there is none besides. */
function isWhole(files: ReadonlyMap<string, Uint8Array>, listed: z.infer<typeof manifest>['files']): boolean {
  const sums = new Map(listed.map(each => [each.name, each]))
  const inside = [...files].filter(([name]) => name !== 'manifest.json' && name !== 'manifest.jws')
  return (
    sums.size === listed.length &&
    inside.length === sums.size &&
    inside.every(([name, bytes]) => sums.get(name)?.bytes === bytes.length && sums.get(name)?.sha256 === sha256(bytes))
  )
}

/** Whatever lies beside the record is what the record says it is, to the byte. */
const hasAttached = (copy: RecordCopy, files: ReadonlyMap<string, Uint8Array>): boolean =>
  attachedIn(copy).every(({ name, sha256: sum }) => {
    const bytes = files.get(name)
    return bytes === undefined || sha256(bytes) === sum
  })

/** Base64 has last letters with bits that mean nothing; one that is written as nobody writes it was changed. */
const isExact = (jws: string): boolean =>
  jws.split('.').every(part => Buffer.from(part, 'base64url').toString('base64url') === part)

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(textOf(bytes))
  } catch {
    return undefined
  }
}
