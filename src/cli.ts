import { allSlices } from './all-slices.ts'
import type { AloneCommand } from './cli/alone.ts'
import { backupCommand } from './cli/backup.ts'
import { type Command, type Line, WrongUse } from './cli/command.ts'
import { eraseChildCommand } from './cli/erase-child.ts'
import { eraseEntryCommand } from './cli/erase-entry.ts'
import { exportRecordCommand } from './cli/export-record.ts'
import { importChildrenCommand } from './cli/import-children.ts'
import { importRecordCommand } from './cli/import-record.ts'
import { importSettingsCommand } from './cli/import-settings.ts'
import { migrateCommand } from './cli/migrate.ts'
import { rebuildCommand } from './cli/rebuild.ts'
import { restoreCommand } from './cli/restore.ts'
import { simulateFitCommand } from './cli/simulate-fit.ts'
import { simulateHoldoutCommand } from './cli/simulate-holdout.ts'
import { simulateKeepCommand } from './cli/simulate-keep.ts'
import { simulateRunCommand } from './cli/simulate-run.ts'
import { simulateScoreCommand } from './cli/simulate-score.ts'
import { verifyCommand } from './cli/verify.ts'
import { CannotRestore } from './platform/backup/restore-backup.ts'
import { ConfigProblem, readConfig } from './platform/config.ts'
import { openDatabase } from './platform/db/connect.ts'
import { CannotStart } from './platform/db/launcher/cannot-start.ts'
import { UnreadableFile } from './platform/import/unreadable-file.ts'

const commands: readonly Command[] = [
  migrateCommand,
  verifyCommand,
  rebuildCommand,
  importSettingsCommand,
  importChildrenCommand,
  importRecordCommand,
  exportRecordCommand,
  eraseEntryCommand,
  eraseChildCommand,
  backupCommand,
  restoreCommand,
]
/** These need no database, and start none. */
const alone: readonly AloneCommand[] = [
  simulateFitCommand,
  simulateHoldoutCommand,
  simulateRunCommand,
  simulateKeepCommand,
  simulateScoreCommand,
]

process.exitCode = await run(process.argv.slice(2))

/** Runs the command whose words the line begins with. 0 when it went well, 1 when it did not, 2 when it was not understood. */
async function run(words: readonly string[]): Promise<number> {
  const isNamed = ({ name }: { readonly name: string }) => words.join(' ').startsWith(name)
  const command = [...commands, ...alone].find(isNamed)
  if (!command) {
    console.error(['npm run -s tandem -- <command>', ...[...commands, ...alone].map(usage)].join('\n'))
    return 2
  }
  const said = {
    words: words.slice(command.name.split(' ').length),
    say: (text: string) => console.log(text),
    progress: (text: string) => console.error(text),
  }
  try {
    const byItself = alone.find(isNamed)
    if (byItself) return byItself.run(said) ? 0 : 1
    const { databaseUrl, dataFolder, publicUrl, sendersFile, clamd } = readConfig(process.env)
    const database = await openDatabase({ url: databaseUrl, folder: dataFolder })
    const line: Line = {
      database,
      dataFolder,
      publicUrl,
      sendersFile,
      clamd,
      slices: allSlices,
      ...said,
    }
    try {
      return (await commands.find(isNamed)?.run(line)) ? 0 : 1
    } finally {
      await database.close()
    }
  } catch (error) {
    if (error instanceof WrongUse) {
      console.error(`${error.message}\n${usage(command)}`)
      return 2
    }
    const isSaidInWords =
      error instanceof ConfigProblem ||
      error instanceof CannotRestore ||
      error instanceof CannotStart ||
      error instanceof UnreadableFile
    console.error(isSaidInWords ? error.message : error)
    return 1
  }
}

function usage({ name, takes, does }: Command | AloneCommand): string {
  return `  ${`${name} ${takes ?? ''}`.padEnd(28)} ${does}`
}
