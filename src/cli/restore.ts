import { join } from 'node:path'
import { restoreBackup } from '../platform/backup/restore-backup.ts'
import { countRows } from '../platform/db/count-rows.ts'
import { knownMigrations } from '../platform/db/migrate.ts'
import { openClient } from '../platform/db/pool.ts'
import { bringUpToDate } from '../platform/open-platform.ts'
import { type Command, WrongUse } from './command.ts'
import { secretsBeside } from './secrets-beside.ts'
import { verifyCommand } from './verify.ts'

/** Puts a backup into an empty database and proves it: true only when every event of the log proves itself. */
export const restoreCommand: Command = {
  name: 'restore',
  takes: 'FILE',
  does: 'Puts a backup back into an empty database, and proves it.',
  run: async line => {
    const { database, dataFolder, slices, words, say } = line
    const [file, ...rest] = words
    if (!file || rest.length > 0) throw new WrongUse('Say which one backup to read.')
    const owner = await openClient(database.as('tandem_owner'))
    const { madeAt, rows, secrets } = await restoreBackup(owner, file, knownMigrations()).finally(() => owner.end())
    const since = await bringUpToDate(database, slices)
    await countRows(database)
    say(`${rows} rows are back, as they stood at ${madeAt}.`)
    if (since.length > 0) say(`Brought up to date: ${since.join(', ')}.`)
    const held = await secretsBeside(dataFolder)
    for (const { file: name, sha256 } of secrets)
      if (!held.some(each => each.file === name && each.sha256 === sha256)) say(missing(join(dataFolder, name), name))
    return verifyCommand.run({ ...line, words: [] })
  },
}

/** What follows where a secret of then is not here: said, for nobody sees it until a family's link opens nothing. */
const missing = (path: string, name: string): string =>
  name === 'links-secret'
    ? `${path} is not the one of the backup: every link that families gave opens nothing until it is put back.`
    : `${path} is not the one of the backup: copies signed then prove themselves here only once it is put back.`
