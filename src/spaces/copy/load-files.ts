import type { Seen } from '../../platform/db/act.ts'
import { readFile } from '../../platform/files/keep.ts'
import type { CopiedAttachment, CopiedFiles, RecordCopy } from './record-copy.ts'

/** Everything attached in a copy, in the order of its parts. */
export const attachedIn = ({ parts }: RecordCopy): readonly CopiedAttachment[] =>
  parts.flatMap(part => part.entries.flatMap(entry => entry.attachments ?? []))

/** The bytes of what a copy names, as whoever takes it may see them; what was erased meanwhile is left out. */
export async function loadFiles(seen: Seen, copy: RecordCopy): Promise<CopiedFiles> {
  const files = new Map<string, Uint8Array>()
  for (const { id } of attachedIn(copy)) {
    const bytes = await readFile(seen, id)
    if (bytes) files.set(id, bytes)
  }
  return files
}
