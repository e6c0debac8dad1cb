import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { migrate } from '../db/migrate.ts'
import { allTables, forcedTables, openToOwner, type Table } from './all-tables.ts'
import { type BackedUpMigration, type Heading, heading, lastLine, tableLine } from './backup-file.ts'

/** Why a backup was not put back, in a sentence. Nothing of it is in the database then. */
export class CannotRestore extends Error {
  override readonly name = 'CannotRestore'
}

export type Restored = { readonly madeAt: string; readonly rows: number; readonly secrets: Heading['secrets'] }

/** What shows that somebody works here already. */
const inUse = ['log.event', 'identity.person', 'identity.child', 'web.account', 'web.file']

/**
 * Puts a backup back into an empty database: the tables as the backup knew them, then every row, in one transaction, of
 * which nothing stays when a line is missing or was changed. Throws `CannotRestore`. The caller brings the tables up to date.
 */
export async function restoreBackup(
  client: ClientBase,
  file: string,
  known: readonly BackedUpMigration[],
): Promise<Restored> {
  const lines = linesIn(file)[Symbol.asyncIterator]()
  const first = await nextOf(lines)
  const head = heading.safeParse(first?.said)
  if (!first || !head.success) throw new CannotRestore('This is no backup that this program wrote.')
  const { migrations, counters, madeAt, secrets } = head.data
  const unknown = migrations.find(each => !known.some(ours => ours.name === each.name && ours.hash === each.hash))
  if (unknown) throw new CannotRestore(`The backup was made by another Tandem: ${unknown.name} is not known here.`)
  await refuseUsed(client, migrations)
  await migrate(client, { only: new Set(migrations.map(each => each.number)) })
  await client.query('begin')
  try {
    const forced = await forcedTables(client)
    const tables = await allTables(client)
    await openToOwner(client, tables)
    for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`)
    // What a migration laid down the backup has too, perhaps changed since.
    for (const { name } of tables.toReversed()) await client.query(`delete from ${name}`)
    const rows = await loadRows(client, tables, lines, first.line)
    for (const { name, last, called } of counters) await client.query('select setval($1, $2, $3)', [name, last, called])
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`)
    for (const name of forced) await client.query(`alter table ${name} force row level security`)
    await client.query('commit')
    return { madeAt, rows, secrets }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function refuseUsed(client: ClientBase, migrations: readonly BackedUpMigration[]): Promise<void> {
  const there = `select to_regclass($1) is not null as there`
  const { rows } = await client.query<{ there: boolean }>(there, ['platform.migration'])
  if (!rows[0]?.there) return
  const { rows: ran } = await client.query<BackedUpMigration>('select number, name, hash from platform.migration')
  const newer = ran.find(each => !migrations.some(theirs => theirs.number === each.number))
  if (newer)
    throw new CannotRestore('The tables here are newer than the backup. Restore into a database with nothing in it.')
  await client.query('begin')
  try {
    const tables = (await allTables(client)).filter(({ name }) => inUse.includes(name))
    await openToOwner(client, tables)
    for (const { name } of tables) {
      const { rowCount } = await client.query(`select from ${name} limit 1`)
      if (rowCount) throw new CannotRestore('There are records here already. Restore into an empty database.')
    }
  } finally {
    await client.query('rollback')
  }
}

type Line = { readonly line: string; readonly said: unknown }

async function loadRows(
  client: ClientBase,
  tables: readonly Table[],
  lines: AsyncIterator<string>,
  first: string,
): Promise<number> {
  const sum = createHash('sha256').update(`${first}\n`)
  let into: Table | undefined
  let batch: string[] = []
  let weight = 0
  let rows = 0
  const flush = async (): Promise<void> => {
    if (into && batch.length > 0) await insert(client, into, batch)
    batch = []
    weight = 0
  }
  for (;;) {
    const next = await nextOf(lines)
    if (!next) throw new CannotRestore('The backup ends before its end: part of the file is missing.')
    const { said, line } = next
    if (typeof said === 'string') {
      batch.push(said)
      weight += said.length
      rows += 1
      if (batch.length >= 2000 || weight > 8_000_000) await flush()
    } else {
      await flush()
      const last = lastLine.safeParse(said)
      if (last.success) {
        if (last.data.rows === rows && last.data.sha256 === sum.digest('hex')) return rows
        throw new CannotRestore('The backup is not as it was written: something changed it.')
      }
      into = tableOf(said, tables)
    }
    sum.update(`${line}\n`)
  }
}

function tableOf(said: unknown, tables: readonly Table[]): Table {
  const asked = tableLine.safeParse(said)
  const table = asked.success ? tables.find(each => each.name === asked.data.table) : undefined
  if (!table || asked.data?.columns.join() !== table.columns.join())
    throw new CannotRestore('The backup is not as it was written: it names a table that is not here.')
  return table
}

/** PostgreSQL reads its own way of writing a row, whatever types are in it. */
async function insert(client: ClientBase, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  const values = columns.map(column => `(r.r).${column}`).join(', ')
  await client.query(
    `insert into ${name} (${columns.join(', ')}) overriding system value
     select ${values} from (select each::${name} as r from unnest($1::text[]) each offset 0) r`,
    [rows],
  )
}

async function nextOf(lines: AsyncIterator<string>): Promise<Line | undefined> {
  try {
    const { value, done } = await lines.next()
    return done ? undefined : { line: value, said: JSON.parse(value) }
  } catch (error) {
    if (error instanceof CannotRestore) throw error
    throw new CannotRestore('The backup cannot be read: it is not whole, or no backup at all.')
  }
}

/**
 * Each line of the packed file, as it comes. A newline alone ends one: words that people paste may hold other ends of
 * lines (U+2028), at which `readline` would cut a row in two.
 */
async function* linesIn(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file)
  const plain = packed.pipe(createGunzip())
  packed.on('error', error => plain.destroy(error))
  const pieces: AsyncIterable<string> = plain.setEncoding('utf8')
  let begun: string[] = []
  for await (const piece of pieces) {
    const [rest = '', ...more] = piece.split('\n')
    begun.push(rest)
    for (const next of more) {
      yield begun.join('')
      begun = [next]
    }
  }
  const last = begun.join('')
  if (last !== '') yield last
}
