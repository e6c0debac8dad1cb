import type { Pool } from 'pg'
import { isUuid } from '../../kernel/ids.ts'
import { findFileKind, findFileType } from '../files/kinds.ts'
import type { ReceivedFile } from '../files/received.ts'
import type { Typed } from './form-contract.ts'
import type { SessionKey } from './sessions.ts'

/** Where a form says that a file it was sent before is held for it: `picture.` and an opaque id. */
export const heldField = (field: string): string => `${field}-held`
/** Where it says that this file shall not come along after all. */
export const leftOutField = (field: string): string => `${field}-held-off`

const ending = heldField('')
const heldIdOf = (value: unknown): string | undefined => {
  const id = typeof value === 'string' ? (value.split('.')[1] ?? '') : ''
  return isUuid(id) ? id : undefined
}

/** Every file a form says is held for it, by the name of its field; those left out among them. */
export const heldIn = (typed: Typed): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(typed).flatMap(([name, value]) => {
      const id = name.endsWith(ending) ? heldIdOf(value) : undefined
      return id ? [[name.slice(0, -ending.length), id] as const] : []
    }),
  )

export const isLeftOut = (typed: Typed, field: string): boolean => typed[leftOutField(field)] !== undefined

type Place = { readonly session: SessionKey; readonly key: string; readonly field: string }

/** Holds a file for whoever sent it, for a day. Answers what the form says of it; nothing where nobody is known. */
export async function holdFile(
  database: Pool,
  { session, key, field }: Place,
  { kind, type, sha256, size, scanned, bytes }: ReceivedFile,
): Promise<Typed | undefined> {
  const { rows } = await database.query<{ held: string | null }>(
    'select hold_file($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as held',
    [session, key, field, kind, type, sha256, size?.width ?? null, size?.height ?? null, scanned, Buffer.from(bytes)],
  )
  const held = rows[0]?.held
  return held ? { [heldField(field)]: `${kind}.${held}` } : undefined
}

type Row = {
  readonly kind: string
  readonly type: string
  readonly sha256: string
  readonly width: number | null
  readonly height: number | null
  readonly scanned: boolean
  readonly content: Buffer
}

/** A file that is held for the person behind the session and this form; nothing after a day, or for anybody else. */
export async function findHeldFile(
  database: Pool,
  { session, key, field }: Place,
  held: string,
): Promise<ReceivedFile | undefined> {
  const { rows } = await database.query<Row>('select * from find_held_file($1, $2, $3, $4)', [
    session,
    key,
    field,
    held,
  ])
  const [row] = rows
  const kind = row && findFileKind(row.kind)
  const type = row && findFileType(row.type)
  if (!row || !kind || !type) return undefined
  const { sha256, width, height, scanned, content: bytes } = row
  return { kind, type, bytes, sha256, scanned, ...(width !== null && height !== null && { size: { width, height } }) }
}

/** What was typed days ago, without the files that are held no longer. */
export async function withoutGone(database: Pool, session: SessionKey, key: string, typed: Typed): Promise<Typed> {
  const gone = new Set<string>()
  for (const [field, held] of heldIn(typed)) {
    const { rows } = await database.query<{ still: boolean }>('select is_held($1, $2, $3) as still', [
      session,
      key,
      held,
    ])
    if (!rows[0]?.still) gone.add(heldField(field))
  }
  return gone.size === 0 ? typed : Object.fromEntries(Object.entries(typed).filter(([name]) => !gone.has(name)))
}

/** They were used, or left out. */
export const dropHeldFiles = async (database: Pool, session: SessionKey, typed: Typed): Promise<void> => {
  const held = [...heldIn(typed).values()]
  if (held.length > 0) await database.query('select drop_held_files($1, $2)', [session, held])
}
