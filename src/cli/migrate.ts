import { bringUpToDate } from '../platform/open-platform.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  does: 'Brings the tables up to date.',
  run: async ({ database, slices, say }) => {
    const ran = await bringUpToDate(database, slices)
    say(ran.length === 0 ? 'The tables are up to date.' : ran.join('\n'))
    return true
  },
}
