import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { type AreaId, type BodyId, type CommandId, type PersonId, personId } from '../../kernel/ids.ts'
import type { Role } from '../access/actor.ts'
import type { Flash } from './answer.ts'
import type { SignedIn, Space } from './ask.ts'

/** The hash of a session's secret: all that the server keeps of it. */
export type SessionKey = Buffer

/** What the database knows of a session, in one round trip. */
export type Met = {
  readonly key: SessionKey
  /** False when it has run out; what was typed in it still belongs to its person. */
  readonly live: boolean
  readonly me: SignedIn
  /** Stands in every form that is shown to them: see `shown-to.ts`. */
  readonly shownTo: string
  readonly flash?: Flash
  /** Where this command led when it was sent before. */
  readonly answered?: string
}

/** A session ends after this long without a request, and after that long in any case (ASVS 7.3). By the real clock. */
const lifetime = { idle: '30 minutes', whole: '12 hours' } as const

const secret = /^[A-Za-z0-9_-]{43}$/

/** The key of the session a cookie names; nothing when it is not a secret of ours. */
export const sessionKey = (cookie: string | undefined): SessionKey | undefined =>
  cookie && secret.test(cookie) ? createHash('sha256').update(cookie).digest() : undefined

/** A new session for a person. Answers the secret for the cookie; it is stored nowhere. */
export async function startSession(database: Pool, person: PersonId): Promise<string> {
  const made = randomBytes(32).toString('base64url')
  await database.query('select start_session($1, $2)', [sessionKey(made), person])
  return made
}

type MetRow = {
  readonly live: boolean
  readonly person: string
  readonly areas: AreaId[]
  readonly called: string
  readonly as_role: Role
  readonly for_body: BodyId | null
  readonly spaces: Space[]
  readonly portrait: string | null
  readonly shown_to: string
  readonly flash: Flash | null
  readonly answered: string | null
}

/** Who a request comes from; nothing when we do not know the session. `takeFlash` when a page is going to say it. */
export async function meetSession(
  database: Pool,
  key: SessionKey,
  asked: { readonly command?: CommandId | undefined; readonly takeFlash: boolean },
): Promise<Met | undefined> {
  const { rows } = await database.query<MetRow>({
    name: 'meet-session',
    text: 'select * from meet_session($1, $2, $3, $4, $5)',
    values: [key, asked.command ?? null, asked.takeFlash, lifetime.idle, lifetime.whole],
  })
  const row = rows[0]
  if (!row) return undefined
  return {
    key,
    live: row.live,
    me: {
      actor: {
        person: personId(row.person),
        as: row.as_role,
        areas: row.areas,
        ...(row.for_body && { forBody: row.for_body }),
      },
      called: row.called,
      spaces: row.spaces,
      ...(row.portrait && { portrait: row.portrait }),
    },
    shownTo: row.shown_to,
    ...(row.flash && { flash: row.flash }),
    ...(row.answered && { answered: row.answered }),
  }
}

/** Signs out: nobody is met by this session any more. */
export const endSession = (database: Pool, key: SessionKey): Promise<unknown> =>
  database.query('select end_session($1)', [key])

/**
 * Ends a session for whoever signs out. Answers a secret for the browser: it opens nothing, but what is still sent from
 * another tab is kept under it for an hour, for the same person to come back to.
 */
export async function partFrom(database: Pool, key: SessionKey): Promise<string> {
  const made = randomBytes(32).toString('base64url')
  await database.query('select part($1, $2)', [key, sessionKey(made)])
  return made
}

/** Somebody signs in where somebody signed out: what was kept meanwhile is theirs again, or is gone. */
export const returnParted = (database: Pool, parted: SessionKey, person: PersonId): Promise<unknown> =>
  database.query('select return_parted($1, $2)', [parted, person])

/** What the next page of this session says at its top. */
export const say = (database: Pool, key: SessionKey, flash: Flash): Promise<unknown> =>
  database.query('select say($1, $2)', [key, JSON.stringify(flash)])
