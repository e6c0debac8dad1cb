import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../connect.ts'
import { isAlive } from '../launcher/cluster.ts'
import { stopPostmaster } from '../launcher/postmaster.ts'
import { openClient } from '../pool.ts'
import { runsFolder } from './runs-folder.ts'
import { folderPrefix, testRun } from './test-run.ts'

/** Before a run: clears away the servers of runs that were killed. */
export const setup = async (): Promise<void> => {
  for (const name of readdirSync(runsFolder)) {
    const run = Number(name.slice(folderPrefix.length))
    if (name.startsWith(folderPrefix) && run > 0 && !isAlive(run)) await clear(join(runsFolder, name))
  }
}

/** After a run: leaves no server and no database behind. */
export const teardown = async (): Promise<void> => {
  await clear(testRun.folder)
  if (process.env.DATABASE_URL) await dropDatabases(process.env.DATABASE_URL)
}

const clear = async (folder: string): Promise<void> => {
  await stopPostmaster(join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}

const dropDatabases = async (url: string): Promise<void> => {
  const database = await openDatabase({ url })
  const admin = await openClient(database.admin)
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [testRun.prefix],
  )
  for (const { name } of rows) await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
  await database.close()
}
