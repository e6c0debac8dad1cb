import type { Client } from 'pg'
import type { Database } from './connect.ts'
import { pause } from './launcher/postmaster.ts'
import { openClient } from './pool.ts'

/** Whether this process is the one Tandem of its database. */
export type Claim =
  | {
      readonly kind: 'ours'
      /** Tells later starts where this one listens, such as `http://localhost:3000`. */
      readonly announce: (address: string) => Promise<void>
      readonly release: () => Promise<void>
    }
  | {
      readonly kind: 'taken' /** Nothing yet while the other is still starting. */
      readonly address: string | undefined
    }

// Any two numbers that nothing else in this database locks.
const key = [7_263_361, 1] as const
const said = 'Tandem at '

/**
 * Claims the database for as long as this process lives: the lock belongs to a connection, so it falls with the
 * process however that ends, and its address stands in the connection's name, so it can never be out of date.
 * Should the database be killed while we live, we bring it back and claim it again.
 */
export const claimDatabase = async (database: Database): Promise<Claim> => {
  const client = await openClient(database.as('tandem_owner'))
  // The connection of a process that was killed this moment may still be closing.
  for (let tries = 0; tries < 5; tries++) {
    if (await tryLock(client)) return hold(database, client)
    await pause(100)
  }
  const address = await findAddress(client)
  await client.end()
  return { kind: 'taken', address }
}

const hold = (database: Database, first: Client): Claim => {
  let client = first
  let address: string | undefined
  let released = false
  const watch = () => client.once('end', () => released || claimAgain())
  const claimAgain = async () => {
    while (!released) {
      try {
        await database.revive()
        client = await openLocked(database)
        if (address) await announce(client, address)
        watch()
        return
      } catch {
        // Still away, or still letting go of what the old connection held.
        await pause(500)
      }
    }
  }
  watch()
  return {
    kind: 'ours',
    announce: async where => {
      address = where
      await announce(client, where)
    },
    release: async () => {
      released = true
      await client.end()
    },
  }
}

const openLocked = async (database: Database): Promise<Client> => {
  const client = await openClient(database.as('tandem_owner'))
  if (await tryLock(client)) return client
  await client.end()
  throw new Error('The lock is held by another connection')
}

const tryLock = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock($1, $2) as ours', [...key])
  return rows[0]?.ours ?? false
}

/** What a second start says before it leaves. */
export const alreadyRunning = (address: string | undefined): string =>
  address
    ? `Tandem is already running here, at ${address}. Nothing was started a second time.`
    : 'Tandem is already starting here. Nothing was started a second time.'

const announce = async (client: Client, address: string): Promise<void> => {
  await client.query(`select set_config('application_name', $1, false)`, [said + address])
}

const findAddress = async (client: Client): Promise<string | undefined> => {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name
     from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = $1 and l.objid = $2
       and l.database = (select oid from pg_database where datname = current_database())`,
    [...key],
  )
  const name = rows[0]?.name
  return name?.startsWith(said) ? name.slice(said.length) : undefined
}
