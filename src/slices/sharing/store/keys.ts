import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { type AreaId, areaId, type ChildId, childId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { KeptPasscode } from '../../../platform/sharing/passcode.ts'
import type { LinkOf } from './run-link.ts'

/** A link as its address finds it. */
export type FoundLink = LinkOf & { readonly maker: PersonId; readonly passcode: KeptPasscode }

/** Keeps what opens a link: hashes alone, and whom it is for. The database refuses (TI403) whoever is not family. */
export const keepLink = (
  act: Act,
  { area, child, link }: LinkOf,
  kept: { readonly address: string; readonly passcode: KeptPasscode; readonly label: string },
): Promise<unknown> =>
  sql`select keep_link(${area}, ${link}, ${child}, ${hashOf(kept.address)}, ${kept.passcode.salt}, ${kept.passcode.hash},
    ${kept.label})`.execute(act.tx)

type KeyRow = {
  readonly area: string
  readonly link: string
  readonly child: string
  readonly person: string
  readonly salt: Buffer
  readonly passcode: Buffer
}

/** The link with this address, whether it opens anything or not; nothing when there was never one. */
export async function findLink(system: Pool, address: string): Promise<FoundLink | undefined> {
  const { rows } = await system.query<KeyRow>('select * from find_link($1)', [hashOf(address)])
  const [row] = rows
  if (!row) return undefined
  const [area, child]: readonly [AreaId, ChildId] = [areaId(row.area), childId(row.child)]
  const { link, salt, passcode: hash } = row
  return { area, child, link, maker: personId(row.person), passcode: { salt, hash } }
}

/** Writes down what whoever opened it called themself, beside the event that says so. */
export const noteCaller = (act: Act, { area, link }: LinkOf, version: number, called: string): Promise<unknown> =>
  sql`select note_caller(${area}, ${link}, ${version}, ${called})`.execute(act.tx)

/**
 * One try of a link after another, however many come at once: the count of wrong passcodes is read and written by one at
 * a time (RCD-17).
 */
export const holdLink = (act: Act, { link }: LinkOf): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${link}, 17))`.execute(act.tx)

const hashOf = (address: string): Buffer => createHash('sha256').update(address).digest()
