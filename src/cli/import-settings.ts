import { openClient } from '../platform/db/pool.ts'
import { importSettings } from '../platform/import/import-settings.ts'
import { type Command, WrongUse } from './command.ts'
import { sayImported } from './say-imported.ts'

export const importSettingsCommand: Command = {
  name: 'import settings',
  takes: 'FILE',
  does: 'Reads the register of schools, or of early years providers (CSV).',
  run: async ({ database, words: [file, ...rest], say, progress }) => {
    if (!file || rest.length > 0) throw new WrongUse('Say which one file to read.')
    const client = await openClient(database.as('tandem_owner'))
    try {
      const done = await importSettings(client, file, read => progress(`${read} rows read`))
      return sayImported(done, { one: 'setting', many: 'settings' }, say)
    } finally {
      await client.end()
    }
  },
}
