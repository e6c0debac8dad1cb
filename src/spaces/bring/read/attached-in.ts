import { receive } from '../../../platform/files/receive.ts'
import type { Scan } from '../../../platform/files/scan.ts'
import { type NewFile, newFile } from '../../../slices/record/index.ts'
import type { CopiedAttachment, RecordCopy } from '../../copy/record-copy.ts'
import { idOf } from './id-of.ts'

/** What came attached in a copy: each file that may be kept, by its id there, and how many may not. */
export type AttachedIn = { readonly files: ReadonlyMap<string, NewFile>; readonly leftOut: number }

export const nothingAttached: AttachedIn = { files: new Map(), leftOut: 0 }

type Reading = {
  /** The files of the zip by their names; every sum of the manifest holds already. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly child: string
  readonly scan: Scan
  /** Whether an entry would change anything here: only its files are looked at. */
  readonly isNew: (entry: string, version: number) => boolean
}

/**
 * Looks at each attached file as at one that somebody chooses: by its content, a picture made anew, scanned where there is a
 * scanner. That a copy is signed says who made it, not that it does no harm. `'not-now'` where the scanner does not answer.
 */
export async function attachedIn(copy: RecordCopy, reading: Reading): Promise<AttachedIn | 'not-now'> {
  const files = new Map<string, NewFile>()
  let leftOut = 0
  for (const attachment of attachmentsOf(copy, reading)) {
    const bytes = reading.files.get(attachment.name)
    const received = bytes && (await receive({ bytes, isCut: false }, reading.scan))
    if (received?.ok === false && received.why === 'notChecked') return 'not-now'
    if (!received?.ok || received.file.kind !== attachment.kind) leftOut += 1
    else {
      const id = idOf(reading.child, 'file', attachment.id, received.file.sha256)
      files.set(attachment.id, newFile(id, received.file, attachment.about))
    }
  }
  return { files, leftOut }
}

const attachmentsOf = ({ parts }: RecordCopy, { isNew }: Reading): readonly CopiedAttachment[] =>
  parts.flatMap(part =>
    part.entries.flatMap(({ id, version, attachments = [] }) => (isNew(id, version) ? attachments : [])),
  )
