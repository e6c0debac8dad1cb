import type { Selectable } from 'kysely'
import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import type { RecordAttachment } from '../../../platform/db/tables.generated.ts'
import { keepFile } from '../../../platform/files/keep.ts'
import { findFileKind } from '../../../platform/files/kinds.ts'
import type { ReceivedFile } from '../../../platform/files/received.ts'
import type { Attachment } from '../domain/events.ts'

/** What came with the versions of a child's entries, as far as whoever asks may read them: by entry and version. */
export type Attached = (entry: string, version: number) => readonly Attachment[]

/** Everything that came with the entries of a child. */
export async function listAttached(seen: Seen, area: AreaId, child: ChildId): Promise<Attached> {
  return toAttached(await attachedIn(seen, area, child).execute())
}

/** The same as a query, for a page that asks several things together. */
export const attachedIn = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('record_attachment')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('place')

export function toAttached(rows: readonly Selectable<RecordAttachment>[]): Attached {
  const byVersion = Map.groupBy(rows, row => `${row.entry} ${row.version}`)
  return (entry, version) => (byVersion.get(`${entry} ${version}`) ?? []).map(toAttachment)
}

/** One file of a child, where it came with an entry that whoever asks may read now; in any version of it. */
export async function findAttachment(seen: Seen, child: ChildId, file: string): Promise<Attachment | undefined> {
  const row = await seen.tx
    .selectFrom('record_attachment')
    .selectAll()
    .where('area', 'in', seen.actor.areas)
    .where('child', '=', child)
    .where('file', '=', file)
    .limit(1)
    .executeTakeFirst()
  return row && toAttachment(row)
}

/** A new file under an id of its own, and what the log says of it. */
export type NewFile = { readonly attachment: Attachment; readonly received: ReceivedFile }

export function newFile(file: string, received: ReceivedFile, about: string): NewFile {
  const { kind, type, bytes, sha256, size, scanned } = received
  const attachment = { file, kind, type, bytes: bytes.length, sha256, about, ...(size && { size }), scanned }
  return { attachment, received }
}

/** Keeps new files, in the transaction of the entry they come with. */
export async function keepFiles(act: Act, child: ChildId, files: readonly NewFile[]): Promise<void> {
  for (const { attachment, received } of files)
    await keepFile(act, { area: act.area, child, file: attachment.file }, received)
}

const toAttachment = (row: Selectable<RecordAttachment>): Attachment => ({
  file: row.file,
  kind: findFileKind(row.kind) ?? 'paper',
  type: row.type,
  bytes: row.bytes,
  sha256: row.sha256,
  about: row.about,
  ...(row.width !== null && row.height !== null && { size: { width: row.width, height: row.height } }),
  scanned: row.scanned,
})
