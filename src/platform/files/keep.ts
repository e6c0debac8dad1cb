import { sql } from 'kysely'
import type { AreaId, ChildId } from '../../kernel/ids.ts'
import type { Act, Seen } from '../db/act.ts'
import type { ReceivedFile } from './received.ts'

/** Keeps a file under an opaque id, in the transaction of the event that names it. */
export async function keepFile(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId; readonly file: string },
  { type, scanned, bytes }: ReceivedFile,
): Promise<void> {
  await sql`select keep_file(${to.area}, ${to.child}, ${to.file}, ${type}, ${scanned}, ${Buffer.from(bytes)})`.execute(
    act.tx,
  )
}

/** The bytes of a file; nothing where there is none, it was erased, or it is not for whoever asks. */
export async function readFile(seen: Seen, file: string): Promise<Uint8Array | undefined> {
  const chunks = await seen.tx
    .selectFrom('file_chunk')
    .select('content')
    .where('area', 'in', seen.actor.areas)
    .where('file', '=', file)
    .orderBy('n')
    .execute()
  return chunks.length === 0 ? undefined : Buffer.concat(chunks.map(({ content }) => content))
}
