import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, type WriteStream } from 'node:fs'
import { link, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { allCounters, allTables, listOfMigrations, openToOwner, seesAll, type Table } from './all-tables.ts'
import type { BackedUpMigration, Heading } from './backup-file.ts'

export type BackedUp = { readonly tables: number; readonly rows: number }

/**
 * Writes every row of every table of ours into one packed file that only we may read, as they stood at one moment. Never
 * over a file that is there. `secrets`: what is kept beside the database, by its hash alone. `client`: the administrator's
 * where they may read every row, and the site goes on meanwhile; else the owner's, and the site waits until it is written.
 */
export async function writeBackup(
  client: ClientBase,
  file: string,
  about: Pick<Heading, 'madeAt' | 'secrets'>,
): Promise<BackedUp> {
  await client.query('begin isolation level repeatable read')
  try {
    const tables = await allTables(client)
    if (await seesAll(client)) await client.query('set local row_security = off')
    else await openToOwner(client, tables)
    const { rows: migrations } = await client.query<BackedUpMigration>(
      `select number, name, hash from ${listOfMigrations} order by number`,
    )
    const first: Heading = {
      format: 'tandem-backup',
      version: 1,
      ...about,
      migrations,
      counters: [...(await allCounters(client))],
    }
    const done = { rows: 0 }
    await writeWhole(file, out =>
      pipeline(Readable.from(linesOf(client, first, tables, done)), createGzip({ level: 6 }), out),
    )
    return { tables: tables.length, rows: done.rows }
  } finally {
    // What was opened to the owner for a moment is closed again with it.
    await client.query('rollback')
  }
}

/**
 * Writes a file that has its name only once it is whole: until then it is a `.part` beside it, which goes when something
 * fails, and which the next one writes over where the machine stopped. Throws `EEXIST` where the name is taken.
 */
async function writeWhole(file: string, write: (out: WriteStream) => Promise<void>): Promise<void> {
  const part = `${file}.part`
  await rm(part, { force: true })
  try {
    await write(createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }))
    await give(part, file)
  } finally {
    await rm(part, { force: true })
  }
}

/** Gives it its name, never that of another. Where a disk knows no second name for a file (a stick), it is renamed. */
async function give(part: string, file: string): Promise<void> {
  try {
    await link(part, file)
  } catch (error) {
    if (existsSync(file)) throw error
    await rename(part, file)
  }
}

async function* linesOf(
  client: ClientBase,
  first: Heading,
  tables: readonly Table[],
  done: { rows: number },
): AsyncGenerator<string> {
  const sum = createHash('sha256')
  const line = (said: unknown): string => {
    const text = `${JSON.stringify(said)}\n`
    sum.update(text)
    return text
  }
  yield line(first)
  for (const { name, columns, isHeavy } of tables) {
    yield line({ table: name, columns })
    await client.query(
      `declare every_row no scroll cursor for select row(${columns.join(', ')})::text as row from ${name}`,
    )
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${isHeavy ? 20 : 2000} from every_row`)
      if (rows.length === 0) break
      done.rows += rows.length
      yield rows.map(({ row }) => line(row)).join('')
    }
    await client.query('close every_row')
  }
  yield `${JSON.stringify({ rows: done.rows, sha256: sum.digest('hex') })}\n`
}
