import { isAbsolute, join } from 'node:path'
import pg, { type ClientConfig } from 'pg'
import { projectFolder } from '../project-folder.ts'
import { CannotStart } from './launcher/cannot-start.ts'
import { pause } from './launcher/postmaster.ts'
import { startEmbedded } from './launcher/start-embedded.ts'
import { type DatabaseRole, makeLoginRoles, passwordOf } from './login-roles.ts'
import { connectionSettings, openClient, types } from './pool.ts'

/** One database, whichever way it came: everything above this file is the same for both. */
export type Database = {
  readonly kind: 'server' | 'embedded'
  /** Where it is, for people; never a password. */
  readonly place: string
  /** How to sign in as one of our roles; for `openPool` or `openClient`. */
  readonly as: (role: DatabaseRole, database?: string) => ClientConfig
  /** How to sign in as the administrator, who makes roles and databases and does nothing else. */
  readonly admin: ClientConfig
  /** Brings back an embedded database that was killed under us, at the same place; a server is its keeper's to mend. */
  readonly revive: () => Promise<void>
  /** Call it when your own connections are closed. The last one out of an embedded database stops it. */
  readonly close: () => Promise<void>
}

export type WhichDatabase = {
  /** `DATABASE_URL`; empty or left out for an embedded database. */
  readonly url?: string | undefined
  /** `TANDEM_DATA`: where an embedded one lies; from the project's folder when it is not absolute. */
  readonly folder?: string | undefined
  /** False for data nobody will miss, such as a test's. */
  readonly durable?: boolean
}

const oldestVersion = 15

/**
 * Opens the database: a PostgreSQL server by its address, or our own in a folder.
 * The roles are there afterwards; the tables come by `migrate`. Answers with `CannotStart`, in a sentence.
 */
export const openDatabase = (which: WhichDatabase): Promise<Database> =>
  which.url ? openServer(which.url) : openEmbedded(which.folder || '.tandem', which.durable ?? true)

const openServer = async (url: string): Promise<Database> => {
  const { host, port, user, password, ssl, database = user } = new pg.Client({ connectionString: url })
  const reach = { host, port, ssl, types, options: connectionSettings }
  const admin = { ...reach, user, password, database }
  const place = `${database} on ${host}:${port}`
  await prepare(admin, place, password ?? undefined)
  return {
    kind: 'server',
    place,
    admin,
    as: (role, other = database) => ({
      ...reach,
      user: role,
      database: other,
      ...(password ? { password: passwordOf(role, password) } : {}),
    }),
    revive: async () => undefined,
    close: async () => undefined,
  }
}

const openEmbedded = async (given: string, durable: boolean): Promise<Database> => {
  const folder = isAbsolute(given) ? given : join(projectFolder, given)
  const server = await startEmbedded({ folder, durable })
  const reach = { host: server.connection.host, port: server.connection.port, types, options: connectionSettings }
  const superuser = { ...reach, user: server.connection.user, database: server.connection.database }
  const admin = { ...superuser, database: 'tandem' }
  const close = async () => {
    if (await isUnused(superuser)) await server.stop()
  }
  try {
    await makeDatabase(superuser)
    await prepare(admin, folder, undefined)
  } catch (error) {
    await close()
    throw error
  }
  return {
    kind: 'embedded',
    place: folder,
    admin,
    as: (role, database = 'tandem') => ({ ...reach, user: role, database }),
    revive: async () => {
      await startEmbedded({ folder, durable })
    },
    close,
  }
}

const prepare = async (admin: ClientConfig, place: string, secret: string | undefined): Promise<void> => {
  const client = await openClient(admin).catch(error => {
    throw new CannotStart(`The database ${place} does not answer: ${error.message || error.code}.`, error)
  })
  try {
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    const version = rows[0]?.version ?? 0
    if (version < oldestVersion)
      throw new CannotStart(`The database ${place} is PostgreSQL ${version}. Tandem needs ${oldestVersion} or later.`)
    await makeLoginRoles(client, secret)
    await client.query(
      `do $$ begin execute format('grant create, connect, temporary on database %I to tandem_owner', current_database()); end $$`,
    )
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501')
      throw new CannotStart(`The user in DATABASE_URL must be allowed to create roles: ${error.message}.`, error)
    throw error
  } finally {
    await client.end()
  }
}

const makeDatabase = async (superuser: ClientConfig): Promise<void> => {
  const client = await openClient(superuser)
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'tandem'`)
    if (rowCount === 0) await client.query('create database tandem')
  } catch (error) {
    // Another start made it between our look and our try.
    if (!(error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505'))) throw error
  } finally {
    await client.end()
  }
}

/** True when nobody else is signed in. A connection that was just closed takes the server a moment to let go. */
const isUnused = async (superuser: ClientConfig): Promise<boolean> => {
  const client = await openClient(superuser)
  try {
    for (let tries = 0; tries < 20; tries++) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      if (rowCount === 0) return true
      await pause(25)
    }
    return false
  } finally {
    await client.end()
  }
}
