import { createHmac } from 'node:crypto'
import type { ClientBase } from 'pg'

/**
 * As whom we sign in to the database. `tandem_owner` migrates and owns the tables; pages read as `tandem_read`,
 * commands run as `tandem_write`, the clock and imports as `tandem_system`. What each may do stands in the migrations.
 */
export type DatabaseRole = 'tandem_owner' | 'tandem_read' | 'tandem_write' | 'tandem_system'

const logins: readonly DatabaseRole[] = ['tandem_owner', 'tandem_read', 'tandem_write', 'tandem_system']

const wanted: Readonly<Record<DatabaseRole | 'tandem_projector', string>> = {
  tandem_owner: 'login createrole',
  tandem_read: 'login',
  tandem_write: 'login',
  tandem_system: 'login',
  tandem_projector: 'nologin',
}

/**
 * Makes the roles that are missing, and lets the owner hand things to the others without being a superuser.
 * With a secret each gets a password; without one the server must trust whoever reaches it, as an embedded one does.
 */
export const makeLoginRoles = async (admin: ClientBase, secret: string | undefined): Promise<void> => {
  await admin.query('begin')
  // Roles belong to the whole server: two of us starting at once must take turns.
  await admin.query(`select pg_advisory_xact_lock(hashtext('tandem login roles'))`)
  const { rows } = await admin.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname like 'tandem\\_%'`,
  )
  const there = new Set(rows.map(row => row.name))
  for (const [name, options] of Object.entries(wanted)) {
    if (!there.has(name)) await admin.query(`create role ${name} ${options}`)
    if (name !== 'tandem_owner') await admin.query(`grant ${name} to tandem_owner with admin option`)
  }
  if (secret)
    for (const login of logins) await admin.query(`alter role ${login} password '${passwordOf(login, secret)}'`)
  await admin.query('commit')
}

/**
 * A role's password follows from the administrator's, so it need not be kept anywhere: several processes agree on it,
 * and changing the one changes the others at the next start.
 */
export const passwordOf = (role: DatabaseRole, secret: string): string =>
  createHmac('sha256', secret).update(`tandem login ${role}`).digest('base64url')
