import type { Pool } from 'pg'
import type { Draft } from './ask.ts'
import type { Typed } from './form-contract.ts'
import type { SessionKey } from './sessions.ts'

/** Field names the platform itself adds to a form. */
export const ownFields: ReadonlySet<string> = new Set(['command', 'later'])

/** Keeps what was typed for the person behind a session, even one that has run out. False when nobody is behind it. */
export async function keepDraft(database: Pool, session: SessionKey, key: string, typed: Typed): Promise<boolean> {
  const body = draftOf(typed)
  if (Object.keys(body).length === 0) return false
  const { rows } = await database.query<{ kept: boolean }>('select keep_draft($1, $2, $3) as kept', [
    session,
    key,
    JSON.stringify(body),
  ])
  return rows[0]?.kept === true
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
