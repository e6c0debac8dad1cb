import type { ClientConfig, Pool } from 'pg'
import { type Database, openDatabase } from '../connect.ts'
import type { DatabaseRole } from '../login-roles.ts'
import { migrate } from '../migrate.ts'
import { openClient, openPool } from '../pool.ts'
import { finishWithProjections } from './projections.ts'
import { testRun } from './test-run.ts'

/** A database of one spec file's own: migrated, empty, gone afterwards. */
export type TestDatabase = {
  readonly name: string
  readonly as: (role: DatabaseRole) => ClientConfig
  readonly admin: ClientConfig
  /** One pool for each role, closed by `drop`. */
  readonly pool: (role: DatabaseRole) => Pool
  readonly drop: () => Promise<void>
}

/** What a database holds before a test begins, told once in a run and copied from then on. */
export type Told = { readonly name: string; readonly tell: (database: Database) => Promise<unknown> }

/** A test's database as the platform opens one: nothing to bring back or close, since the test drops it. */
export const databaseOf = ({ as, admin }: Pick<TestDatabase, 'as' | 'admin'>): Database => ({
  ...{ kind: 'server', place: 'a test', as, admin },
  ...{ close: async () => {}, revive: async () => {} },
})

/**
 * Makes a database by copying the migrated template, in about 50 ms, or one in which something was told. Use it in
 * `beforeAll`, and `drop` in `afterAll`. The first call of a run starts the server (or opens DATABASE_URL) and migrates the
 * template; runs without such a test start nothing.
 */
export const freshDatabase = async (told?: Told): Promise<TestDatabase> => {
  server ??= openTestServer()
  const database = await server
  const from = told ? await templateOf(database, told) : template
  const name = `${testRun.prefix}${process.pid}_${crypto.randomUUID().slice(0, 8)}`
  await copy(database, from, name)
  const pools = new Map<DatabaseRole, Pool>()
  return {
    name,
    as: role => database.as(role, name),
    admin: { ...database.admin, database: name },
    pool: role => {
      const pool = pools.get(role) ?? openPool(database.as(role, name), { max: 4 })
      pools.set(role, pool)
      return pool
    },
    drop: async () => {
      await Promise.all([...pools.values()].map(pool => pool.end()))
      await asAdmin(database, `drop database if exists ${name} with (force)`)
    },
  }
}

/** Kept for the life of a worker: its spec files share it. */
let server: Promise<Database> | undefined

const template = `${testRun.prefix}template`

const openTestServer = async (): Promise<Database> => {
  const database = await openDatabase({ url: process.env.DATABASE_URL, folder: testRun.folder, durable: false })
  await onceInRun(database, template, () => makeTemplate(database))
  return database
}

const templateOf = async (database: Database, { name, tell }: Told): Promise<string> => {
  const told = `${testRun.prefix}${name}`
  await onceInRun(database, told, async () => {
    const unfinished = `${told}_unfinished`
    await asAdmin(database, `drop database if exists ${unfinished} with (force)`)
    await copy(database, template, unfinished)
    await tell(
      databaseOf({ as: role => database.as(role, unfinished), admin: { ...database.admin, database: unfinished } }),
    )
    await asAdmin(database, `alter database ${unfinished} rename to ${told}`)
  })
  return told
}

/** Workers that come together take turns; the first makes what is asked for, the others find it. */
const onceInRun = async (database: Database, name: string, make: () => Promise<void>): Promise<void> => {
  const admin = await openClient(database.admin)
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await make()
  } finally {
    await admin.end()
  }
}

const copy = (database: Database, from: string, name: string): Promise<void> =>
  asAdmin(database, `create database ${name} template ${from} owner tandem_owner strategy file_copy`)

const makeTemplate = async (database: Database): Promise<void> => {
  const unfinished = `${template}_unfinished`
  await asAdmin(database, `drop database if exists ${unfinished}`)
  await asAdmin(database, `create database ${unfinished} template template0`)
  await asAdmin(database, `grant create, connect, temporary on database ${unfinished} to tandem_owner`)
  const owner = await openClient(database.as('tandem_owner', unfinished))
  try {
    await migrate(owner, { finish: finishWithProjections })
  } finally {
    await owner.end()
  }
  await asAdmin(database, `alter database ${unfinished} rename to ${template}`)
}

const asAdmin = async (database: Database, sql: string): Promise<void> => {
  const admin = await openClient(database.admin)
  try {
    await admin.query(sql)
  } finally {
    await admin.end()
  }
}
