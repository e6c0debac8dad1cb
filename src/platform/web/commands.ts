import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { type CommandId, commandId, isUuid } from '../../kernel/ids.ts'
import type { Tx } from '../db/act.ts'
import type { Sent } from '../files/received.ts'
import type { Flash } from './answer.ts'
import type { Typed } from './form-contract.ts'
import type { SessionKey } from './sessions.ts'

/** What a command that succeeded leaves behind: where it led, what is said there, and whose draft is done with. */
export type Outcome = {
  readonly session: SessionKey
  readonly command: CommandId
  readonly location: string
  readonly flash?: Flash | undefined
  readonly draft: string
}

/**
 * The id of one press. A form carries an id made when its page was; the words and files sent are part of it, so that the
 * same form sent twice is one command, and a form gone back to and changed is another. Nothing when no id came.
 */
export function commandIdOf(
  path: string,
  body: Typed,
  files: Readonly<Record<string, Sent>> = {},
): CommandId | undefined {
  const made = body.command
  if (typeof made !== 'string' || !isUuid(made)) return undefined
  const words = JSON.stringify(Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const sent = createHash('sha256').update([path, words].join('\n'))
  for (const [name, { bytes }] of Object.entries(files)) sent.update(`\n${name}\n`).update(bytes)
  const hash = sent.digest()
  // Version 8 and the variant of RFC 9562: an id of our own making.
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x80
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return commandId(
    [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-'),
  )
}

/** In the command's own transaction. Answers where an earlier press led, in which case the caller undoes its own work. */
export async function finishCommand(tx: Tx, outcome: Outcome): Promise<string | undefined> {
  const { session, command, location, flash, draft } = outcome
  const { rows } = await sql<{ earlier: string | null }>`
    select finish_command(${session}, ${command}, ${location}, ${flash ? JSON.stringify(flash) : null}, ${draft}) as earlier`.execute(
    tx,
  )
  return rows[0]?.earlier ?? undefined
}

/** The same for a command that wrote nothing of its own, or wrote it elsewhere. */
export async function finishCommandAlone(database: Pool, outcome: Outcome): Promise<string | undefined> {
  const { session, command, location, flash, draft } = outcome
  const { rows } = await database.query<{ earlier: string | null }>(
    'select finish_command($1, $2, $3, $4, $5) as earlier',
    [session, command, location, flash ? JSON.stringify(flash) : null, draft],
  )
  return rows[0]?.earlier ?? undefined
}

/** Where this command led when another press of it has just succeeded; nothing when none has. */
export async function findAnswered(
  database: Pool,
  session: SessionKey,
  command: CommandId,
): Promise<string | undefined> {
  const { rows } = await database.query<{ location: string | null }>('select find_answered($1, $2) as location', [
    session,
    command,
  ])
  return rows[0]?.location ?? undefined
}
