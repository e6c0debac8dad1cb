import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { projectFolder } from '../project-folder.ts'

const migrationsFolder: string = join(projectFolder, 'db', 'migrations')

type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly hash: string }

export type MigrateOptions = {
  /** Where the numbered files lie; `db/migrations` unless a test says otherwise. */
  readonly folder?: string
  /** The numbers of those to run, and no others: as far as a backup had come. */
  readonly only?: ReadonlySet<number>
  /** What is put into the database again after every migration: the slices' projections. */
  readonly finish?: (client: ClientBase) => Promise<void>
}

/**
 * Brings a database up to date: each numbered file once, in order, in a transaction of its own, as its owner.
 * Throws when a file that ran was edited or is gone, or when a new one was put before one of the same hundred that ran:
 * the past of a schema stands.
 * Answers with the names of those that ran now.
 */
export const migrate = async (client: ClientBase, options: MigrateOptions = {}): Promise<readonly string[]> => {
  const wanted = readMigrations(options.folder ?? migrationsFolder)
  await client.query(`select pg_advisory_lock(hashtext('tandem migrations'))`)
  try {
    const applied = await readApplied(client)
    checkHistory(wanted, applied)
    const missing = wanted.filter(({ number }) => !applied.has(number) && (options.only?.has(number) ?? true))
    for (const migration of missing) await inTransaction(client, () => apply(client, migration))
    await inTransaction(client, async () => options.finish?.(client))
    return missing.map(({ name }) => name)
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('tandem migrations'))`)
  }
}

/** What this program can make of a database: each migration with its hash. */
export const knownMigrations = (): readonly Pick<Migration, 'number' | 'name' | 'hash'>[] =>
  readMigrations(migrationsFolder)

/** The numbered files of a folder, in order. Throws when two have one number. */
const readMigrations = (folder: string): readonly Migration[] => {
  const names = readdirSync(folder)
    .filter(name => /^\d{4}_.*\.sql$/.test(name))
    .sort()
  return names.map((name, index) => {
    const number = Number(name.slice(0, 4))
    if (Number(names[index - 1]?.slice(0, 4)) === number) throw new Error(`Two migrations have the number ${number}.`)
    const sql = readFileSync(join(folder, name), 'utf8')
    return { number, name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

type Applied = ReadonlyMap<number, { readonly name: string; readonly hash: string }>

const readApplied = async (client: ClientBase): Promise<Applied> => {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      number int primary key, name text not null, hash text not null, applied_at timestamptz not null default now());
    comment on schema platform is 'What the platform knows about the database itself.';
    comment on table platform.migration is 'Which migrations ran, and the hash of each as it ran.'`)
  const { rows } = await client.query<{ number: number; name: string; hash: string }>(
    'select number, name, hash from platform.migration',
  )
  return new Map(rows.map(({ number, name, hash }) => [number, { name, hash }]))
}

const checkHistory = (wanted: readonly Migration[], applied: Applied): void => {
  const byNumber = new Map(wanted.map(migration => [migration.number, migration]))
  for (const [number, { name, hash }] of applied) {
    const file = byNumber.get(number)
    if (!file) throw new Error(`The database has migration ${name}, which this Tandem does not know: it is older.`)
    if (file.hash !== hash)
      throw new Error(`Migration ${file.name} was edited after it ran. Undo that and write a new one.`)
  }
  const late = wanted.find(
    ({ number }) => !applied.has(number) && [...applied.keys()].some(ran => comesAfter(ran, number)),
  )
  if (late) throw new Error(`Migration ${late.name} comes before one that already ran. Give it the next free number.`)
}

/** Each hundred is one slice's, which keeps its own order; another slice's may have run further. */
const comesAfter = (ran: number, number: number): boolean =>
  ran > number && Math.floor(ran / 100) === Math.floor(number / 100)

const apply = async (client: ClientBase, { number, name, sql, hash }: Migration): Promise<void> => {
  try {
    await client.query(sql)
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
  await client.query('insert into platform.migration (number, name, hash) values ($1, $2, $3)', [number, name, hash])
}

const inTransaction = async (client: ClientBase, work: () => Promise<unknown>): Promise<void> => {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
