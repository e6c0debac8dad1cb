import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { seesAll } from '../platform/backup/all-tables.ts'
import { writeBackup } from '../platform/backup/write-backup.ts'
import type { Database } from '../platform/db/connect.ts'
import { openClient } from '../platform/db/pool.ts'
import { type Command, WrongUse } from './command.ts'
import { secretsBeside } from './secrets-beside.ts'

/** Everything the database holds, in one file: the log, who everybody is, files, drafts and sessions. */
export const backupCommand: Command = {
  name: 'backup',
  takes: 'FILE',
  does: 'Writes everything the database holds to one new file.',
  run: async ({ database, dataFolder, words: [file, ...rest], say, progress }) => {
    if (!file || rest.length > 0) throw new WrongUse('Say which one new file to write.')
    if (existsSync(file)) throw new WrongUse(`${file} is there already, and no backup is written over.`)
    const secrets = await secretsBeside(dataFolder)
    const client = await openReader(database, progress)
    try {
      const { tables, rows } = await writeBackup(client, file, { madeAt: new Date().toISOString(), secrets })
      say(`Written to ${file}: ${rows} rows of ${tables} tables. It names children: keep it as you keep their records.`)
      for (const each of secrets)
        say(`Not in it: ${join(dataFolder, each.file)}. Keep a copy in another place; SHA-256 ${each.sha256}.`)
      return true
    } finally {
      await client.end()
    }
  },
}

async function openReader(database: Database, progress: (text: string) => void) {
  const admin = await openClient(database.admin)
  if (await seesAll(admin)) return admin
  await admin.end()
  progress('The user in DATABASE_URL is no superuser, so the site waits until the backup is written.')
  return openClient(database.as('tandem_owner'))
}
