import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import type { AreaId, BodyId, PersonId } from '../../kernel/ids.ts'
import type { Role } from '../access/actor.ts'
import type { Space } from '../web/ask.ts'

/** Who may sign in, and to which areas and spaces. What they see there is decided by relationship, in the database. */
export type Account = {
  readonly person: PersonId
  readonly areas: readonly AreaId[]
  /** What the top bar calls them. */
  readonly called: string
  readonly asRole: Role
  readonly forBody?: BodyId
  /** The first is where they arrive. */
  readonly spaces: readonly Space[]
  readonly email?: string
  readonly portrait?: string
  /** In the demonstration: one of at most twelve people anybody may be. */
  readonly demoSlug?: string
  /** `Amara, Kofi’s mother`. */
  readonly demoTitle?: string
  /** What you will see as them. */
  readonly demoWords?: string
  readonly demoOrder?: number
}

/** Lets a person sign in, or changes what they may enter. */
export async function putAccount(database: Pool, account: Account): Promise<void> {
  await database.query('select put_account($1)', [JSON.stringify(account)])
}

/** Somebody to walk through as. */
export type DemoPerson = {
  readonly slug: string
  readonly person: PersonId
  readonly title: string
  readonly words: string
  readonly spaces: readonly Space[]
}

/** The people of the demonstration, at most twelve, in the order they are offered. */
export async function listDemoPeople(database: Pool): Promise<readonly DemoPerson[]> {
  const { rows } = await database.query<DemoPerson>('select slug, person, title, words, spaces from list_demo_people()')
  return rows
}

/** Where somebody with these spaces arrives. */
export const homeOf = (spaces: readonly Space[]): string => `/${spaces[0] ?? ''}`

/** Where this person arrives. */
export async function homeOfPerson(database: Pool, person: PersonId): Promise<string> {
  const { rows } = await database.query<{ home: string | null }>('select home_of_person($1) as home', [person])
  return rows[0]?.home ?? '/'
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** A secret for an e-mailed link, and who to send it to; nothing when nobody has that address, or too many were asked for. */
export async function makeSignInLink(
  database: Pool,
  email: string,
  next: string,
): Promise<{ readonly secret: string; readonly called: string; readonly email: string } | undefined> {
  const secret = randomBytes(32).toString('base64url')
  const { rows } = await database.query<{ called: string; email: string }>(
    'select called, email from make_sign_in_link($1, $2, $3)',
    [email, hashOf(secret), next],
  )
  return rows[0] && { secret, ...rows[0] }
}

/** Uses a link up. Answers whose it was and where they were going; nothing when it was used before, or is too old. */
export async function useSignInLink(
  database: Pool,
  secret: string,
): Promise<{ readonly person: PersonId; readonly next: string } | undefined> {
  const { rows } = await database.query<{ person: PersonId; next: string }>(
    'select person, next from use_sign_in_link($1)',
    [hashOf(secret)],
  )
  return rows[0]
}
