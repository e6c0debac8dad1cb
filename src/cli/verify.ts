import { openClient } from '../platform/db/pool.ts'
import { verify } from '../platform/events/verify.ts'
import { loadAdoptions } from '../policy/load-adoptions.ts'
import type { Command } from './command.ts'

export const verifyCommand: Command = {
  name: 'verify',
  does: 'Proves by its hashes that nothing in the log was changed.',
  run: async ({ database, say }) => {
    const areas = [...new Set(loadAdoptions().map(adoption => adoption.area))]
    const client = await openClient(database.as('tandem_system'))
    try {
      const unproved = await verify(client, areas)
      for (const { area, stream, version, problem } of unproved) say(`${area} ${stream} ${version}: ${problem}`)
      say(unproved.length === 0 ? 'Every event proves itself.' : `${unproved.length} events do not prove themselves.`)
      return unproved.length === 0
    } finally {
      await client.end()
    }
  },
}
