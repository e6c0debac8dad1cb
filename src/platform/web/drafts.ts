import type { Pool } from 'pg'
import type { Draft } from './ask.ts'
import type { Typed } from './form-contract.ts'
import type { Incoming } from './incoming.ts'
import type { SessionKey } from './sessions.ts'
import { shownTo, shownToField } from './shown-to.ts'

/** What is never kept of a form: what the platform itself adds to it, and a passcode, which stands nowhere in the clear. */
export const ownFields: ReadonlySet<string> = new Set(['command', 'later', 'passcode', shownToField])

/**
 * Keeps what was typed for the person the form was shown to, whoever is signed in now. A form that does not say: for the
 * person behind the session, even one that has run out; without a session, for the person who signed out in this browser
 * within the hour. False when it is none of them, or nothing was typed.
 */
export async function keepDraft(
  database: Pool,
  { session, parted }: Pick<Incoming, 'session' | 'parted'>,
  key: string,
  typed: Typed,
): Promise<boolean> {
  const draft = draftOf(typed)
  if (Object.keys(draft).length === 0) return false
  const keep = async (statement: string, whose: SessionKey | string): Promise<boolean> => {
    const { rows } = await database.query<{ kept: boolean }>(statement, [whose, key, JSON.stringify(draft)])
    return rows[0]?.kept === true
  }
  const mark = shownTo(typed)
  if (mark) return keep('select keep_for_shown($1, $2, $3) as kept', mark)
  if (session && (await keep('select keep_draft($1, $2, $3) as kept', session))) return true
  return parted !== undefined && keep('select keep_parted($1, $2, $3) as kept', parted)
}

/** What the person behind a session last typed under a key, or nothing. */
export async function findDraft(database: Pool, session: SessionKey, key: string): Promise<Draft | undefined> {
  const { rows } = await database.query<{ body: Typed; saved_at: Date }>({
    name: 'find-draft',
    text: 'select body, saved_at from find_draft($1, $2)',
    values: [session, key],
  })
  const row = rows[0]
  return row && { typed: row.body, savedAt: row.saved_at }
}

/** What was typed without our own fields, and without what jsonb cannot hold: NUL and halves of a character. */
function draftOf(typed: Typed): Typed {
  const kept = Object.entries(typed).filter(([name]) => !ownFields.has(name))
  return Object.fromEntries(
    kept.map(([name, value]) => [storable(name), typeof value === 'string' ? storable(value) : value.map(storable)]),
  )
}

const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed()
