import { sql } from 'kysely'
import type { AreaId, ChildId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'
import type { ReceivedFile } from '../files/received.ts'

/** What speaks for it: a signature that holds, a file that nobody signed, or paper somebody copied from. */
const proofs = ['signed', 'unsigned', 'paper'] as const
export type Proof = (typeof proofs)[number]

/** Where words in a record were brought in from. */
export type BroughtSource = {
  readonly source: string
  readonly proof: Proof
  /** The council, service or family that kept it there. */
  readonly keeper: string
  readonly setting?: string
  /** The day on which it stood so there; the date of a plan. */
  readonly stoodOn: PlainDate
  /** Whose signature proves it. */
  readonly signedBy?: string
}

/** Somebody who wrote about the child there, as the file calls them. */
export type WriterElsewhere = { readonly writer: PersonId; readonly name: string; readonly relation?: string }

export type Elsewhere = {
  readonly sources: ReadonlyMap<string, BroughtSource>
  readonly writers: ReadonlyMap<string, WriterElsewhere>
}

export const nothingBrought: Elsewhere = { sources: new Map(), writers: new Map() }

/** Every source of a child's record and whoever wrote in them, as far as the one who asks may see the child. */
export async function listBrought(seen: Seen, area: AreaId, child: ChildId): Promise<Elsewhere> {
  const sources = await seen.tx
    .selectFrom('brought_source')
    .select(['source', 'proof', 'keeper', 'setting', 'stood_on', 'signed_by'])
    .where('area', '=', area)
    .where('child', '=', child)
    .execute()
  const writers = await seen.tx
    .selectFrom('brought_writer')
    .select(['writer', 'name', 'relation'])
    .where('area', '=', area)
    .where('child', '=', child)
    .execute()
  return {
    sources: new Map(
      sources.map(row => [
        row.source,
        {
          source: row.source,
          proof: proofs.find(each => each === row.proof) ?? 'unsigned',
          keeper: row.keeper,
          stoodOn: row.stood_on,
          ...(row.setting && { setting: row.setting }),
          ...(row.signed_by && { signedBy: row.signed_by }),
        },
      ]),
    ),
    writers: new Map(
      writers.map(({ writer, name, relation }) => [writer, { writer, name, ...(relation && { relation }) }]),
    ),
  }
}

/** Keeps where something was brought from, and who wrote it there. The same again changes nothing. */
export async function keepSource(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId },
  source: BroughtSource & { readonly writers: readonly WriterElsewhere[] },
): Promise<void> {
  await sql`select keep_brought_source(${to.area}, ${to.child}, ${JSON.stringify(source)})`.execute(act.tx)
}

/** What this person read about the child and has not confirmed; nothing where there is nothing. */
export async function findBroughtDraft(seen: Seen, area: AreaId, child: ChildId): Promise<unknown> {
  const row = await seen.tx
    .selectFrom('brought_draft')
    .select('found')
    .where('area', '=', area)
    .where('child', '=', child)
    .where('person', '=', seen.actor.person)
    .executeTakeFirst()
  return row?.found
}

/** Keeps what this person read, in place of what they read before; without anything, throws that away. */
export async function keepBroughtDraft(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId },
  found?: object,
): Promise<void> {
  const kept = found ? JSON.stringify(found) : null
  await sql`select keep_brought_draft(${to.area}, ${to.child}, ${kept})`.execute(act.tx)
}

/** Keeps a file of what was read beside its draft: it is in no record before the draft is confirmed, and goes with it. */
export async function keepDraftFile(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId },
  file: string,
  { type, scanned, bytes }: ReceivedFile,
): Promise<void> {
  await sql`select keep_brought_draft_file(${to.area}, ${to.child}, ${file}, ${type}, ${scanned}, ${Buffer.from(bytes)})`.execute(
    act.tx,
  )
}

/** Takes files of one's draft over into the record, in the transaction of the events that name them. */
export async function takeFiles(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId },
  files: readonly string[],
): Promise<void> {
  if (files.length > 0) await sql`select take_brought_files(${to.area}, ${to.child}, ${files})`.execute(act.tx)
}

/** Whether a file gives the child another number than the one held: then it is another child's. */
export async function hasOtherNumber(
  seen: Seen,
  area: AreaId,
  child: ChildId,
  numbers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { rows } = await sql<{ other: boolean }>`
    select has_other_number(${area}, ${child}, ${JSON.stringify(numbers)}) as other`.execute(seen.tx)
  return rows[0]?.other === true
}
